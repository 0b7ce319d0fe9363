import { beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { readRecipients } from "../../src/agreements/shape/read-recipients.ts";
import { whatIf } from "../../src/agreements/what-if.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { allocationChart } from "../../src/charts/allocation-chart.ts";
import { comparisonChart } from "../../src/charts/comparison-chart.ts";
import { COUNTY_GRID } from "../../src/charts/county-grid.ts";
import { histogram } from "../../src/charts/histogram.ts";
import { linesChart } from "../../src/charts/lines-chart.ts";
import { tileMap } from "../../src/charts/tile-map.ts";
import { totalsChart } from "../../src/charts/totals-chart.ts";
import { compare } from "../../src/compare/compare.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { among } from "../../src/recipients/among.ts";
import { COUNTIES } from "../../src/recipients/counties.ts";
import { allocated } from "../support/allocated.ts";
import { drawn, rowTitles, textsOf } from "./drawn.ts";

const KRONA = { unit: "krona" } as const;
let [counties, before, municipalities] = [] as unknown as [Allocation, Allocation, Allocation];
beforeAll(async () => {
  counties = await allocated("psykisk-halsa-2025", { levels: ["county"], ...KRONA });
  before = await allocated("psykisk-halsa-2023", { levels: ["county"], ...KRONA });
  municipalities = await allocated("psykisk-halsa-2025", { levels: ["municipality"], ...KRONA });
});

const codes = (call: () => unknown): string[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof AllocationError) return error.problems.map(({ code }) => code);
  }
  return [];
};

describe("every picture", () => {
  it("has its own title and source where they are given, else the agreement's", () => {
    const texts = { title: "Egen rubrik", source: "Egen beräkning" };
    const comparison = compare(before, counties);
    for (const svg of [
      totalsChart(counties, texts),
      linesChart(counties, texts),
      tileMap(counties, texts),
      histogram(counties, texts),
      comparisonChart(comparison, texts),
    ]) {
      expect(drawn(svg, "title")[0]?.text).toBe("Egen rubrik");
      expect(textsOf(svg)).toContain("Källa: Egen beräkning.");
    }
    expect(textsOf(tileMap(counties, { lang: "en" }))).toContain("Source: S2025/00159.");
    expect(textsOf(tileMap(counties, { source: "" })).join()).not.toContain("Källa");
  });

  it("names lines by their names", () => {
    const some = linesChart(counties);
    expect(textsOf(some)).toContain("Vård- och insatsprogram");
    expect(textsOf(some).join()).not.toContain("lan-vard");
  });
});

describe("a picture of a what-if", () => {
  const agreed = agreementOf("2025");
  const key = [{ rule: "equal" }] as const;
  const shared = async (agreement: Agreement): Promise<Allocation> => {
    const options = { levels: ["county"], ...KRONA };
    return allocate(agreement, { ...options, registers: await loadRegisters(agreement, options) });
  };

  it("names the lines that were changed, whatever is drawn", async () => {
    const changed = whatIf(agreed, { "lan-suicidprevention": { key, amount: 30_000_000_00n } });
    const tried = await shared(changed);
    for (const draw of [allocationChart, totalsChart, linesChart, tileMap, histogram]) {
      const notes = textsOf(draw(tried)).join(" ");
      expect(notes).toContain("! Räkneexempel: Suicidpreventivt arbete har ändrats.");
      expect(textsOf(draw(tried, { lang: "en" })).join(" ")).toContain(
        "! What-if: Suicidpreventivt arbete changed.",
      );
      expect(textsOf(draw(counties)).join(" ")).not.toContain("Räkneexempel");
    }
    for (const kind of ["difference", "slope"] as const) {
      const svg = comparisonChart(compare(counties, tried), { kind });
      expect(textsOf(svg).join(" ")).toContain("efter: ! Räkneexempel: Suicidpreventivt arbete har ändrats.");
      expect(textsOf(svg).join(" ")).not.toContain("före: !");
    }
  });

  it("of another level than what was changed is as agreed", async () => {
    const tried = await shared(whatIf(agreed, { "region-komplexa-behov": { key: [{ rule: "equal" }] } }));
    expect(totalsChart(tried)).toBe(totalsChart(counties));
  });
});

describe("stacked lines", () => {
  it("are as long as each amount, on one scale, and together as the total", () => {
    const svg = linesChart(counties);
    expect(rowTitles(svg)).toHaveLength(21);
    const bars = drawn(svg, "rect", "more").slice(5);
    expect(bars).toHaveLength(21 * 5);
    const widths = bars.slice(0, 5).map(({ facts }) => Number(facts["width"]));
    // Stockholm: 3, 2 and 2 million, 46 693 876 and 27 179 591 kronor.
    const each = [3_000_000, 2_000_000, 2_000_000, 46_693_876, 27_179_591];
    const scale = (widths[3] as number) / (each[3] as number);
    for (const [index, amount] of each.entries())
      expect(Math.abs((widths[index] as number) - amount * scale)).toBeLessThan(0.03);
  });

  it("of one recipient have the amounts in the key", () => {
    const svg = linesChart(counties, { recipients: new Set(["county:23"]) });
    expect(textsOf(svg)).toContain("Suicidpreventivt arbete, 6 190 809 kr");
    expect(drawn(svg, "desc")[0]?.text).toContain("5 Suicidpreventivt arbete");
  });
});

