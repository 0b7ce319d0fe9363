import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { otherFigures } from "../../src/tables/other-figures.ts";
import { readTable } from "../../src/tables/read-table.ts";
import type { OtherContents } from "../../src/tables/table.ts";

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

  it("are shares in a column of percentages whose header does not say so", () => {
    expect(others("Län;Belopp (kr);Del\nGotland;1 200;12,5 %\n")).toEqual([["C2", "share", 125n, 1]]);
  });

  it("are those of some contents only, where these are asked for, and never beyond the header", () => {
    const table = readTable(parseCsv("Län;Belopp (kr);Andel;Antal\nGotland;1 200;0,6 %;5 400;12 %\n", ";"));
    const cells = (wanted?: OtherContents) => otherFigures(table, wanted).map(({ place }) => place.cell);
    expect([cells(), cells("share"), cells("count"), cells("rank"), cells("other")]).toEqual([
      ["C2", "D2"],
      ["C2"],
      ["D2"],
      [],
      [],
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

  it.each<[string, string[]]>([
    ["share", ["%", "Andel", "Procent av riket", "Percent", "Share", "Folkmängdsandel"]],
    ["per-inhabitant", ["Kr per invånare", "Kr/inv", "Kr / inv.", "Kr per capita", "Per person"]],
    ["rank", ["Rang", "Ranking", "Rank", "Plats", "Placering", "Plac.", "Nr", "N:o", "No.", "#", "Löpnr"]],
    ["rank", ["Löpnummer", "Löpande nr", "Ordning", "Position"]],
    ["year", ["År", "Year", "År för beslut"]],
    ["count", ["Antal", "Antal elever", "Number of pupils", "Count", "Vårdplatser platser"]],
    [
      "other",
      ["Förändring", "Forandring i procent", "Ökning, %", "Minskning", "Skillnad per invånare", "Change (%)"],
    ],
    [
      "other",
      [
        "Differens",
        "Index",
        "Kvot",
        "Personår",
        "Notnr",
        "Supernova",
        "Elevantal",
        "Accounts",
        "Serial number",
      ],
    ],
  ])("are of the kind %s by each of its words", (contents, headers) => {
    const kinds = headers.map((header) => {
      const grid = parseCsv(`Län;${header};Belopp (kr)\nGotland;12;1 152 341\n`, ";");
      return [header, otherFigures(readTable(grid, { columns: { B: "other" } }))[0]?.contents];
    });
    expect(kinds).toEqual(headers.map((header) => [header, contents]));
  });

  it.each<[string, string, bigint | null, number]>([
    ["Andel", "12,5 %", 125n, 1],
    ["Andel", "12,300 %", 12_300n, 3],
    ["Kr per invånare", "12,300", 12_300n, 3],
    ["Index", "12,300", null, 0],
    ["Index", "123.456", null, 0],
    ["Index", "0,125", 125n, 3],
    ["Index", "1234,567", 1_234_567n, 3],
    ["Index", "12,30", 1_230n, 2],
    ["Index", "1 234", 1_234n, 0],
    ["Index", "+3,5", 35n, 1],
    ["Index", "-3,5", -35n, 1],
    ["Index", "\u22123,5", -35n, 1],
    ["Index", "–3,5", -35n, 1],
    ["Index", "(3,5)", -35n, 1],
    ["Index", "(12) 2)", -12n, 0],
    ["Index", "12 1)", 12n, 0],
    ["Index", "2024", 2_024n, 0],
    ["Index", "5 st", 5n, 0],
    ["Index", "5 av 10", null, 0],
    ["Index", "5 40O", null, 0],
    ["Index", "10,500", null, 0],
    ["Index", "540O", null, 0],
    ["Index", "4,67E+07", null, 0],
    ["Index", "540 st", 540n, 0],
    ["Index", "18kr", 18n, 0],
    ["Index", "12 –", 12n, 0],
    ["Index", "(12) st", null, 0],
  ])("have under %j for %j the value %s with %i decimals", (header, text, value, decimals) => {
    const grid = parseCsv(`Län;${header};Belopp (kr)\nGotland;${text};1 152 341\n`, ";");
    const found = otherFigures(readTable(grid, { columns: { B: "other" } }));
    expect(found.map((one) => [one.text, one.value, one.decimals])).toEqual([[text, value, decimals]]);
  });

  it.each<[string, "code" | "label" | "other" | "percent", number]>([
    ["12 345", "code", 0],
    ["0114", "code", 0],
    ["3.1", "label", 0],
    ["2024", "label", 0],
    ["12 345", "label", 1],
    ["12 %", "label", 1],
    ["ca 12", "other", 0],
    ["–", "other", 0],
    ["– 1)", "other", 0],
    ["12 elever", "other", 1],
    ["SEK 12 000", "other", 1],
    ["x12 elever", "other", 0],
    ["1:a insatsen", "label", 0],
    [" – 12 elever", "other", 1],
    ["Gotland", "other", 0],
    [" 12 st", "percent", 1],
    ["−12 st", "other", 1],
    ["(12 st", "other", 1],
  ])("may %j be under a role: %s", (text, role, count) => {
    const grid = parseCsv(`Län;Index;Belopp (kr)\nGotland;${text};1 152 341\n`, ";");
    expect(otherFigures(readTable(grid, { columns: { B: role } }))).toHaveLength(count);
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
