import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { placeNamed } from "../../src/tables/csv/grid.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { verifiedFixture, withoutDeviations } from "./published.ts";
import { places, verified } from "./verified.ts";

const CLAIM_2025: Claim = { kind: "summary", agreement: agreementOf("2025") };
const CLAIM_2023: Claim = { kind: "summary", agreement: agreementOf("2023") };

function of2025(...lines: readonly string[]): Verification {
  return verified(lines.join("\n"), CLAIM_2025);
}

function of2023(...lines: readonly string[]): Verification {
  return verified(lines.join("\n"), CLAIM_2023);
}

describe("tables as the documents print them", () => {
  const SLUGS = [
    ["psykisk-halsa-2023-avsnitt-5-as-printed", 16],
    ["psykisk-halsa-2025-fordelning-as-printed", 12],
    ["skr-kostnader-2023-as-printed", 11],
  ] as const;

  it.each(SLUGS)("%s: every figure is compared", (slug, figures) => {
    const { problems, checked } = verifiedFixture(slug);
    expect(problems).toEqual([]);
    expect(checked).toBe(figures);
  });

  it("of 2023 have two labels of units as their only findings", () => {
    const found = verifiedFixture("psykisk-halsa-2023-avsnitt-5-as-printed", { about: withoutDeviations });
    expect(places(found)).toEqual([
      ["unit-clash", "B"],
      ["total-unit", "B24"],
    ]);
  });

  it.each(SLUGS)("%s: no digit of an amount can be another", (slug) => {
    const text = readFileSync(new URL(`../../fixtures/published/${slug}/table.csv`, import.meta.url), "utf8");
    const amounts = [...text.matchAll(/(?<=;)\d[\d ]*(?=;|\n| kronor)/g)];
    expect(amounts.length).toBeGreaterThanOrEqual(11);
    const silent = amounts.flatMap(({ 0: amount, index }) =>
      [...amount].flatMap((digit, at) => {
        if (digit === " ") return [];
        const other = String((Number(digit) + 1) % 10);
        const csv = () => text.slice(0, index + at) + other + text.slice(index + at + 1);
        return verifiedFixture(slug, { csv }).problems.length > 0 ? [] : [`${amount} at ${index + at}`];
      }),
    );
    expect(silent).toEqual([]);
  });
});

describe("a row of a summary", () => {
  it.each([
    "Insatser som främjar psykisk hälsa och förebygger psykisk ohälsa bland barn och unga",
    "INSATSER SOM FRÄMJAR PSYKISK HÄLSA  OCH FÖREBYGGER PSYKISK OHÄLSA BLAND BARN OCH UNGA",
    "Insatser bland barn och unga",
    "2. Barn och unga",
    "Område 2: Barn och unga",
    "Barn och unga 2025",
    "Barn och unga, medel",
    "Kommuner: barn och unga",
    "kommun-barn-unga",
  ])("%s: is its area, in full, in short or within a longer text", (label) => {
    const found = of2025(
      "Område;Kommun (kr);Region (kr)",
      `${label};250000000;`,
      "Komplexa behov;;500000000",
    );
    expect(found.problems).toEqual([]);
    expect(found.checked).toBe(2);
  });

  it.each([
    "Förändring barn och unga",
    "Barn och unga 2024",
    "Varken det ena eller det andra",
    "Andel till barn och unga",
    "Barn och unga samt komplexa behov",
  ])("%s: is not taken for an area", (label) => {
    const found = of2025(
      "Område;Kommun (kr);Region (kr)",
      `${label};250000000;`,
      "Komplexa behov;;500000000",
    );
    expect(places(found)).toEqual([["row-unmapped", "A2"]]);
  });

  it("is what its labels name together, and a label without a meaning is left out beside one that names an area", () => {
    const found = verified(
      "Område;Till;Not;Belopp (kr)\nKomplexa behov;Regioner via KK;a;500000000\nKomplexa behov;Till länen;b;200000000",
      CLAIM_2025,
      { columns: { A: "label", B: "label", C: "label" } },
    );
    expect(found.problems).toEqual([]);
    expect(found.checked).toBe(2);
    expect(found.columns[0]?.entries.map(({ lines }) => lines?.map(({ id }) => id))).toEqual([
      ["region-komplexa-behov"],
      ["lan-komplexa-behov"],
    ]);
  });

  it("with a level and a text without a meaning is unknown", () => {
    const found = verified("Område;Till;Belopp (kr)\nNågot annat;Regioner;788000000", CLAIM_2025, {
      columns: { A: "label", B: "label" },
    });
    expect(places(found)).toContainEqual(["row-unmapped", "A2"]);
  });
});

describe("the columns of a summary", () => {
  it.each([
    ["Län", "Kommun", "Region", "SKR"],
    ["län (kr)", "KOMMUNER (kr)", "regionerna (kr)", "Sveriges Kommuner och Regioner (kr)"],
    ["Till länen", "Till kommunerna", "Medel till regioner", "Till SKR via KK"],
    ["County (kr)", "Municipality (kr)", "Regions (kr)", "SKR (kr)"],
  ])("are levels in the singular and the plural: %s, %s, %s, %s", (...headers) => {
    const found = of2025(
      `Område;${headers.join(";")}`,
      "Komplexa behov;200 000 000;;500 000 000;",
      "Barn och unga;;250 000 000;;",
      "Strategisk samverkan;;;;29 000 000",
    );
    expect(found.problems).toEqual([]);
    expect(found.checked).toBe(4);
  });
});

