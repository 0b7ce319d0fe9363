import { describe, expect, it } from "vitest";
import { type Family, mayFit } from "../../../src/forensics/inference/internals/family.ts";
import { readingOf, type Search } from "../../../src/forensics/inference/internals/search.ts";
import type { Ore } from "../../../src/money/ore.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";

describe("a first look at a row of pots, for two who have 50 öre each,", () => {
  const codes = ["01", "03"];
  const among = SWEDEN.recipients("county").filter(({ code }) => codes.includes(code));
  const reading = readingOf("listed", among, codes, [], undefined);
  const search = { amounts: [50n, 50n], order: [0, 1] } as unknown as Search;
  const halfOf = (pot: Ore): Family => ({
    range: { least: 0n, most: 0n },
    denominator: 2n,
    numerator: () => ({ at0: pot, slope: 0n }),
    key: () => [],
    pot: () => pot,
  });
  const looks = (least: Ore, most: Ore, familyOf: (pot: Ore) => Family | undefined = halfOf): boolean =>
    mayFit(search, reading, { least, most }, familyOf, () => ({ under: 1n, over: 1n }));

  it("passes rows with a pot near theirs, ends included, and no others", () => {
    expect(looks(90n, 110n)).toBe(true);
    expect([looks(102n, 110n), looks(103n, 110n)]).toEqual([true, false]);
    expect([looks(90n, 98n), looks(90n, 97n)]).toEqual([true, false]);
  });

  it("passes a row whose least pot has no family: a pot between may have one", () => {
    expect(looks(90n, 110n, (pot) => (pot < 95n ? undefined : halfOf(pot)))).toBe(true);
  });

  it("passes over a row whose largest pot is too small for a family", () => {
    expect(looks(90n, 110n, () => undefined)).toBe(false);
  });
});
