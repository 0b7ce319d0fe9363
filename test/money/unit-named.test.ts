import { expect, it } from "vitest";
import { oreOfUnit, unitNamed } from "../../src/money/unit-named.ts";

it.each([
  ["ore", 1n, "ore"],
  ["öre", 1n, "ore"],
  ["krona", 100n, "kr"],
  ["kr", 100n, "kr"],
  ["1", 100n, "kr"],
  ["tkr", 100_000n, "tkr"],
  ["1 000", 100_000n, "tkr"],
  ["1 tkr", 100_000n, "tkr"],
  ["mnkr", 100_000_000n, "mnkr"],
  ["mdkr", 100_000_000_000n, "mdkr"],
  ["50000", 5_000_000n, undefined],
  ["100 kr", 10_000n, undefined],
  ["0", undefined, undefined],
  ["-1000", undefined, undefined],
  ["", undefined, undefined],
  ["riksdaler", undefined, undefined],
])("%j is a unit of %s öre, and of figures %s", (text, ore, unit) => {
  expect([oreOfUnit(text), unitNamed(text)]).toEqual([ore, unit]);
});
