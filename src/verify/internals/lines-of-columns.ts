import type { ResolvedAgreement, ResolvedLine } from "../../agreements/agreement.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import type { Directory } from "../../recipients/directory.ts";
import type { Level } from "../../recipients/recipient.ts";
import type { TableColumn } from "../../tables/table.ts";
import type { Claim } from "../claim.ts";
import { placeOfColumn } from "../column-figures.ts";
import type { UncheckedReason } from "../unchecked.ts";
import { wordsOf } from "./agreement-names.ts";
import { filterLines, givenFilter } from "./filter-lines.ts";
import { headerSense, yearsOf } from "./header-sense.ts";
import { isOfAmounts, levelsIn, likelyFilter, namedFilter } from "./named-filter.ts";
import { partOfLine } from "./part-of-line.ts";

/** The lines whose money a column holds; or, where it holds none that are claimed, the reason. */
export interface LinesOfColumn {
  readonly lines: readonly ResolvedLine[];
  readonly unchecked?: UncheckedReason;
}

/** Money that goes another way than to the recipients: repaid, applied for, not granted. */
const NOT_GRANTED = /(?<!efter )åter[bk]|sökt|\b(ej|inte|not) [btg]|repaid|refund/i;

/** A column of none of the claimed lines. */
const OTHER: LinesOfColumn = { lines: [], unchecked: "not-claimed" };

/**
 * Decides which lines each amount column holds: as the claim states, as its header names, or all that are claimed where
 * one column alone is left for them; of several left for one line, those with no more than "Belopp" as header. Lines of
 * another level than `level` count where their recipients lie within those of the rows: what a county's municipalities
 * get, beside what the county gets.
 *
 * A header that names none of the claimed lines but others is a problem, unless each that was asked for has a column.
 *
 * @param within whether the recipients of a level lie within those of the rows
 */
export function linesOfColumns(
  columns: readonly TableColumn[],
  claim: Claim,
  agreement: ResolvedAgreement,
  level: Level,
  problems: Problem[],
  directory: Directory,
  within: (level: Level) => boolean,
): LinesOfColumn[] {
  const ofClaim = filterLines(agreement.lines, claim);
  const claimed = filterLines(ofClaim, { levels: [level] });
  const wholes: number[] = [];
  const years = yearsOf(agreement);
  const found = columns.map((column, index): LinesOfColumn | undefined => {
    const given = givenFilter(claim.columns, column.letter, column.header);
    if (given) {
      const lines = filterLines(agreement.lines, given.lines ? given : { levels: [level], ...given });
      if (lines.length > 0 && lines.every((line) => within(line.level))) return { lines };
      problems.push(columnUnmapped(column, claimed));
      return { lines: [], unchecked: "unmapped" };
    }
    const { text, apart } = headerSense(column.header, years);
    if (apart) return { lines: [], unchecked: apart };
    // The lowest row of a header that names anything: "Komplexa behov" below "Område 3".
    const texts = [text, ...(column.headings ?? []).toReversed()];
    const named = texts.map((one) => namedFilter(one, agreement)).find(Boolean);
    const likely = named ?? likelyFilter(text, agreement);
    const [other, ...more] = levelsIn(wordsOf(text));
    if (other && !more.length && (likely || other !== level) && within(other)) {
      const lines = filterLines(ofClaim, { ...likely, levels: [other] });
      if (lines.length > 0) return { lines };
    }
    if (named && Object.keys(named).length === 0) wholes.push(index);
    const lines = named ? filterLines(claimed, named) : [];
    const part =
      namedFilter(text, agreement) === undefined &&
      partOfLine(text, likely ? filterLines(claimed, likely) : claimed, directory);
    if (part) return { lines: [part] };
    if (lines.length > 0) return { lines };
    if (likely && !filterLines(claimed, likely).length && filterLines(agreement.lines, likely).length)
      return OTHER;
    return undefined;
  });
  const mapped = found.some((one) => one?.lines.some((line) => agreement.lines.includes(line)));
  const parts = found.filter((one) => one && (claimed.length === 1 || one.lines.length < claimed.length));
  const taken = parts.flatMap((one) => one?.lines ?? []);
  const left = found.filter((one) => one === undefined).length;
  const plain = columns.map(({ header }, index) => !found[index] && isOfAmounts(header, agreement.year));
  const apart = found.flatMap((one, index) => (wholes.includes(index) ? [] : (one?.lines ?? [])));
  const others = apart.some((line) => line.level !== level);
  return columns.map((column, index) => {
    const one = found[index];
    // A total beside columns of several levels is theirs together.
    if (others && wholes.includes(index))
      return { lines: agreement.lines.filter((line) => apart.includes(line)) };
    if (one && one !== OTHER) return one;
    if (!(mapped || one) && (left === 1 || claimed.length === 1))
      return plain[index] || !(plain.includes(true) || NOT_GRANTED.test(column.header))
        ? { lines: claimed }
        : { lines: [], unchecked: "unmapped" };
    // Beside a column for each line that was asked for, another column is none of theirs.
    if (claim.lines && claimed.every((line) => taken.includes(line))) return OTHER;
    problems.push(columnUnmapped(column, claimed));
    return { lines: [], unchecked: "unmapped" };
  });
}

/** The problem of a column whose header names none of these lines. */
export function columnUnmapped(column: TableColumn, of: readonly ResolvedLine[]): Problem {
  const { letter, header } = column;
  const lines = of.map(({ id }) => id);
  return problemAt("column-unmapped", placeOfColumn(column), { column: letter, header, lines });
}
