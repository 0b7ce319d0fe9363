import { expect, it } from "vitest";
import { readWhole } from "../../src/numbers/read-whole.ts";

it.each([" ", "\u00a0", "\u2007", "\u2009", "\u202f"])(
  "takes %j between groups of three and around them",
  (space) => {
    expect(readWhole(`10${space}587${space}140`)).toEqual({ value: 10_587_140n });
    expect(readWhole(`${space}7${space}`)).toEqual({ value: 7n });
    expect(readWhole(`13${space}27`)).toEqual({ position: 3 });
    expect(readWhole(`1${space}${space}000`)).toEqual({ position: 2 });
  },
);

it.each<[string, number]>([
  ["", 0],
  [" ", 0],
  ["-1", 0],
  ["1,0", 1],
  ["1.000", 1],
  ["12 kr", 2],
  ["1\u2003000", 1],
  ["1\n000", 1],
  ["\u0663", 0],
  ["1".repeat(31), 30],
])("shows where %j stops being a whole number", (text, position) => {
  expect(readWhole(text)).toEqual({ position });
});

it("reads up to 30 digits, zeros in front too", () => {
  expect(readWhole("9".repeat(30))).toEqual({ value: 10n ** 30n - 1n });
  expect(readWhole("007")).toEqual({ value: 7n });
});
