import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { exactShareOf } from "../../src/allocate/allocated-line.ts";
import type { PerturbedLine } from "../../src/allocate/uncertainty.ts";
import { uncertaintyOf } from "../../src/explain/uncertainty-of.ts";
import { absolute } from "../../src/numbers/absolute.ts";
import { sum } from "../../src/numbers/sum.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import type { Counted } from "../../src/population/counted.ts";
import type { Register } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";
import { ROOT } from "../docs/pages.ts";
import { allocated } from "../support/allocated.ts";

const MAY_2026 = readRegister(readFileSync(`${ROOT}fixtures/scb/v1-BefolkManadCKM-2026M05.json-stat2.json`), {
  id: "ckm-2026-05-31",
  date: "2026-05-31",
});

/** 2025 with other keys for its lines to counties. */
function withKey(key: readonly Rule[], level: "county" | "municipality" = "county"): Agreement {
  const agreement = agreementOf("2025");
  const line = agreement.lines.find(({ id }) => id === "lan-komplexa-behov");
  if (!line) throw new Error("the line is gone");
  return {
    ...agreement,
    id: "own",
    areas: agreement.areas.filter(({ id }) => id === line.area),
    lines: [{ ...line, level, key }],
    stated: [],
  };
}

describe("an estimate", () => {
  it("names the registers that it was chosen among, nearest first", async () => {
    const { estimates } = await uncertaintyOf(await allocated("psykisk-halsa-2021", { levels: ["county"] }));
    expect(estimates.map(({ line }) => line)).toEqual(["lan-ungdomsmottagningar"]);
    expect(estimates[0]?.candidates.map(({ info, days }) => [info.id, days])).toEqual([
      ["scb-2020-12-31", 60],
      ["scb-2019-12-31", 306],
      ["scb-2022-09-30", 698],
      ["scb-2018-09-30", 763],
    ]);
    expect(estimates[0]?.use).toMatchObject({ asked: "2020-11-01", register: { id: "scb-2020-12-31" } });
  });

  it("has what a year moved on the line: the difference of two allocations, a year apart", async () => {
    const { estimates } = await uncertaintyOf(await allocated("psykisk-halsa-2021", { levels: ["county"] }));
    const drift = estimates[0]?.drift;
    expect(drift).toMatchObject({ from: { id: "scb-2019-12-31" }, to: { id: "scb-2020-12-31" }, days: 366 });
    const [before, after] = await Promise.all(
      ["scb-2019-12-31", "scb-2020-12-31"].map(async (id) =>
        allocate("psykisk-halsa-2021", {
          population: await loadRegister(id),
          lines: ["lan-ungdomsmottagningar"],
        }),
      ),
    );
    const changes = drift?.changes ?? [];
    expect(changes).toHaveLength(21);
    for (const { recipient, change } of changes)
      expect(change).toBe(
        (after?.amount("lan-ungdomsmottagningar", recipient.code) ?? 0n) -
          (before?.amount("lan-ungdomsmottagningar", recipient.code) ?? 0n),
      );
    expect(drift?.moved).toBe(244_291_64n);
    expect(drift?.moved).toBe(sum(changes.map(({ change }) => absolute(change))) / 2n);
  });

  it("takes totals and ages from different registers, each the nearest", async () => {
    const half = { numerator: 50n, denominator: 1n };
    const of = [
      { percent: half, weight: { by: "population" } },
      { percent: half, weight: { by: "population", ages: [0, 25] } },
    ] as const;
    const own = withKey([{ rule: "proportional", weight: { by: "mixed", of } }]);
    const agreement = { ...own, population: { ...own.population, date: "2021-08-01" } };
    const registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
    const allocation = allocate(agreement, { registers, substitute: "nearest" });
    expect(allocation.registers.map(({ register }) => register.id)).toEqual([
      "recovered-2021-11-01",
      "scb-2020-12-31",
    ]);
    const { estimates } = await uncertaintyOf(allocation);
    expect(estimates.map(({ use, candidates }) => [use.register.id, candidates[0]?.info.id])).toEqual([
      ["recovered-2021-11-01", "recovered-2021-11-01"],
      ["scb-2020-12-31", "scb-2020-12-31"],
    ]);
  });

  it("by a register that the caller names has no candidates", async () => {
    const population = await loadRegister("scb-2022-09-30");
    const { estimates } = await uncertaintyOf(
      allocate("psykisk-halsa-2025", { population, lines: ["kommun-barn-unga"] }),
    );
    expect(estimates).toMatchObject([{ candidates: [], drift: { days: 457 } }]);
  });

  it("is not there for lines counted on their day, nor for a copy or an allocation of the caller's", async () => {
    const exact = await allocated("psykisk-halsa-2025", { levels: ["county"] });
    expect(await uncertaintyOf(exact)).toEqual({ estimates: [], perturbed: [], notes: [], amountNotes: {} });
    const copy = structuredClone(await allocated("psykisk-halsa-2021", { levels: ["county"] }));
    expect(await uncertaintyOf(copy)).toEqual({ estimates: [], perturbed: [], notes: [], amountNotes: {} });
  });
});

