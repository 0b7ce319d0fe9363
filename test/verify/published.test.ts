import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { verifiedFixture, withoutDeviations } from "./published.ts";
import { places } from "./verified.ts";

const SLUGS: readonly string[] = readdirSync(new URL("../../fixtures/published/", import.meta.url)).sort();

describe("published tables", () => {
  it.each(SLUGS)("%s agrees but for the deviations it lists, and something in it is verified", (slug) => {
    const { problems, checked } = verifiedFixture(slug);
    expect(problems).toEqual([]);
    expect(checked).toBeGreaterThan(0);
  });

  it("of 2023, section 5, differ in units alone: the total's from the rows', and the header's from the title's", () => {
    const { problems } = verifiedFixture("psykisk-halsa-2023-avsnitt-5", { about: withoutDeviations });
    expect(places({ problems })).toEqual([
      ["unit-clash", "C"],
      ["total-unit", "C20"],
    ]);
    expect(problems[1]?.details).toMatchObject({
      printed: 1_640_500_000_000_00n,
      computed: 1_640_500_000_00n,
      factor: "1000",
    });
  });

  it("of summer jobs in 2025 add up to 250 010 000 kr against a printed 250 000 000", () => {
    const { problems } = verifiedFixture("sommarjobb-2025", { about: withoutDeviations });
    expect(places({ problems })).toEqual([["stated-differs", "C"]]);
    expect(problems[0]?.details).toMatchObject({ stated: 250_000_000_00n, computed: 250_010_000_00n });
  });

  it("of women's health in 2020 differ in four rows by a krona each", () => {
    const { problems } = verifiedFixture("kvinnors-halsa-2020", { about: withoutDeviations });
    const rows = problems.map((found) => {
      if (found.code !== "amount-differs") throw new Error(found.code);
      const { label, printed, expected } = found.details;
      return [label, printed - expected];
    });
    expect(rows).toEqual([
      ["Region Blekinge", -100n],
      ["Region Skåne", 100n],
      ["Region Örebro län", -100n],
      ["Region Västernorrland", 100n],
    ]);
  });

  it("of women's health in 2024 do not add up to the 1 357 000 000 kr of the page's text", () => {
    const { problems } = verifiedFixture("kvinnors-halsa-2024", { about: withoutDeviations });
    expect(places({ problems })).toEqual([["stated-differs", "C"]]);
    expect(problems[0]?.details).toMatchObject({ stated: 1_357_000_000_00n, computed: 1_367_000_000_00n });
  });
});

describe("a known deviation", () => {
  it("is set aside with its reason, and what else is wrong is still a problem", () => {
    const { problems, accepted } = verifiedFixture("kvinnors-halsa-2020", {
      csv: (csv) => csv.replace("5 426 716", "5 426 717"),
    });
    expect(places({ problems })).toEqual([
      ["amount-differs", "C9"],
      ["stated-differs", "C"],
    ]);
    expect(accepted.map(({ deviation }) => deviation.cell)).toEqual(["C10", "C11", "C15", "C19"]);
  });

  it("that is not in the table any more is a problem", () => {
    const { problems } = verifiedFixture("kvinnors-halsa-2024", {
      about: (about) => ({ ...about, stated: [{ amount: "1367000000", source: "sidans text" }] }),
    });
    expect(places({ problems })).toEqual([["deviation-gone", "deviations"]]);
    expect(problems[0]?.details).toMatchObject({ deviation: "stated-differs", cell: "C" });
  });

  it("holds for its own cell alone", () => {
    const { problems } = verifiedFixture("kvinnors-halsa-2020", {
      about: (about) => ({
        ...about,
        deviations: (about.deviations ?? []).map((one) =>
          one.cell === "C10" ? { ...one, cell: "C9" } : one,
        ),
      }),
    });
    expect(places({ problems })).toEqual([
      ["amount-differs", "C10"],
      ["deviation-gone", "deviations"],
    ]);
  });
});

describe("Jämtland's money spread on activities in 2025", () => {
  const jamtland = (from: string, to: string): unknown[] =>
    places(verifiedFixture("jamtland-2025", { csv: (csv) => csv.replace(from, to) }));

  it("shows an amount that was changed in its group's subtotal and in the total", () => {
    expect(
      jamtland("8;Region, vuxenhabiliteringen;150 000", "8;Region, vuxenhabiliteringen;150 001"),
    ).toEqual([
      ["column-sum", "D16"],
      ["column-sum", "D23"],
    ]);
  });

  it("shows a subtotal that is neither its group's sum nor what the agreement gives once, at the subtotal", () => {
    expect(jamtland("Delsumma område 2;2 506 966", "Delsumma område 2;2 506 967")).toEqual([
      ["column-sum", "D16"],
    ]);
  });

  it("shows a total that is not the sum", () => {
    expect(jamtland("Totalt;12 697 775", "Totalt;12 697 776")).toEqual([["column-sum", "D23"]]);
  });

  it("shows a group that adds up to something else than the agreement gives as its parent's difference", () => {
    const csv = (text: string): string =>
      text
        .replace("vuxenhabiliteringen;150 000", "vuxenhabiliteringen;150 001")
        .replace("område 2;2 506 966", "område 2;2 506 967")
        .replace("Totalt;12 697 775", "Totalt;12 697 776");
    const { problems } = verifiedFixture("jamtland-2025", { csv });
    expect(places({ problems })).toEqual([
      ["parent-differs", "D16"],
      ["parent-differs", "D23"],
    ]);
    expect(problems[0]?.details).toMatchObject({ recipient: "Jämtlands län", expected: 2_506_966_00n });
  });

  it("cannot be held against anything without saying whose it is", () => {
    const { problems } = verifiedFixture("jamtland-2025", { about: ({ recipient: _, ...about }) => about });
    expect(places({ problems })).toEqual([["claim-missing", "recipient"]]);
  });
});

describe("the matrix of 2025", () => {
  const matrix = (from: string, to: string): unknown[] =>
    places(verifiedFixture("psykisk-halsa-2025-fordelning", { csv: (csv) => csv.replace(from, to) }));

  it("has each cell held against the lines of its area and level", () => {
    expect(
      matrix("Barn och unga;–;250 000 000;–;–;250 000 000", "Barn och unga;250 000 000;–;–;–;250 000 000"),
    ).toEqual(
      expect.arrayContaining([
        ["amount-differs", "B3"],
        ["amount-missing", "C3"],
      ]),
    );
  });

  it("has its rows, columns and grand total added up", () => {
    expect(matrix("1 560 000 000", "1 560 000 001")).toEqual(
      expect.arrayContaining([
        ["row-sum", "F7"],
        ["column-sum", "F7"],
      ]),
    );
  });

  it("has rows that no area or line is found for pointed out", () => {
    expect(matrix("Komplexa behov", "Komplicerade behov")).toContainEqual(["row-unmapped", "A4"]);
  });
});
