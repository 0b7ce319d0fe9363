import { describe, expect, it } from "vitest";
import { LEVELS } from "../../src/recipients/recipient.ts";
import { columnAmounts } from "../../src/tables/column-amounts.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { groupedRows } from "../../src/tables/grouped-rows.ts";
import { levelFits } from "../../src/tables/likeliest-level.ts";
import { readTable } from "../../src/tables/read-table.ts";
import type { Table } from "../../src/tables/table.ts";

function read(text: string): Table {
  return readTable(parseCsv(text, ";"));
}

function amounts(text: string): unknown[] {
  return columnAmounts(read(text)).amounts.map(({ recipient, amount }) => [recipient.name, amount / 100n]);
}

function problems(text: string): unknown[] {
  return columnAmounts(read(text)).problems.map(({ code, place }) => [code, place?.cell]);
}

describe("a row whose amount cannot be read", () => {
  it.each([
    "Gotlands län;1,15E+06",
    "Gotlands län;ca 1 152 341",
    "Gotlands län;se bilaga",
    "GOTLANDS LÄN ¹);inget bidrag",
    "Gotland;####",
    "Gotland;1 152 34l",
  ])("is a row also where it is the first: %s", (row) => {
    const text = `Bidrag 2025\n\nLän;Belopp (kr)\n${row}\nJämtlands län;2 506 966\n`;
    expect(read(text).rows.map((one) => one.row)).toEqual([4, 5]);
    expect(problems(text)).toEqual([["cell-malformed", "B4"]]);
  });

  it("is a row also where several are the first, and where there is no other", () => {
    const rows = "Gotlands län;se bilaga\nBlekinge län;O\nSkåne län;1 000 00O\n";
    const cells = ["B2", "B3", "B4"].map((cell) => ["cell-malformed", cell]);
    expect(problems(`Län;Belopp (kr)\n${rows}Jämtlands län;2 506 966\n`)).toEqual(cells);
    expect(read(`Län;Belopp (kr)\n${rows}`).problems.map(({ code, place }) => [code, place?.cell])).toEqual(
      cells,
    );
  });

  it.each([
    ";Område 3;Område 4\nLän;Komplexa behov;Suicidprevention\nGotlands län;1 152 341;5 547 360\n",
    "Bidrag till kommuner;2025\nSökande kommun;Utfall\nRagunda;1 152 341\n",
    "Län;Belopp;Belopp\n;2024;2025\nGotlands län;1 152 341;5 547 360\n",
  ])("is no reason to lose a second row of the header", (text) => {
    expect(read(text).rows.map(({ row }) => row)).toEqual([3]);
  });
});

describe("signs among digits", () => {
  it("group thousands where a repeated one in the column shows it", () => {
    expect(amounts("Län;Belopp (kr)\nGotland;12.300\nSkåne;1.234.567\n")).toEqual([
      ["Gotlands län", 12_300n],
      ["Skåne län", 1_234_567n],
    ]);
    expect(amounts("Län;Folkmängd;Belopp (kr)\nGotland;61'023;12'300\nSkåne;1'421'781;1'234'567\n")).toEqual([
      ["Gotlands län", 12_300n],
      ["Skåne län", 1_234_567n],
    ]);
  });

  it("begin decimals where another figure of the column shows it", () => {
    expect(amounts("Län;Belopp (mnkr)\nGotland;12.300\nSkåne;1.25\n")).toEqual([
      ["Gotlands län", 12_300_000n],
      ["Skåne län", 1_250_000n],
    ]);
  });

  it("are in doubt otherwise, and also where the column shows both", () => {
    const doubted = [["cell-ambiguous", "B2"]];
    expect(problems("Län;Belopp (kr)\nGotland;12.300\nSkåne;1 234 567\n")).toEqual(doubted);
    expect(problems("Län;Belopp (kr)\nGotland;12'300\nSkåne;1 234 567\n")).toEqual(doubted);
    expect(problems("Län;Belopp (kr)\nGotland;12.300\nSkåne;1.234.567\nBlekinge;1 000.50\n")).toEqual(
      doubted,
    );
  });
});

