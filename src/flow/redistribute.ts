import type { Agreement } from "../agreements/agreement.ts";
import { type AgreementId, agreementOf } from "../agreements/bundled/index.ts";
import { isEligible } from "../agreements/eligibility.ts";
import { type AllocateOptions, allocate } from "../allocate/allocate.ts";
import type { Allocation } from "../allocate/allocation.ts";
import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { type Directory, SWEDEN } from "../recipients/directory.ts";
import type { FlowRequest } from "./read-requests.ts";

/**
 * Shares what lapsed of each line among the recipients that asked for it, by the line's own key. Lines of which nothing
 * lapsed, or that no recipient asked for, are left out.
 *
 * @param lapsed what lapsed by line id, in öre
 * @param options as for `allocate`; the registers must be loaded
 * @throws AllocationError as `allocate`, such as `fixed-exceeds` where the fixed amounts of the key are more than what
 * lapsed
 *
 * @example
 * ```ts
 * import { loadRegisters } from "fordela";
 * import { redistribute } from "fordela/flow";
 * const registers = await loadRegisters("psykisk-halsa-2025", { levels: ["county"] });
 * const asked = ["22", "23"].map((code) => ({ line: "lan-komplexa-behov", code }));
 * const lapsed = { "lan-komplexa-behov": 1_000_000_00n };
 * redistribute("psykisk-halsa-2025", lapsed, asked, { registers, unit: "krona" }).total; // 100000000n
 * ```
 */
export function redistribute(
  agreement: AgreementId | Agreement,
  lapsed: Readonly<Record<string, Ore>>,
  requests: readonly FlowRequest[],
  options: AllocateOptions = {},
): Allocation {
  checkArgument("redistribute", "lapsed", lapsed, "{}");
  checkArgument("redistribute", "requests", requests, "list");
  const { directory = SWEDEN } = options;
  const data = typeof agreement === "string" ? agreementOf(agreement) : agreement;
  return allocate(redistributed(data, lapsed, requests, directory), options);
}

/** The agreement with only what lapsed to share, among those that asked. */
export function redistributed(
  agreement: Agreement,
  lapsed: Readonly<Record<string, Ore>>,
  requests: readonly FlowRequest[],
  directory: Directory = SWEDEN,
): Agreement {
  const lines = agreement.lines.flatMap((line) => {
    const amount = Object.hasOwn(lapsed, line.id) ? (lapsed[line.id] as Ore) : 0n;
    const only = directory
      .recipients(line.level)
      .filter((one) => isEligible(one, line.eligibility))
      .map(({ code }) => code)
      .filter((code) => requests.some((one) => one.line === line.id && one.code === code));
    if (amount <= 0n || only.length === 0) return [];
    const { share: _, ...own } = line;
    const eligibility = { only, others: "reshared", source: "begärt" } as const;
    return [{ ...own, amount, derived: true, eligibility }];
  });
  return { ...agreement, lines, stated: [] };
}
