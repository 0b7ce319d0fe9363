import { describe, expect, it } from "vitest";
import { markdownTables } from "../../../src/tables/markup/internals/markdown-tables.ts";
import type { TextTable } from "../../../src/tables/markup/text-table.ts";

const rowsOf = (table: TextTable | undefined) => table?.grid.rows.map((row) => row.map(({ text }) => text));
const read = async (...lines: readonly string[]) => rowsOf((await markdownTables(lines))[0]);
const count = async (...lines: readonly string[]) => (await markdownTables(lines)).length;
/** A cell as it is read in a table. */
const cell = async (text: string) => (await read("|Län|Not|", "|---|---|", `|Gotland|${text}|`))?.[2]?.[1];

describe("a table in Markdown", () => {
  it("has the lines around it, each row with the number of its line, and its heading's name", async () => {
    const lines = ["## Bidrag", "", "Län | Belopp", "--- | ---:", "Gotland | 1 200", " ", "Källa: SCB"];
    const tables = await markdownTables(lines);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ name: "Bidrag", hiddenRows: [], grid: { problems: [] } });
    expect(rowsOf(tables[0])).toEqual([
      ["## Bidrag"],
      [],
      ["Län", "Belopp"],
      [],
      ["Gotland", "1 200"],
      [],
      ["Källa: SCB"],
    ]);
    expect(tables[0]?.grid.rows[4]).toEqual([
      { text: "Gotland", line: 5, row: 5, column: 1, address: "A5" },
      { text: "1 200", line: 5, row: 5, column: 2, address: "B5" },
    ]);
  });

  it("is each of several, with the lines from the one before to the one after", async () => {
    const tables = await markdownTables([
      ...["# Ett", "a|b", "-|-", "1|2", "Not", "# Två", "## Tre", "c|d", "-|-", "3|4", "Slut"],
    ]);
    expect(tables.map(({ name }) => name)).toEqual(["Ett", "Tre"]);
    expect(tables.map(rowsOf)).toEqual([
      [["# Ett"], ["a", "b"], [], ["1", "2"], ["Not"], ["# Två"], ["## Tre"]],
      [[], [], [], [], ["Not"], ["# Två"], ["## Tre"], ["c", "d"], [], ["3", "4"], ["Slut"]],
    ]);
  });

  it.each([
    ["   ### **Bidrag** 2025", "Bidrag 2025"],
    ["###### Bidrag", "Bidrag"],
    ["#\tBidrag", "Bidrag"],
    ["    # Bidrag", ""],
    ["####### Bidrag", ""],
    ["#Bidrag", ""],
    ["Bidrag # 1", ""],
  ])("is named by the heading %j", async (heading, name) => {
    expect((await markdownTables([heading, "a|b", "-|-", "1|2"]))[0]?.name).toBe(name);
  });
});

describe("lines that are a table", () => {
  it.each([
    "|---|---|",
    "--- | ---",
    "-|-",
    ":-|:-",
    "| - | - |",
    "|:-:|:-:|",
    "+---+---+",
    "+===+===+",
    "| == |",
    "> |---|---|",
  ])("have a rule among them: %j", async (rule) => {
    expect(await read("a|b", rule, "1|2", "Not", "Not", "Not", "Not")).toEqual([
      ...[["a", "b"], [], ["1", "2"]],
      ...[["Not"], ["Not"], ["Not"], ["Not"]],
    ]);
  });

  it.each(["----", "-", "| |", "+", "|---|x|", "=|=", ":|:", "+ +"])("have none in %j", async (line) => {
    expect(await count("a|b", line, "1|2", "Not", "Not", "Not", "Not")).toBe(0);
  });

  it("are more than half of all, where there is no rule below a row", async () => {
    expect(await count("a|b", "1|2", "Not")).toBe(1);
    expect(await count("a|b", "1|2", "Not", "", "Not")).toBe(0);
    expect(await count("|---|", "a|b", "1|2", "", "Not", "Not")).toBe(1);
    expect(await count("|---|", "a|b", "1|2", "", "Not", "Not", "Not")).toBe(0);
    expect(await count("Not", "Not", "a|b", "1|2", "|---|", "Not", "Not")).toBe(1);
  });

  it("are at least two rows", async () => {
    expect(await count("a|b", "-|-")).toBe(0);
    expect(await count("a|b", "", "1|2")).toBe(0);
    expect(await count("a|b", "-|-", "1|2")).toBe(1);
    expect(await count()).toBe(0);
    expect(await count("Län;Belopp", "Gotland;5")).toBe(0);
  });

  it("are no lines with a pipe at their end only", async () => {
    expect(await count("Gotland|", "Skåne|")).toBe(0);
    expect(await read("|Gotland", "|Skåne")).toEqual([["Gotland"], ["Skåne"]]);
    expect(await read("a|b", "-|-", "Gotland|5", "Not|")).toEqual([
      ["a", "b"],
      [],
      ["Gotland", "5"],
      ["Not|"],
    ]);
  });

  it("may be quoted, as in an answer to a letter", async () => {
    expect(await read("> | a | b |", "> |---|---|", ">> | 1 | 2 |", ">| 3 | 4 |", "> Not")).toEqual([
      ...[["a", "b"], [], ["1", "2"], ["3", "4"]],
      ["> Not"],
    ]);
    expect(await read("> a|b", ">  |---|", "> |2|")).toEqual([["> a", "b"], [], ["", "2"]]);
  });
});

