import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { publishAllocation } from "../../src/allocate/publish-allocation.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import type { Level } from "../../src/recipients/recipient.ts";
import { publicationJson } from "../../src/report/publication/publication-json.ts";
import { publicationMarkdown } from "../../src/report/publication/publication-markdown.ts";
import { publicationTables } from "../../src/report/publication/publication-tables.ts";
import { publicationText } from "../../src/report/publication/publication-text.ts";
import { recorded } from "../support/recording-terminal.ts";
import { REGISTERS } from "../verify/damage/good-table.ts";
import { whole } from "./tables.ts";

const UNITS = { tkr: 100_000n, mnkr: 100_000_000n, "0,1 mnkr": 10_000_000n, mdkr: 100_000_000_000n } as const;
function allocated(agreement: string, level?: Level): Allocation {
  return allocate(agreement as "psykisk-halsa-2025", {
    registers: REGISTERS,
    known: BUNDLED,
    substitute: "nearest",
    ...(level && { levels: [level] }),
  });
}

describe("counties over municipalities", () => {
  it("have subtotals that add up, and areas against levels do too", () => {
    const publication = publishAllocation(allocated("psykisk-halsa-2023"), UNITS.mnkr, {
      subtotals: "county",
    });
    expect(publication.found.kind).toBe("rounded");
    expect(publication.groups).toHaveLength(21 + 21);
    const municipalities = publicationTables(publication, "en").find(({ level }) => level === "municipality");
    const labels = municipalities?.rows.map(([, label = ""]) => label) ?? [];
    expect(labels.filter((label) => label.startsWith("Total "))).toHaveLength(21);
    expect(labels.indexOf("Total Stockholms län")).toBe(26);
    const figures = (municipalities?.rows ?? []).map(([, , ...row]) => row.map(whole));
    const [first = []] = figures;
    for (const [column] of first.entries()) {
      const stockholm = figures.slice(0, 26).reduce((sum, row) => sum + (row[column] ?? 0), 0);
      expect(figures[26]?.[column]).toBe(stockholm);
    }
  });
});

describe("a publication", () => {
  const publication = publishAllocation(allocated("psykisk-halsa-2025", "county"), UNITS.mnkr);

  it("does not change what is paid out", () => {
    expect(publication.figures[18]?.exact).toBe(100_000_000n * 2n);
    expect(publication.allocation.amount("lan-komplexa-behov", "23")).toBe(250_696_600n);
  });

  it("lists every amount that is not the nearest", () => {
    if (publication.found.kind !== "rounded") throw new Error(publication.found.kind);
    const far = publication.figures.flatMap(({ exact, printed }, index) => {
      const off = (printed as bigint) - exact;
      return index < publication.amounts && 2n * (off < 0n ? -off : off) > UNITS.mnkr ? [index] : [];
    });
    expect(far.length).toBeGreaterThan(0);
    expect(publication.found.moved).toEqual(far);
    const json = JSON.parse(publicationJson(publication));
    expect(json.moved).toHaveLength(far.length);
    expect(json.moved[0]).toMatchObject({
      name: "Jämtlands län, lan-komplexa-behov",
      exact: "2506966.00",
      printed: "2000000.00",
      nearest: "3000000.00",
    });
  });

  it.each([
    [
      "sv",
      publicationText,
      /Belopp i miljoner kronor \(mnkr\)\./,
      /^Jämtlands län, lan-komplexa-behov +2 506 966 +2 +3$/m,
    ],
    [
      "en",
      publicationText,
      /Amounts in millions of kronor \(mnkr\)\./,
      /^Jämtlands län, lan-komplexa-behov +2,506,966 +2 +3$/m,
    ],
    [
      "sv",
      publicationMarkdown,
      /Belopp i miljoner kronor \\?\(mnkr\\?\)\./,
      /^\| Jämtlands län, lan-komplexa-behov \| 2.506.966 \| 2 \| 3 \|$/m,
    ],
    [
      "en",
      publicationMarkdown,
      /Amounts in millions/,
      /^\| Jämtlands län, lan-komplexa-behov \| 2,506,966 \| 2 \| 3 \|$/m,
    ],
  ] as const)("states its unit and what moved, in %s", (lang, report, unit, moved) => {
    const text = report(publication, { lang });
    expect(text).toMatch(unit);
    expect(text).toMatch(moved);
  });

  it("is refused for shares that were not rounded, and for a unit of nothing", () => {
    const unrounded = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], rounding: "exact" });
    expect(() => publishAllocation(unrounded, UNITS.mnkr)).toThrow(AllocationError);
    expect(() => publishAllocation(publication.allocation, 0n)).toThrow(AllocationError);
  });
});

describe("allocate --publish", () => {
  const COUNTIES = ["allocate", "2025", "--level", "county", "--publish", "mnkr"];

  it.each(["text", "csv", "json", "markdown"])("comes as %s in both languages", async (format) => {
    for (const lang of ["sv", "en"]) {
      const { code, out, err } = await recorded([...COUNTIES, "--format", format, "--lang", lang]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain("mnkr");
    }
  });

  it("fits the terminal", async () => {
    const { out } = await recorded(COUNTIES, 60);
    for (const line of out.split("\n").filter((one) => /^\d\d /.test(one)))
      expect(line.length).toBeLessThanOrEqual(60);
  });

  it("reads units as --round-to does", async () => {
    const [one, two] = [await recorded(COUNTIES), await recorded([...COUNTIES.slice(0, -1), "1 000 000"])];
    expect(one).toEqual(two);
    const { code, err } = await recorded([...COUNTIES.slice(0, -1), "fot"]);
    expect([code, err]).toEqual([2, expect.stringContaining("fot")]);
  });

  it("is refused with what it cannot be combined with", async () => {
    expect((await recorded(["allocate", "2025", "--subtotals", "county"])).err).toContain("--publish");
    expect((await recorded([...COUNTIES, "--rounding", "exact"])).err).toContain("largest-remainder");
  });

  it("names the figures that contradict each other, with exit code 1", async () => {
    const file = new URL("contradiction.agreement.json", import.meta.url).pathname;
    const argv = ["allocate", file, "--publish", "mnkr", "--subtotals", "county"];
    const swedish = await recorded(argv);
    expect(swedish.code).toBe(1);
    expect(swedish.out).toMatch(/✗ Tabellen kan inte avrundas så att alla summor stämmer/);
    expect(swedish.out).toMatch(/Anta att /);
    const english = await recorded([...argv, "--lang", "en", "--format", "json"]);
    expect(JSON.parse(english.out)).toMatchObject({
      verdict: "contradiction",
      contradiction: { irreducible: true },
    });
    const csv = await recorded([...argv, "--format", "csv"]);
    expect([csv.code, csv.out]).toEqual([1, ""]);
    expect(csv.err).toContain("✗ Tabellen kan inte avrundas");
    expect((await recorded(argv.slice(0, -2))).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("fixed");
  });
});
