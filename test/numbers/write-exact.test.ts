import fc from "fast-check";
import { expect, it } from "vitest";
import { lowest } from "../../src/numbers/fraction.ts";
import { readExact } from "../../src/numbers/read-exact.ts";
import { writeExact } from "../../src/numbers/write-exact.ts";

it.each<[bigint, bigint, string]>([
  [70n, 1n, "70"],
  [25n, 2n, "12.5"],
  [1n, 8n, "0.125"],
  [-1n, 8n, "-0.125"],
  [-25n, 2n, "-12.5"],
  [1n, 100n, "0.01"],
  [100n, 3n, "100/3"],
  [-1n, 7n, "-1/7"],
  [-70n, 1n, "-70"],
  [0n, 1n, "0"],
  [3n, 1024n, "0.0029296875"],
])("writes %s/%s as %s", (numerator, denominator, text) => {
  expect(writeExact({ numerator, denominator })).toBe(text);
});

it("writes decimals for every denominator that has them, and a fraction for no other", () => {
  for (let twos = 0n; twos < 12n; twos++)
    for (let fives = 0n; fives < 8n; fives++) {
      const denominator = 2n ** twos * 5n ** fives;
      expect(writeExact({ numerator: 1n, denominator })).not.toContain("/");
      expect(writeExact({ numerator: 1n, denominator: denominator * 3n })).toBe(`1/${denominator * 3n}`);
    }
});

it("is read back to the same number", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 20n), fc.bigInt(1n, 10n ** 6n), (numerator, denominator) => {
      const value = lowest(numerator, denominator);
      expect(readExact(writeExact(value))).toEqual(value);
    }),
  );
});

it("is all that is read: no sign, no exponent, no grouping, nothing around it, at most 40 digits", () => {
  expect(readExact("12.50")).toEqual({ numerator: 25n, denominator: 2n });
  expect(readExact("0.1")).toEqual({ numerator: 1n, denominator: 10n });
  expect(readExact("100/30")).toEqual({ numerator: 10n, denominator: 3n });
  const forty = "7".repeat(40);
  expect(readExact(forty)).toEqual({ numerator: BigInt(forty), denominator: 1n });
  expect(readExact(`${forty}/1${"0".repeat(39)}`)?.denominator).toBe(10n ** 39n);
  expect(readExact(`0.${forty}`)?.denominator).toBe(10n ** 40n);
  const refused = [
    "",
    "-1",
    "+1",
    "1e3",
    "1,5",
    "1 000",
    ".5",
    "5.",
    "1/0",
    "1/",
    "/2",
    "1/2/3",
    "a/2",
    "x1/2",
    "1/2x",
  ];
  const long = [`${forty}0`, `0.${forty}0`, `${forty}0/3`, `3/${forty}0`];
  for (const text of [...refused, ...long, "x1.5", "1.5x", "1.x", "x", "1/x", "1/2\n", " 1"])
    expect([text, readExact(text)]).toEqual([text, undefined]);
});
