import { afterEach, expect, it } from "vitest";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import {
  isKnown,
  nameOwnRoundings,
  ROUNDING_METHODS,
  roundingMethods,
} from "../../src/rounding/rounding-method.ts";
import { roundingOf, roundingsInUse, useOwnRoundings } from "../../src/rounding/roundings-in-use.ts";

const up = { round: () => ({ units: [] }), sums: false };
afterEach(() => {
  useOwnRoundings({});
  nameOwnRoundings([]);
});

it("the methods in use are fordela's, and the own ones that replace those before", () => {
  expect(roundingsInUse).toEqual(ROUNDINGS);
  useOwnRoundings({ "own:up": up });
  expect(roundingsInUse).toEqual({ ...ROUNDINGS, "own:up": up });
  expect(roundingOf("own:up")).toBe(up);
  useOwnRoundings({ "own:other": up });
  expect(Object.keys(roundingsInUse)).toEqual([...ROUNDING_METHODS, "own:other"]);
});

it("the names in use are fordela's, and the own ones that replace those before", () => {
  expect(roundingMethods).toEqual(ROUNDING_METHODS);
  nameOwnRoundings(["own:up"]);
  nameOwnRoundings(["own:other"]);
  expect(roundingMethods).toEqual([...ROUNDING_METHODS, "own:other"]);
});

it("a method is fordela's, or an own one by how its name begins", () => {
  expect(["floor", "own:floor", "own:"].map((method) => isKnown(method as "floor"))).toEqual([
    true,
    false,
    false,
  ]);
});
