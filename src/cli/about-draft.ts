import { basename, dirname, isAbsolute, relative } from "node:path";
import type { InBoth, Language } from "../language/language.ts";
import { levelWords } from "../language/level-words.ts";
import { counted, listOf } from "../language/list-of.ts";
import { type MoneyUnit, orePer } from "../money/money-unit.ts";
import type { Ore } from "../money/ore.ts";
import { krona } from "../recipients/unit-in-use.ts";
import { unitHeading } from "../report/publication/printed-unit.ts";
import { placeNamed } from "../tables/csv/grid.ts";
import type { TableColumn, TableRow } from "../tables/table.ts";
import type { About } from "../verify/about.ts";
import type { ColumnFigures } from "../verify/column-figures.ts";
import type { Verification } from "../verify/verification.ts";
import { namesAgreementFile } from "./options/agreement-from.ts";
import { bundledAs } from "./options/registers-from.ts";
import { quoted } from "./quoted.ts";
import { STANDARD_STREAM } from "./read-file.ts";

/** A draft of a description, and in words what it rests on. */
export interface AboutDraft {
  readonly json: string;
  readonly notes: readonly string[];
}

/**
 * A draft of the about.json of a table, as it was understood: its columns with their roles and lines, level and unit.
 * Deviations are left out, since each needs a reason. Files are named from the table's folder, where the draft belongs.
 */
