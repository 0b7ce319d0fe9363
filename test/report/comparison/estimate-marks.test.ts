import { beforeAll, describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import { whatIf } from "../../../src/agreements/what-if.ts";
import { type AllocateOptions, allocate } from "../../../src/allocate/allocate.ts";
import { loadRegisters } from "../../../src/allocate/load-registers.ts";
import { compare } from "../../../src/compare/compare.ts";
import type { Comparison } from "../../../src/compare/comparison.ts";
import type { Level } from "../../../src/recipients/recipient.ts";
import { comparisonCsv } from "../../../src/report/comparison/comparison-csv.ts";
import { comparisonJson } from "../../../src/report/comparison/comparison-json.ts";
import { comparisonRows } from "../../../src/report/comparison/comparison-rows.ts";

const NEAREST = { substitute: "nearest", unit: "krona" } as const;

async function compared(
  changes: Parameters<typeof whatIf>[1] | string,
  options: AllocateOptions = {},
  id = "2023",
): Promise<Comparison> {
  const before = agreementOf(id);
  const after = typeof changes === "string" ? agreementOf(changes) : whatIf(before, changes);
  const asked = { ...NEAREST, ...options };
  const [one, other] = await Promise.all(
    [before, after].map(async (agreement) =>
      allocate(agreement, { ...asked, registers: await loadRegisters(agreement, asked) }),
    ),
  );
  return compare(one!, other!);
}

/** The headings that are marked as estimates. */
function marked(comparison: Comparison, level: Level): string[] {
  const { headings } = comparisonRows(comparison, level, "en");
  return headings.filter((heading) => heading.startsWith("~ ")).map((heading) => heading.slice(2));
}

describe("2023 against 2025", () => {
  let comparison: Comparison;
  beforeAll(async () => {
    comparison = await compared("2025");
  });

  it("marks nothing where no amount follows from a population", () => {
    expect(marked(comparison, "association")).toEqual([]);
  });

  it("marks the side that is one, and what follows from it", () => {
    expect(marked(comparison, "county")).toEqual([
      "2023",
      "Difference",
      "Percent",
      "SEK/inhabitant",
      "Money",
      "Key",
      "Population",
      "Rounding",
    ]);
    expect(marked(comparison, "municipality").slice(0, 2)).toEqual(["2023", "2025"]);
  });

  it("tells each row apart in CSV and JSON", () => {
    const estimates = comparisonCsv(comparison)
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => [line.split(",")[2], line.split(",").at(-1)].join(" "));
    expect([...new Set(estimates)]).toEqual([
      "county true",
      "region true",
      "municipality true",
      "association false",
    ]);
    const { rows } = JSON.parse(comparisonJson(comparison));
    expect(rows.map(({ level, estimate }: Record<string, unknown>) => `${level} ${estimate}`)).toEqual(
      estimates,
    );
  });
});

describe("a what-if beside an estimated line that is the same in both", () => {
  it("has exact differences", async () => {
    const same = await compared(
      { "lan-suicidprevention": { key: [{ rule: "equal" }] } },
      { levels: ["county"] },
    );
    expect(marked(same, "county")).toEqual(["Before", "After", "Percent", "SEK/inhabitant"]);
    // Shown on another register: the difference is the same to the krona, so it is no estimate.
    const other = await compared(
      { "lan-suicidprevention": { key: [{ rule: "equal" }] } },
      { lines: ["lan-suicidprevention"] },
    );
    expect(same.rows.map(({ difference }) => difference)).toEqual(
      other.rows.map(({ difference }) => difference),
    );
  });

  it("has estimated effects where the money differs, since they scale that line too", async () => {
    const more = await compared(
      { "lan-suicidprevention": { amount: 300_000_000_00n } },
      { levels: ["county"] },
    );
    expect(marked(more, "county")).toEqual([
      "Before",
      "After",
      "Percent",
      "SEK/inhabitant",
      "Money",
      "Key",
      "Population",
      "Rounding",
    ]);
  });

  it("has estimated differences where that line changes", async () => {
    const changed = await compared(
      { "lan-ungdomsmottagningar": { key: [{ rule: "equal" }] } },
      { levels: ["county"] },
    );
    expect(marked(changed, "county")).toEqual([
      "Before",
      "Difference",
      "Percent",
      "SEK/inhabitant",
      "Money",
      "Key",
      "Population",
      "Rounding",
    ]);
  });
});
