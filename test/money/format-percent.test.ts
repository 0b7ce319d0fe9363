import { expect, it } from "vitest";
import { formatPercent } from "../../src/money/format-percent.ts";

const percent = (numerator: bigint, denominator: bigint, lang: "sv" | "en" = "sv"): string =>
  formatPercent({ numerator, denominator }, lang);

it("has one decimal and its sign, as the language writes them", () => {
  expect(percent(25n, 2n)).toBe("+12,5\u00a0%");
  expect(percent(-25n, 2n)).toBe("\u221212,5\u00a0%");
  expect(percent(25n, 2n, "en")).toBe("+12.5%");
  expect(percent(100n, 3n)).toBe("+33,3\u00a0%");
});

it("rounds halves away from 0, and what is 0 then has no sign", () => {
  expect(["+0,1", "\u22120,1"].map((figure) => `${figure}\u00a0%`)).toEqual([
    percent(1n, 20n),
    percent(-1n, 20n),
  ]);
  expect([percent(49n, 1000n), percent(-49n, 1000n), percent(0n, 7n)]).toEqual(Array(3).fill("0,0\u00a0%"));
  expect(percent(2n ** 80n, 1n)).toBe("+1208925819614629174706176,0\u00a0%");
});
