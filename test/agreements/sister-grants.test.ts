import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AgreedLine, Agreement } from "../../src/agreements/agreement.ts";
import { checkAgreement } from "../../src/agreements/checks/check-agreement.ts";
import { neededFigures } from "../../src/agreements/needed-figures.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { type AllocateOptions, allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { reconcile } from "../../src/allocate/reconcile.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { Series } from "../../src/rules/weights/series.ts";
import { codesOf } from "../support/codes-of.ts";
import { problemsOf } from "../support/problems-of.ts";
import { verifiedFixture } from "../verify/published.ts";

const FOLDER = new URL("../../fixtures/agreements/", import.meta.url);
const FILES: readonly string[] = readdirSync(FOLDER).sort();
const GUIDE = readFileSync(new URL("../../docs/guide/sister-grants.md", import.meta.url), "utf8");

function textOf(id: string): string {
  return readFileSync(new URL(`${id}.json`, FOLDER), "utf8");
}

function fileOf(id: string): Agreement {
  return readAgreement(textOf(id));
}

const IDS: readonly string[] = FILES.map((file) => file.replace(/\.json$/, ""));

/** Whose agreement waits for figures, pots or acceptances that are not in its file. */
function waits(agreement: Agreement): boolean {
  const { indicators, amounts } = neededFigures(agreement);
  return indicators.length + amounts.length + (agreement.unsupported?.length ?? 0) > 0;
}

const WAITING = IDS.filter((id) => waits(fileOf(id)));
const COMPLETE = IDS.filter((id) => !WAITING.includes(id));

/** Figures that are made up for these tests and stand nowhere else: so many for each of a level. */
function madeUp(level: AgreedLine["level"], figure: (index: number) => bigint): Series {
  return Object.fromEntries(SWEDEN.recipients(level).map(({ code }, index) => [code, figure(index)]));
}

const tenEach = (): Series => madeUp("region", () => 10n);

/** What is handed in to each agreement that waits; every figure is made up so that it comes to the line's amount. */
const MADE_UP: Readonly<Record<string, AllocateOptions>> = {
  "at-tjanster-2024": {
    indicators: {
      "at-tjanster": tenEach(),
      // Eight times 10 posts make 160 million: 8 × 20, and nobody else reaches a step.
      "at-tjanster-trappsteg": madeUp("region", (index) => (index < 8 ? 10n : 1n)),
    },
  },
  "bup-2025": { indicators: { intjanat: madeUp("region", (index) => 1_000_000n * BigInt(index + 1)) } },
  "operationer-2025": {
    indicators: {
      // 3 500 × 108 000 + 1 000 × 19 000 make 397 million.
      "operationer-108": madeUp("region", (index) => (index === 0 ? 3_500n : 0n)),
      "operationer-39": madeUp("region", () => 0n),
      "operationer-19": madeUp("region", (index) => (index === 1 ? 1_000n : 0n)),
    },
  },
  "val-2026": { indicators: { rostberattigade: madeUp("municipality", (index) => 1_000n + BigInt(index)) } },
  "fysisk-aktivitet-2025": { amounts: { "region-fysisk-aktivitet": 1_000_000_000_00n } },
  "litteratur-2024": schools("barn-och-elever", "kommun-barn-och-elever", 100_000_000_00n),
  "personalforstarkning-2024": schools("elever", "kommun-elever", 100_000_000_00n),
  "karriartjanster-2020": schools("elever", "kommun-bidragspott-1", 1_000_000_000_00n),
  "lonelyft-2016": schools("elever", "kommun-elever", 1_000_000_000_00n),
};

/** Few pupils in the first three municipalities, the same in a single year as in three. */
function schools(name: string, line: string, pot: bigint): AllocateOptions {
  const figures = madeUp("municipality", (index) => (index < 3 ? 1n : 500n + BigInt(index)));
  const names = [name, ...[1, 2, 3].map((year) => `${name}-ar-${year}`)];
  return {
    indicators: Object.fromEntries(names.map((one) => [one, figures])),
    amounts: { [line]: pot },
  };
}

async function allocated(id: string, definitionsInUse: AllocateOptions = {}): Promise<Allocation> {
  const agreement = fileOf(id);
  const registers = await loadRegisters(agreement);
  return allocate(agreement, { unit: "krona", registers, ...definitionsInUse });
}

/** An agreement that waits, with made-up figures and every term accepted. */
function allocatedByMadeUp(id: string): Promise<Allocation> {
  const accept = (fileOf(id).unsupported ?? []).map((item) => item.id);
  return allocated(id, { ...MADE_UP[id], accept });
}

