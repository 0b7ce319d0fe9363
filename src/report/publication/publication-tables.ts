import {
  type FigureScope,
  type Publication,
  type PublicationFigure,
  type PublicationGroup,
  scopeKey,
} from "../../allocate/publish-allocation.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS, levelHeading, levelWords } from "../../language/level-words.ts";
import type { Ore } from "../../money/ore.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import type { Level, Recipient } from "../../recipients/recipient.ts";
import {
  allocationColumns,
  type Column,
  type Density,
  recipientsOf,
} from "../allocation/allocation-columns.ts";
import { isShown } from "../is-shown.ts";
import { printedFigure } from "./printed-unit.ts";
import { PUBLICATION_WORDS } from "./publication-words.ts";

/** A table as it is printed: code, name and figures, then the sums. */
export interface PublicationTable {
  /** The level of the recipients; `null` for areas against levels. */
  readonly level: Level | null;
  readonly headings: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly (readonly string[])[];
}

/** How the tables of a publication are made. */
export interface PublicationTablesOptions {
  readonly density?: Density;
  /** Only these, as `level:code`; sums are over all. */
  readonly only?: ReadonlySet<string> | undefined;
  /** How a figure is written; in the language, where it is left out. */
  readonly write?: (printed: Ore, unit: Ore) => string;
}

/** The tables of a publication: one for each level, and areas against levels where there are several. */
export function publicationTables(
  publication: Publication,
  lang: Language,
  {
    density = "lines",
    only,
    write = (printed, unit) => printedFigure(printed, unit, lang),
  }: PublicationTablesOptions = {},
): PublicationTable[] {
  const { allocation } = publication;
  const levels = levelsInUse().filter((level) => allocation.lines.some(({ line }) => line.level === level));
  const figures = figureFinder(publication, write);
  return [
    ...levels.map((level) => levelTable(publication, level, density, figures, lang, only)),
    ...(levels.length > 1 ? [summaryTable(publication, levels, figures, lang)] : []),
  ];
}

type FindFigure = (scope: Partial<FigureScope>) => string;

/** Finds printed figures by whose money they are; a dash where there is none. */
function figureFinder(
  { figures, unit }: Publication,
  write: (printed: Ore, unit: Ore) => string,
): FindFigure {
  const byScope = new Map<string, PublicationFigure>(figures.map((one) => [scopeKey(one), one]));
  return (scope) => {
    const { level = null, code = null, within = null, area = null, line = null } = scope;
    const printed = byScope.get(scopeKey({ level, code, within, area, line }))?.printed;
    return typeof printed === "bigint" ? write(printed, unit) : "–";
  };
}

function levelTable(
  publication: Publication,
  level: Level,
  density: Density,
  figure: FindFigure,
  lang: Language,
  only: ReadonlySet<string> | undefined,
): PublicationTable {
  const { allocation } = publication;
  const columns = allocationColumns(allocation, level, density);
  const recipients = recipientsOf(allocation, level);
  const shown = recipients.filter((one) => isShown(one, only));
  const cells = (row: Partial<FigureScope>): string[] =>
    columns.map((column) => figure({ level, ...row, ...scopeOf(column) }));
  const groups = publication.groups.filter((group) => group.level === level);
  const inGroup = (one: Recipient): number => groups.findIndex(({ codes }) => codes.includes(one.code));
  const ordered = groups.length === 0 ? shown : shown.toSorted((a, b) => inGroup(a) - inGroup(b));
  const rows = ordered.flatMap((one, index): string[][] => {
    const row = [one.code, one.name, ...cells({ code: one.code })];
    const at = inGroup(one);
    const next = ordered[index + 1];
    if (at < 0 || (next && inGroup(next) === at)) return [row];
    const { above } = groups[at] as PublicationGroup;
    const label = `${HEADINGS.total[lang]} ${above.name}`;
    return [row, ["", label, ...cells({ within: above.code })]];
  });
  const everyone = shown.length < recipients.length ? HEADINGS.everyone[lang] : HEADINGS.total[lang];
  const alone = recipients.length === 1 && shown.length === 1;
  return {
    level,
    headings: [
      [HEADINGS.code[lang]],
      [levelHeading(level)[lang]],
      ...columns.map((column) => heading(column, lang)),
    ],
    rows,
    sums: alone ? [] : [["", everyone, ...cells({})]],
  };
}

function summaryTable(
  { allocation }: Publication,
  levels: readonly Level[],
  figure: FindFigure,
  lang: Language,
): PublicationTable {
  const { areas } = allocation.agreement;
  const used = areas.filter(({ id }) => allocation.lines.some(({ line }) => line.area === id));
  const row = (area: string | null): string[] => [...levels, null].map((level) => figure({ level, area }));
  return {
    level: null,
    headings: [
      [HEADINGS.code[lang]],
      [HEADINGS.area[lang]],
      ...levels.map((level) => [levelWords(level)[lang]]),
      [HEADINGS.total[lang]],
    ],
    rows: used.map(({ id, name, short }) => [id, short ?? name, ...row(id)]),
    sums: [["", HEADINGS.total[lang], ...row(null)]],
  };
}

function scopeOf({ kind, id, lines }: Column): Partial<FigureScope> {
  if (kind === "line") return { line: id, area: lines[0]?.line.area ?? null };
  return kind === "area" ? { area: id } : {};
}

/** The parts of a heading, which narrow tables set in lines of their own. */
function heading({ kind, id, lines }: Column, lang: Language): string[] {
  const mark = lines.some((one) => one.estimate) ? "~ " : "";
  if (kind === "total" || kind === "partial") return [mark + HEADINGS[kind][lang]];
  return kind === "area" ? [`${mark}${HEADINGS.area[lang]}`, id] : [mark + id];
}

/** A figure in words: whose money it is and of which lines, such as "Uppsala län, område 1". */
export function figureName(
  { allocation, groups }: Publication,
  { level, code, within, area, line }: FigureScope,
  lang: Language,
): string {
  const who = whoIs();
  const column =
    line ??
    (area === null ? HEADINGS.total[lang].toLowerCase() : `${HEADINGS.area[lang].toLowerCase()} ${area}`);
  return `${who}, ${column}`;

  function whoIs(): string {
    if (level === null) return PUBLICATION_WORDS.summary[lang].toLowerCase();
    if (code !== null) return recipientsOf(allocation, level).find((one) => one.code === code)?.name ?? code;
    const group = groups.find(({ above }) => above.code === within);
    if (group) return `${HEADINGS.total[lang]} ${group.above.name}`;
    return `${HEADINGS.total[lang]} ${levelWords(level)[lang]}`;
  }
}
