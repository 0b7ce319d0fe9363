import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { importRegister } from "../../src/tables/registers/import-register.ts";

const read = (text: string, date?: string) => importRegister(text, { id: "own", date });

function problemsOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof AllocationError)
      return error.problems.map(({ code, place, details }) => [code, place ? [place.cell] : [], details]);
    throw error;
  }
  return undefined;
}

describe("the parts that a register is divided into", () => {
  const STATUSES = ["ogifta", "gifta", "skilda", "änkor/änklingar"];

  it("are added: four marital statuses, men and women", () => {
    const rows = STATUSES.flatMap((status, at) => [
      `0114 Upplands Väsby;${status};män;${10 + at}`,
      `0114 Upplands Väsby;${status};kvinnor;${20 + at}`,
    ]);
    const { register, added } = read(
      `region;civilstånd;kön;Folkmängd 2024\n${rows.join("\n")}\n`,
      "2024-12-31",
    );
    expect(register.count("0114")).toBe(10 + 11 + 12 + 13 + 20 + 21 + 22 + 23);
    expect(added).toEqual(["statuses", "sexes"]);
  });

  it("are compared with their total, and left out", () => {
    const rows = [...STATUSES.map((status) => `0114;${status};5`), "0114;samtliga;20"];
    const { register, sums, added } = read(
      `region;civilstånd;Folkmängd 2024\n${rows.join("\n")}\n`,
      "2024-12-31",
    );
    expect(register.count("0114")).toBe(20);
    expect([added, sums]).toEqual([[], [{ of: "statuses", tried: 1, off: 0, largest: 0, code: undefined }]]);
    const wrong = rows.join("\n").replace(";20", ";21");
    expect(problemsOf(() => read(`region;civilstånd;Folkmängd 2024\n${wrong}\n`, "2024-12-31"))).toEqual([
      ["population-sum", ["C6"], { code: "0114", stated: "21", computed: "20" }],
    ]);
  });

  it("are refused once where some are missing, however many counts lack them", () => {
    const rows = [0, 1, 2].map((age) => `0114;ogifta;${age} år;5`);
    expect(
      problemsOf(() => read(`region;civilstånd;ålder;Folkmängd 2024\n${rows.join("\n")}\n`, "2024-12-31")),
    ).toEqual([["population-marital", ["D2"], { code: "0114", age: "0", found: ["single"], others: 2 }]]);
  });

  it("are groups of ages beside single years, compared with them within what disclosure control gives", () => {
    const table = (band: number): string =>
      `region;ålder;Folkmängd 2025M11\n0114;tot;90\n0114;0 år;10\n0114;1 år;10\n0114;0-1 år;${band}\n0114;85+ år;3\n`;
    const { sums, leftOut, register } = read(table(29));
    expect(register.date).toBe("2025-11-30");
    expect(sums).toEqual([{ of: "bands", tried: 1, off: 1, largest: 9, code: "0114 (0–1)" }]);
    expect(leftOut).toEqual([{ what: "bands", text: "85+ år", rows: null }]);
    expect(problemsOf(() => read(table(30)))).toEqual([
      ["population-sum", ["C5"], { code: "0114 (0–1)", stated: "30", computed: "20" }],
    ]);
  });

  it("are refused at the first where there are only groups of ages", () => {
    const rows = ["0114;0-9 år;5", "0114;10-19 år;5", "0114;100+ år;1"];
    expect(problemsOf(() => read(`region;ålder;Folkmängd 2025M11\n${rows.join("\n")}\n`))).toEqual([
      ["population-age", ["B2"], { text: "0-9 år", code: "0114" }],
    ]);
  });

  it("are the oldest under several codes, which must have one count", () => {
    const table = (other: number): string =>
      `region;ålder;Folkmängd 2025M11\n0114;tot;50\n0114;100+;4\n0114;100+5;${other}\n`;
    expect(read(table(4)).register.count("0114", [100, 100])).toBe(4);
    expect(problemsOf(() => read(table(5)))).toEqual([
      ["population-duplicate", ["C4"], { code: "0114", age: "100+", first: "C3" }],
    ]);
  });
});

describe("the day of a register", () => {
  const row = "\n0114 Upplands Väsby;5\n";

  it.each([
    ["a month", "region;2025M11", "2025-11-30"],
    ["a day", "region;Folkmängd 1 november 2024", "2024-11-01"],
    ["a code of contents counted on 1 November", "region;BE0101A9 2024", "2024-11-01"],
    ["a code of contents counted at the year's end", "region;BE0101N1 2024", "2024-12-31"],
    ["a title of the table", "Folkmängden den 1 november efter region och år\nregion;2024", "2024-11-01"],
    ["a title with the year", "Folkmängd efter region och år\nregion;2024", "2024-12-31"],
  ])("follows from %s", (_, header, date) => {
    expect(read(`${header}${row}`).register.date).toBe(date);
  });

  it("is asked for where only the year is named, or nothing, or several", () => {
    const asked = (header: string, cells = row) => problemsOf(() => read(`${header}${cells}`));
    const missing = (found: readonly string[]) => [["date-missing", [], { file: "own", found }]];
    expect(asked("region;2024")).toEqual(missing(["2024-12-31"]));
    expect(asked("code;population")).toEqual(missing([]));
    expect(asked("region;2024M10;2024M11", "\n0114 Upplands Väsby;5;6\n")).toEqual(
      missing(["2024-10-31", "2024-11-30"]),
    );
  });

  it("is refused where the contents are of another day of the year", () => {
    expect(problemsOf(() => read(`region;BE0101A9 2024${row}`, "2024-12-31"))).toEqual([
      ["population-period", ["B1"], { text: "BE0101A9", counted: null, date: "2024-12-31" }],
    ]);
  });
});
