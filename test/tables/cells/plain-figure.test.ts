import { describe, expect, it } from "vitest";
import { plainFigure, signsOf } from "../../../src/tables/cells/plain-figure.ts";

describe("a figure in the one spelling that is read", () => {
  it.each([
    // No character changes its place.
    ["46.693.876", "46 693 876"],
    ["46'693'876 kr.", "46 693 876 kr "],
    ["46’693’876", "46 693 876"],
    ["46,693,876.50", "46 693 876.50"],
    ["46.693.876,50", "46 693 876,50"],
    ["1'234,5", "1 234,5"],
    ["1 234,- kr", "1 234   kr"],
    ["1 234.– kr", "1 234   kr"],
    ["1 234,—", "1 234  "],
    ["1 234,\u2212", "1 234  "],
    ["1 234 kronor.", "1 234 kronor "],
    ["25 milj. kr.", "25 milj. kr "],
    ["5 000 ÖRE.", "5 000 ÖRE "],
    // What may group or begin decimals stays; a lone apostrophe is as doubtful as a lone point.
    ["12.300", "12.300"],
    ["1,500", "1,500"],
    ["12'300", "12.300"],
    ["12’300", "12.300"],
    // What is grouped in no way is left for the reader to refuse.
    ["1234.567.890", "1234.567.890"],
    ["1.234.56", "1.234.56"],
    ["1.234.567,", "1.234.567,"],
    ["1.234.567.8", "1.234.567.8"],
    ["12.34.567", "12.34.567"],
    ["1 234,-50", "1 234,-50"],
    ["1 234.", "1 234."],
    ["46 693 876,00", "46 693 876,00"],
  ])("is for %j %j", (text, plain) => {
    expect(plainFigure(text)).toBe(plain);
    expect(plainFigure(text, { thousands: "", decimal: "" })).toBe(plain);
  });

  it.each([
    ["12.300", ".", "12 300"],
    ["12,300", ",", "12 300"],
    ["12'300", "'", "12 300"],
    ["12’300", "'", "12 300"],
    ["12.300", ",", "12.300"],
    ["12.30", ".", "12.30"],
    ["1234", ".", "1234"],
  ])("is for %j, where the column groups by %j, %j", (text, thousands, plain) => {
    expect(plainFigure(text, { thousands, decimal: "" })).toBe(plain);
  });
});

describe("the signs of a column's figures", () => {
  it.each([
    [["46.693.876", "12.300"], ".", ""],
    [["46.693.876 kr", "12.300 kr"], ".", ""],
    [["46'693'876"], "'", ""],
    [["46’693’876"], "'", ""],
    [["46\u00a0693\u00a0876,50", "12,300"], "", ","],
    [["46.693.876,50"], ".", ","],
    [["1.234,50"], ".", ","],
    [["1,234.50"], ",", "."],
    [["12'300.5"], "'", "."],
    [["kr 1,5", "kr 12,300"], "", ","],
    [["Summa, hela", "–.", "1,25"], "", ","],
    // Four digits, or groups, before three others: these are decimals.
    [["1234.567"], "", "."],
    [["1 234,567"], "", ","],
    [["0,500"], "", ","],
    [["0.125"], "", "."],
    [["1.25 %", "3.750"], "", "."],
    // A sign that groups in one figure and begins decimals in another decides nothing; the other one may.
    [["1.234.567", "1.5", "7,25"], "", ","],
    [["1,234,567", "1'234'567", "2,5"], "'", ""],
  ])("among %j are %j and %j", (texts, thousands, decimal) => {
    expect(signsOf(texts)).toEqual({ thousands, decimal });
  });

  it.each([
    [[]],
    [["46 693 876", "–", ""]],
    [["12.300", "123.456", "10.500", "1,500", "100,000", "12'300"]],
    [["1.234.567", "1.5"]],
    // A date, and what is grouped by no threes.
    [["12.5.2024"]],
    [["1234.567,50"]],
    [["kr."]],
  ])("are not shown by %j", (texts) => {
    expect(signsOf(texts)).toBeUndefined();
  });
});