export function aboutDraft(
  verification: Verification,
  about: About,
  {
    file,
    sheet,
    lang,
    given = [],
  }: {
    readonly file: string;
    readonly sheet: string | undefined;
    readonly lang: Language;
    /** Arguments that no description has, for the command that is shown. */
    readonly given?: readonly string[] | undefined;
  },
): AboutDraft {
  const { table } = verification;
  const columns = onePerLetter(verification.columns);
  const amounts = table.columns.filter(({ role }) => role === "amount");
  const units = [...new Set(amounts.map(({ unit }) => unit))];
  const unit = units.length === 1 ? units[0] : about.unit;
  const levels = [...new Set(verification.columns.flatMap(({ level }) => level ?? []))];
  const level = about.level ?? (levels.length === 1 ? levels[0] : undefined);
  const isOwn = (about.kind ?? "recipients") === "recipients";
  const read = isOwn ? columns.filter(({ lines }) => lines.length > 0) : [];
  const found = read.map(({ column, lines }) => [column.letter, { lines: lines.map(({ id }) => id) }]);
  const shown = {
    ...about.columns,
    ...Object.fromEntries(found),
  };
  const draft = {
    title:
      about.title ??
      table.titles.find(({ address }) => placeNamed(address).row !== 0)?.text.replace(/^#{1,6} /, "") ??
      basename(file),
    ...(about.source !== undefined && { source: about.source }),
    table: file === STANDARD_STREAM ? "table.csv" : basename(file),
    ...(sheet !== undefined && { sheet }),
    kind: about.kind ?? "recipients",
    agreement: fileFrom(file, about.agreement, namesAgreementFile),
    level,
    lines: about.lines,
    unit: unit && unitIn(unit),
    roles: Object.fromEntries(table.columns.map(({ letter, role }) => [letter, role])),
    ...(Object.keys(shown).length > 0 && { columns: shown }),
    rows: about.rows,
    recipient: about.recipient,
    register: fileFrom(file, about.register, (named) => bundledAs(named) === undefined),
    substitute: about.substitute,
    rounding: about.rounding,
    roundTo: about.roundTo && roundToText(about.roundTo),
    tolerance: about.tolerance,
    accept: about.accept,
    partial: about.partial,
    stated: about.stated,
  };
  return {
    json: `${JSON.stringify(draft, null, 2)}\n`,
    notes: notesOf(verification, columns, level, { lang, given }),
  };
}

/** A table with a line on each row has each column several times; what the column holds is then on the rows. */
function onePerLetter(columns: readonly ColumnFigures[]): readonly ColumnFigures[] {
  const letters = columns.map(({ column }) => column.letter);
  return new Set(letters).size === letters.length ? columns : [];
}

/** The name of a file as seen from the table's folder; any other name as it is. */
function fileFrom(
  table: string,
  named: string | undefined,
  isFile: (named: string) => boolean,
): string | undefined {
  if (named === undefined || isAbsolute(named) || !isFile(named)) return named;
  const path = relative(dirname(table), named).replaceAll("\\", "/");
  return path.includes("/") || path.includes(".") ? path : `./${path}`;
}

/** A unit of figures as descriptions have it: "tkr", or "kJPY" where the money is yen. */
function unitIn(unit: MoneyUnit): string {
  return unit === "ore" ? unit : unitHeading(orePer(unit));
}

/** A unit of rounding as descriptions have it: "ore", or a number of kronor. */
function roundToText(ore: Ore): string {
  if (ore === 1n) return "ore";
  const [whole, rest] = [ore / krona(), ore % krona()];
  return rest === 0n ? String(whole) : `${whole}.${String(rest).padStart(String(krona()).length - 1, "0")}`;
}

interface DraftWords {
  readonly role: Readonly<Record<TableColumn["role"], string>>;
  readonly rows: (rows: string) => string;
  readonly sums: (rows: string) => string;
  readonly entries: (count: number) => string;
  readonly unmapped: (letter: string) => string;
  readonly left: (count: number) => string;
  readonly save: (command: string) => string;
}

const WORDS: InBoth<DraftWords> = {
  sv: {
    role: {
      code: "koder",
      label: "namn",
      amount: "belopp",
      population: "folkmängd",
      percent: "procent",
      other: "läses inte",
    },
    rows: (level) => `Rader: ${level}.`,
    sums: (rows) => `Summor: ${rows}.`,
    entries: (count) => counted(count, "rad", "rader"),
    unmapped: (letter) =>
      `går inte att koppla till någon post. Skriv --columns "${letter}=POST", eller posten under columns i beskrivningen`,
    left: (count) =>
      `${counted(count, "avvikelse", "avvikelser")} är inte med i utkastet. Rätta tabellen, eller för in dem under deviations med skäl.`,
    save: (command) => `Spara utkastet som about.json bredvid tabellen och kör: ${command}`,
  },
  en: {
    role: {
      code: "codes",
      label: "names",
      amount: "amounts",
      population: "population",
      percent: "per cent",
      other: "not read",
    },
    rows: (level) => `Rows: ${level}.`,
    sums: (rows) => `Sums: ${rows}.`,
    entries: (count) => counted(count, "row", "rows"),
    unmapped: (letter) =>
      `has no line. Write --columns "${letter}=LINE", or the line under columns of the description`,
    left: (count) =>
      `${counted(count, "deviation is", "deviations are")} not in the draft. Correct the table, or list them under deviations with a reason.`,
    save: (command) => `Save the draft as about.json beside the table and run: ${command}`,
  },
};

function notesOf(
  { table, problems, claim }: Verification,
  columns: readonly ColumnFigures[],
  level: About["level"],
  { lang, given }: { readonly lang: Language; readonly given: readonly string[] },
): string[] {
  const words = WORDS[lang];
  const byLetter = new Map(columns.map((one) => [one.column.letter, one]));
  const each = table.columns.map(({ letter, header, role, unit }) => {
    const figures = byLetter.get(letter);
    const lines = figures?.lines.map(({ id }) => id) ?? [];
    const parts = [role === "amount" ? `${words.role.amount} (${unitIn(unit)})` : words.role[role]];
    if (lines.length > 0) parts.push(listOf(lines, lang));
    else if (figures?.unchecked === "unmapped" && claim.agreement) parts.push(words.unmapped(letter));
    return `${letter}  ${header === "" ? "–" : header}: ${parts.join("; ")}`;
  });
  const entries = table.rows.filter(({ role }) => role === "entry");
  const sums = table.rows.filter(({ role }) => role === "total" || role === "subtotal").map(called);
  const shown = level === undefined ? [] : [levelWords(level)[lang]];
  const errors = problems.filter(({ severity, place }) => severity === "error" && place).length;
  return [
    ...each,
    words.rows([words.entries(entries.length), ...shown].join(", ")),
    ...(sums.length > 0 ? [words.sums(listOf(sums, lang, 6))] : []),
    ...(errors > 0 ? [words.left(errors)] : []),
    words.save(["npx", "fordela", "verify", "about.json", ...given].map(quoted).join(" ")),
  ];
}

function called({ row, labels, code }: TableRow): string {
  return `${labels.find((label) => label !== "") ?? code} (${row})`;
}
