import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deadlineChart } from "../../src/charts/deadline-chart.ts";
import { flowChart } from "../../src/charts/flow-chart.ts";
import { parsedXml } from "../support/parsed-xml.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const FOLDER = temporaryFolder();
const EVENTS = new URL("../../fixtures/flow/jamtland-2025/handelser.csv", import.meta.url).pathname;

describe("the picture of Jämtland's money", () => {
  it("has every band in words for a reader who does not see it, and in figures beside the bars", async () => {
    const file = join(FOLDER, "flow.svg");
    const { code } = await recorded(["flow", "check", EVENTS, "--agreement", "2025", "--chart", file]);
    expect(code).toBe(0);
    const svg = plainSpaces(readFileSync(file, "utf8"));
    for (const words of [
      "Kammarkollegiet → Jämtlands län: 12 697 775 kr",
      "Jämtlands län → Kommunförbundet: 2 815 000 kr",
      "Jämtlands län → använt: 4 947 775 kr",
      "Jämtlands län → återbetalt: 550 000 kr",
      "Kommunförbundet → använt: 2 815 000 kr",
    ])
      expect(svg).toContain(words);
    expect(svg).toMatch(/role="img" aria-labelledby="[^"]+" aria-describedby="[^"]+"/);
    expect(() => parsedXml(svg)).not.toThrow();
    expect(svg).not.toMatch(/NaN|undefined|<script/);
  });

  it("has whole amounts however long the chain is, and bands beside the bars, not over them", () => {
    const names =
      "Kammarkollegiet|Region Jämtland Härjedalen|Kommunförbundet|Östersund|Föreningen|Lokalföreningen";
    const chain = names.split("|").map((name, depth) => ({ id: `${depth}`, name, depth }));
    const [amount, kept] = [12_697_775_00n, 1_000_000_00n];
    const down = chain.slice(1).map(({ id, depth }) => ({
      from: `${depth - 1}`,
      to: id,
      amount: amount - BigInt(depth - 1) * kept,
    }));
    const used = chain.slice(1).map(({ id }) => ({ from: id, to: "spent", amount: kept }));
    const svg = flowChart({
      title: "t",
      width: 320,
      stops: [...chain, { id: "spent", depth: chain.length }],
      streams: [...down, ...used],
    });
    const texts = [...svg.matchAll(/<text class="note"[^>]*>([^<]*)</g)].map(([, text = ""]) =>
      plainSpaces(text),
    );
    expect(texts).toContain("12 697 775 kr");
    expect(texts.join()).not.toContain("…");
    const bars = [
      ...svg.matchAll(/<rect class="more" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ].map((found) => found.slice(1).map(Number) as [number, number, number, number]);
    expect(bars).toHaveLength(chain.length + 1);
    // Where a band runs straight it passes a column: its height there, against the bars of the column.
    const passing = [...svg.matchAll(/<path class="more" d="([^"]+)"/g)].flatMap(([, d = ""]) =>
      [...d.matchAll(/L([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );
    for (const [x, y] of passing)
      for (const [left, top, wide, high] of bars)
        expect(x > left && x < left + wide && y > top + 0.1 && y < top + high - 0.1).toBe(false);
  });

  it("is no more than its title without any money", () => {
    expect(() =>
      parsedXml(flowChart({ title: "<Tomt>", stops: [{ id: "a", name: "A & B", depth: 0 }], streams: [] })),
    ).not.toThrow();
  });
});

describe("the picture of the last days", () => {
  it("has each day with its words, in order", async () => {
    const file = join(FOLDER, "days.svg");
    const { code } = await recorded(["flow", "calendar", "2025", "--chart", file]);
    expect(code).toBe(0);
    const svg = readFileSync(file, "utf8");
    expect(svg).toContain("1 december 2025: Rekvirera pengarna (varje mottagare)");
    expect(() => parsedXml(svg)).not.toThrow();
  });

  it("can have one day, or none", () => {
    for (const days of [[], [{ date: "2025-12-01", label: "x" }]])
      expect(deadlineChart({ title: "t", days })).not.toMatch(/NaN|undefined/);
  });
});
