import { describe, expect, it } from "vitest";
import { barChart } from "../../src/charts/bar-chart.ts";
import { dotChart } from "../../src/charts/dot-chart.ts";
import { slopeChart } from "../../src/charts/slope-chart.ts";
import { problemsOf } from "../support/problems-of.ts";
import { PYTHON_EXISTS } from "../support/python-oracle.ts";
import { drawn, elementsOf, rowTitles, textsOf } from "./drawn.ts";

interface Plain {
  readonly title: string;
  readonly labels: readonly string[];
  readonly width?: number;
  readonly lang?: "sv" | "en";
}

/** Every kind of chart of the same names. */
const KINDS: Readonly<Record<string, (plain: Plain) => string>> = {
  bars: ({ labels, ...rest }) =>
    barChart({ ...rest, rows: labels.map((label, index) => ({ label, value: BigInt(index) * 1234_56n })) }),
  dots: ({ labels, ...rest }) =>
    dotChart({
      ...rest,
      rows: labels.map((label, index) => ({ label, value: 500_00n - BigInt(index) * 77n })),
    }),
  slopes: ({ labels, ...rest }) =>
    slopeChart({
      ...rest,
      headings: ["2023", "2025"],
      rows: labels.map((label, index) => ({ label, before: BigInt(index) * 900n, after: 5_000_00n })),
    }),
};

function widthOf(svg: string): number {
  return Number(/ width="([^"]*)"/.exec(svg)?.[1]);
}

const HOSTILE = [
  '<script>alert("x")</script>',
  "a & b &amp; 'c' \"d\"",
  "]]> <!-- --> <?php ?>",
  "noll\u0000\u0008\u001b\u007f\u0085",
  "halv\ud800 \udc00 \ufffe",
  "två\nrader\toch\r\ntabb",
  "vänd\u202e\u2066text",
  "W".repeat(500),
];

describe.runIf(PYTHON_EXISTS).each(Object.entries(KINDS))("%s", (_, chart) => {
  const hostile = chart({ title: HOSTILE.join(" "), labels: HOSTILE });

  it("are well formed whatever the names hold, and run nothing", () => {
    const tags = new Set(elementsOf(hostile).map(({ tag }) => tag));
    expect(
      [...tags].filter(
        (tag) =>
          !["svg", "title", "desc", "style", "rect", "text", "line", "g", "circle", "path"].includes(tag),
      ),
    ).toEqual([]);
    expect(
      elementsOf(hostile)
        .flatMap(({ facts }) => Object.keys(facts))
        .filter((name) => /^on|href|src/.test(name)),
    ).toEqual([]);
    expect(hostile).not.toMatch(/url\(|@import/);
    expect(hostile.match(/http[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
  });

  it("keep names whole in the rows' titles, on one line and without what cannot be shown", () => {
    const titles = rowTitles(hostile);
    expect(titles[0]).toContain('<script>alert("x")</script>: ');
    expect(titles[3]).toContain("noll\ufffd\ufffd\ufffd\ufffd: ".replace(": ", ""));
    expect(titles[4]).toMatch(/^halv\ufffd \ufffd \ufffd: /);
    expect(titles[5]).toMatch(/^två rader och tabb: /);
    expect(titles[7]).toContain("W".repeat(500));
  });

  it("cut long names where they are seen", () => {
    const seen = textsOf(hostile).filter((text) => /^W/.test(text));
    expect(seen.length).toBeGreaterThan(0);
    for (const text of seen) expect(text).toMatch(/^W{3,40}…$/);
  });

  it("are images with a name and a description", () => {
    const svg = chart({ title: "Bidrag", labels: ["A"], lang: "en" });
    const [root, title, desc] = elementsOf(svg);
    expect(root?.facts).toMatchObject({
      role: "img",
      "aria-labelledby": title?.facts["id"],
      "aria-describedby": desc?.facts["id"],
      lang: "en",
    });
    expect([title?.tag, title?.text, desc?.tag]).toEqual(["title", "Bidrag", "desc"]);
    expect(desc?.text).not.toBe("");
  });

  it("have ids of their own that follow from what they show", () => {
    const id = (title: string, labels: string[]): string | undefined =>
      / id="([^"]*)"/.exec(chart({ title, labels }))?.[1];
    expect(id("A", ["B"])).toBe(id("A", ["B"]));
    expect(new Set([id("A", ["B"]), id("B", ["B"]), id("A", ["C"])]).size).toBe(3);
  });

  it("style nothing outside themselves", () => {
    const svg = chart({ title: "A", labels: ["B"] });
    const id = elementsOf(svg)[0]?.facts["id"];
    const css = drawn(svg, "style")[0]?.text.replaceAll(/@media [^{]*\{/g, "") ?? "";
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector?.trim() ?? "");
    expect(selectors.length).toBeGreaterThan(20);
    expect(selectors.filter((selector) => !selector.startsWith(`#${id}`))).toEqual([]);
  });

  it("lie on a ground of their own that covers them", () => {
    const [root] = elementsOf(hostile);
    const { width, height, viewBox } = root?.facts ?? {};
    expect(drawn(hostile, "rect", "paper")[0]?.facts).toMatchObject({ width, height });
    expect(viewBox).toBe(`0 0 ${width} ${height}`);
  });

  it.each([0, 1, 21, 290])("hold %i rows, all within the image", (count) => {
    const labels = Array.from({ length: count }, (_, index) => `Kommun nummer ${index}`);
    const svg = chart({ title: "Bidrag", labels, width: 400 });
    expect(rowTitles(svg)).toHaveLength(count);
    expect(textsOf(svg).includes("Det finns inget att visa.")).toBe(count === 0);
    const root = elementsOf(svg)[0]?.facts ?? {};
    const outside = elementsOf(svg).flatMap(({ facts }) =>
      Object.entries(facts).filter(([name, value]) => {
        const limit = /^(x|x1|x2|cx)$/.test(name) ? root["width"] : root["height"];
        return /^c?[xy][12]?$/.test(name) && !(Number(value) >= 0 && Number(value) <= Number(limit));
      }),
    );
    expect(outside).toEqual([]);
  });

  it("grow wider than asked rather than let figures meet", () => {
    expect(widthOf(chart({ title: "A", labels: ["B", "C"], width: 320 }))).toBeGreaterThanOrEqual(320);
    const rows = [{ label: "A", value: 10n ** 40n }];
    expect(widthOf(barChart({ title: "A", rows, width: 320 }))).toBeGreaterThan(600);
  });

  it("refuse a width that no chart can have", () => {
    for (const width of [0, 319, 10_001, 400.5, Number.NaN])
      expect(problemsOf(() => chart({ title: "A", labels: ["B"], width }))).toMatchObject([
        { code: "argument-invalid", details: { name: "width", given: String(width) } },
      ]);
  });
});