describe("a cell in Markdown", () => {
  it("is between pipes, without the blanks around it, and may be empty", async () => {
    expect(await read("|a| b  ||", "|-|-|-|", "| |  |c|", "|d|e| ")).toEqual([
      ["a", "b", ""],
      [],
      ["", "", "c"],
      ["d", "e"],
    ]);
    expect(await read("a|b|c", "-|-|-", "1|2|", "3|4| 5")).toEqual([
      ["a", "b", "c"],
      [],
      ["1", "2"],
      ["3", "4", "5"],
    ]);
  });

  it.each([
    ["Norra \\| södra", "Norra | södra"],
    ["1\\*", "1*"],
    ["C:\\data", "C:\\data"],
    ["\\~\\{\\[\\@\\/\\-\\!", "~{[@/-!"],
    ["5 &lt; 6 &amp; 7&nbsp;000", "5 < 6 & 7\u00a0000"],
    ["&#49;&#x32;", "12"],
    ["1 200<br>300", "1 200\n300"],
    ["<b>1 200</b>", "1 200"],
    ["<5 och <b>6</b>", "<5 och 6"],
    ["**1 200**", "1 200"],
    ["__1 200__", "1 200"],
    ["`1 200`", "1 200"],
    ["*1 200*", "1 200"],
    ["_1 200_", "1 200"],
    ["*1* 200*", "*1* 200*"],
    ["**1** och __2__", "1 och 2"],
    ["[Gotland](https://example.org/a_b)", "Gotland"],
    ["![karta](k.png) Gotland", "karta Gotland"],
    ["[Gotland] (9)", "[Gotland] (9)"],
    ["1 200[^1]", "1 200¹"],
    ["1 200 [^not]", "1 200 not"],
    ["1 200[^123456789]", "1 200[^123456789]"],
    ["A & B", "A & B"],
    ["a < b", "a < b"],
    ["`a|b`".replace("|", "\\|"), "a|b"],
  ])("is shown without its marks: %j", async (text, shown) => {
    expect(await cell(text)).toBe(shown);
  });

  it("is as it is where the text has no markup at all", async () => {
    expect(await read("a & b|c < d", "-|-", "1 <2|3&4")).toEqual([["a & b", "c < d"], [], ["1 <2", "3&4"]]);
  });

  it("ends with the backslash that ends its line", async () => {
    expect(await read("a|b", "-|-", "1|2\\")).toEqual([["a", "b"], [], ["1", "2\\"]]);
  });
});

describe("a pipe at the edge of a row", () => {
  it("is after an empty cell where the first row has none, and a cell is missing", async () => {
    expect(await read("Kod|Län|Belopp", "-|-|-", "|Totalt|5", " |Totalt|5", "|09|Gotland|5")).toEqual([
      ["Kod", "Län", "Belopp"],
      [],
      ["", "Totalt", "5"],
      ["", "Totalt", "5"],
      ["09", "Gotland", "5"],
    ]);
    expect(await read("|Kod|Län|Belopp|", "|-|-|-|", "|Totalt|5|")).toEqual([
      ["Kod", "Län", "Belopp"],
      [],
      ["Totalt", "5"],
    ]);
    expect(await read("Kod|Län|Belopp", "-|-|-", "Totalt|5")).toEqual([
      ["Kod", "Län", "Belopp"],
      [],
      ["Totalt", "5"],
    ]);
  });
});
