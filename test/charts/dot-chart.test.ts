import { describe, expect, it } from "vitest";
import { dotChart } from "../../src/charts/dot-chart.ts";
import { PYTHON_EXISTS } from "../support/python-oracle.ts";
import { drawn, rowTitles, textsOf } from "./drawn.ts";

describe.runIf(PYTHON_EXISTS)("dots", () => {
  const rows = [
    { label: "Mer", value: 200_00n },
    { label: "Mindre", value: -100_00n },
    { label: "Lika", value: 0n },
  ];
  const svg = dotChart({ title: "Skillnad", rows });

  it("have signs in every figure, on the axis too", () => {
    expect(rowTitles(svg)).toEqual(["Mer: +200 kr", "Mindre: −100 kr", "Lika: 0 kr"]);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["+200", "−100", "0", "+100"]));
  });

  it("are discs for more, diamonds for less and bars for no change, and the legend says so first", () => {
    const shapes = (tag: string, style: string): number => drawn(svg, tag, style).length;
    expect([shapes("circle", "more"), shapes("path", "less"), shapes("rect", "same")]).toEqual([2, 2, 2]);
    expect(textsOf(svg).slice(1, 4)).toEqual(["mer", "mindre", "oförändrat"]);
  });

  it("stand right of 0 for more and left of it for less, at the ends of lines from 0", () => {
    const zero = drawn(svg, "line", "axis")[0]?.facts["x1"];
    const [more, less] = [drawn(svg, "line", "more")[0]?.facts, drawn(svg, "line", "less")[0]?.facts];
    expect([more?.["x1"], less?.["x1"], drawn(svg, "rect", "same").length]).toEqual([zero, zero, 2]);
    expect(Number(more?.["x2"])).toBeGreaterThan(Number(zero));
    expect(Number(less?.["x2"])).toBeLessThan(Number(zero));
    expect(drawn(svg, "circle", "more")[1]?.facts["cx"]).toBe(more?.["x2"]);
  });

  it("of less than an öre keep their sign", () => {
    const tiny = [{ label: "A", value: { numerator: -1n, denominator: 3n } }];
    expect(rowTitles(dotChart({ title: "T", rows: tiny }))).toEqual(["A: −0,00… kr"]);
  });

  it("are counted in the description", () => {
    expect(drawn(svg, "desc")[0]?.text).toMatch(
      /^Punktdiagram över skillnader: 1 mer, 1 mindre, 1 oförändrade\./,
    );
  });
});
