import { describe, expect, it } from "vitest";
import { linesTable } from "../../../src/tables/markup/internals/lines-table.ts";

/** The texts of each line that has cells, by the number of the line. */
const read = (...lines: readonly string[]) => {
  const grid = linesTable(lines);
  return grid?.rows.flatMap((row, at) => (row.length > 0 ? [[at + 1, ...row.map(({ text }) => text)]] : []));
};
const PLAIN = ["Län", "Belopp", "Gotland", "5 000", "Skåne", "6 000", "Halland", "7 000"];
const CODED = [
  "Kod",
  "Län",
  "Belopp",
  "01",
  "Stockholm",
  "5 000",
  "03",
  "Uppsala",
  "6 000",
  "04",
  "Sörmland",
  "7 000",
];

describe("a table of one cell a line", () => {
  it("has a row for each name with its figures, numbered as the line of the name", () => {
    expect(read("Bidrag 2025", "", ...PLAIN, " ", "Källa: SCB", "12")).toEqual([
      [1, "Bidrag 2025"],
      [3, "Län", "Belopp"],
      [5, "Gotland", "5 000"],
      [7, "Skåne", "6 000"],
      [9, "Halland", "7 000"],
      [12, "Källa: SCB", "12"],
    ]);
    const grid = linesTable([...PLAIN, ""]);
    expect(grid?.problems).toEqual([]);
    expect(grid?.rows).toHaveLength(9);
    expect(grid?.rows[2]).toEqual([
      { text: "Gotland", line: 3, row: 3, column: 1, address: "A3" },
      { text: "5 000", line: 4, row: 3, column: 2, address: "B3" },
    ]);
  });

  it("has a row for each code, name and several figures", () => {
    const rows = [
      "01",
      "Stockholm",
      "5 000",
      "12 %",
      "03",
      "Uppsala",
      "6 000",
      "13 %",
      "04",
      "Sörmland",
      "7 000",
      "14 %",
    ];
    expect(read("Kod", "Län", "Belopp", "Andel", ...rows, "Summa", "18 000", "39 %")).toEqual([
      [1, "Kod", "Län", "Belopp", "Andel"],
      [5, "01", "Stockholm", "5 000", "12 %"],
      [9, "03", "Uppsala", "6 000", "13 %"],
      [13, "04", "Sörmland", "7 000", "14 %"],
      [17, "", "Summa", "18 000", "39 %"],
    ]);
  });

  it("has several names in each row, where most have", () => {
    const rows = ["Skåne", "Lund", "5 000", "Skåne", "Eslöv", "6 000", "Halland", "Falkenberg", "7 000"];
    expect(read("Län", "Kommun", "Belopp", ...rows)).toEqual([
      [1, "Län", "Kommun", "Belopp"],
      [4, "Skåne", "Lund", "5 000"],
      [7, "Skåne", "Eslöv", "6 000"],
      [10, "Halland", "Falkenberg", "7 000"],
    ]);
  });

  it("has no heading where none is right above its first row", () => {
    expect(read("Bidrag", ...PLAIN.slice(2))).toEqual([
      [1, "Bidrag"],
      [2, "Gotland", "5 000"],
      [4, "Skåne", "6 000"],
      [6, "Halland", "7 000"],
    ]);
    expect(read(...PLAIN.slice(2))?.[0]).toEqual([1, "Gotland", "5 000"]);
    expect(read("Län", "Bidrag", "Belopp", ...PLAIN.slice(2))?.slice(0, 3)).toEqual([
      [1, "Län"],
      [2, "Bidrag"],
      [3, "Belopp"],
    ]);
  });

  it("has what is before its first row line by line, also a figure", () => {
    const rows = ["Gotland", "5 000", "12 %", "Skåne", "6 000", "13 %", "Halland", "7 000", "14 %"];
    expect(read("Datum", "2025", ...rows)).toEqual([
      [1, "Datum"],
      [2, "2025"],
      [3, "Gotland", "5 000", "12 %"],
      [6, "Skåne", "6 000", "13 %"],
      [9, "Halland", "7 000", "14 %"],
    ]);
  });

  it("has one name in each row where as many have one as two, whatever the first has", () => {
    expect(read("Bidrag", "Gotland", "5 000", "Skåne", "6 000", "Norra", "Halland", "7 000")).toEqual([
      [1, "Bidrag"],
      [2, "Gotland", "5 000"],
      [4, "Skåne", "6 000"],
      [6, "Norra"],
      [7, "Halland", "7 000"],
    ]);
  });

  it("has the name of a section in a row of its own, and what is between rows", () => {
    expect(read(...PLAIN, "Norra Sverige", "Jämtland", "8 000", "Summa norra", "–")).toEqual([
      [1, "Län", "Belopp"],
      [3, "Gotland", "5 000"],
      [5, "Skåne", "6 000"],
      [7, "Halland", "7 000"],
      [9, "Norra Sverige"],
      [10, "Jämtland", "8 000"],
      [12, "Summa norra", "–"],
    ]);
  });

  it("has its heading again where a page begins with it", () => {
    expect(read(...PLAIN, "Län", "Belopp", "Jämtland", "8 000", "Län", "Summa", "9 000")?.slice(4)).toEqual([
      [9, "Län", "Belopp"],
      [11, "Jämtland", "8 000"],
      [13, "Län"],
      [14, "Summa", "9 000"],
    ]);
    expect(read(...PLAIN, "Län", "Belopp")?.slice(4)).toEqual([
      [9, "Län"],
      [10, "Belopp"],
    ]);
  });

  it.each([
    [["Västra Götalands", "län"], [[9, "Västra Götalands län", "8 000"]]],
    [["Malung-", "Sälen"], [[9, "Malung-Sälen", "8 000"]]],
    [
      ["Götaland", "Malung-", "Sälen"],
      [
        [9, "Götaland"],
        [10, "Malung-Sälen", "8 000"],
      ],
    ],
    [
      ["Norra", "Åre"],
      [
        [9, "Norra"],
        [10, "Åre", "8 000"],
      ],
    ],
    // "Stockholm" is a name by itself.
    [
      ["Stockholm", "län"],
      [
        [9, "Stockholm"],
        [10, "län", "8 000"],
      ],
    ],
  ])("has names that are broken over two lines, and no others, in one row: %j", (names, rows) => {
    expect(read(...PLAIN, ...names, "8 000")?.slice(4)).toEqual(rows);
  });

  it("has what is below its last figures line by line", () => {
    expect(read(...CODED, "05", "Östergötland", "8 000", "17", "Not", "Källa: SCB")?.slice(4)).toEqual([
      [13, "05", "Östergötland", "8 000"],
      [16, "17"],
      [17, "Not"],
      [18, "Källa: SCB"],
    ]);
  });
});

