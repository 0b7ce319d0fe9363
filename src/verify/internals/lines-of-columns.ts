import type { ResolvedAgreement, ResolvedLine } from "../../agreements/agreement.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import type { Directory } from "../../recipients/directory.ts";
import type { Level } from "../../recipients/recipient.ts";
import type { TableColumn } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { placeOfColumn } from "../column-figures.ts";
import type { UncheckedReason } from "../unchecked.ts";
import { filterLines, givenFilter } from "./filter-lines.ts";
import { headerSense } from "./header-sense.ts";
import { likelyFilter, namedFilter } from "./named-filter.ts";
import { partOfLine } from "./part-of-line.ts";

/** The lines whose money a column holds; or, where it holds none that are claimed, the reason. */
export interface LinesOfColumn {
  readonly lines: readonly ResolvedLine[];
  readonly unchecked?: UncheckedReason;
}

/**
 * Decides which lines each amount column holds: as the claim states, as its header names, or all that are claimed where
 * one column alone is left for them.
 */
export function linesOfColumns(
  columns: readonly TableColumn[],
  claim: Claim,
  agreement: ResolvedAgreement,
  level: Level,
  problems: Problem[],
  directory: Directory,
): LinesOfColumn[] {
  const ofLevel = filterLines(agreement.lines, { levels: [level] });
  const claimed = claim.lines ? filterLines(ofLevel, { lines: claim.lines }) : ofLevel;
  const years = yearsOf(agreement);
  const found = columns.map((column): LinesOfColumn | undefined => {
    const given = givenFilter(claim.columns, column.letter, column.header);
    if (given) return { lines: filterLines(agreement.lines, { levels: [level], ...given }) };
    const { text, apart } = headerSense(column.header, years);
    if (apart) return { lines: [], unchecked: apart };
    // The lowest row of a header that names anything: "Komplexa behov" below "Område 3".
    const texts = [text, ...[...(column.headings ?? [])].reverse()];
    const named = texts.map((one) => namedFilter(one, agreement)).find((one) => one !== undefined);
    const lines = named ? filterLines(claimed, named) : [];
    const within = named ?? likelyFilter(text, agreement);
    const part =
      namedFilter(text, agreement) === undefined &&
      partOfLine(text, within ? filterLines(claimed, within) : claimed, directory);
    if (part) return { lines: [part] };
    return lines.length > 0 ? { lines } : undefined;
  });
  const mapped = found.some((one) => one?.lines.some((line) => agreement.lines.includes(line)));
  const parts = found.filter((one) => one && (claimed.length === 1 || one.lines.length < claimed.length));
  const taken = new Set(parts.flatMap((one) => one?.lines ?? []));
  const left = found.filter((one) => one === undefined).length;
  return found.map((one, index) => {
    if (one) return one;
    if (!mapped && (left === 1 || claimed.length === 1)) return { lines: claimed };
    // Beside a column for each line that was asked for, another column is none of theirs.
    if (claim.lines && claimed.every((line) => taken.has(line)))
      return { lines: [], unchecked: "not-claimed" };
    problems.push(unmapped(columns[index] as TableColumn, claimed));
    return { lines: [], unchecked: "unmapped" };
  });
}

function yearsOf({ id, year, title }: ResolvedAgreement): string[] {
  return [String(year), ...(`${id} ${title}`.match(/(?:19|20)\d\d/g) ?? [])];
}

function unmapped(column: TableColumn, claimed: readonly ResolvedLine[]): Problem {
  const { letter, header } = column;
  const lines = claimed.map(({ id }) => id);
  return problemAt("column-unmapped", placeOfColumn(column), { column: letter, header, lines });
}