describe("the bounds of amounts by a perturbed register", () => {
  const option = { population: MAY_2026, unit: "krona" } as const;

  it("are those of the formula for a line shared by population alone", async () => {
    const allocation = allocate("psykisk-halsa-2025", { ...option, lines: ["lan-komplexa-behov"] });
    const [line] = (await uncertaintyOf(allocation)).perturbed;
    expect(line).toMatchObject({ line: "lan-komplexa-behov", cells: 1, registers: [{ id: MAY_2026.id }] });
    const people = MAY_2026.codes("county").map((code) => BigInt(MAY_2026.count(code) ?? 0));
    const all = sum(people);
    for (const [index, { least, most }] of (line?.amounts ?? []).entries()) {
      const own = people[index] as bigint;
      const exact = (mine: bigint, others: bigint): [bigint, bigint] => [
        200_000_000n * (own + mine),
        all + mine + 20n * others,
      ];
      const [below, belowOf] = exact(-3n, 3n);
      const [above, aboveOf] = exact(3n, -3n);
      expect(least).toBe((below / belowOf) * 100n);
      expect(most).toBe(((above + aboveOf - 1n) / aboveOf) * 100n);
    }
    // T / N · (3 (1 − s) + 60 s) of Stockholm, in kronor.
    const stockholm = line?.amounts[0];
    const width = Number((stockholm?.most ?? 0n) - (stockholm?.amount ?? 0n)) / 100;
    const share = Number(people[0]) / Number(all);
    expect(Math.abs(width - (200_000_000 / Number(all)) * (3 * (1 - share) + 60 * share))).toBeLessThan(2);
  });

  it("are wider where counties are sums of their municipalities", async () => {
    const file = readFileSync(new URL("../population/ckm-2025-12-31-municipalities.csv", import.meta.url));
    const population = readRegister(file, { id: "ckm-2025-12-31", date: "2025-12-31" });
    const allocation = allocate("psykisk-halsa-2025", { population, lines: ["lan-komplexa-behov"] });
    const [line] = (await uncertaintyOf(allocation)).perturbed;
    expect(line?.cells).toBe(49);
    expect((line?.amounts[0]?.most ?? 0n) - (line?.amounts[0]?.least ?? 0n)).toBeGreaterThan(9_000_00n);
  });

  it("are there in a second for every municipality", async () => {
    const key: Rule[] = [{ rule: "proportional", weight: { by: "population" } }];
    const started = performance.now();
    const { perturbed } = await uncertaintyOf(allocate(withKey(key, "municipality"), option));
    expect(perturbed[0]?.amounts).toHaveLength(290);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("what would be shared out by the true counts", () => {
  const people = { by: "population" } as const;
  const KEYS: Readonly<Record<string, readonly Rule[]>> = {
    "in proportion": [{ rule: "proportional", weight: people }],
    "a fixed amount first": [
      { rule: "fixed", each: 1_000_000_00n },
      { rule: "proportional", weight: people },
    ],
    "within bounds": [{ rule: "proportional", weight: people, min: 5_000_000_00n, max: 30_000_000_00n }],
    "per municipality, summed": [
      { rule: "proportional", weight: { by: "summed", over: "municipality", of: people } },
    ],
  };
  let truth: Register;
  beforeAll(async () => {
    truth = await loadRegister("scb-2024-11-01");
  });
  /** The true counts with noise, as a register of a later day: municipalities and counties each have their own. */
  const published = (noise: readonly number[]): Register => {
    const counts = new Map<string, Counted>(
      truth
        .codes()
        .map((code, index) => [
          code,
          { total: (truth.count(code) ?? 0) + (noise[index % noise.length] ?? 0) },
        ]),
    );
    const about = {
      id: "noisy",
      date: "2025-12-31",
      table: "CKM",
      status: "supplied",
      source: "påhittat",
    } as const;
    return registerOf(about, counts);
  };
  const outsideOf = ({ amounts }: PerturbedLine, right: readonly bigint[]): number =>
    amounts.filter(({ least, most }, index) => {
      const amount = right[index] as bigint;
      return amount < least || amount > most;
    }).length;

  it.each(Object.entries(KEYS))("is within the bounds: %s", async (_, key) => {
    const agreement = withKey(key);
    const [line] = allocate(agreement, { population: truth, unit: "krona" }).lines;
    const right = line?.amounts ?? [];
    let beyondHalf = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 312, maxLength: 312 }),
        async (noise) => {
          const allocation = allocate(agreement, { population: published(noise), unit: "krona" });
          const [bounded] = (await uncertaintyOf(allocation)).perturbed;
          expect(outsideOf(bounded as PerturbedLine, right)).toBe(0);
          // Bounds a quarter as wide would miss some: the law can fail.
          const narrow = (bounded as PerturbedLine).amounts.map((one) => ({
            ...one,
            least: one.amount - (one.amount - one.least) / 4n,
            most: one.amount + (one.most - one.amount) / 4n,
          }));
          beyondHalf += outsideOf({ ...(bounded as PerturbedLine), amounts: narrow }, right);
        },
      ),
      { numRuns: 8, seed: 43 },
    );
    expect(beyondHalf).toBeGreaterThan(0);
  });

  it("is reached by some noise, exactly: the bounds are not wider than need be", async () => {
    const agreement = withKey(KEYS["in proportion"] as readonly Rule[]);
    const worst = published(truth.codes().map((code) => (code === "01" ? 3 : -3)));
    const [bounded] = (await uncertaintyOf(allocate(agreement, { population: worst, rounding: "exact" })))
      .perturbed;
    const [line] = allocate(agreement, { population: truth, rounding: "exact" }).lines;
    const { numerator, denominator } = exactShareOf(line as NonNullable<typeof line>, 0);
    expect(bounded?.amounts[0]?.least).toBe(numerator / denominator);
  });
});
