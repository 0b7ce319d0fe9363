import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";
import { besideTheFirst } from "../../src/verify/beside-the-first.ts";

describe("the columns of tables beside the first", () => {
  const beside = (heading: string): string[] => {
    const cells = heading
      .split(";")
      .map((_, at) => (at % 2 === 0 ? ["Ale", "Lerum", "Habo"][at / 2] : `${at}00`));
    const { columns } = readTable(parseCsv(`${heading}\n${cells.join(";")}\n`));
    return besideTheFirst(columns).map(({ letter }) => letter);
  };

  it.each([
    ["Kommun;Belopp;Kommun;Belopp", ["C", "D"]],
    ["Kommun;Belopp;KOMMUN; belopp;Kommun;Belopp", ["C", "D", "E", "F"]],
    ["Kommun;Belopp;Kommun;Bidrag", []],
    ["Kommun;Belopp", []],
    ["Kommun;Belopp;Folkmängd;Andel", []],
  ] as const)("of %s are %j", (heading, letters) => {
    expect(beside(heading)).toEqual(letters);
  });
});
