import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { countBounds } from "../../src/population/count-bounds.ts";
import type { Counted } from "../../src/population/counted.ts";
import { isPerturbed } from "../../src/population/is-perturbed.ts";
import type { Ages, Register } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";
import { ROOT } from "../docs/pages.ts";

const registerAt = (date: string, counts: ReadonlyMap<string, Counted>, table = "Egen räkning"): Register =>
  registerOf({ id: "own", date, table, status: "supplied", source: "påhittat" }, counts);
const AGES = 101;
const single = (ages: readonly number[]): number[] =>
  Array.from({ length: AGES }, (_, age) => ages[age] ?? 0);

describe("a register is perturbed", () => {
  it("from 2025-01-01, and where its table is named for the method", () => {
    expect(BUNDLED.filter(isPerturbed)).toEqual([]);
    expect(isPerturbed({ date: "2024-12-31", table: "BefolkningNy" })).toBe(false);
    expect(isPerturbed({ date: "2025-01-01", table: "BefolkningNy" })).toBe(true);
    expect(isPerturbed({ date: "2024-12-31", table: "BefolkningCKM" })).toBe(true);
  });
});

describe("the bounds of a count", () => {
  it.each([
    [0, 0, 3],
    [3, 1, 6],
    [4, 1, 7],
    [5, 2, 8],
    [1000, 997, 1003],
  ])("published %i: from %i to %i", (published, least, most) => {
    const counts = new Map([["2303", { total: published }]]);
    expect(countBounds(registerAt("2025-12-31", counts), "2303")).toEqual({ least, most, cells: 1 });
    const exact = { least: published, most: published, cells: 1 };
    expect(countBounds(registerAt("2024-12-31", counts), "2303")).toEqual(exact);
    expect(countBounds(registerAt("2025-12-31", counts), "2305")).toBeUndefined();
  });

  describe("of SCB's answer of 31 May 2026, with every level as published", () => {
    let register: Register;
    beforeAll(() => {
      const file = readFileSync(`${ROOT}fixtures/scb/v1-BefolkManadCKM-2026M05.json-stat2.json`);
      register = readRegister(file, { id: "ckm", date: "2026-05-31" });
    });

    it("are those of one cell, at each level", () => {
      for (const code of register.codes())
        expect(countBounds(register, code)).toMatchObject({
          cells: 1,
          most: (register.count(code) ?? 0) + 3,
        });
      // The county's own row is not what its municipalities add up to.
      const sum = register
        .codes("municipality")
        .filter((code) => code.startsWith("01"))
        .reduce((all, code) => all + (register.count(code) ?? Number.NaN), 0);
      expect(register.count("01")).not.toBe(sum);
    });
  });

  it("of municipalities alone: a county has those of its municipalities", () => {
    const file = readFileSync(new URL("ckm-2025-12-31-municipalities.csv", import.meta.url));
    const register = readRegister(file, { id: "ckm", date: "2025-12-31" });
    const stockholm = register.count("01") ?? 0;
    expect(countBounds(register, "01")).toEqual({ least: stockholm - 78, most: stockholm + 78, cells: 26 });
    expect(countBounds(register, "09")).toMatchObject({ cells: 1 });
    expect(countBounds(register, "00")).toMatchObject({ cells: 290 });
  });
});

