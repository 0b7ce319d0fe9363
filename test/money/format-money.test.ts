import { expect, it } from "vitest";
import { formatCount, formatDifference, formatKr, toPlain } from "../../src/money/format-kr.ts";
import { problemsOf } from "../support/problems-of.ts";

it("groups Swedish kronor with no-break spaces and shows öre only where there are any", () => {
  expect(formatKr(164_050_000_000n)).toBe("1\u00a0640\u00a0500\u00a0000");
  expect(formatKr(123_405n)).toBe("1\u00a0234,05");
  expect(formatKr(-99_900n, { unit: true })).toBe("\u2212999\u00a0kr");
  expect(formatKr(5n)).toBe("0,05");
  expect(formatKr(0n, { decimals: 2 })).toBe("0,00");
});

it("groups English kronor with commas after SEK", () => {
  expect(formatKr(164_050_000_000n, { lang: "en", unit: true, decimals: 2 })).toBe(
    "SEK\u00a01,640,500,000.00",
  );
  expect(formatKr(-123_450n, { lang: "en" })).toBe("\u22121,234.50");
  expect(formatKr(-123_400n, { lang: "en", unit: true })).toBe("SEK\u00a0\u22121,234");
});

it("rounds halves away from zero when asked for no decimals, and never prints a negative zero", () => {
  const whole = (ore: bigint): string => formatKr(ore, { decimals: 0 });
  expect([149n, 150n, -150n, -149n, -49n].map(whole)).toEqual(["1", "2", "\u22122", "\u22121", "0"]);
  expect(whole(99_950n)).toBe("1\u00a0000");
});

it("shows on which side of 0 a difference is, and none where nothing is left of it", () => {
  expect(formatDifference(123_400n)).toBe("+1\u00a0234");
  expect(formatDifference(-123_400n)).toBe("\u22121\u00a0234");
  expect(formatDifference(123_400n, { lang: "en", unit: true })).toBe("SEK\u00a0+1,234");
  expect(formatDifference(5n)).toBe("+0,05");
  expect([formatDifference(0n), formatDifference(49n, { decimals: 0 })]).toEqual(["0", "0"]);
});

it("prints plain text that never loses an öre", () => {
  expect(toPlain(250_696_600n)).toBe("2506966.00");
  expect(toPlain(250_696_600n, 0)).toBe("2506966");
  expect(toPlain(-250_696_605n, 0)).toBe("-2506966.05");
  expect(toPlain(-5n)).toBe("-0.05");
  expect(toPlain(0n, 0)).toBe("0");
});

it("groups counts in both languages", () => {
  expect(formatCount(10_521_556)).toBe("10\u00a0521\u00a0556");
  expect(formatCount(-1000n, { lang: "en" })).toBe("\u22121,000");
  expect([0, 12, 123].map((count) => formatCount(count))).toEqual(["0", "12", "123"]);
  expect(problemsOf(() => formatCount(1.5))).toMatchObject([{ code: "argument-invalid" }]);
});
