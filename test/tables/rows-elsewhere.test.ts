import { describe, expect, it } from "vitest";
import { directoryInUse } from "../../src/recipients/directory-in-use.ts";
import type { Recipient } from "../../src/recipients/recipient.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";
import { recipientsOfRows } from "../../src/tables/recipients-of-rows.ts";
import { rowsElsewhere, withoutAbove } from "../../src/tables/rows-elsewhere.ts";
import { smallDirectory } from "../support/small-directory.ts";

const read = (lines: readonly string[]) => readTable(parseCsv(`${lines.join("\n")}\n`, ";"));

function elsewhere(lines: readonly string[]) {
  const table = read(lines);
  const found = recipientsOfRows(withoutAbove(table, "municipality"), table.rows, "municipality", []);
  const named = recipientsOfRows(table, withoutAbove(table, "municipality").rows, "municipality", []);
  const recipients = new Map([...found, ...named].map(([{ row }, recipient]) => [row, recipient]));
  return rowsElsewhere(table, "municipality", recipients, directoryInUse());
}

describe("municipalities under a county that they do not lie in", () => {
  it.each<[string, string[], string]>([
    ["in a column", ["Län;Kommun;Belopp (kr)", "Skåne;Lund;1 000", "Skåne;Ale;2 000"], "A3"],
    ["in a column that names it once", ["Län;Kommun;Belopp (kr)", "Skåne;Lund;1 000", ";Ale;2 000"], "A3"],
    ["above them", ["Kommun;Belopp (kr)", "Skåne län;", "Lund;1 000", "Ale;2 000"], "A4"],
    ["by its code", ["Länskod;Kommun;Belopp (kr)", "12;Lund;1 000", "12;Ale;2 000"], "A3"],
    ["by a code that lost its zero", ["Länskod;Kommun;Belopp (kr)", "1;Ekerö;1 000", "1;Ale;2 000"], "A3"],
    [
      "in a column, by the name of one of its municipalities",
      ["Län;Kommun;Belopp (kr)", "Stockholm;Ekerö;1 000", "Stockholm;Ale;2 000"],
      "A3",
    ],
    [
      "above them, with its code",
      ["Kod;Kommun;Belopp (kr)", "12;Skåne län;", "1281;Lund;1", "1440;Ale;2"],
      "B4",
    ],
    ["after their own", ["Kommun;Län;Belopp (kr)", "Lund;Skåne;1 000", "Ale;Skåne;2 000"], "B3"],
  ])("are told where the county is %s", (_, lines, cell) => {
    expect(elsewhere(lines)).toMatchObject([{ code: "recipient-conflict", place: { cell } }]);
  });

  it("are told with the county's name and their own", () => {
    const [problem, ...others] = elsewhere(["Län;Kommun;Belopp (kr)", "Skåne;Lund;1 000", "Skåne;Ale;2 000"]);
    expect(others).toEqual([]);
    expect(problem?.place).toEqual({ cell: "A3", row: 3, column: "A" });
    expect(problem?.details).toEqual({
      cell: "A3",
      code: "1440",
      coded: "Ale",
      name: "Skåne län",
      named: "12",
      elsewhere: true,
    });
  });

  it.each<[string, string[]]>([
    ["each lies in its county", ["Län;Kommun;Belopp (kr)", "Skåne;Lund;1 000", "Västra Götaland;Ale;2 000"]],
    ["no county is named", ["Kommun;Belopp (kr)", "Lund;1 000", "Ale;2 000"]],
    ["a municipality has a county's name", ["Kommun;Belopp (kr)", "Stockholm;1 000", "Ale;2 000"]],
    [
      "the county is beside a sum",
      ["Län;Kommun;Belopp (kr)", "Skåne;Lund;1 000", "Uppsala;Summa;1 000", ";Eslöv;5"],
    ],
    [
      "a total ends the county",
      ["Kommun;Belopp (kr)", "Skåne län;", "Lund;1 000", "Hela riket;1 000", "Ale;2 000"],
    ],
    [
      "one is the only one of its county",
      ["Kommun;Belopp (kr)", "Skåne län;", "Lund;1 000", "Gotland;2 000"],
    ],
    [
      "another county is above",
      ["Kommun;Belopp (kr)", "Skåne län;", "Lund;1 000", "Västra Götalands län;", "Ale;5"],
    ],
    ["the row is a sum", ["Län;Kommun;Belopp (kr)", "Skåne;Lund;1 000", "Skåne;Summa;1 000", "Skåne;Lund;5"]],
  ])("are none where %s", (_, lines) => {
    expect(elsewhere(lines)).toEqual([]);
  });
});

describe("a heading that is no recipient's row", () => {
  const table = read(["Kommun;Belopp (kr)", "Uppsala;", "Enköping;1 000", "Ale;2 000"]);

  it("is the county's, also where a municipality has its name", () => {
    const own = recipientsOfRows(table, table.rows.slice(1), "municipality", []);
    const recipients = new Map([...own].map(([{ row }, recipient]) => [row, recipient]));
    const problems = rowsElsewhere(table, "municipality", recipients, directoryInUse());
    expect(problems.map(({ place }) => place?.cell)).toEqual(["A4"]);
  });

  it("tells nothing among recipients of which none is within another", () => {
    const directory = smallDirectory(["S1", "S2"]);
    const schools = read(["Skola;Belopp (kr)", "Mottagare S1;", "Mottagare S2;1 000"]);
    const recipients = new Map([[3, directory.recipients("municipality")[1] as Recipient]]);
    expect(rowsElsewhere(schools, "municipality", recipients, directory)).toEqual([]);
  });
});

describe("a table without the labels that its rows lie within", () => {
  const labels = (lines: readonly string[]) =>
    withoutAbove(read(lines), "municipality").rows.map((row) => row.labels);

  it("has those of its own level, and of columns that name none", () => {
    expect(
      labels(["Län;Kommun;Not;Belopp (kr)", "Stockholm;Vallentuna;x;1 000", "Stockholm;;;2 000"]),
    ).toEqual([
      ["", "Vallentuna"],
      ["Stockholm", ""],
    ]);
    expect(labels(["Län;Namn;Kommun;Belopp (kr)", "Skåne;Bo;Lund;1 000"])).toEqual([["", "Bo", "Lund"]]);
  });

  it.each([["Kommun;Belopp (kr)"], ["Namn;Kommun;Belopp (kr)"], ["Län;Namn;Belopp (kr)"]])(
    "is the same under %j",
    (header) => {
      const table = read([header, `${header.split(";").length > 2 ? "Stockholm;" : ""}Lund;1 000`]);
      expect(withoutAbove(table, "municipality")).toBe(table);
    },
  );
});