/** Amounts, rest and what is kept make up the line, and every stated sum is met. */
function expectReconciled(allocation: Allocation): void {
  for (const { line, total, rest, kept = 0n, added = 0n } of allocation.lines)
    expect([line.id, total + rest + kept - added]).toEqual([line.id, line.amount]);
  for (const { stated, allocated: sum, missing } of reconcile(allocation)) {
    expect(missing).toEqual([]);
    expect([stated.source, sum]).toEqual([stated.source, stated.amount]);
  }
}

describe.each(IDS)("fixtures/agreements/%s.json", (id) => {
  it("reads, reconciles with itself, and is written and read back equal", () => {
    const agreement = fileOf(id);
    expect(agreement.id).toBe(id);
    expect(checkAgreement(agreement, SWEDEN)).toEqual([]);
    expect(readAgreement(writeAgreement(agreement))).toEqual(agreement);
  });

  it("is in the guide", () => {
    expect(GUIDE).toContain(`fixtures/agreements/${id}.json`);
  });

  it("has lines of its level's name, in areas of its own list, with sources", () => {
    const levels = { region: "region", kommun: "municipality" } as const;
    const { lines, areas } = fileOf(id);
    for (const line of lines) {
      expect(line.level).toBe(levels[line.id.split("-")[0] as keyof typeof levels]);
      expect(areas.map((area) => area.id)).toContain(line.area);
    }
  });
});

describe("a file that holds all its figures", () => {
  it("is one of these", () => {
    expect(COMPLETE).toEqual([
      "cancervard-2025",
      "kvinnors-halsa-2020",
      "kvinnors-halsa-2022",
      "kvinnors-halsa-2024",
      "uppskjuten-vard-2022",
      "vardkapacitet-2025",
    ]);
  });

  it.each(COMPLETE)("%s is shared out to the krona", async (id) => {
    const allocation = await allocated(id);
    expect(allocation.problems).toEqual([]);
    expectReconciled(allocation);
    for (const { total, line } of allocation.lines) expect(total).toBe(line.amount);
  });
});

describe("a file that waits for figures", () => {
  it("is one of these", () => {
    expect(WAITING).toEqual(Object.keys(MADE_UP).sort());
  });

  it.each(WAITING)("%s is refused without them, for no other reason", async (id) => {
    const agreement = fileOf(id);
    const registers = await loadRegisters(agreement);
    const missing = new Set(["indicator-missing", "line-amount-missing", "unsupported"]);
    const found = codesOf(problemsOf(() => allocate(agreement, { registers })));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((code) => !missing.has(code))).toEqual([]);
  });

  it.each(WAITING)("%s is shared out by made-up figures, and reconciles", async (id) => {
    const allocation = await allocatedByMadeUp(id);
    expect(allocation.problems).toEqual([]);
    expectReconciled(allocation);
  });
});

