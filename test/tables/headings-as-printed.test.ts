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
      ["amount", unit, "header"],
      ["amount", unit, "header"],
    ]);
    expect(problems).toEqual([]);
  });

  it("is nearer than a title's, which it may clash with, and a heading's own wins", () => {
    const { columns } = read("Belopp i mnkr;;", "Tkr;Komplexa behov;Suicidprevention (kr)", ...ROWS);
    expect(columns.map(({ unit }) => unit)).toEqual(["kr", "tkr", "kr"]);
    expect(columns.map(({ headerUnit, titleUnit }) => [headerUnit, titleUnit])).toEqual([
      ["tkr", "mnkr"],
      ["tkr", "mnkr"],
      ["kr", "mnkr"],
    ]);
  });

  it("may have the codes before it", () => {
    const { columns } = read("Kod;Tkr;Belopp", "01;Stockholms län;46 694", "03;Uppsala län;7 702");
    expect(columns.map(({ role }) => role)).toEqual(["code", "label", "amount"]);
    expect(columns[2]?.unit).toBe("tkr");
  });

  it("makes no names of amounts that cannot be read, or that stand beside names", () => {
    expect(read("Tkr;Suicidprevention", "46 694;x", "x;7 702").columns[0]?.role).toBe("amount");
    expect(read("Belopp (tkr);Län;Bidrag", "x;Skåne län;500 000").columns[0]?.role).toBe("amount");
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

describe("a name in a list", () => {
  it.each(["1. ", "12) ", "• ", "▪ "])("has no number or bullet before it: %j", (mark) => {
    const labels = (header: string, name: string) =>
      read(`${header};Belopp (kr)`, `${mark}${name};1 000`).rows[0]?.labels;
    expect(labels("Kommun", "Ale")).toEqual(["Ale"]);
    expect(labels("Mottagare", "Uppsala län")).toEqual(["Uppsala län"]);
    // The number of an area is a part of its name.
    expect(labels("Område", "Nationella strategin")).toEqual([`${mark}Nationella strategin`]);
  });

  it("keeps what may be a code or another name", () => {
    const labels = (name: string) => read("Kommun;Belopp (kr)", `${name};1 000`).rows[0]?.labels;
    expect(labels("0114. Upplands Väsby")).toEqual(["0114. Upplands Väsby"]);
    expect(labels("1.Ale")).toEqual(["1.Ale"]);
    expect(labels("1:a distriktet")).toEqual(["1:a distriktet"]);
  });
});

describe("a row called Transport", () => {
  const roles = (...amounts: readonly string[]) =>
    read("Län;Belopp", ...NAMES.map((name) => `${name};1 000`), ...amounts).rows.map(({ role }) => role);

  it("carries the sum so far to another page, as often as it is printed", () => {
    expect(
      roles("Transport;3 000", "Transport;3 000", "Gotlands län;500", "transport;3 500", "Summa;3 500"),
    ).toEqual(["entry", "entry", "entry", "of-which", "of-which", "entry", "of-which", "total"]);
  });

  it("is an entry with any other amount, none, or few entries above it", () => {
    for (const amount of ["3 001", "300", "-3 000", "", "–", "x"])
      expect(roles(`Transport;${amount}`).at(-1)).toBe("entry");
    const few = read("Kostnad;Belopp (kr)", "Resor;500", "Mat;500", "Transport;1 000", "Summa;2 000");
    expect(few.rows.map(({ role }) => role)).toEqual(["entry", "entry", "entry", "total"]);
  });

  it("has the sum in each of the columns that it has an amount in", () => {
    const last = (row: string) =>
      read("Län;Folkmängd;Belopp", ...NAMES.map((name) => `${name};1 000;2 000`), row).rows.at(-1)?.role;
    expect(last("Transport;3 000;6 000")).toBe("of-which");
    expect(last("Transport;;6 000")).toBe("of-which");
    expect(last("Transport;3 001;6 000")).toBe("entry");
  });
});

describe("a year after the word for it", () => {
  it("is over amounts, as a year alone", () => {
    const rolesOf = (header: string) => read(header, ...ROWS).columns.map(({ role }) => role);
    expect(rolesOf("Län;År 2023;År 2025")).toEqual(["label", "amount", "amount"]);
    expect(rolesOf("County;Year 2023;2025")).toEqual(["label", "amount", "amount"]);
    expect(rolesOf("Län;År;2025")).toEqual(["label", "other", "amount"]);
  });
});