describe("a band of ages", () => {
  // The total is published with noise of its own: 1 more than its ages.
  const ages = single([10, 20, 30, ...Array.from({ length: 98 }, () => 40)]);
  const total = ages.reduce((sum, count) => sum + count) + 1;
  const register = registerAt("2025-12-31", new Map([["2303", { total, ages }]]));

  it.each<[Ages, number, number]>([
    [[0, 1], 30, 2],
    [[0, 100], total, 1],
    [[1, 100], total - 10, 2],
    [[3, 100], total - 60, 4],
    [[0, 50], 60 + 48 * 40, 51],
    [[0, 51], total - 49 * 40, 50],
  ])("%j is added from as few published counts as can be", (band, count, cells) => {
    expect(register.count("2303", band)).toBe(count);
    expect(countBounds(register, "2303", band)?.cells).toBe(cells);
  });

  it("is the sum of its ages where no total is published beside them", () => {
    const summed = registerAt("2025-12-31", new Map([["2303", { ages }]]));
    expect(summed.count("2303", [1, 100])).toBe(total - 1 - 10);
    expect(countBounds(summed, "2303", [1, 100])?.cells).toBe(100);
    expect(countBounds(summed, "2303")?.cells).toBe(101);
  });

  it("of a county whose total is published and whose ages are not: each age is a sum of its municipalities", () => {
    const counts = new Map<string, Counted>(["2303", "2305", "2309"].map((code) => [code, { ages, total }]));
    counts.set("23", { total: 3 * total + 2 });
    const mixed = registerAt("2025-12-31", counts);
    expect(countBounds(mixed, "23")?.cells).toBe(1);
    expect(mixed.count("23", [1, 100])).toBe(3 * total + 2 - 30);
    expect(countBounds(mixed, "23", [1, 100])).toMatchObject({
      cells: 1 + 3,
      least: 3 * total + 2 - 30 - 12,
      most: 3 * total + 2 - 30 + 12,
    });
    expect(countBounds(mixed, "23", [0, 1])?.cells).toBe(6);
  });

  it("is the same either way in a register without noise", async () => {
    const exact = await loadRegister("scb-2019-12-31");
    const ofAges = (code: string, from: number): number =>
      Array.from(
        { length: AGES - from },
        (_, age) => exact.count(code, [from + age, from + age]) ?? Number.NaN,
      ).reduce((sum, count) => sum + count, 0);
    for (const code of ["00", "01", "0980", "2584"])
      for (const from of [0, 1, 20, 49, 50, 51])
        expect(exact.count(code, [from, 100])).toBe(ofAges(code, from));
  });
});

describe("the true count", () => {
  /** What is published of a count: noise of at most 3, a 0 unchanged, never 1 or 2. */
  const published = (count: number, noise: number): number => {
    if (count === 0) return 0;
    const noisy = Math.max(0, count + noise);
    return noisy === 1 || noisy === 2 ? (count <= 3 && noise < 0 ? 0 : 3) : noisy;
  };
  const noise = fc.integer({ min: -3, max: 3 });
  const cell = fc.tuple(fc.nat(60), noise);
  const municipality = fc.tuple(fc.array(cell, { minLength: AGES, maxLength: AGES }), noise);
  const band = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]): Ages => [Math.min(a, b), Math.max(a, b)]);

  it("is within the bounds, of any band, in any published register", () => {
    let outside = 0;
    fc.assert(
      fc.property(municipality, municipality, noise, band, (one, other, third, ages) => {
        const truth = [one, other].map(([cells]) => cells.map(([count]) => count));
        const of = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
        const counts = new Map<string, Counted>(
          [one, other].map(([cells, more], index) => [
            `230${3 + 2 * index}`,
            {
              ages: cells.map(([count, by]) => published(count, by)),
              total: published(of(truth[index] as number[]), more),
            },
          ]),
        );
        counts.set("23", { total: published(of(truth.flat()), third) });
        const register = registerAt("2026-12-31", counts);
        const bounds = countBounds(register, "2303", ages);
        const right = of((truth[0] as number[]).slice(ages[0], ages[1] + 1));
        expect(right).toBeGreaterThanOrEqual(bounds?.least ?? Number.NaN);
        expect(right).toBeLessThanOrEqual(bounds?.most ?? Number.NaN);
        const county = countBounds(register, "23");
        expect(of(truth.flat())).toBeGreaterThanOrEqual(county?.least ?? Number.NaN);
        expect(of(truth.flat())).toBeLessThanOrEqual(county?.most ?? Number.NaN);
        // The same with a noise of 2 would not hold.
        if (Math.abs((register.count("2303", ages) ?? 0) - right) > 2 * (bounds?.cells ?? 0)) outside += 1;
      }),
      { numRuns: 300, seed: 43 },
    );
    expect(outside).toBeGreaterThan(0);
  });
});
