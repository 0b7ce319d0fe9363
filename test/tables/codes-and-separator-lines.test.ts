import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { readIndicator } from "../../src/tables/registers/read-indicator.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";

const ABOUT = { id: "own", date: "2024-11-01" };
const indicator = (text: string): unknown => readIndicator(text, { directory: SWEDEN });

describe("codes as spreadsheets and data frames write them", () => {
  it.each([
    ["without the first zero", "code;value\n1;5\n3;7\n10;9\n", { "01": 5n, "03": 7n, "10": 9n }],
    ["as decimal numbers", "code,value\n1.0,5\n10.0,9\n", { "01": 5n, "10": 9n }],
    ["of municipalities", "code;value\n114;5\n115;6\n1280;7\n", { "0114": 5n, "0115": 6n, "1280": 7n }],
    ["as names of regions", "Region;Antal\nRegion Stockholm;5\nGotland;7\n", { "01": 5n, "09": 7n }],
    ["as names of municipalities", "Kommun;Antal\nUppsala;5\nGotland;7\n", { "0380": 5n, "0980": 7n }],
  ])("are read in an indicator: %s", (_, text, values) => {
    expect(indicator(text)).toEqual(values);
  });

  it("are any text in an indicator where the recipients are not known", () => {
    expect(readIndicator("code;value\n1;5\nUppsala;7\n")).toEqual({ 1: 5n, Uppsala: 7n });
  });

  it("of no recipient are refused, such as those of a row of totals", () => {
    for (const total of ["Totalt", "00", "2", "11", "10.5"])
      expect(codesOf(() => indicator(`code;value\n4;5\n3;7\n${total};5\n`))).toContain("recipient-unknown");
  });

  it.each([
    ["alone", "code;population\n1;5\n3;7\n10;9\n"],
    ["before names", "region;2024\n1 Stockholms län;5\n3 Uppsala län;7\n10 Blekinge län;9\n"],
    ["as decimal numbers", "code;population\n1.0;5\n10.0;9\n"],
  ])("are read in a register: %s", (_, text) => {
    const register = readRegister(text, ABOUT);
    expect([register.count("01"), register.count("10")]).toEqual([5, 9]);
  });

  it("that lack a digit in one row are refused", () => {
    for (const codes of [
      ["10", "1"],
      ["01", "3", "4"],
      ["1280", "128"],
    ])
      expect(
        codesOf(() =>
          readRegister(["code;population", ...codes.map((code) => `${code};5`)].join("\n"), ABOUT),
        ),
      ).toContain("population-code");
  });

  it("that contradict the names in their cells are refused", () => {
    expect(codesOf(() => readRegister("region;2024\n1 Uppsala län;5\n3 Uppsala län;9\n", ABOUT))).toEqual([
      "recipient-conflict",
    ]);
  });
});

describe("a first line that tells spreadsheets the separator", () => {
  it.each([";", ",", "\t"])("is no heading: sep=%j", (sep) => {
    const table = (...rows: string[][]): string =>
      [`sep=${sep}`, ...rows.map((row) => row.join(sep))].join("\r\n");
    expect(indicator(table(["code", "value"], ["01", "5"], ["03", "7"]))).toEqual({ "01": 5n, "03": 7n });
    expect(readRegister(table(["code", "2024"], ["01", "5"], ["03", "7"]), ABOUT).count("03")).toBe(7);
  });
});

function codesOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}