describe("codes and names", () => {
  const conflicts = (text: string) =>
    columnAmounts(read(text), { level: "county" }).problems.map(({ code, place, details }) => {
      const { coded, named, exchanged, rows } = details as Record<string, unknown>;
      return [code, place?.cell, coded, named, exchanged ?? rows];
    });

  it("that are exchanged are a problem in both rows", () => {
    expect(
      conflicts("Kod;Län;Belopp (kr)\n09;Jämtland;1 000 000\n10;Blekinge;1 000 000\n23;Gotland;5\n"),
    ).toEqual([
      ["recipient-conflict", "A2", "Gotlands län", "23", "A4"],
      ["recipient-conflict", "A4", "Jämtlands län", "09", "A2"],
    ]);
  });

  it("that are one row off are one problem, at the first row", () => {
    const rows = ["03;Stockholms län", "04;Uppsala län", "05;Södermanlands län", "01;Östergötlands län"];
    const text = `Länskod;Län;Belopp (kr)\n${rows.map((row) => `${row};1 000 000`).join("\n")}\n`;
    expect(conflicts(text)).toEqual([["recipient-conflict", "A2", "Uppsala län", "01", 4]]);
  });

  it("contradict each other where a digit of a code makes it no recipient's", () => {
    expect(
      conflicts("Kod;Län;Belopp (kr)\n02;Stockholm;1 000 000\n03;Uppsala;1 000 000\n04;Sörmland;5\n"),
    ).toEqual([["recipient-conflict", "A2", null, "01", undefined]]);
  });

  it("agree where one of several labels is the code's recipient", () => {
    const text =
      "Kod;Län;Kommun;Belopp (kr)\n0115;Stockholm;Vallentuna;951 403\n0180;Stockholm;Stockholm;5\n";
    const { amounts: found, problems: none } = columnAmounts(read(text), { level: "municipality" });
    expect(found.map(({ recipient }) => recipient.code)).toEqual(["0115", "0180"]);
    expect(none).toEqual([]);
  });

  it("are found alone, with zeros that were dropped", () => {
    const codes = (text: string) => columnAmounts(read(text)).amounts.map(({ recipient }) => recipient.code);
    expect(codes("Länskod;Belopp (kr)\n1;46 693 876\n3;7 701 759\n10;2 972 758\n")).toEqual([
      "01",
      "03",
      "10",
    ]);
    expect(codes("Länskod;Belopp (kr)\n1.0;46 693 876\n10.0;2 972 758\n")).toEqual(["01", "10"]);
    expect(codes("Kommunkod;Belopp (kr)\n114;1 174 541\n2580;951 403\n")).toEqual(["0114", "2580"]);
  });

  it("are not looked for in a decimal among whole numbers", () => {
    expect(problems("Länskod;Belopp (kr)\n1.0;46 693 876\n10;2 972 758\n")).toEqual([
      ["recipient-unknown", "A2"],
    ]);
  });
});

describe("the level of rows", () => {
  const levels = (text: string) => {
    const { rows, columns } = read(text);
    return levelFits(rows, LEVELS, undefined, columns).map(({ level }) => level);
  };

  it("is that of names of its own, whatever the header lends", () => {
    expect(levels("Mottagare;Kr\nRegion Skåne;1 000\nVästra Götalandsregionen;2 000\n")[0]).toBe("region");
    expect(levels("Mottagare;Kr\nSkåne län;1 000\nGotlands län;2 000\nRegion Halland;5 000\n")[0]).toBe(
      "county",
    );
  });

  it("is the header's where the names are of several levels", () => {
    const rows = "Stockholm;1 000\nUppsala;2 000\nGotland;3 000\n";
    expect(levels(`Region;Kr\n${rows}`)[0]).toBe("region");
    expect(levels(`Län;Kr\n${rows}`)[0]).toBe("county");
    expect(levels(`Kommun;Kr\n${rows}`)[0]).toBe("municipality");
  });

  it.each([
    ["county", ["Län", "Länet", "Länens namn", "Länsnamn", "County"]],
    ["region", ["Region", "Regionens namn", "Regionnamn", "Regioner", "Landsting", "Landstinget"]],
    ["municipality", ["Kommun", "Kommunens namn", "Kommunnamn", "Kommuner", "Municipality"]],
  ] as const)("is %s by each of its words", (level, headers) => {
    const rows = "Stockholm;1 000\nUppsala;2 000\nGotland;3 000\n";
    const named = (header: string) => [header, levels(`${header};Kr\n${rows}`)[0]];
    expect(headers.map(named)).toEqual(headers.map((header) => [header, level]));
  });

  it.each([
    ["county", "Länskod"],
    ["region", "Regionkod"],
    ["municipality", "Kommunkod"],
  ])("is %s by the header of codes that are left out: %s", (level, header) => {
    expect(levels(`${header};Namn;Kr\n;Stockholm;1 000\n;Uppsala;2 000\n;Gotland;3 000\n`)[0]).toBe(level);
  });

  it("is not that of a word that only begins like the header's", () => {
    const rows = "Region Stockholm;1 000\nRegion Uppsala;2 000\n";
    for (const header of ["Länk", "Kommunal huvudman", "Kommunförbund"])
      expect(levels(`${header};Kr\n${rows}`)[0], header).toBe("region");
  });

  it("counts Gotland among the regions by each of its names", () => {
    const text = "Region;Kr\nRegion Skåne;1 000\nGotlands kommun;2 000\nRegion Halland;3 000\n";
    expect(columnAmounts(read(text)).amounts.map(({ recipient }) => recipient.name)).toEqual([
      "Region Skåne",
      "Region Gotland",
      "Region Halland",
    ]);
  });
});

