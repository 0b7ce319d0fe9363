import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { otherFigures } from "../../src/tables/other-figures.ts";
import { readTable } from "../../src/tables/read-table.ts";

function others(text: string) {
  return otherFigures(readTable(parseCsv(text))).map(({ place, contents, value, decimals }) => [
    place.cell,
    contents,
    value,
    decimals,
  ]);
}

describe("figures outside the columns of amounts and populations", () => {
  it("are shares, kronor per inhabitant, counts and ranks by their headers", () => {
    const head = "Län;Belopp (kr);Andel (%);Kr per invånare;Antal elever;Förändring %";
    expect(others(`${head}\nGotlands län;1 152 341;0,6;18,87;5 400;-3,25\n`)).toEqual([
      ["C2", "share", 6n, 1],
      ["D2", "per-inhabitant", 1887n, 2],
      ["E2", "count", 5400n, 0],
      ["F2", "other", -325n, 2],
    ]);
  });

  it("have no value if they are misprinted or can be read in two ways", () => {
    expect(
      others("Län;Belopp (kr);Antal\nGotland;1 200;1,500\nSkåne;1 300;5 40O\nBlekinge;1 400;..\n"),
    ).toEqual([
      ["C2", "count", null, 0],
      ["C3", "count", null, 0],
    ]);
  });

  it("are with the rows' cells every cell that begins with a digit, but for codes", () => {
    const cell = fc.constantFrom("12 %", "3,5", "2024", "17", "1 200", "(5)", "12,345", "1O", "–", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const body = rows.map(([one, two], at) => `Område ${at};${one};1 000 ${100 + at};${two}`);
        const table = readTable(parseCsv(`Post;Andel;Belopp (kr);Antal elever\n${body.join("\n")}\n`));
        const found = new Set(otherFigures(table).map(({ place }) => place.cell));
        rows.forEach(([one, two], at) => {
          expect(found.has(`B${at + 2}`)).toBe(/\d/.test(one));
          expect(found.has(`D${at + 2}`)).toBe(/\d/.test(two));
        });
      }),
    );
  });
});
