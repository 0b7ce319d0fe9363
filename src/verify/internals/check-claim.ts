import type { Agreement } from "../../agreements/agreement.ts";
import { checkAccepted } from "../../agreements/checks/check-accepted.ts";
import { checkedLines } from "../../agreements/checks/check-agreement.ts";
import { tryLine } from "../../agreements/checks/try-line.ts";
import { placed } from "../../problems/placed.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { Directory } from "../../recipients/directory.ts";
import type { Claim, LineFilter } from "../claim.ts";

/**
 * What is wrong with a claim itself: an agreement whose sums do not agree, and lines and areas that it does not have.
 */
export function checkClaim(claim: Claim, directory: Directory): Problem[] {
  const { agreement, lines, columns = {}, rows = {} } = claim;
  if (!agreement) return [];
  return [
    ...[
      ...checkedLines(agreement, directory, tryLine).problems,
      ...checkAccepted(agreement, claim.accept),
    ].map((found) => placed(found, ["agreement"])),
    ...unknown(lines ? { lines } : {}, agreement, []),
    ...Object.entries(columns).flatMap(([name, filter]) => unknown(filter, agreement, ["columns", name])),
    ...Object.entries(rows).flatMap(([name, filter]) => unknown(filter, agreement, ["rows", name])),
  ];
}

function unknown(
  { lines = [], areas = [] }: LineFilter,
  agreement: Agreement,
  path: readonly string[],
): Problem[] {
  const knownLines = agreement.lines.map(({ id }) => id);
  const knownAreas = agreement.areas.map(({ id }) => id);
  return [
    ...lines
      .filter((line) => !knownLines.includes(line))
      .map((line) => problem("line-unknown", [...path, "lines"], { line, known: knownLines })),
    ...areas
      .filter((area) => !knownAreas.includes(area))
      .map((area) =>
        problem("area-unknown", [...path, "areas"], { line: path.join("."), area, known: knownAreas }),
      ),
  ];
}
