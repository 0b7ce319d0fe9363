import { describe, expect, it } from "vitest";
import { groupingsOf, readingsOf, ungrouped } from "../../../src/tables/registers/internals/groupings-of.ts";

const as = (...texts: readonly string[]) => groupingsOf(texts).map((one) => [one.sign, one.as]);

describe("a sign between the digits of a column", () => {
  it.each([",", ".", "'", "’"])("groups thousands where one cell shows it: %s", (sign) => {
    expect(as(`1${sign}235${sign}886`, `12${sign}300`, "500")).toEqual([[sign, "thousands"]]);
  });

  it("begins decimals where one cell shows that", () => {
    for (const cell of [
      "12,5",
      "0,750",
      "12,30",
      "1234,567",
      "12,3000",
      ",500",
      "012,300",
      "12,x00",
      "12,1234",
    ])
      expect(as(" 12,300 ", cell), cell).toEqual([[",", "decimals"]]);
  });

  it("can be either where no cell shows it, or one shows one and another the other", () => {
    expect(as("12,300", "1,500")).toEqual([[",", "either"]]);
    expect(as("12,300", "500")).toEqual([[",", "either"]]);
    expect(as("999,999")).toEqual([[",", "either"]]);
    expect(as("1,235,886", "12,5")).toEqual([[",", "either"]]);
    expect(as("1,235,886", "1,23,886")).toEqual([[",", "either"]]);
  });

  it("is of no interest where no cell could be grouped by it", () => {
    expect(as("12,5", "0,750")).toEqual([]);
    expect(as("500", "", "x")).toEqual([]);
    expect(as()).toEqual([]);
  });

  it("is one of several", () => {
    expect(as("1.235.886", "12,300", "0.5")).toEqual([
      [",", "either"],
      [".", "either"],
    ]);
  });
});

describe("a cell with such a sign", () => {
  const either = groupingsOf(["12,300"]);

  it.each([
    ["12,300", ["12300", "12.3"]],
    [" 1,235 ", ["1235", "1.235"]],
    ["12,000", ["12000", "12"]],
    ["100,010", ["100010", "100.01"]],
  ])("has two readings: %j", (text, readings) => {
    expect(readingsOf(text, either)).toEqual(readings);
  });

  it.each(["12,30", "12", "", "0,300", "012,300", "1234,300", "12,3000", "x,300", "12,x00", "12.300"])(
    "has one at most: %j",
    (text) => {
      expect(readingsOf(text, either)).toBeUndefined();
    },
  );

  it("has one where the column decides", () => {
    expect(readingsOf("12,300", groupingsOf(["1,235,886"]))).toBeUndefined();
    expect(readingsOf("12,300", groupingsOf(["12,5", "12,300"]))).toBeUndefined();
    expect(readingsOf("12,300,400", either)).toEqual(["12300400", "12.3004"]);
  });

  it("is without the sign that groups its thousands", () => {
    const dots = groupingsOf(["1.235.886", "12,5", "12,300"]);
    expect(["1.235.886", "12,300", "12.300,5", "500"].map((text) => ungrouped(text, dots))).toEqual([
      ...["1235886", "12,300", "12300,5", "500"],
    ]);
    expect(ungrouped("12,300", either)).toBe("12,300");
  });
});
