import { describe, expect, it } from "vitest";
import type { Directory } from "../../src/recipients/directory.ts";
import { whileInUse } from "../../src/recipients/in-use.ts";
import { placeNamed } from "../../src/tables/csv/grid.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { type ReadTableOptions, readTable } from "../../src/tables/read-table.ts";
import type { Table } from "../../src/tables/table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { codesOf } from "../support/codes-of.ts";
import { latin } from "./latin.ts";

const read = (text: string, options?: ReadTableOptions): Table => readTable(parseCsv(text), options);
const headers = (table: Table): string[] => table.columns.map(({ header }) => header);
const roles = (table: Table): string[] => table.columns.map(({ role }) => role);
const kronor = (table: Table): (bigint | null)[] =>
  table.rows.flatMap(({ cells }) => cells.map(({ value }) => (value === null ? null : value / 100n)));

describe("finding the header", () => {
  it("joins group headings with the row below and reads each column in its own unit", () => {
    const table = read("Bilaga 1 Fördelning;;\n\nOmråde 1;;Område 2\nkr;tkr;kr\n1 000;2;3 000\n");
    expect(headers(table)).toEqual(["Område 1 kr", "Område 1 tkr", "Område 2 kr"]);
    expect(kronor(table)).toEqual([1_000n, 2_000n, 3_000n]);
    expect(table.titles).toMatchObject([{ address: "A1", text: "Bilaga 1 Fördelning" }]);
  });

  it.each([
    [
      "a label over an empty cell",
      "Län;Regioner;;Kommuner\n;kr;tkr;kr\nGotland;5;6;7\nBlekinge;500;600;700\n",
      ["Län", "Regioner kr", "Regioner tkr", "Kommuner kr"],
    ],
    [
      "years below groups",
      "Region;Belopp;Belopp\n;2023;2024\nGotland;100;200\n",
      ["Region", "Belopp 2023", "Belopp 2024"],
    ],
    ["years alone", "Region;2023;2024\nGotland;2023;2 024\n", ["Region", "2023", "2024"]],
    ["a first amount that looks like a year", "Län;Tkr\nGotland;2023\nBlekinge;1 500\n", ["Län", "Tkr"]],
    ["a first row of dashes", "Län;Belopp\nGotland;–\nBlekinge;1 500\n", ["Län", "Belopp"]],
    ["codes and short amounts only", "code,amount_mnkr\n01,46\n03,25\n", ["code", "amount_mnkr"]],
    [
      "quoted line breaks",
      '"Läns-\nkod";Län;"Belopp\n(kr)"\n01;Stockholm;1 000\n',
      ["Länskod", "Län", "Belopp (kr)"],
    ],
    [
      "a title of several cells",
      "Bilaga 1;;Dnr S2025\nKod;Län;Belopp\n01;Stockholm;1 000\n",
      ["Kod", "Län", "Belopp"],
    ],
    ["a sum above the header", "Totalt;937 000 000\n\nLän;Belopp\nGotland;100\n", ["Län", "Belopp"]],
    [
      "a section between header and figures",
      "Län;Belopp\nNorra Sverige;\nNorrbotten;100\n",
      ["Län", "Belopp"],
    ],
    ["one column", "Belopp\n100\n2\n", ["Belopp"]],
    [
      "a last total below other groups",
      "Län;Område 1;;Område 2;\n;A;B;C;Totalt\nGotland;500;600;700;1 800\n",
      ["Län", "Område 1 A", "Område 1 B", "Område 2 C", "Totalt"],
    ],
    [
      "a total in each group",
      "Län;Område 1;;Område 2;\n;A;Totalt;B;Totalt\nGotland;500;500;700;700\n",
      ["Län", "Område 1 A", "Område 1 Totalt", "Område 2 B", "Område 2 Totalt"],
    ],
    [
      "a last total below the only group",
      "Län;Område 1;;\n;A;B;Totalt\nGotland;500;600;1 100\n",
      ["Län", "Område 1 A", "Område 1 B", "Område 1 Totalt"],
    ],
  ])("finds it with %s", (_, text, expected) => {
    const table = read(text);
    expect(headers(table)).toEqual(expected);
    expect(table.problems).toEqual([]);
  });

  it("does without one where the file begins with figures", () => {
    const table = read("01;Stockholm;46 759 214\n03;Uppsala;7 725 254\n");
    expect(roles(table)).toEqual(["code", "label", "amount"]);
    expect(table.rows).toHaveLength(2);
    expect(table.problems).toEqual([]);
  });
});