describe("codes before names", () => {
  it("are those under a heading of codes, or one that begins with 0", () => {
    const rows = ["10", "Blekinge", "5 000", "12", "Skåne", "6 000", "13", "Halland", "7 000"];
    expect(read("Kod", "Län", "Belopp", ...rows)?.[1]).toEqual([4, "10", "Blekinge", "5 000"]);
    expect(read(...rows)).toBeUndefined();
    expect(read(...CODED.slice(3))).toEqual([
      [1, "01", "Stockholm", "5 000"],
      [4, "03", "Uppsala", "6 000"],
      [7, "04", "Sörmland", "7 000"],
    ]);
  });

  it("are those of municipalities, of four digits", () => {
    const rows = [
      "0114",
      "Upplands Väsby",
      "5 000",
      "0115",
      "Vallentuna",
      "6 000",
      "0117",
      "Österåker",
      "7 000",
    ];
    expect(read("Kommunkod", "Kommun", "Belopp", ...rows)?.slice(1)).toEqual([
      [4, "0114", "Upplands Väsby", "5 000"],
      [7, "0115", "Vallentuna", "6 000"],
      [10, "0117", "Österåker", "7 000"],
    ]);
  });
});

describe("rows with and without codes", () => {
  const rows = ["01", "A", "5 000", "03", "B", "6 000", "04", "C", "7 000"];

  it("have codes where at least three of five have one, and an empty cell where there is none", () => {
    expect(read(...rows, "05", "D", "8 000", "E", "9 000", "F", "10 000")?.slice(3)).toEqual([
      [10, "05", "D", "8 000"],
      [13, "", "E", "9 000"],
      [15, "", "F", "10 000"],
    ]);
    const grid = linesTable([...rows, "05", "D", "8 000", "E", "9 000", "F", "10 000"]);
    expect(grid?.rows[12]?.[0]).toEqual({ text: "", line: 13, row: 13, column: 1, address: "A13" });
    expect(linesTable([...rows, "D", "8 000", "E", "9 000", "F", "10 000"])?.problems).not.toEqual([]);
  });

  it("have codes of which one begins with 0, and figures as short as codes", () => {
    expect(read("01", "A", "5 000", "03", "B", "6 000", "10", "C", "12")?.at(-1)).toEqual([
      7,
      "10",
      "C",
      "12",
    ]);
    expect(read(...CODED, "05", "D", "12", "E", "8 000")?.slice(4)).toEqual([
      [13, "05", "D", "12"],
      [16, "", "E", "8 000"],
    ]);
  });

  it("have no codes where a figure begins with 0", () => {
    expect(read("A", "0,5", "B", "0,7", "C", "0,9")).toEqual([
      [1, "A", "0,5"],
      [3, "B", "0,7"],
      [5, "C", "0,9"],
    ]);
  });
});

