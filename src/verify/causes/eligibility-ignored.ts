import { isEligible } from "../../agreements/eligibility.ts";
import type { Suppose } from "./hypothesis.ts";

/** The money was shared among all recipients of the level, though only some take part. */
export const eligibilityIgnored: Suppose = function* ({ recipe }, column) {
  const left = column.lines.flatMap(({ level, eligibility }) =>
    recipe.directory.recipients(level).filter((one) => !isEligible(one, eligibility)),
  );
  const lines = column.lines.map(({ eligibility: _, ...line }) => line);
  const codes = [...new Set(left.map(({ code }) => code))];
  yield { code: "eligibility-ignored", details: { codes }, recipe, lines };
};
