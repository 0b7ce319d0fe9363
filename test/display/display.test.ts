import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { whatIf } from "../../src/agreements/what-if.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { compare } from "../../src/compare/compare.ts";
import { JUPYTER_DISPLAY, type MimeBundle, type Shown } from "../../src/display/jupyter-display.ts";
import { show } from "../../src/display/show.ts";
import { explain } from "../../src/explain/explain.ts";
import { describe as describeProblem } from "../../src/messages/describe.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { resolve } from "../../src/recipients/resolve.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { verify } from "../../src/verify/verify.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { problemsOf } from "../support/problems-of.ts";

const agreement = agreementOf("2025");
const options = { levels: ["county"], unit: "krona" } as const;
const registers = await loadRegisters(agreement, options);
const allocation = allocate(agreement, { ...options, registers });

async function forms(result: object, lang?: "sv" | "en"): Promise<MimeBundle> {
  const bundle = await (result as Shown)[JUPYTER_DISPLAY](lang);
  return {
    "text/html": plainSpaces(bundle["text/html"]),
    "text/markdown": plainSpaces(bundle["text/markdown"]),
    "text/plain": plainSpaces(bundle["text/plain"]),
  };
}

/** The texts of a table's rows in HTML, cells apart by tabs. */
function rowsOf(html: string): string[] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)]
      .map(([, cell = ""]) => cell.replaceAll(/<[^>]*>/g, ""))
      .join("\t"),
  );
}

function checked(text: string): object {
  const claim = { kind: "recipients", agreement, lines: ["lan-komplexa-behov"], partial: true } as const;
  return verify(tableFrom(new TextEncoder().encode(text)), claim, { registers, file: "lan.csv" });
}

describe("an allocation", () => {
  it("shows its amounts, totals and stated sums, a bar a row, and two charts", async () => {
    const { "text/html": html } = await forms(allocation);
    const rows = rowsOf(html);
    expect(rows).toHaveLength(24);
    expect(rows.find((row) => row.startsWith("23\t"))).toBe(
      "23\tJämtlands län\t\t2 000 000\t1 000 000\t1 000 000\t4 000 000\t2 506 966\t6 190 809\t12 697 775",
    );
    expect(rows.at(-2)).toMatch(/^\tTotalt\t.*\t493 000 000$/);
    expect(rows.at(-1)).toMatch(/^\tEnligt överenskommelsen\t.*\t493 000 000$/);
    expect(html.match(/class="track"/g)).toHaveLength(21);
    expect(html.match(/<svg/g)).toHaveLength(2);
  });

  it("draws bars in proportion to the totals, the largest whole", async () => {
    const { "text/html": html } = await forms(allocation);
    const widths = [...html.matchAll(/class="fill" style="width:([\d.]+)%"/g)].map(([, width]) => width);
    // 80 873 467 is Stockholm's; Jämtland's 12 697 775 are 15.70… percent of it.
    expect([widths[0], widths[18]]).toEqual(["100.00", "15.70"]);
  });

  it("closes charts and scrolls within itself where there are hundreds of rows", async () => {
    const lines = ["kommun-barn-unga"];
    const nearest = { lines, substitute: "nearest" } as const;
    const found = await loadRegisters(agreement, nearest);
    const { "text/html": html } = await forms(allocate(agreement, { ...nearest, registers: found }));
    expect(html).toContain('class="tall"');
    expect(html).toMatch(/<details><summary>/);
    expect(html).toContain("Uppskattning");
  });

  it("says what could not be allocated", async () => {
    const some = allocate(agreementOf("2023"), { ...options, registers: [], incomplete: "list" });
    expect((await forms(some))["text/html"]).toContain("lan-ungdomsmottagningar");
  });
});

describe("a verification", () => {
  it("shows that all is well", async () => {
    const { "text/html": html } = await forms(checked("Län;Belopp (kr)\nJämtlands län;2 506 966\n"), "en");
    expect(html).toContain("✓ lan.csv: 1 figure compared");
    expect(html).not.toContain('class="wrong');
  });

  it("shows a wrong figure with its cell, both amounts, and its cause in words", async () => {
    const { "text/html": html } = await forms(checked("Län;Belopp (kr)\nJämtlands län;2 509 306\n"), "en");
    expect(rowsOf(html).at(-1)).toBe("✗ B2\tJämtlands län\t\t2,509,306\t2,506,966\t+2,340\tCause 1");
    expect(html).toContain("register scb-2024-12-31");
    expect(html).toMatch(/<td class="text wrong">/);
  });
});

describe("a comparison", () => {
  it("shows gains and losses on both sides of 0, and their sum", async () => {
    const register = await loadRegister("scb-2024-11-01");
    const equal = whatIf(agreement, { "lan-komplexa-behov": { key: [{ rule: "equal" }] } });
    const asked = { lines: ["lan-komplexa-behov"], registers: [register], unit: "krona" } as const;
    const { "text/html": html } = await forms(
      compare(allocate(agreement, asked), allocate(equal, asked)),
      "en",
    );
    expect(rowsOf(html).find((row) => row.startsWith("01\t"))).toMatch(
      /^01\tStockholms län\t\t46,693,876\t9,523,810\t−/,
    );
    expect(html).toContain('class="fill less"');
    expect(html.match(/<svg/g)).toHaveLength(2);
  });
});

describe("an explanation", () => {
  it("is a list of paragraphs, and shows them with a table of the lines", async () => {
    const paragraphs = explain(allocation, { recipient: resolve("Jämtlands län"), lang: "en" });
    expect(Array.isArray(paragraphs)).toBe(true);
    const { "text/html": html, "text/plain": plain } = await forms(paragraphs);
    expect(rowsOf(html).at(-1)).toBe("Total\t\t\t\t12,697,775");
    expect(plain).toBe(plainSpaces(`${paragraphs.join("\n\n")}\n`));
  });
});

describe("what every result shows", () => {
  const hostile = "Jämtlands län<script>alert(1)</script>\"'&";

  it("is escaped, and holds no script, no link and no handler", async () => {
    const named = {
      ...agreement,
      title: hostile,
      id: `<img src=x onerror="alert(1)">`,
    };
    const shownBy = [
      allocate(named, { ...options, registers }),
      explain(allocate(named, { ...options, registers }), { recipient: resolve("Jämtlands län") }),
      checked(`Län;Belopp (kr)\n${hostile.replaceAll(/[;"]/g, "")};2 506 966\n`),
    ];
    for (const result of shownBy) {
      const { "text/html": html } = await forms(result);
      const seen = html.replaceAll(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, "");
      expect(seen).toMatch(/&lt;(script|img)/);
      expect(html).not.toMatch(/<script|<img|<a\s|<[^>]*\son\w+=/i);
    }
  });

  it("is in Swedish unless asked for English", async () => {
    expect((await forms(allocation))["text/html"]).toContain("Totalt");
    expect((await forms(allocation, "en"))["text/html"]).toContain("Total<");
    expect((await forms(show(allocation, { lang: "en" })))["text/html"]).toContain("Total<");
  });

  it("does not show in what prints, copies or compares a result", () => {
    expect(Object.keys(allocation)).not.toContain("Jupyter.display");
    expect(Object.getOwnPropertySymbols({ ...allocation })).toEqual([]);
    expect(JSON.stringify(explain(allocation, { recipient: resolve("Jämtlands län") }))).toMatch(/^\["Jäm/);
  });

  it("is refused for a copy, which is data only", () => {
    const [found] = problemsOf(() => show({ ...allocation }));
    expect(found && describeProblem(found, "en")).toMatch(/a result of allocate, .* no copy of it/);
  });
});
