import type { Agreement } from "../agreements/agreement.ts";
import { type AgreementId, agreementOf } from "../agreements/bundled/index.ts";
import { BUNDLED } from "../population/bundled/bundled-info.ts";
import { checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { amongOwn } from "../recipients/among-own.ts";
import type { Directory } from "../recipients/directory.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { SHARE_OPTIONS, shareAgreement } from "./allocate-among.ts";
import type { Allocation } from "./allocation.ts";
import type { ShareOptions } from "./share-options.ts";
import { countInRegisters, type RegisterOptions } from "./weigh-by-registers.ts";

/** Options for allocating an agreement: the registers, and the options of every allocator. */
export interface AllocateOptions extends Omit<ShareOptions, "weigh">, RegisterOptions {
  /** The recipients; Sweden's counties, regions, municipalities and SKR by default. */
  readonly directory?: Directory | undefined;
}

const ALLOCATE_OPTIONS = /* @__PURE__ */ (() => {
  const { weigh: _, ...known } = SHARE_OPTIONS;
  return { ...known, directory: true } satisfies Known<AllocateOptions>;
})();

/**
 * Allocates an agreement's money among Sweden's counties, regions and municipalities. A pure, synchronous function:
 * load the registers first, with `loadRegisters`.
 *
 * @param agreement the id of a bundled agreement, or your own agreement
 * @throws AllocationError with every reason why it cannot
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
  checkInputs("allocate", options, ALLOCATE_OPTIONS);
  const data = typeof agreement === "string" ? agreementOf(agreement) : agreement;
  return amongOwn(data.recipients, () => {
    const weigh = countInRegisters(data, { ...options, known: options.known ?? BUNDLED });
    const { directory = directoryInUse(), ...rest } = options;
    return shareAgreement(data, directory, { ...rest, weigh });
  });
}
