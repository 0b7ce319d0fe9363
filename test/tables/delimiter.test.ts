import { describe, expect, it } from "vitest";
import { detectDelimiter } from "../../src/tables/csv/delimiter.ts";
import { problemsOf } from "../support/problems-of.ts";

describe("detecting the delimiter", () => {
  it.each([
    [",", "code,name\n01,Stockholm\n"],
    [";", "code;name\n01;Stockholm\n"],
    ["\t", "code\tname\n01\tStockholm\n"],
    [",", "one column\nonly\n"],
    [",", ""],
  ])("finds %j in %j", (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  it("is not fooled by decimal commas, even where every row has as many", () => {
    expect(detectDelimiter("län;andel;kr\nA;1,5;2,5\nB;3,5;4,5\n")).toBe(";");
    expect(detectDelimiter("A;1,5;2,5\nB;3,5;4,5\n")).toBe(";");
    expect(detectDelimiter("A\t1,5\t2,5\nB\t3,5\t4,5\n")).toBe("\t");
  });

  it("is not fooled by titles and notes with commas", () => {
    const rows = Array.from({ length: 4 }, (_, row) => `Län ${row};1,${row}\n`).join("");
    expect(
      detectDelimiter(`Medel, per län\nKronor, 2025\n\nlän;andel\n${rows}Källa: SCB, egen bearbetning\n`),
    ).toBe(";");
  });

  it("does not count what is quoted", () => {
    expect(detectDelimiter('name,note\n"a;b;c","x;\ny"\n"d;e;f","z;w"\n')).toBe(",");
    expect(detectDelimiter('"region";"Folkmängd, antal"\n"0114 A, B";"1"\n')).toBe(";");
  });

  it("keeps commas where a cell happens to hold semicolons", () => {
    expect(detectDelimiter("code,codes,name\nA,01;03,x\nB,04;05,y\nC,06;07,z\nD,08,å\n")).toBe(",");
  });

  it("takes what is quoted for one text, whatever it holds", () => {
    expect(detectDelimiter('"a;b"\n"c;d"\n')).toBe(",");
  });

  it("asks most rows, and of two signs that are as often there takes tab, then semicolon", () => {
    expect(detectDelimiter("x;y\na,b\n1,2\n3,4\n")).toBe(",");
    expect(detectDelimiter("x;y\ra,b\r1,2\r3,4\r")).toBe(",");
    expect(detectDelimiter("a;b,c\nd;e,f\n")).toBe(";");
    expect(detectDelimiter("a\tb;c\nd\te;f\n")).toBe("\t");
    expect(detectDelimiter("a;b")).toBe(";");
  });

  it("takes no decimal commas for cells where at least half of the rows have another sign", () => {
    expect(detectDelimiter("1,5;a\n2,5;b\n3,5;c\n4,5\n5,5\n6,5\n")).toBe(";");
    // Blank rows are none.
    expect(detectDelimiter("A;1,5\n2,5\n \n\n\n ")).toBe(";");
  });

  it("looks at the first 50 rows", () => {
    expect(detectDelimiter("a;b\n".repeat(50) + "c,d\n".repeat(60))).toBe(";");
    expect(detectDelimiter("a;b\n".repeat(20) + "c,d\n".repeat(60))).toBe(",");
  });

  it("refuses what is no text", () => {
    const told = problemsOf(() => detectDelimiter(5 as never)).map(({ details }) => details);
    expect(told).toMatchObject([{ of: "detectDelimiter", name: "text", given: "5" }]);
  });

  it("reads Windows and old Macintosh line ends", () => {
    expect(detectDelimiter("a;b\r\n1;2\r\n")).toBe(";");
    expect(detectDelimiter("a;b\r1;2\r")).toBe(";");
  });
});
