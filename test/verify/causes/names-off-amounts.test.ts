import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { but, causesOf, namedIn, sharesOf, tableOf } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const CLAIM: Claim = { kind: "recipients", agreement, lines: ["lan-komplexa-behov"] };
const right = sharesOf(agreement, "lan-komplexa-behov");
const names = [...right.keys()];
const amounts = [...right.values()];
const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** The names in one order beside the amounts in another. */
function beside(ofNames: readonly string[], ofAmounts: readonly bigint[]): string {
  return tableOf({ Belopp: new Map(ofNames.map((name, index) => [name, ofAmounts[index] as bigint])) });
}

describe("names that are sorted apart from their amounts", () => {
  it.each([
    ["code", names.toSorted(), amounts],
    ["size", names, amounts.toSorted(compare)],
    ["size", names, amounts.toSorted(compare).reverse()],
    ["shifted", names, [...amounts.slice(3), ...amounts.slice(0, 3)]],
    ["other", names.toSorted(), [...amounts.slice(0, 7).reverse(), ...amounts.slice(7)]],
  ] as const)("are named: amounts in the order %s", (order, ofNames, ofAmounts) => {
    const [first, ...others] = causesOf(beside(ofNames, ofAmounts), CLAIM);
    expect(first).toMatchObject({ code: "names-off-amounts", details: { order } });
    expect(others).toEqual([]);
  });

  it("are named where each row is rounded by itself", () => {
    const alone = [...sharesOf(agreement, "lan-komplexa-behov", { rounding: "nearest" }).values()];
    expect(namedIn(beside(names.toSorted(), alone), CLAIM)[0]?.[0]).toBe("names-off-amounts");
  });

  it("are not named where an amount is none of theirs", () => {
    const sorted = new Map(names.toSorted().map((name, index) => [name, amounts[index] as bigint]));
    expect(namedIn(tableOf({ Belopp: but(sorted, { "Kalmar län": 7 }) }), CLAIM)).toEqual([]);
  });

  it("are not two pairs of exchanged rows", () => {
    const [a, b, c, d, ...rest] = amounts as [bigint, bigint, bigint, bigint, ...bigint[]];
    const codes = namedIn(beside(names, [b, a, d, c, ...rest]), CLAIM).map(([code]) => code);
    expect(codes).toEqual(["rows-swapped", "rows-swapped"]);
  });
});
