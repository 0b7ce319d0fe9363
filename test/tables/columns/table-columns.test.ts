import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";
import { type ReadTableOptions, readTable } from "../../../src/tables/read-table.ts";

const read = (lines: readonly string[], options?: ReadTableOptions) =>
  readTable(parseCsv(`${lines.join("\n")}\n`, ";"), options);
const roles = (lines: readonly string[]) => read(lines).columns.map(({ role }) => role);

describe("the role of a column", () => {
  it.each<[string, string[], string]>([
    ["amounts by its header", ["Län;Statsbidrag", "Gotland;1 152 341"], "label amount"],
    [
      "grants' names under a word for money",
      ["Region;Bidrag;Belopp (kr)", "Skåne;Psykiatri;1 000 000", "Halland;–;2 000 000"],
      "label label amount",
    ],
    [
      "amounts where one of the cells is a text",
      ["Region;Bidrag", "Skåne;Psykiatri", "Halland;2 000 000"],
      "label amount",
    ],
    [
      "amounts where all cells are texts, by a sure word",
      ["Län;Belopp", "Gotland;se bilaga", "Skåne;se bilaga"],
      "label amount",
    ],
    [
      "amounts where all cells are empty",
      ["Län;Bidrag;Belopp (kr)", "Gotland;;1 000 000", "Skåne;;2 000 000"],
      "label amount amount",
    ],
    [
      "shares under a word for money",
      ["Län;Bidrag;Belopp (kr)", "Gotland;1,2 %;1 152 341", "Skåne;12,5 %;26 985 626"],
      "label percent amount",
    ],
    [
      "amounts, half of them shares",
      ["Län;Bidrag;Belopp (kr)", "Gotland;1,2 %;1 152 341", "Skåne;12 500;26 985 626"],
      "label amount amount",
    ],
    [
      "shares under a year",
      ["Län;Belopp (kr);2024", "Gotland;1 152 341;1,2 %", "Skåne;26 985 626;12,5 %"],
      "label amount percent",
    ],
    [
      "shares under a year, half of them without a sign",
      ["Län;Belopp (kr);2024", "Gotland;1 152 341;1,2 %", "Skåne;26 985 626;12,5"],
      "label amount percent",
    ],
    [
      "amounts under a year, half of them texts",
      ["Län;2024", "Gotland;1 152 341", "Skåne;se bilaga"],
      "label amount",
    ],
    ["codes under a word for names", ["Län;Belopp (kr)", "01;46 693 876", "10;2 972 758"], "code amount"],
    ["codes of four digits", ["Kommun;Belopp (kr)", "0114;46 693 876", "1440;2 972 758"], "code amount"],
    ["codes without a header", [";Belopp (kr)", "01;46 693 876", "10;2 972 758"], "code amount"],
    ["numbers without a header", [";Belopp (kr)", "1;46 693 876", "3;2 972 758"], "code amount"],
    [
      "names without a header, one of them a number",
      [";Belopp (kr)", "Gotland;46 693 876", "Skåne;2 972 758", "12;5 000 000"],
      "label amount",
    ],
    [
      "names beside a code, though they are codes too",
      ["Länskod;Kommun;Belopp (kr)", "01;0114;46 693 876", "01;0180;2 972 758"],
      "code label amount",
    ],
    [
      "names, one of three a code",
      ["Kommun;Belopp (kr)", "0114;46 693 876", "Åre;2 972 758", "Ragunda;1 000 000"],
      "label amount",
    ],
    ["names, half of them codes", ["Kommun;Belopp (kr)", "0114;46 693 876", "Åre;2 972 758"], "label amount"],
    [
      "names that begin with numbers",
      ["Område;Belopp (kr)", "01 Psykiatri;46 693 876", "01;2 972 758", "02 Skola;1 000 000"],
      "label amount",
    ],
    [
      "names that end with numbers",
      ["Område;Belopp (kr)", "Område 01;46 693 876", "03;2 972 758", "Område 02;1 000 000"],
      "label amount",
    ],
    [
      "numbers of areas, none with a zero first",
      ["Område;Belopp (kr)", "10;46 693 876", "12;2 972 758", "01 Skola;1 000 000"],
      "label amount",
    ],
    [
      "numbers of areas, and one area's name with a zero",
      ["Område;Belopp (kr)", "10;46 693 876", "12;2 972 758", "Område 01;1 000 000"],
      "label amount",
    ],
    ["numbers of areas first", ["Område;Belopp (kr)", "100;46 693 876", "200;2 972 758"], "label amount"],
    [
      "amounts under a word for names, though they did not fit",
      ["Region;Område", "Skåne;####", "Halland;####", "Gotland;1 152 341"],
      "label amount",
    ],
    [
      "areas, half of them numbers",
      ["Region;Område;Belopp (kr)", "Skåne;100;46 693 876", "Halland;Nord;2 972 758"],
      "label label amount",
    ],
    ["nothing", ["Län;;Belopp (kr)", "Gotland;;1 000 000"], "label other amount"],
    ["figures without a header", ["Län;Belopp (kr);", "Gotland;1 152 341;200 000"], "label amount amount"],
    [
      "short amounts in a table without headers",
      ["Gotland;1 152 341;12", "Skåne;26 985 626;45"],
      "label amount amount",
    ],
  ])("is that of %s", (_, lines, expected) => {
    expect(roles(lines).join(" ")).toBe(expected);
  });

  it.each([
    ["Område 1", "amount"],
    ["Område skr", "amount"],
    ["län-medverkan", "amount"],
    ["Område", "label"],
  ])("is over short numbers, where a title names a unit, by the header %j %s", (header, role) => {
    const lines = [`Region;${header};Belopp`, "Skåne;12;2 500", "Halland;365;3 600"];
    expect(roles(["Angivet i tkr", ...lines])).toEqual(["label", role, "amount"]);
    expect(roles(lines)[1]).toBe("label");
  });

  it("is that of names where one of them is no number, whatever the title names", () => {
    const lines = ["Angivet i tkr", "Region;Område 1;Belopp", "Skåne;Nord;2 500", "Halland;14;3 600"];
    expect(roles(lines)).toEqual(["label", "label", "amount"]);
  });
});

