import { describe, expect, it } from "vitest";
import type { MoneyUnit } from "../../src/money/money-unit.ts";
import { readAmountCell, readPopulationCell } from "../../src/tables/cells/read-amount-cell.ts";
import { withoutMarks } from "../../src/tables/cells/without-marks.ts";

describe("an amount cell", () => {
  it.each([
    ["12 345 1)", "kr", 1_234_500n, 100n],
    ["12 345¹,²", "kr", 1_234_500n, 100n],
    ["265", "tkr", 26_500_000n, 100_000n],
    ["26,5", "mnkr", 2_650_000_000n, 10_000_000n],
    ["25,5 mnkr", "kr", 2_550_000_000n, 10_000_000n],
    ["kr 1 000", "tkr", 100_000n, 100n],
    ["\u22121 000,50", "kr", -100_050n, 1n],
    ["(1 000)", "kr", -100_000n, 100n],
    [" (1 000) 1) ", "tkr", -100_000_000n, 100_000n],
    ["0", "mnkr", 0n, 100_000_000n],
    ["1,2500", "kr", 125n, 1n],
    ["1.234.567", "kr", 123_456_700n, 100n],
    ["46'693'876", "kr", 4_669_387_600n, 100n],
    ["46’693’876", "kr", 4_669_387_600n, 100n],
    ["1.234,50", "kr", 123_450n, 1n],
    ["1,234.50", "kr", 123_450n, 1n],
    ["1 234,-", "kr", 123_400n, 100n],
    ["1 234,– kr", "tkr", 123_400n, 100n],
    ["1 234 kr.", "tkr", 123_400n, 100n],
    ["1 234 kronor.", "kr", 123_400n, 100n],
    ["26,5 mnkr.", "kr", 2_650_000_000n, 10_000_000n],
    ["\u200e1 152\u2060 341\u200b", "kr", 115_234_100n, 100n],
    ["1 152 341¹)", "kr", 115_234_100n, 100n],
    ["1 152 341 ²)", "kr", 115_234_100n, 100n],
  ] as const)("reads %j in %s", (text, unit: MoneyUnit, value, step) => {
    expect(readAmountCell(text, unit)).toEqual({ value, step });
  });

  it.each([[""], ["  "], ["-"], ["–"], ["—"], [".."], ["…"], ["n/a"], ["Saknas"], ["– 1)"], ["*"]])(
    "takes %j for no figure",
    (text) => {
      expect(readAmountCell(text, "tkr")).toEqual({ value: null, step: 100_000n });
    },
  );

  it.each([
    ["544 99 160", 4],
    ["12 3451)", 3],
    ["12 3451", 3],
    ["  12 %", 5],
    ["abc", 0],
    ["1.234.56", 5],
    ["\u200e544 99\u2060 160", 5],
    ["1'23", 1],
    ["(-1 000)", 1],
    ["(12 x)", 4],
    ["1)", 1],
    ["(1 000", 0],
    ["1 000)", 5],
    ["12\u200bx", 3],
    ["\u200b12x\u200b", 3],
    [" 12x", 3],
  ])("says where %j goes wrong", (text, position) => {
    expect(readAmountCell(text, "kr")).toEqual({ position });
  });

  it("gives every honest reading of an ambiguous figure, negative ones too", () => {
    expect(readAmountCell("(1.234)", "tkr")).toEqual({ readings: [-123_400n, -123_400_000n] });
    expect(readAmountCell("12’300", "tkr")).toEqual({ readings: [1_230_000n, 1_230_000_000n] });
  });

  it.each([
    ["1.234", "mnkr", ".", 123_400_000n, 100_000n],
    ["(1.234)", "tkr", ".", -123_400n, 100n],
    ["1.230", "kr", ".", 123n, 1n],
    ["1,500", "kr", ",", 150n, 1n],
  ] as const)(
    "reads %j in %s as decimals where %j begins them in its column",
    (text, unit, decimal, value, step) => {
      expect(readAmountCell(text, unit, { thousands: "", decimal })).toEqual({ value, step });
    },
  );

  it("does not take thousands for decimals where the figure would not be whole öre", () => {
    expect(readAmountCell("1.234", "kr", { thousands: "", decimal: "." })).toEqual({ readings: [123_400n] });
    expect(readAmountCell("1.234", "kr", { thousands: ".", decimal: "" })).toEqual({
      value: 123_400n,
      step: 100n,
    });
  });
});

describe("a population cell", () => {
  it.each([
    ["132 708", 132_708n],
    ["10\u2007587\u2007140 *", 10_587_140n],
    ["–", null],
  ])("reads %j", (text, value) => {
    expect(readPopulationCell(text)).toEqual({ value, step: 1n });
  });

  it.each([
    ["132,7", 3],
    ["13 27", 3],
    ["-5", 0],
    ["12 kr", 2],
    ["", undefined],
  ])("says where %j goes wrong", (text, position) => {
    expect(readPopulationCell(text)).toEqual(
      position === undefined ? { value: null, step: 1n } : { position },
    );
  });
});

describe("footnote marks", () => {
  it.each([
    ["Gotland ¹⁾ *", "Gotland"],
    ["Gotland1)", "Gotland"],
    ["Insats (steg 1)", "Insats (steg 1)"],
    ["Område 1", "Område 1"],
    ["12 345 [1]", "12 345"],
    ["12 345a)", "12 345"],
    ["1)", "1)"],
    ["**", ""],
  ])("leave %j as %j", (text, plain) => {
    expect(withoutMarks(text)).toBe(plain);
  });

  it("are found in linear time", () => {
    expect(withoutMarks(`x${" 1)".repeat(50_000)}`)).toHaveLength(3 * (50_000 - 16) + 1);
    expect(withoutMarks(`${"(".repeat(50_000)} 1)`)).toHaveLength(50_003);
  });
});
