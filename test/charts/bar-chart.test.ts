import { describe, expect, it } from "vitest";
import { barChart } from "../../src/charts/bar-chart.ts";
import { PYTHON_EXISTS } from "../support/python-oracle.ts";
import { drawn, rowTitles, textsOf } from "./drawn.ts";

const kr = (kronor: bigint): bigint => kronor * 100n;

it("has a python3 to parse XML with, in CI", () => {
  expect(PYTHON_EXISTS || process.env["CI"] !== "true").toBe(true);
});

describe.runIf(PYTHON_EXISTS)("bars", () => {
  const svg = barChart({
    title: "Bidrag",
    width: 600,
    rows: [
      { label: "A", value: kr(100n) },
      { label: "B", value: kr(-50n) },
      { label: "C", value: 0n },
      { label: "D", value: kr(25n) },
    ],
  });
  const bars = [...drawn(svg, "rect", "more"), ...drawn(svg, "rect", "less")].map(({ facts }) => facts);
  const zero = drawn(svg, "line", "axis")[0]?.facts["x1"] as string;

  it("are as long as their amounts, from 0 to the right, and below 0 to the left and hollow", () => {
    const [a, d, b] = bars;
    const hundredths = (text: string | undefined): number => Math.round(Number(text) * 100);
    expect([a?.["x"], d?.["x"]]).toEqual([zero, zero]);
    expect(hundredths(b?.["x"]) + hundredths(b?.["width"])).toBe(hundredths(zero));
    // Each end is whole hundredths by itself: to within one of a half and of a quarter.
    expect(Math.abs(hundredths(b?.["width"]) * 2 - hundredths(a?.["width"]))).toBeLessThanOrEqual(2);
    expect(Math.abs(hundredths(d?.["width"]) * 4 - hundredths(a?.["width"]))).toBeLessThanOrEqual(4);
    expect(b?.["class"]).toBe("less");
  });

  it("stand exactly where their figures put them", () => {
    // 160 kronor, from −60 to 100, are 430 pixels from 141.04 on: 2.6875 each. Of 600, 32 are margins, 60 + 12 + 28.08 + 12
    // are for names and figures, and 2 × 12.96 for the halves of the outermost labels.
    expect(bars.map(({ x, y, width }) => [x, y, width])).toEqual([
      ["302.29", "79", "268.75"],
      ["302.29", "145", "67.19"],
      ["167.92", "101", "134.37"],
    ]);
  });

  it("are not drawn for 0, whose row is there", () => {
    expect(bars).toHaveLength(3);
    expect(rowTitles(svg)).toEqual(["A: 100 kr", "B: −50 kr", "C: 0 kr", "D: 25 kr"]);
  });

  it("have names, figures and round ticks as text, figures ending at one place", () => {
    expect(textsOf(svg)).toEqual([
      "Bidrag",
      "Kronor",
      "−60",
      "−40",
      "−20",
      "0",
      "20",
      "40",
      "60",
      "80",
      "100",
      "A",
      "100",
      "B",
      "−50",
      "C",
      "0",
      "D",
      "25",
    ]);
    const ends = drawn(svg, "text").filter(({ facts }) => facts["text-anchor"] === "end");
    expect(new Set(ends.map(({ facts }) => facts["x"])).size).toBe(1);
    expect(ends).toHaveLength(5);
  });

  it("say in the description how many there are, and which is largest and smallest", () => {
    expect(drawn(svg, "desc")[0]?.text.replaceAll("\u00a0", " ")).toBe(
      "Stapeldiagram med 4 rader. Störst: A, 100 kr. Minst: B, −50 kr.",
    );
  });

  it("per inhabitant have figures rounded to the öre, and take the unit from the measure", () => {
    const rows = [
      { label: "A", value: { numerator: -1000n, denominator: 3n } },
      { label: "B", value: 50n },
    ];
    const each = barChart({ title: "T", rows, measure: "per-inhabitant", lang: "en" });
    expect(rowTitles(each)).toEqual(["A: SEK −3.33 per inhabitant", "B: SEK 0.50 per inhabitant"]);
    expect(textsOf(each)).toContain("SEK per inhabitant");
  });

  it("beyond what floating point holds are still told apart", () => {
    const large = 10n ** 30n;
    const rows = [
      { label: "A", value: large },
      { label: "B", value: large - 100n },
    ];
    expect(rowTitles(barChart({ title: "T", rows, lang: "en" }))[1]).toMatch(/9,999$/);
  });
});

it.runIf(PYTHON_EXISTS)("bars say that they are an estimate, and what else is noted", () => {
  const rows = [{ label: "A", value: 1n }];
  const svg = barChart({ title: "T", desc: "Om.", rows, estimate: true, notes: ["! En post saknas."] });
  expect(textsOf(svg).slice(0, 4)).toEqual([
    "T",
    "Om.",
    "~ Beloppen är en uppskattning.",
    "! En post saknas.",
  ]);
  expect(drawn(svg, "desc")[0]?.text).toMatch(
    /^Om\. ~ Beloppen är en uppskattning\. ! En post saknas\. Stapeldiagram/,
  );
});
