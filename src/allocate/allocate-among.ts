import type { AgreedLine, Agreement, ResolvedLine } from "../agreements/agreement.ts";
import { checkAccepted } from "../agreements/checks/check-accepted.ts";
import { checkedLines } from "../agreements/checks/check-agreement.ts";
import { checkAmounts } from "../agreements/checks/check-amounts.ts";
import { rehearse, type TriedLine, tryLine } from "../agreements/checks/try-line.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { A_LIST, checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { placed } from "../problems/placed.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import type { Directory } from "../recipients/directory.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import { roundingsInUse } from "../rounding/roundings-in-use.ts";
import { AGREED_LINE_OPTIONS, resolveAgreedLine, shareAgreedLine } from "./allocate-agreed-line.ts";
import type { AllocatedLine } from "./allocated-line.ts";
import { Allocation } from "./allocation.ts";
import { checkSelection, selectedLines } from "./line-selection.ts";
import { roundingSettings } from "./rounding-settings.ts";
import type { ShareOptions } from "./share-options.ts";
import { REGISTER_OPTIONS, type RegisterOptions } from "./weigh-by-registers.ts";

/** The options that decide how an agreement is allocated, and those of registers, which an allocation keeps. */
export const SHARE_OPTIONS: Known<ShareOptions & RegisterOptions> = /* @__PURE__ */ (() => ({
  ...AGREED_LINE_OPTIONS,
  ...REGISTER_OPTIONS,
  lines: A_LIST,
  levels: A_LIST,
  amounts: true,
  accept: A_LIST,
  incomplete: ["refuse", "list"],
}))();

/**
 * Allocates an agreement's money among the recipients of a directory, exactly and with a trace. A pure function.
 *
 * @throws AllocationError with every reason: an agreement that contradicts itself, unknown lines, levels or settings,
 * and (unless `incomplete: "list"`) lines without weights
 *
 * @example
 * ```ts
 * import { allocateAmong, type Agreement, type Directory } from "fordela";
 * const two: Directory = {
 *   recipients: () => ["A", "B"].map((code) => ({ level: "region", code, name: code, body: code })),
 *   group: () => undefined,
 * };
 * const agreement: Agreement = {
 *   id: "example", year: 2025, title: "Exempel", source: "påhittat",
 *   population: { date: "2024-11-01", by: "chosen", reason: "används inte" },
 *   areas: [{ id: "1", name: "Allt" }],
 *   lines: [{ id: "lika", area: "1", level: "region", amount: 101n, derived: false, key: [{ rule: "equal" }], source: "1" }],
 *   stated: [{ amount: 101n, source: "1" }],
 * };
 * allocateAmong(agreement, two).lines[0]?.amounts; // [51n, 50n]
 * ```
 */
export function allocateAmong(
  agreement: Agreement,
  directory: Directory,
  options: ShareOptions = {},
): Allocation {
  checkArgument("allocateAmong", "agreement", agreement, "{id population areas lines stated}");
  checkArgument("allocateAmong", "directory", directory, "{recipients group}");
  checkInputs("allocateAmong", options, SHARE_OPTIONS);
  return shareAgreement(agreement, directory, options);
}

/** Like `allocateAmong`, for checked arguments. */
export function shareAgreement(
  agreement: Agreement,
  directory: Directory,
  options: ShareOptions,
): Allocation {
  const rounding = findProblems(() => roundingSettings({ ...options, roundings: roundingsInUse }));
  const chosen = rounding.length > 0 ? [] : selectedLines(agreement, options);
  const shared = new Map<AgreedLine, AllocatedLine>();
  const hindered = new Map<AgreedLine, readonly Problem[]>();
  // Allocates each requested line once and tries each other line once. Only failures are examined further.
  const checked = checkedLines(agreement, directory, (line): TriedLine => {
    let settled = line;
    const hindrances = findProblems(() => {
      settled = resolveAgreedLine(line, directory, options);
      if (chosen.includes(line))
        shared.set(line, shareAgreedLine(settled as ResolvedLine, directory, options));
    });
    if (shared.has(line)) return { line: settled, problems: [] };
    if (hindrances.length > 0) hindered.set(line, hindrances);
    // A supplied amount is not part of the agreement, so the agreement is checked without it.
    const own = hindrances.length === 0 && !Object.hasOwn(options.amounts ?? {}, line.id);
    const problems = own ? rehearse(settled as ResolvedLine, directory) : tryLine(line, directory).problems;
    return { line: settled, problems };
  });
  refuseAll([
    ...checked.problems,
    ...checkSelection(agreement, options),
    ...checkAmounts(agreement, options.amounts),
    ...checkAccepted(agreement, options.accept),
    ...checkTieCodes(options, directory),
  ]);
  refuseAll(rounding);
  const problems = chosen.flatMap((line) =>
    (hindered.get(line) ?? []).map((found) => placed(found, ["lines", agreement.lines.indexOf(line)])),
  );
  if (options.incomplete !== "list") refuseAll(problems);
  const lines = chosen.flatMap((line) => shared.get(line) ?? []);
  return new Allocation(checked.agreement, lines, problems, { agreement, directory, options });
}

/** The problems that a computation throws. */
function findProblems(compute: () => unknown): readonly Problem[] {
  try {
    compute();
    return [];
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return error.problems;
  }
}

/** Finds codes for ties that no recipient has. They could not decide a tie. */
function checkTieCodes({ ties }: ShareOptions, directory: Directory): Problem[] {
  if (!Array.isArray(ties)) return [];
  const known = new Set(levelsInUse().flatMap((level) => directory.recipients(level).map((one) => one.code)));
  return (ties as readonly string[])
    .filter((code) => !known.has(code))
    .map((code) => problem("ties-unknown", ["ties"], { ties: code }));
}
