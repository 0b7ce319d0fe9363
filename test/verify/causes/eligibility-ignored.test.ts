import { expect, it } from "vitest";
import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { agreementOfLine, lineOf } from "../../support/one-line.ts";
import { but, causesOf, differing, namedIn, sharesOf, tableOf } from "./printed-shares.ts";

/** 21 million shared equally, with Halland (13) and Gävleborg (21) out. */
const line: ResolvedLine = {
  ...lineOf(21_000_000_00n, [{ rule: "equal" }]),
  eligibility: { except: ["13", "21"], others: "reshared", source: "påhittat" },
};
const agreement = { ...agreementOfLine(line), lines: [line], stated: [] };
const claim: Claim = { kind: "recipients", agreement };
const everyone = sharesOf(agreement, "exempel", { change: ({ eligibility: _, ...one }) => one });

it("money shared among all is told by every figure, and who does not take part", () => {
  const cells = differing(everyone, sharesOf(agreement, "exempel"));
  expect(cells).toHaveLength(21);
  expect(causesOf(tableOf({ Belopp: everyone }), claim)).toEqual([
    { code: "eligibility-ignored", details: { codes: ["13", "21"] }, cells },
  ]);
});

it("one figure off is another mistake", () => {
  expect(namedIn(tableOf({ Belopp: but(everyone, { "Region Kalmar län": 7 }) }), claim)).toEqual([]);
});
