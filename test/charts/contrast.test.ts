import { describe, expect, it } from "vitest";
import { chartCss } from "../../src/charts/internals/chart-css.ts";

// Colours are read out of the style that a chart is given, and compared as WCAG 2 says: text 4.5 to 1, marks and lines 3 to 1.

const [light = "", dark = "", print = ""] = chartCss("c").split(/@media [^{]*\{/);
const SCHEMES = { light, dark, print };

function colour(css: string, selector: string, property: "fill" | "stroke"): string {
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(
    ([, found]) => found?.trim() === `#c ${selector}`,
  );
  const values = rules.flatMap(
    ([, , body]) => body?.match(new RegExp(`(?<![a-z-])${property}:(#[0-9a-f]{6})`))?.[1] ?? [],
  );
  return values.at(-1) ?? expect.fail(`${selector} has no ${property} in:\n${css}`);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it("the measure itself gives 21 for black on white and 1 for white on white", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#ffffff", "#ffffff")).toBe(1);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
});

describe.each(Object.entries(SCHEMES))("in %s", (_, css) => {
  const paper = colour(css, ".paper", "fill");

  it.each(["text", ".note"])("%s stands out by 4.5 to 1 or more", (selector) => {
    expect(contrast(colour(css, selector, "fill"), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([".grid", ".axis", ".more", ".less", ".same"])("%s stands out by 3 to 1 or more", (selector) => {
    expect(contrast(colour(css, selector, "stroke"), paper)).toBeGreaterThanOrEqual(3);
  });

  it("what is less is hollow, what is more is filled", () => {
    expect(colour(css, ".less", "fill")).toBe(paper);
    expect(colour(css, ".more", "fill")).toBe(colour(css, ".more", "stroke"));
  });
});

it("dark is dark, and print is black on white", () => {
  expect(luminance(colour(dark, ".paper", "fill"))).toBeLessThan(0.02);
  expect([
    colour(print, ".paper", "fill"),
    colour(print, "text", "fill"),
    colour(print, ".more", "fill"),
  ]).toEqual(["#ffffff", "#000000", "#000000"]);
  expect(chartCss("c")).toMatch(/@media \(prefers-color-scheme:dark\)[\s\S]*@media print/);
});