describe("rows", () => {
  it("keeps blank rows in the count and takes texts below the figures as notes", () => {
    const table = read(
      "Län;Belopp\n\nGotland ¹;1 200*\n;\nBlekinge 1);12 345 1)\nGävleborg;\n\n1) Preliminärt;\n* Källa: SCB;\n",
    );
    expect(table.rows.map(({ row, line, labels }) => [row, line, ...labels])).toEqual([
      [3, 3, "Gotland"],
      [5, 5, "Blekinge"],
      [6, 6, "Gävleborg"],
    ]);
    expect(kronor(table)).toEqual([1_200n, 12_345n, null]);
    expect(table.rows[0]?.texts).toMatchObject([{ address: "A3", text: "Gotland ¹" }]);
    expect(table.notes.map(({ address, text }) => [address, text])).toEqual([
      ["A8", "1) Preliminärt"],
      ["A9", "* Källa: SCB"],
    ]);
  });

  it("keeps a numbered last row with an amount as a row", () => {
    expect(read("Insats;Belopp\n1) Stöd;100\n2) Vård;500\n").rows).toHaveLength(2);
  });

  it("tells the rows of a county table apart", () => {
    const table = read(
      "Kod;Län;Belopp\n00;Riket;300\n01*;Stockholm;200\n;varav Solna;20\n09;Gotland;100\nSumma;;300\n",
    );
    expect(table.rows.map(({ role, code, labels }) => [role, code, ...labels])).toEqual([
      ["total", "00", "Riket"],
      ["entry", "01", "Stockholm"],
      ["of-which", "", "varav Solna"],
      ["entry", "09", "Gotland"],
      ["total", "", "Summa"],
    ]);
  });

  it("reports a row with more cells than the header, and reads what it can", () => {
    const table = read("Län;Belopp\nGotland;1 000;50\nBlekinge;5;;\n");
    expect(table.problems).toEqual([
      {
        code: "row-ragged",
        severity: "error",
        path: [],
        place: placeNamed("C2"),
        details: { row: 2, cells: 3, columns: 2 },
      },
    ]);
    expect(kronor(table)).toEqual([1_000n, 5n]);
  });

  it("loses no cell with content", () => {
    const text =
      'Bilaga 1;;\n;i tkr;\nKod;Län;"Belopp";Andel;Not\n01;Stockholm ¹;1 000;"12,5 %";x\n;Summa;abc;;y\n\nKälla: SCB;;z\n';
    const table = read(text);
    const kept = [
      ...table.titles.map((one) => one.address),
      ...table.columns.filter(({ header }) => header !== "").map(({ letter }) => `${letter}3`),
      ...table.rows.flatMap((row) => [
        ...row.texts.map((one) => one.address),
        ...row.cells.filter((cell) => cell.text !== "").map((one) => one.place.cell),
      ]),
      ...table.notes.map((one) => one.address),
    ];
    const printed = parseCsv(text)
      .rows.flat()
      .filter((cell) => cell.text !== "");
    expect(kept.sort()).toEqual(printed.map((cell) => cell.address).sort());
    expect(table.problems).toMatchObject([
      { code: "cell-malformed", place: placeNamed("C5"), details: { label: "Summa" } },
    ]);
  });
});

describe("what the caller knows better", () => {
  const text = "code,recipient,amount_as_printed,amount_sek\n01,Stockholm,1 000,1000\n";

  it("reads one of two amount columns by its header, whatever its case, or by its letter", () => {
    for (const key of ["Amount_SEK", "D", "d"]) {
      const table = read(text, { columns: { [key]: "amount" } });
      expect(roles(table)).toEqual(["code", "label", "other", "amount"]);
      expect(table.rows[0]?.texts.map(({ text: printed }) => printed)).toEqual(["01", "Stockholm", "1 000"]);
    }
  });

  it("lets a given unit win, and still shows what the header says", () => {
    const table = read(text, { unit: "tkr" });
    expect(table.columns[3]).toMatchObject({ unit: "tkr", unitFrom: "given", headerUnit: "kr" });
    expect(kronor(table)).toEqual([1_000_000n, 1_000_000n]);
  });

  it("names the columns there are when one is unknown", () => {
    expect(read(text, { columns: { summa: "amount" } }).problems).toEqual([
      {
        code: "column-unknown",
        severity: "error",
        path: ["columns", "summa"],
        details: { column: "summa", known: ["code", "recipient", "amount_as_printed", "amount_sek"] },
      },
    ]);
  });
});