describe("the layout of a table", () => {
  it("leaves out the names of counties above their municipalities, and takes their amounts for subtotals", () => {
    const text =
      "Kommun;Belopp (kr)\nStockholms län;3 000\nVallentuna;1 000\nStockholm;2 000\nUppsala län;\nEnköping;5 000\n";
    const grouped = groupedRows(read(text), "municipality");
    expect(grouped.rows.map(({ labels, role }) => [labels[0], role])).toEqual([
      ["Stockholms län", "subtotal"],
      ["Vallentuna", "entry"],
      ["Stockholm", "entry"],
      ["Enköping", "entry"],
    ]);
  });

  it("takes no row for that of a county which lies elsewhere, or is not known, or has a sum's name", () => {
    const text = "Kommun;Belopp (kr)\nSkåne län;3 000\nAtlantis;4 000\nAle;1 000\nLerum;5 000\n";
    expect(groupedRows(read(text), "municipality")).toEqual(read(text));
    const sum = "Område;Kommun;Belopp (kr)\nNorra;Lund;3 000\nSumma;Skåne län;–\nNorra;Ale;1 000\n";
    expect(groupedRows(read(sum), "municipality").rows.map(({ role }) => role)).toEqual([
      "entry",
      "subtotal",
      "entry",
    ]);
  });

  it("knows a county's row by one of several labels, and keeps it if one of its amounts is there", () => {
    const text =
      "Område;Kommun;Belopp (kr);Bidrag (kr)\n;Skåne län;;3 000\nNorra;Lund;1 000;3 000\nNorra;Eslöv;2 000;1\n";
    expect(groupedRows(read(text), "municipality").rows.map(({ role }) => role)).toEqual([
      "subtotal",
      "entry",
      "entry",
    ]);
  });

  it("is left as it is where no row is a county's", () => {
    const table = read("Kommun;Belopp (kr)\nVallentuna;1 000\nEnköping;5 000\n");
    expect(groupedRows(table, "municipality")).toBe(table);
    const counties = read("Län;Belopp (kr)\nSkåne län;1 000\nGotlands län;5 000\n");
    expect(groupedRows(counties, "county")).toBe(counties);
  });

  it("keeps a municipality without an amount, though its county has the same name", () => {
    const text = "Kommun;Belopp (kr)\nStockholm;\nVallentuna;1 000\nEnköping;5 000\n";
    expect(groupedRows(read(text), "municipality").rows).toHaveLength(3);
    const twice = "Kommun;Belopp (kr)\nStockholm;\nVallentuna;1 000\nStockholm;5 000\n";
    expect(groupedRows(read(twice), "municipality").rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  it("skips a header that is repeated, and reads no second table below the first", () => {
    const pages = read("Län;Belopp (kr)\nGotlands län;1 000\nLän;Belopp (kr)\nSkåne län;2 000\n");
    expect([pages.rows.length, pages.problems]).toEqual([2, []]);
    const two = read("Län;Belopp (kr)\nGotlands län;1 000\n;\nBilaga 2;\nLän;Annat (kr)\nSkåne län;2 000\n");
    expect([two.rows.length, two.problems.map(({ code, place }) => [code, place?.cell])]).toEqual([
      1,
      [["tables-several", "A4"]],
    ]);
    expect(two.notes.map(({ address }) => address)).toEqual(["A4", "A5", "B5", "A6", "B6"]);
  });

  it("doubts a unit that makes more money than there is, unless the caller names it", () => {
    const text = "Län;Belopp (MKR)\nGotlands län;1 152 341\nSkåne län;26 985 626\n";
    expect(read(text).columns[1]).toMatchObject({ unit: "kr", unitFrom: "assumed", headerUnit: "mnkr" });
    expect(read(text).problems.map(({ code, place }) => [code, place?.cell])).toEqual([
      ["unit-impossible", "B"],
    ]);
    expect(readTable(parseCsv(text, ";"), { unit: "mnkr" }).problems).toEqual([]);
  });

  it("takes short numbers without a header for no amounts", () => {
    const { columns } = read("Län;Belopp (kr);\nGotlands län;1 152 341;17\nSkåne län;26 985 626;19\n");
    expect(columns.map(({ role }) => role)).toEqual(["label", "amount", "other"]);
  });
});
