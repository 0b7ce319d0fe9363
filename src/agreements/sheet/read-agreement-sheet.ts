import type { MoneyUnit } from "../../money/money-unit.ts";
import type { Ore } from "../../money/ore.ts";
import type { SheetCellFault } from "../../problems/agreement.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { refuseAll } from "../../problems/refuse-all.ts";
import { groupsInUse } from "../../recipients/groups-in-use.ts";
import { levelNamed } from "../../recipients/level-named.ts";
import { nameKey } from "../../recipients/name-key.ts";
import type { Level } from "../../recipients/recipient.ts";
import { findRecipient } from "../../recipients/resolve.ts";
import type { FixedException } from "../../rules/fixed.ts";
import type { Rule } from "../../rules/rule.ts";
import { readAmountCell } from "../../tables/cells/read-amount-cell.ts";
import { unitInText } from "../../tables/columns/unit-in-text.ts";
import type { Grid } from "../../tables/csv/grid.ts";
import { placeAt, placeOf } from "../../tables/csv/grid.ts";
import type { AgreedLine, Agreement, Area, StatedSum } from "../agreement.ts";
import { agesIn } from "./ages-in.ts";
import { COLUMNS, type Column, columnsOf, HEADINGS, keyOf, REMARK, REQUIRED } from "./columns-of.ts";

/** Rows above the table that hold what an agreement has once: the heading in column A, the value in B. */
const FACTS = {
  id: ["id"],
  title: ["överenskommelse", "titel", "agreement", "title"],
  year: ["år", "year"],
  source: ["källa", "source", "diarienummer"],
  date: ["folkmängd", "folkmängdsdatum", "population", "population date"],
} as const;
type Fact = keyof typeof FACTS;

const SUM = /^(?:summa|totalt?|sum)(?:\b|$)/i;
const BY_POPULATION =
  /^(?:(?:efter )?(?:folkmängd(?:en)?|befolkning(?:en)?|invånare)|(?:by )?population|proportional)$/i;
const EQUALLY = /^(?:lika(?: delar| till alla)?|equal(?:ly)?)$/i;

/**
 * Reads an agreement from a sheet with a row for each line: post, namn, nivå, belopp, fast belopp, undantag, nyckel,
 * ålder, källa, in Swedish or English. Rows above give title, year, source and the day of the population; a row "Summa" is
 * a sum that the agreement states. Amounts are read as in tables.
 *
 * @param file the file's name, from which a title and a year are taken that the sheet lacks
 * @throws AllocationError `agreement-cell` for every cell that cannot be read
 */
export function readAgreementSheet(grid: Grid, file: string): Agreement {
  refuseAll(grid.problems);
  const reader = new SheetReader(grid, file);
  const agreement = reader.read();
  refuseAll(reader.problems);
  return agreement;
}

class SheetReader {
  readonly problems: Problem[] = [];
  readonly #rows: Grid["rows"];
  readonly #file: string;
  readonly #head: number;
  readonly #columns: ReadonlyMap<Column, number>;
  readonly #headers: readonly string[];

  constructor({ rows }: Grid, file: string) {
    this.#rows = rows;
    this.#file = file;
    this.#head = rows.findIndex((row) => columnsOf(row).has("line") && columnsOf(row).size > 2);
    this.#columns = columnsOf(rows[this.#head] ?? []);
    this.#headers = (rows[this.#head] ?? []).map(({ text }) => text.trim());
  }

