import { describe, expect, it } from "vitest";
import { allocate } from "../../src/allocate/allocate.ts";
import { allocationChart } from "../../src/charts/allocation-chart.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { allocated } from "../support/allocated.ts";
import { agreementOfLine, byWeights, lineOf } from "../support/one-line.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { problemsOf } from "../support/problems-of.ts";
import { PYTHON_EXISTS } from "../support/python-oracle.ts";
import { drawn, rowTitles, textsOf } from "./drawn.ts";

const counties = await allocated("psykisk-halsa-2025", { levels: ["county"], unit: "krona" });

describe.runIf(PYTHON_EXISTS)("a level's totals as a chart", () => {
  it("are those of the allocation, the largest first, under the agreement's title", () => {
    const svg = allocationChart(counties);
    const totals = [...counties.totals("recipient").values()].sort((one, other) => Number(other - one));
    const figures = drawn(svg, "text").filter(({ facts }) => facts["text-anchor"] === "end");
    expect(figures.slice(1).map(({ text }) => BigInt(text.replaceAll("\u00a0", "")) * 100n)).toEqual(totals);
    expect(rowTitles(svg)).toContain("Jämtlands län: 12 697 775 kr");
    expect(drawn(svg, "title")[0]?.text).toBe(
      "Insatser inom området psykisk hälsa och suicidprevention 2025",
    );
    expect(textsOf(svg)).toContain("Alla poster (5) till län.");
    expect(textsOf(svg).join(" ")).not.toMatch(/uppskattning|Ofullständigt/i);
  });

  it("keep each row's title in a group with a class, which optimizers of SVG leave whole", () => {
    const groups = allocationChart(counties).match(/<g class="fordela-row"><title>/g);
    expect(groups).toHaveLength(21);
  });

  it("that are equal stand in code order", () => {
    const line = lineOf(2100_00n, [{ rule: "equal" }]);
    const titles = rowTitles(allocationChart(allocate(agreementOfLine(line))));
    expect([titles[0], titles[20]]).toEqual(["Region Stockholm: 100 kr", "Region Norrbotten: 100 kr"]);
  });

  it("for each inhabitant are exact quotients, by the allocation's own count of people", () => {
    const svg = allocationChart(counties, { measure: "per-inhabitant" });
    // 12 697 775 kronor among 132 708: 95.6820
    expect(rowTitles(svg)[1]).toBe("Jämtlands län: 95,68 kr per invånare");
    expect(rowTitles(svg)[0]).toMatch(/^Gotlands län: /);
    expect(textsOf(svg).filter((text) => text.includes("scb-2024-11-01"))).toHaveLength(1);
  });

  it("say that they are an estimate, with the register and both dates", async () => {
    const municipalities = await allocated("psykisk-halsa-2025", { levels: ["municipality"] });
    const seen = textsOf(allocationChart(municipalities)).join(" ");
    expect(seen).toContain("~ Beloppen är en uppskattning.");
    expect(seen).toContain(
      "folkmängd 30 september 2022 (scb-2022-09-30, preliminär) i stället för 1 november 2024",
    );
  });

  it("say so too where only the inhabitants are of another day", async () => {
    const population = await loadRegister("scb-2022-09-30");
    const svg = allocationChart(counties, { measure: "per-inhabitant", population, lang: "en" });
    const seen = textsOf(svg).join(" ");
    expect(seen).toContain("~ The amounts are an estimate.");
    expect(seen).toContain(
      "inhabitants 30 September 2022 (scb-2022-09-30, preliminary) instead of 1 November 2024",
    );
  });

  it("say which lines could not be shared out", async () => {
    const partial = await allocated("psykisk-halsa-2023", {
      levels: ["county"],
      substitute: "none",
      incomplete: "list",
    });
    const seen = textsOf(allocationChart(partial)).join(" ");
    expect(seen).toContain("3 av 4 poster till län: Samsjuklighet,");
    expect(seen).toContain(
      "! Ofullständigt: Ungdomsmottagningar kunde inte fördelas och ingår inte i beloppen.",
    );
    expect(drawn(allocationChart(partial), "desc")[0]?.text).toContain("Ofullständigt");
  });

  it("do not mention lines to other levels that could not be", async () => {
    const all = await allocated("psykisk-halsa-2023", { substitute: "none", incomplete: "list" });
    expect(all.problems.length).toBeGreaterThan(1);
    const seen = textsOf(allocationChart(all, { level: "county" })).join(" ");
    expect(seen).toContain("Ofullständigt: Ungdomsmottagningar kunde");
  });

  it("of some recipients say of how many", () => {
    const svg = allocationChart(counties, { recipients: new Set(["county:23", "county:22"]), lang: "en" });
    expect(rowTitles(svg).map((title) => title.replace(/:.*/, ""))).toEqual([
      "Västernorrlands län",
      "Jämtlands län",
    ]);
    expect(textsOf(svg)).toContain("Shows 2 of 21 recipients.");
  });

  it("that are not rounded are exact fractions, summed over the lines", () => {
    const third = lineOf(
      100n,
      byWeights({
        "01": 1n,
        "03": 2n,
        ...Object.fromEntries(
          [
            "04",
            "05",
            "06",
            "07",
            "08",
            "09",
            "10",
            "12",
            "13",
            "14",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
          ].map((code) => [code, 0n]),
        ),
      }),
    );
    const agreement = { ...agreementOfLine(third), lines: [third, { ...third, id: "andra" }], stated: [] };
    const exact = allocate(agreement, { rounding: "exact" });
    expect(rowTitles(allocationChart(exact)).slice(0, 2)).toEqual([
      "Region Uppsala: 1,33… kr",
      "Region Stockholm: 0,66… kr",
    ]);
  });

  it("of a correction below 0 have the largest, that is the smallest cut, first", () => {
    const correction = allocate(agreementOfLine(lineOf(-2100_00n, [{ rule: "equal" }])));
    expect(rowTitles(allocationChart(correction))[0]).toBe("Region Stockholm: −100 kr");
    expect(drawn(allocationChart(correction), "rect", "less")).toHaveLength(21);
  });

  it("of a level without lines say that there is nothing to show", () => {
    expect(textsOf(allocationChart(counties, { level: "region" }))).toContain("Det finns inget att visa.");
  });

  it("look the same each time", () => expect(allocationChart(counties)).toBe(allocationChart(counties)));
});