describe("the unit of a column", () => {
  const unit = (lines: readonly string[], options?: ReadTableOptions) => {
    const { unit, unitFrom, headerUnit, titleUnit } = read(lines, options).columns.at(-1) ?? {};
    return [unit, unitFrom, headerUnit, titleUnit];
  };

  it.each<[string, string[], unknown[]]>([
    ["no text", ["Län;Bidrag", "Gotland;1 200"], ["kr", "assumed", null, null]],
    ["a title", ["Angivet i tkr", "Bilaga 2", "Län;Bidrag", "Gotland;1 200"], ["tkr", "title", null, "tkr"]],
    [
      "the lower of two titles",
      ["Angivet i mnkr", "Angivet i tkr", "Län;Bidrag", "Gotland;1 200"],
      ["tkr", "title", null, "tkr"],
    ],
    [
      "a header, whatever the title names",
      ["Angivet i mnkr", "Län;Bidrag (tkr)", "Gotland;1 200"],
      ["tkr", "header", "tkr", "mnkr"],
    ],
    [
      "a group of columns",
      [";Belopp (tkr);", "Län;2024;2025", "Gotland;1 200;1 300"],
      ["tkr", "header", "tkr", null],
    ],
    [
      "the lower row of a header",
      [";Belopp (tkr);", "Län;2024;2025 (kr)", "Gotland;1 200;1 300 000"],
      ["kr", "header", "kr", null],
    ],
  ])("is that of %s", (_, lines, expected) => {
    expect(unit(lines)).toEqual(expected);
  });

  it("is the caller's, of amounts only", () => {
    const lines = ["Angivet i mnkr", "Län;Bidrag (tkr)", "Gotland;1 200"];
    expect(unit(lines, { unit: "kr" })).toEqual(["kr", "given", "tkr", "mnkr"]);
    expect(read(lines, { unit: "tkr" }).columns[0]).toMatchObject({ unit: "kr", unitFrom: "assumed" });
    expect(read(lines).columns[0]).toMatchObject({ unit: "kr", unitFrom: "assumed" });
  });

  const impossible = (header: string, figures: readonly string[]) =>
    read([`Län;${header}`, ...figures.map((figure, at) => `Område ${at + 1};${figure}`)]).problems.filter(
      ({ code }) => code === "unit-impossible",
    );

  it.each<[string, string, string[]]>([
    ["most of them", "mnkr", ["1 152 341", "26 985 626", "900"]],
    ["the only one", "MKR", ["–", "1 152 341", "", "–"]],
    ["the only one that is readable", "mnkr", ["1 152 341", "se bilaga", "1 2 3"]],
    ["a thousand milliards", "mnkr", ["1 000 000"]],
    ["less than nothing", "mnkr", ["-1 152 341"]],
    ["thousands", "tkr", ["1 152 341 000"]],
  ])("cannot make more money than there is of %s", (_, named, figures) => {
    expect(impossible(`Belopp (${named})`, figures)).toHaveLength(1);
  });

  it.each<[string, string, string[]]>([
    ["a total alone", "mnkr", ["300 000", "700 000", "1 000 000"]],
    ["half of them", "mnkr", ["300 000", "1 000 000"]],
    ["a krona less", "mnkr", ["999 999,999 999"]],
    ["a figure with a unit of its own", "mnkr", ["1 200 mdkr"]],
    ["figures that are doubtful in kronor", "mnkr", ["1,500", "2,500"]],
    ["kronor", "kr", ["1 152 341 000 000"]],
  ])("is not doubted by %s", (_, named, figures) => {
    expect(impossible(`Belopp (${named})`, figures)).toEqual([]);
  });

  it("is told with the figure, and how many times too large it is", () => {
    expect(impossible("Belopp (MKR)", ["900", "1 152 341", "26 985 626"])).toMatchObject([
      {
        place: { cell: "B", row: null, column: "B" },
        details: { column: "B", header: "Belopp (MKR)", unit: "mnkr", text: "1 152 341", times: 1_000_000 },
      },
    ]);
  });
});

