import type { Agreement } from "../agreements/agreement.ts";
import { isEligible } from "../agreements/eligibility.ts";
import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { Directory } from "../recipients/directory.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import type { FlowRequest } from "./read-requests.ts";

/**
 * The agreement with only what lapsed to share, among the recipients that asked for it, by each line's own key: `allocate` shares
 * it out. Lines of which nothing lapsed, or that no recipient asked for, are left out.
 *
 * @param lapsed what lapsed by line id, in öre
 * @throws AllocationError when it is allocated, `fixed-exceeds` where the fixed amounts of the key are more than what lapsed
 *
 * @example
 * ```ts
 * import { agreementOf, allocate, loadRegisters } from "fordela";
 * import { redistributed } from "fordela/flow";
 * const registers = await loadRegisters("psykisk-halsa-2025", { levels: ["county"] });
 * const asked = ["22", "23"].map((code) => ({ line: "lan-komplexa-behov", code }));
 * const lapsed = { "lan-komplexa-behov": 1_000_000_00n };
 * const again = redistributed(agreementOf("2025"), lapsed, asked);
 * allocate(again, { registers, unit: "krona" }).total; // 100000000n
 * ```
 */
export function redistributed(
  agreement: Agreement,
  lapsed: Readonly<Record<string, Ore>>,
  requests: readonly FlowRequest[],
  directory: Directory = directoryInUse(),
): Agreement {
  checkArgument("redistributed", "agreement", agreement, "{id areas lines}");
  checkArgument("redistributed", "lapsed", lapsed, "{}");
  checkArgument("redistributed", "requests", requests, "list");
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
    const key = line.key.map((rule) => ofThose(rule, new Set(only)));
    return [{ ...own, amount, derived: true, eligibility, key }];
  });
  return { ...agreement, lines, stated: [] };
}

/** A rule with the weights that the agreement itself supplies of some recipients only, also within other rules and weights. */
function ofThose<T>(part: T, codes: ReadonlySet<string>): T {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map((one) => ofThose(one, codes)) as T;
  const supplied = "by" in part && part.by === "supplied";
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      supplied && name === "values"
        ? Object.fromEntries(Object.entries(value).filter(([code]) => codes.has(code)))
        : ofThose(value, codes),
    ]),
  ) as T;
}