describe("lines that do not come out even", () => {
  it("are those with other figures than most have", () => {
    const lines = ["B", "1 000", "2 000", "C", "1 000", "2 000", "D", "1 000", "2 000", "A", "1 000"];
    expect(linesTable(lines)?.problems.map(({ details }) => details)).toEqual([
      { line: 10, name: "A", found: 1, expected: 2 },
    ]);
  });

  it("are told one by one, and give no rows", () => {
    const lines = [...PLAIN, "Jämtland", "8 000", "9 000", "Ale", "1", "2", "3"];
    expect(linesTable(lines)).toEqual({
      rows: [],
      problems: [
        {
          code: "lines-uneven",
          severity: "error",
          path: ["line", 9],
          details: { line: 9, name: "Jämtland", found: 2, expected: 1 },
        },
        {
          code: "lines-uneven",
          severity: "error",
          path: ["line", 12],
          details: { line: 12, name: "Ale", found: 3, expected: 1 },
        },
      ],
    });
  });

  it("are told at the code of a row", () => {
    const problems = linesTable([...CODED, "05", "Östergötland", "8 000", "9 000"])?.problems;
    expect(problems?.map(({ details }) => details)).toEqual([
      { line: 13, name: "Östergötland", found: 2, expected: 1 },
    ]);
  });
});

describe("lines that are no table", () => {
  it.each([
    ["two names with figures", PLAIN.slice(0, 6)],
    ["too few", PLAIN.slice(4)],
    ["figures alone", ["1 000", "2 000", "3 000", "4 000", "5 000", "6 000"]],
    ["names alone", ["Gotland", "Skåne", "Halland", "Ale", "Lund", "Åre"]],
    ["rows of different lengths", ["a", "1 000", "b", "1 000", "2 000", "c", "1 000", "2 000", "3 000"]],
    ["nothing", []],
  ])("are %s", (_, lines) => {
    expect(linesTable(lines)).toBeUndefined();
  });

  it("are those of which more than a quarter have cells", () => {
    expect(read(...PLAIN, "a;b", "c\td")?.length).toBe(6);
    expect(read(...PLAIN, "a;b", "c\td", "e|f")).toBeUndefined();
    expect(read(...PLAIN.slice(2), ...new Array<string>(10).fill(" "), "a;b", "c\td", "e|f")).toBeUndefined();
    expect(read(...PLAIN.slice(2), "a;b", "c|d ")?.length).toBe(5);
    expect(read(...PLAIN.slice(2), " ;", "c|d", "e;f")).toBeUndefined();
  });

  it("are none for a tab that ends them", () => {
    expect(read(...PLAIN.map((line) => `${line}\t`))).toEqual(read(...PLAIN));
  });

  it("are three names with one figure each at least", () => {
    expect(read(...PLAIN.slice(2))).toHaveLength(3);
    expect(read("Gotland", "5 000", "Skåne", "6 000", "Norra", "Halland")).toBeUndefined();
  });
});
