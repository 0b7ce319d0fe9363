import type { Problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Table } from "../tables/table.ts";
import type { Claim } from "./claim.ts";
import { grantedColumns } from "./internals/granted-columns.ts";
import { groupedByCommas } from "./internals/grouped-by-commas.ts";
import { levelsUnderLines } from "./internals/levels-under-lines.ts";
import { namesOfR } from "./internals/names-of-r.ts";
import { printedOnce } from "./internals/printed-once.ts";
import { rowsBySection } from "./internals/rows-by-section.ts";
import { sumsCoded } from "./internals/sums-coded.ts";
import { sumsOfGroups } from "./internals/sums-of-groups.ts";
import { sumsOfLevels } from "./internals/sums-of-levels.ts";
import { sumsOfLines } from "./internals/sums-of-lines.ts";
import { sumsOutOfStep } from "./internals/sums-out-of-step.ts";
import { titledColumns } from "./internals/titled-columns.ts";
import { wholeYears, withPartsOfYear } from "./internals/whole-years.ts";
import { withSummed } from "./internals/with-summed.ts";
import { withoutNothingDue } from "./internals/without-nothing-due.ts";
import { yearsApart } from "./internals/years-apart.ts";
import type { Verification } from "./verification.ts";

/** A table as its readers take it, and what it then claims. */
interface Meant {
  readonly table: Table;
  readonly claim: Claim;
  /** The cells of sums that were added up as it was read. */
  readonly summed: ReadonlySet<string>;
}

/**
 * Verifies a table as its readers take it: with the lines, years and levels that titles, sections and headings give to what is
 * below them, and the sums that only people see to be sums.
 *
 * @param verify verifies a table in which each column and row has its meaning by itself
 */
export function verifyAsMeant(
  printed: Table,
  claimed: Claim,
  directory: Directory,
  verify: (table: Table, claim: Claim) => Verification,
): Verification {
  const { table, claim, summed } = meantBy(printed, claimed, directory);
  const verifyRead = (read: Table): Verification => {
    const whole = wholeYears(read, claim);
    const verification = verify(whole?.table ?? read, grantedColumns(whole?.table ?? read, claim, directory));
    return withoutNothingDue(whole ? withPartsOfYear(verification, read, whole) : verification);
  };
  const first = verifyRead(table);
  const mixed = claim.kind === "recipients" ? sumsOutOfStep(first.columns) : [];
  const verification = mixed.length === 0 ? first : verifyRead(withProblems(table, mixed));
  const grouped = verification.problems.length > 0 && groupedByCommas(table);
  const other = grouped && verifyRead(grouped);
  const best = other && other.problems.length < verification.problems.length ? other : verification;
  return withSummed(best, summed);
}

function meantBy(table: Table, claim: Claim, directory: Directory): Meant {
  const printed = printedOnce(namesOfR(table, claim), claim, directory);
  if (claim.kind !== "recipients") return { ...titledColumns(printed, claim, directory), summed: new Set() };
  const years = yearsApart(printed, claim);
  const sections = sumsOfGroups(
    rowsBySection(sumsCoded(years, claim, directory), claim, directory),
    directory,
  );
  const { problems, summed } = sumsOfLines(sections, claim, directory);
  const lines = levelsUnderLines(withProblems(sections, problems), claim);
  const titled = titledColumns(lines, claim, directory);
  return { table: titled.table, claim: sumsOfLevels(titled.table, titled.claim), summed };
}

function withProblems(table: Table, problems: readonly Problem[]): Table {
  return problems.length === 0 ? table : { ...table, problems: [...table.problems, ...problems] };
}
