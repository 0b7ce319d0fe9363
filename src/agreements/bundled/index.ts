import { checkArgument } from "../../problems/check-argument.ts";
import { refuse } from "../../problems/refuse.ts";
import type { ResolvedAgreement } from "../agreement.ts";
import { psykiskHalsa2021 } from "./psykisk-halsa-2021.ts";
import { psykiskHalsa2023 } from "./psykisk-halsa-2023.ts";
import { psykiskHalsa2025 } from "./psykisk-halsa-2025.ts";

/** The ids of the bundled agreements. */
export type AgreementId = "psykisk-halsa-2021" | "psykisk-halsa-2023" | "psykisk-halsa-2025";

/** Every bundled agreement, oldest first. To add one, write a file for it and add a line here. */
export const AGREEMENTS: Readonly<Record<AgreementId, ResolvedAgreement>> = /* @__PURE__ */ Object.freeze({
  "psykisk-halsa-2021": psykiskHalsa2021,
  "psykisk-halsa-2023": psykiskHalsa2023,
  "psykisk-halsa-2025": psykiskHalsa2025,
});

/**
 * The bundled agreement with this id, or of this year.
 *
 * @param idOrYear "psykisk-halsa-2025" or "2025"
 * @throws AllocationError `agreement-unknown` with the known ids
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * agreementOf("2025").lines.length; // 9
 * ```
 */
export function agreementOf(idOrYear: AgreementId | (string & Record<never, never>)): ResolvedAgreement {
  checkArgument("agreementOf", "idOrYear", idOrYear, "string");
  const found = Object.values(AGREEMENTS).find(
    (agreement) => agreement.id === idOrYear || String(agreement.year) === idOrYear,
  );
  if (found) return found;
  return refuse("agreement-unknown", [], { agreement: idOrYear, known: Object.keys(AGREEMENTS) });
}
