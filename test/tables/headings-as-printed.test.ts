import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";

const read = (...lines: readonly string[]) => readTable(parseCsv(`${lines.join("\n")}\n`, ";"));
const NAMES = ["Stockholms län", "Uppsala län", "Skåne län"];
const ROWS = NAMES.map((name) => `${name};46 694;7 702`);

describe("a unit alone in the corner, above the names", () => {
  it.each([
    ["Tkr", "tkr"],
    ["Mnkr", "mnkr"],
    ["kr", "kr"],
    ["Län, tkr", "tkr"],
    ["Län (tkr)", "tkr"],
  ])("is the table's: %s", (corner, unit) => {
    const { columns, problems } = read(`${corner};Komplexa behov;Suicidprevention`, ...ROWS);
    expect(columns.map((column) => [column.role, column.unit, column.unitFrom])).toEqual([
      ["label", "kr", "assumed"],
      ["amount", unit, "title"],
      ["amount", unit, "title"],
    ]);
    expect(problems).toEqual([]);
  });

  it("is nearer than a title's, and a heading's own wins", () => {
    const { columns } = read("Belopp i mnkr;;", "Tkr;Komplexa behov;Suicidprevention (kr)", ...ROWS);
    expect(columns.map(({ unit }) => unit)).toEqual(["kr", "tkr", "kr"]);
  });

  it("may have the codes before it", () => {
    const { columns } = read("Kod;Tkr;Belopp", "01;Stockholms län;46 694", "03;Uppsala län;7 702");
    expect(columns.map(({ role }) => role)).toEqual(["code", "label", "amount"]);
    expect(columns[2]?.unit).toBe("tkr");
  });

  it("makes no names of amounts that cannot be read, or that stand beside names", () => {
    expect(read("Tkr;Suicidprevention", "46 694;x", "x;7 702").columns[0]?.role).toBe("amount");
    const { columns, problems } = read("Län;Belopp (tkr)", ...NAMES.map((name) => `${name};se bilaga`));
    expect(columns.map(({ role }) => role)).toEqual(["label", "amount"]);
    expect(problems.map(({ code }) => code)).toContain("cell-malformed");
  });
});

describe("a unit once below the headings, in merged cells", () => {
  it("is that of every heading without one", () => {
    const { columns, titles } = read("Län;Komplexa behov;Suicidprevention", ";(tkr);", ...ROWS);
    expect(columns.map(({ header, unit }) => [header, unit])).toEqual([
      ["Län", "kr"],
      ["Komplexa behov", "tkr"],
      ["Suicidprevention", "tkr"],
    ]);
    expect(titles.map(({ text }) => text)).toEqual(["(tkr)"]);
  });

  it("is its own column's where another has one", () => {
    const { columns } = read("Län;Komplexa behov;Suicidprevention", ";(tkr);(kr)", ...ROWS);
    expect(columns.map(({ unit }) => unit)).toEqual(["kr", "tkr", "kr"]);
  });
});

describe("words divided at the ends of lines", () => {
  it("are whole in headings and names, but for a hyphen that belongs to them", () => {
    const { columns, rows } = read(
      '"Lä-\nn";"Suicid-\nprevention\n(kr)";"Hälso-\noch sjukvård (kr)";"Läns-\nÖvrigt (kr)"',
      '"Öster-\ngötlands län";9 241 815;1 000;2 000',
    );
    expect(columns.map(({ header }) => header)).toEqual([
      "Län",
      "Suicidprevention (kr)",
      "Hälso- och sjukvård (kr)",
      "Läns- Övrigt (kr)",
    ]);
    expect(rows[0]?.labels).toEqual(["Östergötlands län"]);
  });
});
