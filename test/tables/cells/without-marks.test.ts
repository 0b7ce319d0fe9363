import { describe, expect, it } from "vitest";
import { printsNothing, withoutMarks } from "../../../src/tables/cells/without-marks.ts";

describe("a text without its footnote marks", () => {
  it.each([
    ["Gotland¹", "Gotland"],
    ["Gotland ⁽¹⁾", "Gotland"],
    ["Gotland ¹²)", "Gotland"],
    ["Gotland ⁴⁾", "Gotland"],
    ["Gotland 12)", "Gotland"],
    ["Gotland *)", "Gotland"],
    ["Gotland †‡", "Gotland"],
    ["Gotland b)", "Gotland"],
    ["Gotland [12]", "Gotland"],
    ["Gotland [a]", "Gotland"],
    ["Bo [1]", "Bo"],
    ["Bo 1) 2)", "Bo"],
    ["12 345¹,²", "12 345"],
    ["12 345¹,", "12 345"],
    ["12 345 ¹) ²)", "12 345"],
    ["(12 345) a)", "(12 345)"],
    ["Insats (steg 1) 2)", "Insats (steg 1)"],
    ["  Gotland  ", "Gotland"],
  ])("is for %j %j", (text, plain) => {
    expect(withoutMarks(text)).toBe(plain);
  });

  it.each([
    // Brackets that belong to the text.
    "Insats (a)",
    "Gotland (*)",
    "Region Skåne (12)",
    "Personal (utan moms)",
    "Not [123]",
    "Not [1]]",
    "Not 1))",
    "Not a))",
    "Not ¹))",
    "Not [1)",
    "(se 1)",
    "Ja)",
    // Digits that belong to a figure.
    "12,5)",
    "12.50)",
    "12 500)",
    "12 3451)",
    "-5)",
    "\u22125)",
    "\u201312)",
    // Commas and raised digits in the middle.
    "Gotland,",
    ",",
    "Yta i m²:",
    "m²x",
    // A mark alone marks nothing.
    "1)",
    "12)",
    "a)",
    "*)",
    "¹)",
  ])("is the same: %j", (text) => {
    expect(withoutMarks(text)).toBe(text);
  });

  it("has lost sixteen of them at most", () => {
    expect(withoutMarks(`x${"*".repeat(16)}`)).toBe("x");
    expect(withoutMarks(`x${"*".repeat(17)}`)).toBe("x*");
  });
});

describe("a text that means no figure", () => {
  it.each([
    "",
    "-",
    "\u2010",
    "\u2011",
    "\u2013",
    "\u2014",
    "\u2212",
    "..",
    "...",
    "…",
    "n/a",
    "N/A",
    "saknas",
    "Saknas",
    "uppgift saknas",
    "UPPGIFT SAKNAS",
  ])("is %j", (text) => {
    expect(printsNothing(text)).toBe(true);
  });

  it.each(["0", ".", "--", "....", "0,0", "x", "uppgift saknas helt", "ej fördelat"])("is not %j", (text) => {
    expect(printsNothing(text)).toBe(false);
  });
});
