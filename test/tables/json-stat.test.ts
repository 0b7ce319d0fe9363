import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountedRegister } from "../../src/population/register.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";

const file = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/scb/${name}`, import.meta.url));
const read = (input: Uint8Array | string, date: string): CountedRegister =>
  readRegister(input, { id: "svar.json", date });

function refused(input: Uint8Array | string, date: string) {
  try {
    read(input, date);
  } catch (error) {
    if (error instanceof AllocationError) return error.problems;
    throw error;
  }
  return [];
}

interface Made {
  readonly regions: readonly string[];
  readonly months: readonly string[];
  readonly value: unknown;
}

/** A data set of regions by month, as the services write it. */
function dataset({ regions, months, value }: Made): string {
  const category = (codes: readonly string[], label: (code: string) => string) => ({
    index: Object.fromEntries(codes.map((code, at) => [code, at])),
    label: Object.fromEntries(codes.map((code) => [code, label(code)])),
  });
  return JSON.stringify({
    version: "2.0",
    class: "dataset",
    label: "Folkmängden per månad",
    id: ["Region", "ContentsCode", "Tid"],
    size: [regions.length, 1, months.length],
    role: { time: ["Tid"], metric: ["ContentsCode"] },
    dimension: {
      Region: { label: "region", category: category(regions, (code) => `Område ${code}`) },
      ContentsCode: {
        label: "tabellinnehåll",
        category: { index: ["A"], label: { A: "Folkmängden per månad" } },
      },
      Tid: { label: "månad", category: category(months, (month) => month) },
    },
    value,
  });
}

describe("an answer of Statistics Sweden in json-stat", () => {
  it("is read whole: the nation, 21 counties and 290 municipalities on 31 May 2026", () => {
    const register = read(file("v1-BefolkManadCKM-2026M05.json-stat2.json"), "2026-05-31");
    expect(register.codes().length).toBe(312);
    expect([register.count("00"), register.count("23"), register.count("0980")]).toEqual([
      10_608_128,
      132_746,
      register.count("09"),
    ]);
  });

  it.each([
    ["another month", "v1-BefolkManadCKM-2026M05.json-stat2.json", "2026-04-30", ["population-period"]],
    [
      "the day after the month",
      "v1-BefolkManadCKM-2026M05.json-stat2.json",
      "2026-06-01",
      ["population-period"],
    ],
    ["bands of ages", "v2-TAB6471-data.json-stat2.json", "2026-04-30", ["population-age"]],
    ["a description without values", "v2-TAB6471-metadata.json", "2026-04-30", ["file-format"]],
    ["an error", "v2-error-too-many-cells.json", "2026-04-30", ["file-format"]],
  ])("is refused for %s", (_, name, date, codes) => {
    expect([...new Set(refused(file(name), date).map(({ code }) => code))]).toEqual(codes);
  });

  it("gives the month that was asked for, of several", () => {
    const made = dataset({ regions: ["01", "23"], months: ["2024M11", "2024M12"], value: [1, 2, 3, 4] });
    expect([read(made, "2024-11-30").count("23"), read(made, "2024-12-31").count("23")]).toEqual([3, 4]);
  });

  it("takes neither of two months for the day between them", () => {
    const made = dataset({ regions: ["23"], months: ["2024M10", "2024M11"], value: [1, 2] });
    expect(refused(made, "2024-11-01").map(({ code }) => code)).toContain("population-period");
  });

  it("that is cut short, or lacks a dimension, is refused and not half-read", () => {
    const short = dataset({ regions: ["01", "23"], months: ["2024M12"], value: [1] });
    expect(refused(short, "2024-12-31")[0]?.details).toMatchObject({ fault: "cut-short" });
    const many = Array.from({ length: 2000 }, (_, at) => `${at}`);
    const sparse = dataset({ regions: many, months: many, value: { 0: 1 } });
    expect(refused(sparse, "2024-12-31")[0]?.details).toMatchObject({ fault: "cut-short" });
    const { dimension, ...rest } = JSON.parse(
      dataset({ regions: ["23"], months: ["2024M12"], value: [1] }),
    ) as { dimension: Record<string, unknown> };
    const { Tid: _, ...others } = dimension;
    const lacking = JSON.stringify({ ...rest, dimension: others });
    expect(refused(lacking, "2024-12-31")[0]?.details).toMatchObject({ fault: "dimension-missing" });
  });

  it("has a value that is missing refused at its cell", () => {
    for (const value of [[7, null], { 0: 7 }]) {
      const made = dataset({ regions: ["01", "23"], months: ["2024M12"], value });
      expect(refused(made, "2024-12-31").map(({ code, place }) => [code, place?.row])).toEqual([
        ["population-count", 3],
      ]);
    }
  });

  it("has its title looked at where no dimension says what is counted", () => {
    const titled = (label: string): string =>
      JSON.stringify({
        class: "dataset",
        label,
        id: ["Region", "Tid"],
        size: [1, 1],
        dimension: {
          Region: { category: { index: { "23": 0 }, label: { "23": "Jämtlands län" } } },
          Tid: { category: { index: ["2024"] } },
        },
        value: [132_000],
      });
    expect(read(titled("Folkmängd efter region och år"), "2024-12-31").count("23")).toBe(132_000);
    expect(refused(titled("Folkökning efter region och år"), "2024-12-31").map(({ code }) => code)).toContain(
      "population-contents",
    );
  });

  it("is read the same with its values in a list and by their number", () => {
    const counts = fc.array(fc.nat({ max: 3_000_000 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(counts, (value) => {
        const made = { regions: ["01", "23"], months: ["2024M12"] };
        const [list, sparse] = [value, Object.fromEntries(value.map((one, at) => [at, one]))].map((one) =>
          read(dataset({ ...made, value: one }), "2024-12-31"),
        );
        for (const register of [list, sparse])
          expect([register?.count("01"), register?.count("23")]).toEqual(value);
      }),
    );
  });
});