describe("a section of a summary", () => {
  const ROWS = [
    "Post;Belopp (kr)",
    "Regioner;",
    "Handlingsplaner;217 000 000",
    "Barn och unga;377 000 000",
    "Kunskapsbaserad;100 000 000",
    "Psykiatrisk traumavård;50 000 000",
    "Totalt regioner;744 000 000",
    "Kommuner;",
    "Handlingsplaner;197 000 000",
    "Kunskapsbaserad;100 000 000",
    "Totalt kommuner;297 000 000",
  ];

  it("has a heading, which lacks no amount, and rows of its level", () => {
    const found = of2023(...ROWS);
    expect(found.problems).toEqual([]);
    expect(found.checked).toBe(8);
  });

  it("finds the row that has the other level's amount", () => {
    const found = of2023(...ROWS.map((row) => row.replace("217", "197")));
    expect(places(found)).toContainEqual(["amount-differs", "B3"]);
  });

  it("has plain sums of its own, the last one too", () => {
    const plain = ROWS.map((row) => row.replace(/^Totalt .*?;/, "Summa;"));
    expect(of2023(...plain).problems).toEqual([]);
    expect(places(of2023(...plain.map((row) => row.replace("297", "298"))))).toEqual([["column-sum", "B11"]]);
  });

  it("may have its sum at the end of the table, with the sum of everything below", () => {
    const end = [
      "SKR;",
      "Samordning;25 500 000",
      "Totalt;",
      ...ROWS.filter((row) => row.startsWith("Totalt")),
    ];
    const rest = [
      "Länsgemensamma medel;",
      "Samsjuklighet;200 000 000",
      "Brukarmedverkan;24 000 000",
      "Suicidpreventivt arbete;200 000 000",
      "Ungdomsmottagningar;150 000 000",
    ];
    const whole = [
      ...ROWS.filter((row) => !row.startsWith("Totalt")),
      ...rest,
      ...end,
      "Totalt överenskommelsen;1 640 500 000",
    ];
    expect(of2023(...whole).problems).toEqual([]);
    const wrong = whole.map((row) => row.replace("1 640", "1 641"));
    expect(places(of2023(...wrong))).toEqual([["column-sum", "B20"]]);
  });

  it("is not begun by a row whose amount is lacking", () => {
    const of = (...rows: readonly string[]): unknown[] => places(of2025("Område;Belopp (kr)", ...rows));
    expect(of("Län;493000000", "Regioner;", "Kommuner;250000000")).toEqual([["amount-missing", "B3"]]);
    expect(of("Komplexa behov;700000000", "Barn och unga;", "Suicidpreventivt arbete;488000000")).toEqual([
      ["amount-missing", "B3"],
    ]);
    expect(of("Län;493000000", "Regioner;", "Summa;493000000")).toContainEqual(["amount-missing", "B3"]);
  });
});

describe("a grand total in one column", () => {
  const matrix = (...sums: readonly string[]): Verification =>
    of2025(
      "Område;Län;Kommun;Region;SKR",
      "Genomförande av den nationella strategin;93 000 000;;;",
      "Barn och unga;;250 000 000;;",
      "Komplexa behov;200 000 000;;500 000 000;",
      "Suicidpreventivt arbete;200 000 000;;288 000 000;",
      "Strategisk samverkan;;;;29 000 000",
      ...sums,
    );
  const SUMMA = "Summa;493 000 000;250 000 000;788 000 000;29 000 000";

  it.each([
    [[SUMMA, "Summa total;;;;1 560 000 000"]],
    [[SUMMA, "Summa total;1 560 000 000;;;"]],
    [[SUMMA, "Totalt;–;–;–;1 560 000 000"]],
    [["Totalt;;;;1 560 000 000"]],
    [["Totalt;;;;29 000 000"]],
    [[SUMMA]],
  ])("is the sum of all columns: %j", (sums) => {
    expect(matrix(...sums).problems).toEqual([]);
  });

  it("that is not the sum of all columns is a problem at its cell, with that sum", () => {
    const found = matrix(SUMMA, "Summa total;;;;1 560 000 001");
    expect(found.problems).toMatchObject([
      { code: "column-sum", place: placeNamed("E8"), details: { computed: 1_560_000_000_00n } },
    ]);
  });

  it("that the agreement does not give is a problem that names all its lines", () => {
    const found = of2025("Område;Län;Region", "Komplexa behov;200000000;500000000", "Totalt;;700000000");
    expect(found.problems).toMatchObject([
      {
        code: "amount-differs",
        place: placeNamed("C3"),
        details: {
          expected: 1_281_000_000_00n,
          line: "lan-nationell-strategi + … + region-suicidprevention",
        },
      },
    ]);
  });
});
