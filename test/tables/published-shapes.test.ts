import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";
import type { Table } from "../../src/tables/table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { latin } from "./latin.ts";

const read = (text: string): Table => readTable(parseCsv(text));
const roles = (table: Table): string[] => table.columns.map(({ role }) => role);
const values = (table: Table): (bigint | null)[][] =>
  table.rows.map(({ cells }) => cells.map(({ value }) => value));

const HEADER = "code,recipient,amount_as_printed,amount_sek";

describe("the published tables", () => {
  it.each([
    [
      "kvinnors hälsa 2020",
      "01,Stockholm,214 702 294,214702294\n03,Uppsala,34 470 901,34470901\n23,Jämtland,11 932 566,11932566\n",
    ],
    [
      "kvinnors hälsa 2022",
      "01,Stockholm,319 176 216,319176216\n03,Uppsala,52 160 836,52160836\n25,Norrbotten,33 051 227,33051227\n",
    ],
    [
      "kvinnors hälsa 2024",
      "01,Stockholm,317 989 729,317989729\n08,Kalmar,31 989 514,31989514\n23,Jämtland,17 151 589,17151589\n",
    ],
    [
      "landsbygd 2024",
      "01,Stockholm,3823518,3823518\n06,Jönköping,10152375,10152375\n25,Norrbotten,7548268,7548268\n",
    ],
    [
      "vårdkapacitet 2025",
      "01,Stockholm,984 031 803,984031803\n23,Jämtland,147 463 134,147463134\n25,Norrbotten,188 905 930,188905930\n",
    ],
    [
      "sommarjobb 2025",
      ",Stockholms län,60910000,60910000\n,Uppsala län,9310000,9310000\n,Jämtlands län,270000,270000\n",
    ],
  ])("%s is read with both its amounts alike", (_, rows) => {
    const table = read(`${HEADER}\n${rows}`);
    expect(roles(table)).toEqual(["code", "label", "amount", "amount"]);
    expect(
      table.rows.map(({ code, labels, cells }) => [code, ...labels, `${(cells[1]?.value ?? 0n) / 100n}`]),
    ).toEqual(
      rows
        .trimEnd()
        .split("\n")
        .map((row) => row.split(",").filter((_cell, column) => column !== 2)),
    );
    for (const [printed, plain] of values(table)) expect(printed).toBe(plain);
    expect(table.columns.map(({ unitFrom, headerUnit }) => [unitFrom, headerUnit]).slice(2)).toEqual([
      ["assumed", null],
      ["header", "kr"],
    ]);
    expect(table.problems).toEqual([]);
  });

  it.each([
    [
      "cancervård 2025",
      "01,Stockholm,46 759 214,46759214,2485275\n23,Jämtland,2 495 480,2495480,132636\n",
      132_636n,
    ],
    [
      "uppskjuten vård 2022",
      ",Blekinge,67344407,67344407,158999\n,Jämtland Härjedalen,55872490,55872490,131914\n",
      131_914n,
    ],
  ])("%s has its populations in persons", (_, rows, last) => {
    const table = read(`${HEADER},population_as_printed\n${rows}`);
    expect(roles(table)).toEqual(["code", "label", "amount", "amount", "population"]);
    expect(table.rows.at(-1)?.cells[2]).toMatchObject({
      value: last,
      step: 1n,
      place: { cell: "E3", row: 3, column: "E" },
    });
    expect(table.problems).toEqual([]);
  });

  it("tillgänglighet 2023 has one misprint, pointed out at its cell and character", () => {
    const table = read(
      `${HEADER}\n,Region Skåne,231 170 585,231170585\n,Region Uppsala,544 99 160,54499160\n,Region Värmland,55 824 911,55824911\n`,
    );
    const details = {
      cell: "C3",
      header: "amount_as_printed",
      label: "Region Uppsala",
      text: "544 99 160",
      position: 4,
      expected: "amount",
    };
    const place = { cell: "C3", row: 3, column: "C" };
    expect(table.problems).toEqual([{ code: "cell-malformed", severity: "error", path: [], place, details }]);
    expect(table.rows[1]?.cells).toMatchObject([
      { value: null, unreadable: true, text: "544 99 160" },
      { value: 5_449_916_000n, unreadable: false },
    ]);
  });

  it("a misprint on the first row is a figure all the same, never a header", () => {
    const table = read("Region,Belopp\nRegion Uppsala,544 99 160\n");
    expect(table.problems.map(({ place }) => place?.cell)).toEqual(["B2"]);
    expect(table.columns.map(({ header }) => header)).toEqual(["Region", "Belopp"]);
  });
});