describe("by made-up figures", () => {
  it("the elections' 30 000 for each of 290 municipalities come on top of the pot, which is rounded down", async () => {
    const { lines } = await allocatedByMadeUp("val-2026");
    const [basic, voters] = lines;
    expect(basic?.total).toBe(290n * 30_000_00n);
    expect(new Set(basic?.amounts)).toEqual(new Set([30_000_00n]));
    expect(voters?.rounding).toMatchObject({ method: "floor", unit: 100n });
    expect(voters?.rest).toBeGreaterThan(0n);
    expect(voters?.rest).toBeLessThan(290_00n);
  });

  it("operations that do not come to 397 million are refused, not scaled", async () => {
    const few = { "operationer-108": tenEach(), "operationer-39": tenEach(), "operationer-19": tenEach() };
    const agreement = fileOf("operationer-2025");
    const found = problemsOf(() => allocate(agreement, { indicators: few }));
    expect(found.map(({ path }) => path.slice(0, 2))).toEqual([["lines", 1]]);
  });

  it("the bonus pool pays each in proportion to what it earned", async () => {
    const { lines } = await allocatedByMadeUp("bup-2025");
    const amounts = lines[0]?.amounts as readonly bigint[];
    // 231 million earned, so 840/231 of it is paid: the second region gets twice the first's, to the krona.
    expect((amounts[1] as bigint) - 2n * (amounts[0] as bigint)).toBeLessThanOrEqual(100n);
    expect(amounts[0]).toBe(3_636_364_00n);
  });

  it("the steps give 20 million from ten posts on", async () => {
    const { lines } = await allocatedByMadeUp("at-tjanster-2024");
    expect(lines[1]?.amounts.map((ore) => ore / 1_000_000_00n)).toEqual([
      ...Array.from({ length: 8 }, () => 20n),
      ...Array.from({ length: 13 }, () => 0n),
    ]);
  });

  it.each([
    ["litteratur-2024", 1_500_00n],
    ["personalforstarkning-2024", 75_000_00n],
    ["karriartjanster-2020", 85_000_00n],
  ])("nobody gets less than the least amount in %s", async (id, least) => {
    const amounts = (await allocatedByMadeUp(id)).rows().map(({ amount }) => amount);
    expect(amounts.filter((ore) => ore < least)).toEqual([]);
    expect(amounts).toContain(least);
  });

  it("career steps are paid in multiples of 85 000 kronor, and no other pays for the least amount", async () => {
    const { lines } = await allocatedByMadeUp("karriartjanster-2020");
    const [line] = lines;
    expect(line?.amounts.filter((ore) => ore % 85_000_00n !== 0n)).toEqual([]);
    const [step] = line?.steps ?? [];
    expect(step?.bounded?.at.slice(0, 4)).toEqual(["min", "min", "min", null]);
    // The fourth has 503 pupils, and its share of the whole pot before rounding.
    const pupils = 3n + 287n * 500n + (289n * 290n) / 2n - 3n;
    expect((step?.numerators[3] as bigint) * pupils).toBe(
      1_000_000_000_00n * 503n * (step?.denominator as bigint),
    );
  });

  it("the pay rise gives 50 000 to those with fewer than 30 pupils, and shares the rest among the others", async () => {
    const { lines } = await allocatedByMadeUp("lonelyft-2016");
    const [line] = lines;
    expect(line?.amounts.slice(0, 3)).toEqual([50_000_00n, 50_000_00n, 50_000_00n]);
    expect(line?.amounts.filter((ore) => ore % 50_000_00n !== 0n)).toEqual([]);
    const [few, rest] = line?.steps ?? [];
    expect(few?.numerators.filter((ore) => ore !== 0n)).toHaveLength(3);
    expect(rest?.before.numerator).toBe(1_000_000_000_00n - 150_000_00n);
    expect(rest?.weights?.slice(0, 4)).toEqual([0n, 0n, 0n, 503n]);
  });

  it("a pay rise is not due for 30 pupils, and is for 29", async () => {
    const agreement = fileOf("lonelyft-2016");
    const elever = madeUp("municipality", (index) => [29n, 30n][index] ?? 1_000n);
    const options = { accept: ["enskilda-huvudman"], indicators: { elever } };
    const amounts = { "kommun-elever": 1_000_000_000_00n };
    const [line] = allocate(agreement, { ...options, amounts }).lines;
    expect(line?.steps[0]?.numerators.slice(0, 3)).toEqual([50_000_00n, 0n, 0n]);
    expect(line?.steps[1]?.weights?.slice(0, 3)).toEqual([0n, 30n, 1_000n]);
  });
});

describe("the published table", () => {
  it.each(["vardkapacitet-2025", "kvinnors-halsa-2022", "kvinnors-halsa-2024-landsbygd", "cancervard-2025"])(
    "%s verifies in every row, without tolerance or deviation",
    (slug) => {
      const { claim, columns, problems, accepted } = verifiedFixture(slug);
      expect([problems, accepted, claim.tolerance]).toEqual([[], [], undefined]);
      const entries = columns.flatMap((column) => column.entries);
      expect(entries).toHaveLength(slug === "cancervard-2025" ? 18 : 21);
      for (const { printed, expected } of entries) expect(printed).toBe(expected?.amount);
    },
  );

  it("kvinnors-halsa-2024 verifies in every row; only the page's text deviates", () => {
    const { columns, problems, accepted } = verifiedFixture("kvinnors-halsa-2024");
    expect(problems).toEqual([]);
    expect(accepted.map(({ problem }) => problem.code)).toEqual(["stated-differs"]);
    for (const { printed, expected } of columns.flatMap((column) => column.entries))
      expect(printed).toBe(expected?.amount);
  });

  it("kvinnors-halsa-2020 verifies but for exactly four accepted deviations", () => {
    const { problems, accepted } = verifiedFixture("kvinnors-halsa-2020");
    expect(problems).toEqual([]);
    expect(accepted.map(({ problem }) => [problem.code, problem.place?.cell])).toEqual([
      ["amount-differs", "C10"],
      ["amount-differs", "C11"],
      ["amount-differs", "C15"],
      ["amount-differs", "C19"],
    ]);
  });
});