  read(): Agreement {
    const { title, year, source, id, date } = this.#facts();
    const agreement = { id, year, title, source };
    const lacking = REQUIRED.filter((column) => !this.#columns.has(column));
    if (lacking.length > 0) {
      const at = Math.max(this.#head, 0);
      // A text without headings is no agreement: one fault is enough.
      if (this.#head < 0) this.problems.length = 0;
      for (const column of this.#head < 0 ? lacking.slice(0, 1) : lacking)
        this.#fault(at, 0, "column", COLUMNS[column][0], []);
      return { ...agreement, population: date, areas: [], lines: [], stated: [] };
    }
    this.#headings();
    const areas: Area[] = [];
    const lines: AgreedLine[] = [];
    const stated: StatedSum[] = [];
    for (let at = this.#head + 1; at < this.#rows.length; at++) {
      if ((this.#rows[at] ?? []).every(({ text }) => text.trim() === "")) continue;
      const label = this.#text(at, "line") || this.#text(at, "name");
      if (SUM.test(label)) stated.push(this.#sum(at, source));
      else lines.push(this.#line(at, areas, lines, source));
    }
    if (lines.length === 0) this.#fault(this.#head + 1, this.#at("line"), "missing", "", []);
    return { ...agreement, population: date, areas, lines, stated };
  }

  /** A column with figures or words under a heading that none of the sheet's columns has. */
  #headings(): void {
    const known = new Set(this.#columns.values());
    this.#headers.forEach((header, position) => {
      const filled = this.#rows
        .slice(this.#head + 1)
        .some((row) => (row[position]?.text ?? "").trim() !== "");
      if (filled && !known.has(position) && !REMARK.test(header))
        this.#fault(this.#head, position, "heading", header, HEADINGS);
    });
  }

  #facts(): Pick<Agreement, "id" | "year" | "title" | "source"> & { date: Agreement["population"] } {
    const found = new Map<Fact, { text: string; row: number }>();
    for (let at = 0; at < this.#head; at++) {
      const [name = "", value = ""] = (this.#rows[at] ?? []).map(({ text }) => text.trim());
      const fact = keyOf(FACTS, name.replace(/:$/, ""));
      if (fact && value !== "") found.set(fact, { text: value, row: at });
    }
    const stem = this.#file.replace(/^.*[/\\]/, "").replace(/\.\w+$/, "");
    const title = found.get("title")?.text ?? stem;
    const written = found.get("year");
    const year = Number(/(?:19|20)\d\d/.exec(written?.text ?? `${title} ${stem}`)?.[0] ?? Number.NaN);
    if (Number.isNaN(year)) this.#fault(written?.row ?? 0, written ? 1 : 0, "year", written?.text ?? "", []);
    const day = found.get("date");
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day?.text ?? "");
    if (day && !isDay) this.#fault(day.row, 1, "date", day.text, []);
    return {
      id: slug(found.get("id")?.text ?? stem),
      title,
      year: Number.isNaN(year) ? 0 : year,
      source: found.get("source")?.text ?? stem,
      date: isDay
        ? { date: day?.text ?? "", by: "stated", reason: `${stem}, B${(day?.row ?? 0) + 1}` }
        : {
            date: `${year - 1}-11-01`,
            by: "chosen",
            reason: "1 november året före, som bladet inte anger någon dag för",
          },
    };
  }

  #line(at: number, areas: Area[], lines: readonly AgreedLine[], source: string): AgreedLine {
    const id = this.#text(at, "line");
    if (id === "") this.#fault(at, this.#at("line"), "missing", "", []);
    else if (lines.some((line) => line.id === id)) this.#fault(at, this.#at("line"), "duplicate", id, []);
    const name = this.#text(at, "name");
    const grouped = this.#text(at, "area");
    const area = grouped || name || id;
    const known = areas.find((one) => one.name === area) ?? { id: String(areas.length + 1), name: area };
    if (!areas.includes(known)) areas.push(known);
    const levelText = this.#text(at, "level");
    const level = levelNamed(levelText);
    if (!level) this.#fault(at, this.#at("level"), levelText ? "level" : "missing", levelText, LEVEL_WORDS);
    const amount = this.#amount(at, "amount");
    if (amount === undefined) this.#fault(at, this.#at("amount"), "missing", "", []);
    return {
      id,
      area: known.id,
      ...(grouped !== "" && name !== "" && { name }),
      level: level ?? "county",
      amount: amount ?? 0n,
      derived: false,
      key: this.#key(at, level ?? "county", lines),
      source: this.#text(at, "source") || source,
    };
  }

  #sum(at: number, source: string): StatedSum {
    const level = levelNamed(this.#text(at, "level"));
    const amount = this.#amount(at, "amount");
    if (amount === undefined) this.#fault(at, this.#at("amount"), "missing", "", []);
    return {
      ...(level && { levels: [level] }),
      amount: amount ?? 0n,
      source: this.#text(at, "source") || source,
    };
  }

  #key(at: number, level: Level, lines: readonly AgreedLine[]): Rule[] {
    const each = this.#amount(at, "each");
    const except = this.#exceptions(at, level);
    if (each === undefined && except.length > 0)
      this.#fault(at, this.#at("except"), "no-fixed", this.#text(at, "except"), []);
    const fixed: Rule[] =
      each === undefined ? [] : [{ rule: "fixed", each, ...(except.length > 0 && { except }) }];
    const key = this.#text(at, "key");
    const agesText = this.#text(at, "ages");
    const ages = agesIn(agesText);
    if (ages === null) this.#fault(at, this.#at("ages"), "age", agesText, []);
    const weight = { by: "population" as const, ...(ages && { ages }) };
    if (BY_POPULATION.test(key) || (key === "" && ages)) return [...fixed, { rule: "proportional", weight }];
    if (ages) this.#fault(at, this.#at("ages"), "age-unused", agesText, []);
    if (EQUALLY.test(key)) return [...fixed, { rule: "equal" }];
    if (key !== "") this.#fault(at, this.#at("key"), "key", key, ["folkmängd", "lika"]);
    else if (fixed.length === 0 && level === "association") return [{ rule: "equal" }];
    else if (fixed.length === 0 && this.#columns.has("key"))
      this.#fault(at, this.#at("key"), "missing", "", ["folkmängd", "lika"]);
    else if (fixed.length === 0 && lines.length === 0)
      this.#fault(this.#head, 0, "column", COLUMNS.key[0], []);
    return fixed;
  }

  /** "Stockholms län, 12 = 2 000 000; storstadslän = 3 mnkr": amounts in place of the fixed one. */
  #exceptions(at: number, level: Level): FixedException[] {
    const text = this.#text(at, "except");
    const parts = text.split(/[;\n]/).filter((part) => part.trim() !== "");
    return parts.flatMap((part): FixedException[] => {
      const sign = Math.max(part.lastIndexOf("="), part.lastIndexOf(":"));
      const each = sign > 0 ? this.#amountIn(part.slice(sign + 1).trim(), "each") : undefined;
      const names = part
        .slice(0, Math.max(sign, 0))
        .split(/[,+]/)
        .map((one) => one.trim())
        .filter((one) => one !== "");
      if (typeof each !== "bigint" || names.length === 0) {
        this.#fault(at, this.#at("except"), "exception", part.trim(), []);
        return [];
      }
      const codes: string[] = [];
      const found: FixedException[] = [];
      for (const name of names) {
        const key = nameKey(name);
        const group = groupsInUse().find(
          (one) =>
            one.levels.includes(level) &&
            [one.name, one.label.sv, one.label.en].some((label) => nameKey(label) === key),
        );
        const recipient = group ? undefined : findRecipient(name, level);
        if (group) found.push({ group: group.name, each });
        else if (recipient && "recipient" in recipient) codes.push(recipient.recipient.code);
        else this.#fault(at, this.#at("except"), "recipient", name, []);
      }
      return codes.length > 0 ? [...found, { codes, each }] : found;
    });
  }

  #amount(at: number, column: "amount" | "each"): Ore | undefined {
    const text = this.#text(at, column);
    const shown = this.#rows[at]?.[this.#columns.get(column) ?? -1]?.shownIn;
    const read = this.#amountIn(text, column, shown);
    if (read !== null) return read;
    this.#fault(at, this.#at(column), "amount", text, []);
    return 0n;
  }

  /** `undefined` for an empty cell, `null` for one that cannot be read. */
  #amountIn(text: string, column: "amount" | "each", shown?: MoneyUnit): Ore | undefined | null {
    const unit: MoneyUnit = unitInText(this.#headers[this.#at(column)] ?? "") ?? "kr";
    // The heading is of what is shown; what is stored is kronor.
    const reading = readAmountCell(text, shown === unit ? "kr" : unit);
    if (!("value" in reading)) return null;
    return reading.value ?? undefined;
  }

  #text(at: number, column: Column): string {
    const position = this.#columns.get(column);
    return position === undefined ? "" : (this.#rows[at]?.[position]?.text.trim() ?? "");
  }

  #at(column: Column): number {
    return this.#columns.get(column) ?? 0;
  }

  #fault(row: number, position: number, fault: SheetCellFault, text: string, known: readonly string[]): void {
    const cell = this.#rows[row]?.[position];
    const place = cell ? placeOf(cell) : placeAt(row + 1, position + 1);
    const header = this.#headers[position] ?? "";
    const details = { file: this.#file, cell: place.cell, header, text, fault, known };
    this.problems.push(problemAt("agreement-cell", place, details));
  }
}

const LEVEL_WORDS: readonly string[] = ["län", "region", "kommun", "SKR"];

/** A text as the id of an agreement: lower-case words joined by hyphens. */
function slug(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[a-z0-9]+/g)?.join("-") ?? "overenskommelse";
}
