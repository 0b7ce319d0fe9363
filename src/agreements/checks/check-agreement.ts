import { checkArgument } from "../../problems/check-argument.ts";
import { placed } from "../../problems/placed.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { amongOwn } from "../../recipients/among-own.ts";
import type { Directory } from "../../recipients/directory.ts";
import { directoryInUse } from "../../recipients/directory-in-use.ts";
import { directoryOf } from "../../recipients/directory-of.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import type { AgreedLine, Agreement } from "../agreement.ts";
import { checkEligibility } from "../eligibility.ts";
import { checkStatedSums } from "./check-stated-sums.ts";
import { checkTerms } from "./check-terms.ts";
import { type TriedLine, tryLine } from "./try-line.ts";

/**
 * Finds every contradiction within an agreement at once: lines that do not sum to a stated sum, fixed amounts that
 * exceed the line, money that no rule shares, and groups, levels and rules that do not exist.
 *
 * An agreement with recipients of its own is checked among these, whichever others are passed.
 *
 * Needs no register: keys are tried with equal weights. Checks that depend on figures outside the agreement are left
 * until an allocation has them.
 *
 * @example
 * ```ts
 * import { agreementOf, checkAgreement, SWEDEN } from "fordela";
 * checkAgreement(agreementOf("psykisk-halsa-2025"), SWEDEN); // []
 * ```
 */
export function checkAgreement(
  agreement: Agreement,
  directory: Directory = directoryInUse(),
): readonly Problem[] {
  checkArgument("checkAgreement", "agreement", agreement, "{id population areas lines stated}");
  checkArgument("checkAgreement", "directory", directory, "{recipients group}");
  const own = agreement.recipients && directoryOf(agreement.recipients);
  return amongOwn(agreement.recipients, () => checkedLines(agreement, own ?? directory, tryLine).problems);
}

/** An agreement whose lines have been tried, and its contradictions. */
export interface CheckedLines {
  /** With the amounts found by trying its lines. */
  readonly agreement: Agreement;
  readonly problems: readonly Problem[];
}

/** Checks an agreement and tries each line once with `tryOne`. Lines with problems as written are not tried. */
export function checkedLines(
  agreement: Agreement,
  directory: Directory,
  tryOne: (line: AgreedLine, directory: Directory) => TriedLine,
): CheckedLines {
  const seen = new Set<string>();
  const lines: AgreedLine[] = [];
  const problems = agreement.lines.flatMap((line, index) => {
    const found = checkLine(line, agreement, directory);
    const tried = found.length === 0 ? tryOne(line, directory) : { line, problems: [] };
    found.push(...tried.problems);
    lines.push(tried.line);
    if (seen.has(line.id)) found.push(problem("line-duplicate", ["id"], { line: line.id }));
    seen.add(line.id);
    return found.map((one) => placed(one, ["lines", index]));
  });
  const tried = { ...agreement, lines };
  return { agreement: tried, problems: [...problems, ...checkStatedSums(tried)] };
}

function checkLine(line: AgreedLine, { areas }: Agreement, directory: Directory): Problem[] {
  const levels = levelsInUse();
  if (!levels.includes(line.level))
    return [problem("level-unknown", ["level"], { level: line.level, known: levels })];
  const known = areas.map((area) => area.id);
  return [
    ...(known.includes(line.area)
      ? []
      : [problem("area-unknown", ["area"], { line: line.id, area: line.area, known })]),
    ...checkTerms(line),
    ...checkEligibility(line, directory),
    ...checkTies(line, directory),
  ];
}

/** Finds codes in a drawn lot that are not the line's recipients. They could not decide a tie. */
function checkTies({ rounding, level }: AgreedLine, directory: Directory): Problem[] {
  const ties = rounding?.ties;
  if (ties === undefined || typeof ties === "string") return [];
  const known = directory.recipients(level).map(({ code }) => code);
  return ties
    .filter((code) => !known.includes(code))
    .map((code) => problem("ties-unknown", ["rounding", "ties"], { ties: code }));
}
