import type { Agreement } from "../agreements/agreement.ts";
import { kr } from "../money/kr.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { About } from "./about.ts";
import type { Claim } from "./claim.ts";

/**
 * The claim that a description makes, with its agreement found and its amounts read.
 *
 * @example
 * ```ts
 * import { claimOf } from "fordela/verify";
 * claimOf({ stated: [{ amount: "1000", source: "texten" }] }, undefined).stated; // [{ amount: 100000n, source: "texten" }]
 * ```
 */
export function claimOf(about: About, agreement: Agreement | undefined): Claim {
  checkArgument("claimOf", "about", about, "{}");
  const {
    kind = "recipients",
    level,
    lines,
    columns,
    rows,
    unit,
    rounding,
    roundTo,
    recipient,
    partial,
    deviations,
    accept,
  } = about;
  return {
    kind,
    ...(agreement && { agreement }),
    ...(level && { level }),
    ...(lines && { lines }),
    ...(columns && { columns }),
    ...(rows && { rows }),
    ...(unit && { unit }),
    ...(rounding && { rounding }),
    ...(roundTo && { roundTo }),
    ...(recipient && { recipient }),
    ...(partial && { partial }),
    ...(deviations && {
      deviations: deviations.map(({ printed, expected, ...known }) => ({
        ...known,
        ...(printed && { printed: kr(printed) }),
        ...(expected && { expected: kr(expected) }),
      })),
    }),
    ...(accept && { accept }),
    ...(about.tolerance && { tolerance: kr(about.tolerance) }),
    ...(about.stated && {
      stated: about.stated.map(({ amount, source }) => ({ amount: kr(amount), source })),
    }),
  };
}
