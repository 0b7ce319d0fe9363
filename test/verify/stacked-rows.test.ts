import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";
import { partsOfOne } from "../../src/verify/beside-the-first.ts";
import { stackedParts } from "../../src/verify/stacked-parts.ts";

const sure = () => true;
/** The cells with content of a table in parts, each with its address when they are stacked and as it is printed. */
function stacked(lines: readonly string[], areTitles?: (texts: readonly string[]) => boolean) {
  const grid = parseCsv(lines.join("\n"));
  const found = stackedParts(grid, partsOfOne(readTable(grid).columns) ?? [], areTitles);
  if (!found) return null;
  const cells = found.grid.rows.flat().filter(({ text }) => text.trim() !== "");
  const back = cells.map(({ address, row, column }) => {
    const at = found.printedAt(row, column);
    return at ? `${"ABCDEFGH"[at[1] - 1]}${at[0]}` : address;
  });
  // Titles, in the first row, are where they are printed.
  for (const [at, { address, row }] of cells.entries())
    if (!areTitles || row % 100_000 > 1) expect(found.stackedAt(back[at] ?? "")).toBe(address);
  return cells.map(({ text, address, row, column, line }, at) => {
    expect(address).toBe(`${"ABCDEFGH"[column - 1]}${row}`);
    return `${text} ${address} ${back[at]} ${line}`;
  });
}
const HEAD = "Län;Belopp;;Län;Belopp";
const TWO = [HEAD, "Kalmar län;1;;Skåne län;3", "Gotlands län;2;;Hallands län;4"];
const FOUR = [
  "Län A1 A1 1",
  "Belopp B1 B1 1",
  "Kalmar län A2 A2 2",
  "1 B2 B2 2",
  "Gotlands län A3 A3 3",
  "2 B3 B3 3",
  "Skåne län A100002 D2 2",
  "3 B100002 E2 2",
  "Hallands län A100003 D3 3",
  "4 B100003 E3 3",
];

describe("the rows of parts side by side", () => {
  it("are below one another, and each cell is found there and back", () => {
    expect(stacked(TWO)).toEqual(FOUR);
  });

  it("are followed by the sum of all and the notes", () => {
    const below = ["Summa A200004 A4 4", "10 B200004 B4 4", "Källa: SCB A200005 A5 5"];
    expect(stacked([...TWO, "Summa;10;;;", "Källa: SCB;;;;"])).toEqual([...FOUR, ...below]);
    expect(stacked([...TWO, "Källa: SCB;;;;"])?.at(-1)).toBe("Källa: SCB A200004 A4 4");
  });

  it("have a sum in each part, and then that of all", () => {
    const sums = [...TWO, "Summa;3;;Summa;7", "Totalt;10;;;"];
    expect(stacked(sums)?.filter((cell) => /^(Summa|Totalt)/.test(cell))).toEqual([
      "Summa A4 A4 4",
      "Summa A100004 D4 4",
      "Totalt A200005 A5 5",
    ]);
    // The first part is longer than the others, and its own sum is below theirs.
    const longer = [...TWO, "Blekinge län;5;;Summa;7", "Summa;8;;;", "Totalt;15;;;"];
    expect(stacked(longer)?.filter((cell) => /^(Summa|Totalt)/.test(cell))).toEqual([
      "Summa A5 A5 5",
      "Summa A100004 D4 4",
      "Totalt A200006 A6 6",
    ]);
  });

  it("leave a row of one name in the first part alone among rows of the others", () => {
    const text = stacked([...TWO.slice(0, 2), "Utan belopp;;;;", TWO[2] ?? ""]);
    expect(text).toContain("Utan belopp A3 A3 3");
    expect(text).toContain("Hallands län A100004 D4 4");
  });
});

describe("parts are none of one table", () => {
  it.each([
    ["with a text between them", TWO.with(2, "Gotlands län;2;obs;Hallands län;4")],
    ["with a text beside them", TWO.map((line, at) => `${line};${at === 1 ? "obs" : ""}`)],
    [
      "with most names in both",
      TWO.with(1, "Kalmar län;1;;Gotlands län;3").with(2, "Gotlands län;2;;Kalmar län;4"),
    ],
    [
      "with sums only in one of them",
      TWO.with(1, "Kalmar län;1;;Summa;3").with(2, "Gotlands län;2;;Totalt;4"),
    ],
    ["with a title over one of them", [";;;I tusental;", ...TWO]],
    [
      "with names of no recipients and no heading",
      ["Län;Belopp;;;", "Kalmar län;1;;Anna;3", "Gotlands län;2;;Bo;4"],
    ],
  ])("%s", (_, lines) => {
    expect(stacked(lines)).toBeNull();
  });

  it("unless a name alone is in both, or the same title is over each", () => {
    expect(stacked(TWO.with(2, "Gotlands län;2;;Kalmar län;4"))).not.toBeNull();
    expect(stacked(["I kronor;;;I kronor;", ...TWO])).not.toBeNull();
    expect(stacked(["I kronor;;;;", ...TWO])).not.toBeNull();
  });
});

describe("titles over the parts", () => {
  const titled = (title: string) => [title, ...TWO];

  it("go with each part, where they are what the caller takes for titles", () => {
    expect(stacked(titled("Ett;;;Två;"), sure)?.filter((cell) => /^(Ett|Två)/.test(cell))).toEqual([
      "Ett A1 A1 1",
      "Två A100001 D1 1",
    ]);
    expect(stacked(titled("Ett;;;Två;"))).toBeNull();
    expect(stacked(titled("Ett;;;Två;"), (texts) => texts.join() === "Ett,Två")).not.toBeNull();
  });

  it("are one of each part, and nothing beside them", () => {
    expect(stacked(titled("Ett;;;Två;tkr"), sure)).toBeNull();
    expect(stacked(titled("Ett;;x;Två;"), sure)).toBeNull();
    expect(stacked(titled(";;;Två;"), sure)).toBeNull();
    expect(stacked(["Ett;;;Två;", "", ...TWO], sure)?.filter((cell) => /^(Ett|Två)/.test(cell))).toHaveLength(
      2,
    );
  });
});
