import { amongOwn } from "../../recipients/among-own.ts";
import { printable } from "../../text/printable.ts";
import { withRounding } from "../../verify/coarse/with-rounding.ts";
import { Verification } from "../../verify/verification.ts";
import { tableRoundingWords } from "./table-rounding-words.ts";

/** A verification with how its coarse figures were rounded, and that in words. */
export function describedRounding(verification: Verification): Verification {
  return amongOwn(verification.claim.agreement?.recipients, () => inWords(verification));
}

function inWords(verification: Verification): Verification {
  const found = withRounding(verification);
  if (!found.rounding) return verification;
  const words = {
    sv: tableRoundingWords(found.rounding, "sv").map(printable),
    en: tableRoundingWords(found.rounding, "en").map(printable),
  };
  return new Verification({ ...found, rounding: { ...found.rounding, words } }, found.recipe);
}
