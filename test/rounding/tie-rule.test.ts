import { describe, expect, it } from "vitest";
import { TIE_RULES, type TieRule, tieRank } from "../../src/rounding/tie-rule.ts";

const CODES = ["14", "01", "12", "03"];
const SIZES = [5n, 2n, 9n, 5n];

/** The codes in the order in which they are served. */
function queue(rule: TieRule, sizes: readonly bigint[] = SIZES, codes: readonly string[] = CODES): string[] {
  const rank = tieRank(rule, codes, sizes);
  return codes.toSorted((a, b) => (rank[codes.indexOf(a)] as number) - (rank[codes.indexOf(b)] as number));
}

describe("who is first in the queue for a tied unit", () => {
  it("is the lowest code, whatever the shares", () => {
    expect(queue("code")).toEqual(["01", "03", "12", "14"]);
    expect(queue("error")).toEqual(["01", "03", "12", "14"]);
  });

  it("is the largest share, and the lowest code among equal ones, below 0 too", () => {
    expect(queue("largest-weight")).toEqual(["12", "03", "14", "01"]);
    expect(
      queue(
        "largest-weight",
        SIZES.map((size) => -size),
      ),
    ).toEqual(["12", "03", "14", "01"]);
  });

  it("is the first on a list; whoever is not on it comes after, by code", () => {
    expect(queue(["12", "14"])).toEqual(["12", "14", "01", "03"]);
    expect(queue(["03", "99", "01", "14", "12"])).toEqual(["03", "01", "14", "12"]);
    expect(queue([])).toEqual(["01", "03", "12", "14"]);
  });

  it("is not who has a code that is a part of the rule's name", () => {
    for (const rule of ["code", "largest-weight", "error"] as const)
      expect(queue(rule, [1n, 1n, 1n], ["e", "r", "a"])).toEqual(["a", "e", "r"]);
  });

  it("is the last on a list of more codes than take part, before whoever is not on it", () => {
    const others = ["90", "91", "92", "93", "94", "95"];
    expect(queue([...others, "14"])).toEqual(["14", "01", "03", "12"]);
  });

  it("does not depend on the order of the input", () => {
    for (const rule of [...TIE_RULES, ["12", "14"]] as readonly TieRule[])
      expect(queue(rule, SIZES.toReversed(), CODES.toReversed())).toEqual(queue(rule));
  });

  it("gives each a place of its own, 0 first", () => {
    expect(tieRank("code", CODES, SIZES)).toEqual([3, 0, 2, 1]);
    expect(tieRank("code", [], [])).toEqual([]);
  });
});

it("the rules with a name are these", () => {
  expect(TIE_RULES).toEqual(["code", "largest-weight", "error"]);
});