describe("the tables inside the agreements", () => {
  it("keeps both units of 2023's section 5: the title's thousands and the header's kronor", () => {
    const table = tableFrom(
      latin(
        "Fördelning av medel 2023;;\r\nAngivet i tusental kronor;;\r\n\r\nOmråde;Mottagare;Belopp (kr)\r\n3.1;Regioner;217 000\r\n;Kommuner;197 000\r\nSumma regioner;;744 000\r\nSKR;;25 500\r\nSumma totalt;;1 640 500 000\r\n",
      ),
    );
    expect(table.titles.map(({ address }) => address)).toEqual(["A1", "A2"]);
    expect(table.columns[2]).toMatchObject({
      unit: "kr",
      unitFrom: "header",
      headerUnit: "kr",
      titleUnit: "tkr",
    });
    expect(values(table).flat()).toEqual([
      21_700_000n,
      19_700_000n,
      74_400_000n,
      2_550_000n,
      164_050_000_000n,
    ]);
    expect(table.rows.map(({ role }) => role)).toEqual(["entry", "entry", "subtotal", "entry", "total"]);
    expect(table.problems).toEqual([]);
  });

  it("reads 2025's matrix: areas down, levels across, millions said by the title", () => {
    const table = read(
      "Belopp i miljoner kronor\n\nOmråde;Län;Kommuner;Regioner;SKR\nNationell strategi;93;;;\nBarn och unga;;250;;\nKomplexa behov;200;;500;\nSuicidprevention;200;;288;\nSamverkan;;;;29\nSumma;493;250;788;29\nTotalt;1 560;;;\n",
    );
    expect(roles(table)).toEqual(["label", "amount", "amount", "amount", "amount"]);
    expect(table.columns[1]).toMatchObject({ unit: "mnkr", unitFrom: "title", headerUnit: null });
    expect(table.rows.map(({ role }) => role).slice(4)).toEqual(["entry", "subtotal", "total"]);
    expect(table.rows[2]?.cells.map(({ value }) => value)).toEqual([
      20_000_000_000n,
      null,
      50_000_000_000n,
      null,
    ]);
  });

  it("reads Jämtland's split with its headings and sums", () => {
    const table = read(
      "Aktivitet;Aktör;Belopp\nOmråde 1;;\nSamverkan;Kommunförbundet;1 050 000\nFolkhälsa;Region, Folkhälsoenheten;258 000\n;Summa;1 308 000\nOmråde 2;;\nStöd;Region;50 000\nSumma område 2;;50 000\nTotalt;;1 358 000\n",
    );
    expect(table.rows.map(({ labels, role }) => [...labels, role])).toEqual([
      ["Område 1", "", "entry"],
      ["Samverkan", "Kommunförbundet", "entry"],
      ["Folkhälsa", "Region, Folkhälsoenheten", "entry"],
      ["", "Summa", "subtotal"],
      ["Område 2", "", "entry"],
      ["Stöd", "Region", "entry"],
      ["Summa område 2", "", "subtotal"],
      ["Totalt", "", "total"],
    ]);
    expect(table.problems).toEqual([]);
  });

  it("reads SKR's cost report with decimals of millions and their step", () => {
    const table = read("Post;mnkr\nPersonal;5,8\nMoms;5,1\nvarav avdragsgill;0,25\nTotalt;25,5\n");
    expect(table.rows.map(({ role, cells }) => [role, cells[0]?.value, cells[0]?.step])).toEqual([
      ["entry", 580_000_000n, 10_000_000n],
      ["entry", 510_000_000n, 10_000_000n],
      ["of-which", 25_000_000n, 1_000_000n],
      ["total", 2_550_000_000n, 10_000_000n],
    ]);
  });
});