describe("recipients that begin like a sum", () => {
  const care: Directory = {
    recipients: (level) =>
      level === "county" ? [{ level, code: "T1", name: "Total Omsorg AB", body: "county:T1" }] : [],
    group: () => undefined,
  };
  const text = "Kod;Utförare;Belopp (kr)\nT1;Total Omsorg AB;100\n;Total Omsorg AB;200\n;Totalt;300\n";
  const rolesOf = ({ rows }: Table) => rows.map(({ role }) => role);

  it("are entries where they are among the recipients", () => {
    expect(rolesOf(read(text))).toEqual(["subtotal", "subtotal", "total"]);
    expect(rolesOf(read(text, { directory: care }))).toEqual(["entry", "entry", "total"]);
    expect(whileInUse(care, () => rolesOf(read(text)))).toEqual(["entry", "entry", "total"]);
    const none = { ...care, recipients: () => [] };
    expect(whileInUse(care, () => rolesOf(read(text, { directory: none })))).toEqual(rolesOf(read(text)));
  });
});

describe("files that hold no table to verify", () => {
  it.each([
    ["nothing", "", ["table-empty"]],
    ["only a header", "Län;Belopp\n", ["table-empty"]],
    ["only a title", "Bilaga 1\n", ["table-empty"]],
    ["only dashes", "Län;Belopp\nGotland;–\n", ["table-empty"]],
    ["no amounts", "Län;Folkmängd\nGotland;61 000\n", ["table-header"]],
    ["prose", "Län;Kommentar\nGotland;bra\n", ["table-header"]],
    ["an open quotation mark", 'Län;Belopp\n"Gotland;5\n', ["csv-malformed"]],
  ])("says so of %s", (_, text, codes) => {
    expect(codesOf(read(text).problems)).toEqual(codes);
  });

  it("has nothing of a file that could not be parsed but its problem", () => {
    expect(read('Län;Belopp\n"Gotland;5\n')).toMatchObject({ titles: [], columns: [], rows: [], notes: [] });
  });
});

describe("encodings and delimiters", () => {
  const text = "Län\tBelopp (tkr)\r\nÖrebro\t1\u00a0200\r\n";

  it("reads Windows-1252 and UTF-16 with tabs", () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((one) => [one.charCodeAt(0), 0])]);
    for (const bytes of [latin(text), wide, new TextEncoder().encode(text)]) {
      const table = tableFrom(bytes);
      expect(table.rows[0]?.labels).toEqual(["Örebro"]);
      expect(kronor(table)).toEqual([1_200_000n]);
    }
  });

  it("takes the delimiter it is told", () => {
    const bytes = new TextEncoder().encode("Län;Belopp\nGotland;1,5\n");
    expect(tableFrom(bytes, { delimiter: "," }).columns.map(({ header }) => header)).not.toEqual([
      "Län",
      "Belopp",
    ]);
    expect(kronor(tableFrom(bytes, { delimiter: ";" }))).toEqual([1n]);
  });
});

// Among mistakes put into the sources, nothing is as fast as it is.
describe.skipIf(process.env["FORDELA_MUTATE"])("long tables", () => {
  it("reads 100 000 rows in seconds", { timeout: 20_000 }, () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `${1000 + (row % 9000)};Mottagare ${row};1 234,50;${row};1,5 %`,
    );
    const started = performance.now();
    const table = read(`Kod;Kommun;Belopp;Folkmängd;Andel\n${rows.join("\n")}\n`);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(table.rows).toHaveLength(100_000);
    expect(table.problems).toEqual([]);
  });
});