describe("a chart that cannot be drawn", () => {
  it("names the levels there are to choose from", async () => {
    const both = await allocated("psykisk-halsa-2025", { levels: ["county", "region"] });
    expect(problemsOf(() => allocationChart(both))).toMatchObject([
      { code: "level-undecided", details: { levels: ["county", "region"] } },
    ]);
    expect(plainSpaces(allocationChart(both, { level: "region" }))).toContain("Region Stockholm: ");
  });

  it("names those whose inhabitants nothing tells, and never estimates them", async () => {
    const fixed = await allocated("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
    const [found] = problemsOf(() => allocationChart(fixed, { measure: "per-inhabitant" }));
    expect(found).toMatchObject({
      code: "inhabitants-unknown",
      details: { level: "county", register: null },
    });
    const population = await loadRegister("scb-2024-11-01");
    expect(allocationChart(fixed, { measure: "per-inhabitant", population })).toContain("per invånare");
  });

  it("by a register that lacks somebody names that register, and only those who are shown", async () => {
    const population = {
      ...(await loadRegister("scb-2024-11-01")),
      count: (code: string) => (code === "23" ? 0 : code === "22" ? undefined : 9),
    };
    const options = { measure: "per-inhabitant", population } as const;
    expect(problemsOf(() => allocationChart(counties, options))).toMatchObject([
      { details: { codes: ["22", "23"], register: "scb-2024-11-01" } },
    ]);
    expect(allocationChart(counties, { ...options, recipients: new Set(["county:24"]) })).toContain(
      "per invånare",
    );
  });
});
