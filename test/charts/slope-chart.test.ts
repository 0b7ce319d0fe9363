import { describe, expect, it } from "vitest";
import { slopeChart } from "../../src/charts/slope-chart.ts";
import { PYTHON_EXISTS } from "../support/python-oracle.ts";
import { drawn, rowTitles, textsOf } from "./drawn.ts";

describe.runIf(PYTHON_EXISTS)("slopes", () => {
  const rows = [
    { label: "Upp", before: 100_00n, after: 150_00n },
    { label: "Ned", before: 200_00n, after: -50_00n },
    { label: "Lika", before: 0n, after: 0n },
  ];
  const svg = slopeChart({ title: "Förändring", headings: ["2023", "2025"], rows });
  const slopes = (style: string): Record<string, string>[] =>
    drawn(svg, "line", `slope ${style}`).map(({ facts }) => facts);

  it("name both amounts and the difference of each row", () => {
    expect(rowTitles(svg)).toEqual([
      "Upp: 100 kr (2023), 150 kr (2025), +50 kr",
      "Ned: 200 kr (2023), −50 kr (2025), −250 kr",
      "Lika: 0 kr (2023), 0 kr (2025), 0 kr",
    ]);
  });

  it("have names and figures on both sides, under their headings", () => {
    for (const text of ["Upp", "Ned", "Lika"])
      expect(textsOf(svg).filter((one) => one === text)).toHaveLength(2);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["2023", "2025", "100", "150", "200", "−50"]));
  });

  it("name the money, or that it is per inhabitant, between the headings", () => {
    expect(textsOf(svg)).toContain("Kronor");
    const chart = { title: "T", headings: ["a", "b"], rows, lang: "en", measure: "per-inhabitant" } as const;
    expect(textsOf(slopeChart(chart))).toContain("SEK per inhabitant");
  });

  it("rise whole, fall broken and stay dotted, the first of each being the legend's", () => {
    const [, up] = slopes("more");
    const [, down] = slopes("less");
    const [, level] = slopes("same");
    expect(Number(up?.["y2"])).toBeLessThan(Number(up?.["y1"]));
    expect(Number(down?.["y2"])).toBeGreaterThan(Number(down?.["y1"]));
    expect(level?.["y2"]).toBe(level?.["y1"]);
  });

  it("share one scale: the largest amount at the top, the smallest at the bottom, all others between in proportion", () => {
    const [down, up, same] = [slopes("less")[1], slopes("more")[1], slopes("same")[1]];
    const [top, bottom] = [Number(down?.["y1"]), Number(down?.["y2"])];
    const at = (kronor: number): string => (bottom + ((top - bottom) * (kronor + 50)) / 250).toFixed(1);
    expect(Number(up?.["y1"]).toFixed(1)).toBe(at(100));
    expect(Number(up?.["y2"]).toFixed(1)).toBe(at(150));
    expect(Number(same?.["y1"]).toFixed(1)).toBe(at(0));
  });

  it("keep labels a line apart, however close the amounts", () => {
    const close = Array.from({ length: 290 }, (_, index) => ({
      label: `Kommun ${index}`,
      before: BigInt(index % 7),
      after: 10n ** 12n * BigInt(index % 2),
    }));
    const crowded = drawn(slopeChart({ title: "T", headings: ["a", "b"], rows: close }), "text").filter(
      ({ text }) => text.startsWith("Kommun "),
    );
    for (const x of new Set(crowded.map(({ facts }) => facts["x"]))) {
      const lines = crowded
        .filter(({ facts }) => facts["x"] === x)
        .map(({ facts }) => Number(facts["y"]) * 100);
      const sorted = lines.sort((one, other) => one - other);
      const gaps = sorted.slice(1).map((y, index) => Math.round(y - (sorted[index] as number)));
      expect([sorted.length, Math.min(...gaps) >= 1800]).toEqual([290, true]);
    }
  });

  it("lead from each name to its point, until there are too many to follow", () => {
    const leaders = (count: number): number => {
      const many = Array.from({ length: count }, (_, index) => ({
        label: "A",
        before: BigInt(index),
        after: 0n,
      }));
      return drawn(slopeChart({ title: "T", headings: ["a", "b"], rows: many }), "line", "grid").length;
    };
    expect([leaders(60), leaders(61)]).toEqual([120, 0]);
  });

  it("of amounts that are all equal stand in the middle", () => {
    const same = slopeChart({
      title: "T",
      headings: ["a", "b"],
      rows: [{ label: "A", before: 5n, after: 5n }],
    });
    const [, line] = drawn(same, "line", "slope same");
    const [axis] = drawn(same, "line", "axis");
    expect(Number(line?.facts["y1"]) * 2).toBe(Number(axis?.facts["y1"]) + Number(axis?.facts["y2"]));
  });

  it("are counted in the description", () => {
    expect(drawn(svg, "desc")[0]?.text).toBe(
      "Lutningsdiagram från 2023 till 2025: 1 ökar, 1 minskar, 1 är oförändrad.",
    );
  });
});