describe("a column", () => {
  it("has the two rows of its header, where there are two", () => {
    const { columns } = read([";Område 3", "Län;Belopp", "Gotland;1 152 341"]);
    expect(columns[1]).toMatchObject({
      letter: "B",
      header: "Område 3 Belopp",
      headings: ["Område 3", "Belopp"],
    });
    expect(columns[0]).not.toHaveProperty("headings");
  });

  it("shows the signs of amounts and of persons, and of nothing else", () => {
    const { columns, rows, problems } = read([
      "Län;Folkmängd;Andel (%);Belopp (kr)",
      "Gotland;61.023;0,58 %;12'300",
      "Skåne;1.421.781;13,5 %;1'234'567",
    ]);
    expect(problems).toEqual([]);
    expect(columns.map(({ signs }) => signs?.thousands)).toEqual([undefined, ".", undefined, "'"]);
    expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      [61_023n, 1_230_000n],
      [1_421_781n, 123_456_700n],
    ]);
  });

  it("is named by its header or its letter, and by no empty text", () => {
    const lines = ["Län;Utfall;", "Gotland;1 152 341;200 000"];
    const named = (column: string) => {
      const { columns, problems } = read(lines, { columns: { [column]: "amount" } });
      return [columns.map(({ role }) => role).join(" "), problems.map(({ code }) => code)];
    };
    expect(named("utfall")).toEqual(["label amount other", []]);
    expect(named(" c ")).toEqual(["label other amount", []]);
    expect(named(" ")[1]).toEqual(["column-unknown"]);
    expect(named("D")[1]).toEqual(["column-unknown"]);
  });
});