describe("the map of tiles", () => {
  it("has a tile for each county, none on another, and every figure whole", () => {
    expect(Object.keys(COUNTY_GRID).sort()).toEqual(COUNTIES.map(({ code }) => code));
    const places = Object.values(COUNTY_GRID).map(String);
    expect(new Set(places).size).toBe(21);
    const svg = tileMap(counties, { measure: "per-inhabitant" });
    expect(rowTitles(svg)).toContain("Jämtlands län: 95,68 kr per invånare");
    expect(textsOf(svg)).toContain("95,68");
    expect(textsOf(svg).join()).not.toContain("…");
    const tiles = drawn(svg, "rect", "more");
    expect(new Set(tiles.map(({ facts }) => `${facts["x"]} ${facts["y"]}`)).size).toBe(21);
  });

  it("goes evenly from the palest to the strongest", () => {
    const strengths = drawn(tileMap(counties), "rect", "more").map(({ facts }) => facts["fill-opacity"]);
    expect([Math.min(...strengths.map(Number)), Math.max(...strengths.map(Number))]).toEqual([0.05, 0.5]);
    const equal = drawn(tileMap(before, { recipients: new Set(["county:23"]) }), "rect", "more");
    expect(equal.map(({ facts }) => facts["fill-opacity"])).toEqual(["0.05"]);
  });

  it("takes the grid of another directory, and refuses a recipient without a tile", () => {
    const grid = { "23": [0, 0], "09": [1, 0] } as const;
    const recipients = new Set(["county:23", "county:09"]);
    expect(rowTitles(tileMap(counties, { grid, recipients }))).toHaveLength(2);
    expect(codes(() => tileMap(counties, { grid }))).toEqual(["argument-invalid"]);
    expect(codes(() => tileMap(municipalities))).toEqual(["argument-invalid"]);
  });

  it("has the tiles of own recipients where they say", () => {
    const recipients = readRecipients({
      levels: [
        {
          id: "school",
          recipients: [
            { code: "1", name: "Ett", row: 1, col: 0 },
            { code: "2", name: "Två", row: 0, col: 1 },
          ],
        },
      ],
    });
    const line = { id: "x", area: "1", level: "school", amount: 300n, derived: false, source: "påhittat" };
    const school: Agreement = {
      ...counties.agreement,
      recipients,
      areas: [{ id: "1", name: "Allt" }],
      lines: [{ ...line, key: [{ rule: "equal" }] }],
      stated: [],
    };
    const map = among(school, () => tileMap(allocate(school)));
    const places = drawn(map, "rect", "more").map(({ facts }) => [Number(facts["x"]), Number(facts["y"])]);
    const [[x1, y1], [x2, y2]] = places as [[number, number], [number, number]];
    expect([x1 < x2, y1 > y2]).toEqual([true, true]);
  });
});

describe("the histogram", () => {
  it("counts every municipality once, in the interval of its amount", () => {
    const svg = histogram(municipalities);
    const counts = rowTitles(svg).map((title) => Number(/: (\d+)/.exec(title)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(290);
    expect(rowTitles(svg)[0]).toMatch(
      /^från 0 kr till under 1 000 000 kr: 227 \(Sorsele, .* och 219 till\)$/,
    );
    expect(textsOf(svg)).toContain(
      "Hälften får högst 497 742 kr. Minst: Sorsele, 238 351 kr. Mest: Stockholm, 16 884 352 kr.",
    );
    const bars = drawn(svg, "rect", "more").map(({ facts }) => Number(facts["height"]));
    expect(Math.max(...bars)).toBe(240);
  });

  it("of equal amounts is one bar", async () => {
    const equal = await allocated("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
    const svg = histogram(equal, { recipients: new Set(["county:23", "county:09"]), lang: "en" });
    expect(drawn(svg, "rect", "more")).toHaveLength(1);
  });
});

describe("a comparison", () => {
  it("is its differences, the largest gain first, or both amounts", () => {
    const comparison = compare(before, counties);
    const differences = comparisonChart(comparison);
    expect(rowTitles(differences)[0]).toBe("Gotlands län: +2 201 510 kr");
    expect(rowTitles(differences).at(-1)).toBe("Stockholms län: −29 548 186 kr");
    const slopes = comparisonChart(comparison, { kind: "slope", lang: "en" });
    expect(rowTitles(slopes)).toContain(
      "Jämtlands län: SEK 11,516,085 (2023), SEK 12,697,775 (2025), SEK +1,181,690",
    );
    expect(textsOf(slopes).join(" ")).toContain("2023: ~ Estimate: population 30 September 2022");
    const perHead = comparisonChart(comparison, { measure: "per-inhabitant" });
    expect(rowTitles(perHead)[0]).toBe("Gotlands län: +36,47 kr per invånare");
  });

  it("is not called an estimate where it is none", () => {
    expect(textsOf(comparisonChart(compare(counties, counties))).join()).not.toContain("uppskattning");
  });

  it("needs a level where several are compared, and inhabitants per inhabitant", async () => {
    const all = await allocated("psykisk-halsa-2025", KRONA);
    expect(codes(() => comparisonChart(compare(all, all)))).toEqual(["level-undecided"]);
    const people = { measure: "per-inhabitant", level: "municipality" } as const;
    expect(codes(() => comparisonChart(compare(all, all), people))).toEqual(["inhabitants-unknown"]);
  });
});
