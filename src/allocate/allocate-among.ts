import type { Agreement, SettledLine } from "../agreements/agreement.ts";
import { checkAccepted } from "../agreements/checks/check-accepted.ts";
import { checkAgreement } from "../agreements/checks/check-agreement.ts";
import { checkAmounts } from "../agreements/checks/check-amounts.ts";
import { checkStatedSums } from "../agreements/checks/stated-sums.ts";
import type { Ore } from "../money/ore.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { placed, within } from "../problems/placed.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import { LEVELS } from "../recipients/recipient.ts";
import { ROUNDINGS } from "../rounding/index.ts";
import { type AgreedLineOptions, allocateAgreedLine } from "./allocate-agreed-line.ts";
import type { AllocatedLine } from "./allocated-line.ts";
import { Allocation } from "./allocation.ts";
import { settled } from "./resolve-amounts.ts";
import { roundingSettings } from "./rounding-settings.ts";
import { checkSelection, type Selection, selectedLines } from "./selection.ts";

/** How an agreement is to be shared out; everything has a default. */
export interface ShareOptions extends AgreedLineOptions, Selection {
  /** Amounts in öre, by line id, for lines whose amount the agreement does not state. */
  readonly amounts?: Readonly<Record<string, Ore>>;
  /** What the agreement says that cannot be expressed and that the caller accepts is left out, by id. */
  readonly accept?: readonly string[];
  /** `refuse` (default) throws when any line cannot be allocated; `list` leaves it out and lists why. */
  readonly incomplete?: "refuse" | "list";
}

/**
 * Shares out an agreement's money among the recipients of a directory, exactly and with a trace. Pure.
 *
 * @throws AllocationError with every reason: an agreement that does not reconcile with itself, unknown lines,
 * levels or settings, and (unless `incomplete: "list"`) lines that cannot be weighed
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
  const refused = [
    ...checkAgreement(agreement, directory),
    ...checkSelection(agreement, options),
    ...checkAmounts(agreement, options.amounts),
    ...checkAccepted(agreement, options.accept),
    ...checkTieCodes(options, directory),
  ];
  if (refused.length > 0) throw new AllocationError(refused);
  roundingSettings({ ...options, roundings: ROUNDINGS });
  const settling = settled(agreement, directory, options);
  const sums = checkStatedSums(settling.agreement);
  if (sums.length > 0) throw new AllocationError(sums);
  const lines: AllocatedLine[] = [];
  const problems: Problem[] = [];
  for (const line of selectedLines(settling.agreement, options)) {
    const path = ["lines", settling.agreement.lines.indexOf(line)];
    const unsettled = settling.problems.get(line.id);
    if (unsettled) problems.push(...unsettled.map((found) => placed(found, path)));
    else
      try {
        lines.push(within(path, () => allocateAgreedLine(line as SettledLine, directory, options)));
      } catch (error) {
        if (!(error instanceof AllocationError)) throw error;
        problems.push(...error.problems);
      }
  }
  if (problems.length > 0 && options.incomplete !== "list") throw new AllocationError(problems);
  return new Allocation(settling.agreement, lines, problems, { agreement, directory, options });
}

/** A list for ties that names nobody who receives money would decide nothing. */
function checkTieCodes({ ties }: ShareOptions, directory: Directory): Problem[] {
  if (!Array.isArray(ties)) return [];
  const known = new Set(LEVELS.flatMap((level) => directory.recipients(level).map((one) => one.code)));
  return (ties as readonly string[])
    .filter((code) => !known.has(code))
    .map((code) => problem("ties-unknown", ["ties"], { ties: code }));
}
