import { expect, it } from "vitest";
import { kr } from "../../src/money/kr.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";

function reasonOf(value: string | number | bigint): unknown {
  try {
    return kr(value);
  } catch (error) {
    if (error instanceof AllocationError) return error.problems[0]?.details;
    throw error;
  }
}

it("takes kronor as text, as a whole number and as a bigint", () => {
  expect(kr("5 886 500 000 kr")).toBe(588_650_000_000n);
  expect(kr(1000)).toBe(100_000n);
  expect(kr(-0)).toBe(0n);
  expect(kr(2n ** 80n)).toBe(100n * 2n ** 80n);
  expect(kr(Number.MAX_SAFE_INTEGER)).toBe(900_719_925_474_099_100n);
});

it("throws what the text's reading says", () => {
  expect(reasonOf("544 99 160")).toEqual({ text: "544 99 160", position: 4, reason: "bad-grouping" });
});

it("throws a problem that has no place, for the text is all there is", () => {
  const caught = (value: string | number): unknown => {
    try {
      return kr(value);
    } catch (error) {
      return (error as AllocationError).problems.map(({ code, path }) => [code, path]);
    }
  };
  expect([caught(0.5), caught("x")]).toEqual([[["money-malformed", []]], [["money-malformed", []]]]);
});

it.each([0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])("turns down the number %d", (value) => {
  expect(reasonOf(value)).toEqual({ text: String(value), position: 0, reason: "not-whole-number" });
});
