import { describe, expect, it } from "vitest";
import type { Level } from "../../../src/recipients/recipient.ts";
import { columnAmounts } from "../../../src/tables/column-amounts.ts";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";
import { codesOfRows } from "../../../src/tables/internals/codes-of-rows.ts";
import { recipientsNamed } from "../../../src/tables/internals/recipients-named.ts";
import { rowNames } from "../../../src/tables/internals/row-names.ts";
import { readTable } from "../../../src/tables/read-table.ts";
import type { TableRow } from "../../../src/tables/table.ts";

/** A table with an amount in each row. */
const tableOf = (header: string, rows: readonly string[]) => {
  const lines = [`${header};Belopp (kr)`, ...rows.map((row) => `${row};1 152 341`)];
  return readTable(parseCsv(`${lines.join("\n")}\n`, ";"));
};

function codes(header: string, rows: readonly string[], level: Level = "county"): unknown[] {
  const table = tableOf(header, rows);
  return [...codesOfRows(table.rows, table.columns, recipientsNamed(level)).values()].map(
    (recipient) => recipient?.code ?? null,
  );
}

describe("numbers beside names", () => {
  it.each<[string, string, string[], (string | null)[]]>([
    ["most names agree", "Länskod;Län", ["01;Stockholm", "03;Uppsala", "04;Gotland"], ["01", "03", "04"]],
    ["they lost their zeros", "Kod;Län", ["1;Stockholm", "3;Uppsala"], ["01", "03"]],
    ["one row has none", "Länskod;Län", ["01;Stockholm", ";Uppsala", "04;Sörmland"], ["01", "04"]],
    ["they have no names", "Nr", ["01", "03"], ["01", "03"]],
    [
      "the names are no recipients'",
      "Nr;Län",
      ["01;Stockholm", "99;Atlantis", "98;Utopia"],
      ["01", null, null],
    ],
    ["all agree under a header of numbers", "Nr;Län", ["03;Uppsala län", "04;Södermanland"], ["03", "04"]],
    [
      "most agree under a header of numbers, and they do not count the rows",
      "Nr;Län",
      ["01;Stockholms län", "03;Uppsala län", "99;Gotlands län"],
      ["01", "03", null],
    ],
    ["they count the rows", "Länskod;Län", ["3;Uppsala", "4;Sörmland", "5;Kronoberg"], ["03", "04", "05"]],
    [
      "they are the counties' numbers",
      "Länsnr;Län",
      ["3;Uppsala", "4;Sörmland", "5;Kronoberg"],
      ["03", "04", "05"],
    ],
    [
      "no name agrees, but most are codes",
      "Länskod;Län",
      ["03;Stockholm", "04;Uppsala", "99;Sörmland"],
      ["03", "04", null],
    ],
    [
      "no name agrees, but some are codes under their header",
      "Kod;Län",
      ["03;Stockholm", "99;Uppsala"],
      ["03", null],
    ],
    [
      "no name agrees, but most are codes",
      ";Län",
      ["03;Stockholm", "04;Uppsala", "99;Gotland"],
      ["03", "04", null],
    ],
    [
      "most agree under a header of numbers, and most of them count the rows",
      "Nr;Län",
      ["01;Stockholm", "03;Uppsala", "04;Gotland"],
      ["01", "03", "04"],
    ],
  ])("are codes where %s", (_, header, rows, expected) => {
    expect(codes(header, rows)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["few names agree", "Nr;Län", ["1;Stockholm", "2;Uppsala", "3;Gotland"]],
    ["half of the names agree under a header of numbers", "Nr;Län", ["01;Stockholm", "09;Uppsala"]],
    [
      "half of the names agree under a header of ranks, after the names",
      "Län;Nr",
      ["Stockholm;01", "Uppsala;09"],
    ],
    ["they count the rows under a header of numbers", "Nr;Län", ["3;Uppsala", "4;Sörmland", "5;Kronoberg"]],
    ["the header has a space", " Nr ;Län", ["3;Uppsala", "4;Sörmland", "5;Kronoberg"]],
    ["they are 1 to 3 in another order", "Kod;Län", ["2;Stockholm", "1;Uppsala", "3;Gotland"]],
    ["they are ranks", "Rang;Län", ["3;Stockholm", "1;Uppsala", "4;Gotland"]],
    ["half are codes, without a header of codes", ";Län", ["03;Stockholm", "99;Uppsala"]],
    ["none is a code, under a header of codes", "Kod;Län", ["98;Stockholm", "99;Uppsala"]],
  ])("are no codes where %s", (_, header, rows) => {
    expect(codes(header, rows)).toEqual([]);
  });

  it("mean municipalities with the zero that a spreadsheet dropped", () => {
    expect(codes("Kommunkod;Kommun", ["114;Upplands Väsby", "1440;Ale"], "municipality")).toEqual([
      "0114",
      "1440",
    ]);
  });
});

describe("the code and the names of a row", () => {
  const namesOf = (code: string, ...labels: string[]) => rowNames({ code, labels } as unknown as TableRow);

  it.each<[string, string[], string, string[]]>([
    ["0114", ["Upplands Väsby"], "0114", ["Upplands Väsby"]],
    ["1.0", ["Stockholm"], "1.0", ["Stockholm"]],
    ["", ["Gotland"], "", ["Gotland"]],
    ["", ["", "Gotland"], "", ["Gotland"]],
    ["", [], "", []],
    ["01", ["Stockholm", "Vallentuna"], "01", ["Stockholm Vallentuna", "Stockholm", "Vallentuna"]],
    ["", ["Ale (1440)"], "1440", ["Ale (1440)", "Ale"]],
    ["", ["Ale(1440)"], "1440", ["Ale(1440)", "Ale"]],
    ["", ["Gotland", "Gotland (09)"], "09", ["Gotland Gotland (09)", "Gotland", "Gotland (09)"]],
    ["09", ["Gotland (980)"], "09", ["Gotland (980)", "Gotland"]],
    ["", ["Ale (1440) kommun"], "", ["Ale (1440) kommun"]],
    ["", ["Ale (Lilla Edet)"], "", ["Ale (Lilla Edet)"]],
    ["", ["Ale (VGR)"], "", ["Ale (VGR)"]],
    // A text in the column of codes is a name.
    ["Ale", [], "", ["Ale"]],
    ["1440 Ale", ["VGR"], "", ["1440 Ale", "VGR"]],
    ["A1440", [], "", ["A1440"]],
    ["14400", [], "", ["14400"]],
  ])("are read from the code %j and the labels %j", (code, labels, found, names) => {
    expect(namesOf(code, ...labels)).toEqual({ code: found, names });
  });
});

describe("codes and names that contradict each other", () => {
  const conflicts = (rows: readonly string[]) =>
    columnAmounts(
      tableOf("Länskod;Län", ["01;Stockholm", "10;Blekinge", "12;Skåne", "13;Halland", ...rows]),
      {
        level: "county",
      },
    ).problems.map(({ place, details }) => [place?.cell, (details as { rows?: number }).rows]);

  it.each<[string, string[]]>([
    ["up", ["03;Södermanlands län", "04;Östergötlands län", "05;Uppsala län"]],
    ["down", ["03;Östergötlands län", "04;Uppsala län", "05;Södermanlands län"]],
  ])("are one problem where three names have moved one row %s", (_, rows) => {
    expect(conflicts(rows)).toEqual([["A6", 3]]);
  });

  it.each<[string, string[]]>([
    ["moved", ["03;Kalmar län", "04;Gotlands län", "05;Jämtlands län"]],
    ["all moved up", ["03;Södermanlands län", "04;Gotlands län", "05;Jämtlands län"]],
    ["all moved down", ["03;Kalmar län", "04;Uppsala län", "05;Jämtlands län"]],
  ])("are a problem each where they have not %s", (_, rows) => {
    expect(conflicts(rows)).toEqual([
      ["A6", undefined],
      ["A7", undefined],
      ["A8", undefined],
    ]);
  });

  it("are a problem each where only two have moved", () => {
    expect(conflicts(["03;Södermanlands län", "04;Östergötlands län"])).toHaveLength(2);
  });
});
