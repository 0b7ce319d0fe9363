import type { Agreement } from "../agreements/agreement.ts";
import { type AgreementId, agreementOf } from "../agreements/bundled/index.ts";
import { BUNDLED } from "../population/bundled/catalog.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-arguments.ts";
import { type Directory, SWEDEN } from "../recipients/directory.ts";
import { SHARE_OPTIONS, shareAgreement } from "./allocate-among.ts";
import type { Allocation } from "./allocation.ts";
import type { ShareOptions } from "./share-options.ts";
import { countInRegisters, type RegisterOptions } from "./weigh-by-registers.ts";

/** How an agreement is to be allocated: the registers, and what is shared with every allocator. */
export interface AllocateOptions extends Omit<ShareOptions, "weigh">, RegisterOptions {
  /** Who the money goes to; Sweden's counties, regions, municipalities and SKR by default. */
  readonly directory?: Directory | undefined;
}

const ALLOCATE_OPTIONS = /* @__PURE__ */ (() => {
  const { weigh: _, ...known } = SHARE_OPTIONS;
  return { ...known, directory: true } satisfies Known<AllocateOptions>;
})();

/**
 * Shares out an agreement's money among Sweden's counties, regions and municipalities. Pure and synchronous:
 * registers are loaded before, by `loadRegisters`.
 *
 * @param agreement the id of a bundled agreement, or an agreement of your own
 * @throws AllocationError with every reason why it cannot be done
 *
 * @example
 * ```ts
 * import { allocate, formatKr, loadRegisters } from "fordela";
 * const registers = await loadRegisters("psykisk-halsa-2025", { levels: ["county"] });
 * const allocation = allocate("psykisk-halsa-2025", { registers, levels: ["county"], unit: "krona" });
 * formatKr(allocation.totals("recipient").get("county:23") ?? 0n); // "12 697 775"
 * ```
 */
export function allocate(agreement: AgreementId | Agreement, options: AllocateOptions = {}): Allocation {
  checkArgument("allocate", "agreement", agreement, "string", "{id population areas lines stated}");
  checkOptions("allocate", options, ALLOCATE_OPTIONS);
  const data = typeof agreement === "string" ? agreementOf(agreement) : agreement;
  const weigh = countInRegisters(data, { known: BUNDLED, ...options });
  const { directory = SWEDEN, ...rest } = options;
  return shareAgreement(data, directory, { ...rest, weigh });
}
