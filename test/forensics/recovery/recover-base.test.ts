import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recoverBase, recoverBaseSteps } from "../../../src/forensics/recovery/recover-base.ts";
import { recoverPopulation } from "../../../src/forensics/recovery/recover-population.ts";
import { kr } from "../../../src/money/kr.ts";
import { codesOf } from "../../support/codes-of.ts";
import { problemsOf } from "../../support/problems-of.ts";
import { around, perCapitaTable } from "./per-capita-table.ts";

const PERSONS = [2_471_773n, 407_698n, 301_723n, 472_723n, 369_857n, 203_445n, 246_408n, 61_000n, 157_365n];

describe("a base that is looked for", () => {
  it("is among those found when it is a whole million", () => {
    const bases = fc.bigInt(0n, 12n).map((millions) => millions * kr("1 000 000"));
    fc.assert(
      fc.property(bases, fc.bigInt(100n, 400n), (base, krPerPerson) => {
        const shared = krPerPerson * 100n * PERSONS.reduce((sum, each) => sum + each);
        const table = perCapitaTable(PERSONS, shared + base * 9n + 1_234_500n, { base });
        const { found } = recoverBase(table.rows, { pot: table.pot, range: around(table, 2_000) });
        const own = found.find((recovery) => recovery.base === base);
        expect(own?.nationalTotal).toBe(table.nationalTotal);
      }),
      { numRuns: 20 },
    );
  });

  it("is looked for by hundreds of thousands where no whole million serves", () => {
    const table = perCapitaTable(PERSONS, kr("1 000 000 000"), { base: kr("2 300 000") });
    const { found, tried } = recoverBase(table.rows, { range: around(table, 2_000) });
    expect(found.map(({ base }) => base)).toContain(kr("2 300 000"));
    expect(tried.map(({ step }) => step)).toEqual([kr("1 000 000"), kr("100 000")]);
  });

  it("may be another by which everybody has as many more persons: both are found", () => {
    // 1 000 000 kr of the base are worth exactly 1 000 persons each.
    const persons = [400_000n, 300_000n, 200_000n, 100_000n, 50_001n, 70_007n, 81_013n, 91_019n, 33_333n];
    const shared = persons.reduce((sum, each) => sum + each) * kr(1_000);
    const table = perCapitaTable(persons, shared + 9n * kr("2 000 000"), { base: kr("2 000 000") });
    const { found } = recoverBase(table.rows, { range: around(table, 20_000) });
    expect(
      found.map(({ base, nationalTotal }) => [base, (nationalTotal ?? 0n) - table.nationalTotal]),
    ).toEqual([
      [0n, 18_000n],
      [kr("1 000 000"), 9_000n],
      [kr("2 000 000"), 0n],
      [kr("3 000 000"), -9_000n],
      [kr("4 000 000"), -18_000n],
    ]);
  });

  it("is not told where a table is too coarse", () => {
    const table = perCapitaTable(PERSONS, kr("3 000 000"));
    const { found, undecided } = recoverBase(table.rows, { range: around(table, 2_000) });
    expect({ found, undecided: undecided[0] }).toEqual({ found: [], undecided: 0n });
  });

  it("is looked for no further when the search is stopped, and the result is partial", () => {
    const table = perCapitaTable(PERSONS, kr("1 000 000 000"), { base: kr("9 000 000") });
    let asked = 0;
    const shouldStop = (): boolean => ++asked === 3;
    const { partial, tried } = recoverBase(table.rows, { range: around(table, 2_000), shouldStop });
    expect({ partial, tried }).toEqual({
      partial: true,
      tried: [{ step: kr("1 000 000"), to: kr("2 000 000") }],
    });
  });
});

describe("a search for a base that is stopped in the midst of one", () => {
  const table = perCapitaTable(PERSONS, kr("1 000 000 000"), { base: kr("1 000 000") });
  const stoppedAfter = (steps: number): ReturnType<typeof recoverBase> => {
    const search = recoverBaseSteps(table.rows, { range: [4_000_000, 6_000_000] });
    let step = search.next();
    for (let at = 0; at < steps && !step.done; at++) step = search.next();
    if (!step.done) step = search.next(true);
    if (!step.done) throw new Error("it was asked to stop, once, and did not");
    return step.value;
  };

  it("says nothing of that base, whether it is the first or a later one", () => {
    expect(stoppedAfter(0)).toEqual({ tried: [], found: [], undecided: [], partial: true });
    const later = Array.from({ length: 40 }, (_, steps) => stoppedAfter(steps));
    expect(later.every(({ partial }) => partial)).toBe(true);
    for (const { tried, found } of later) {
      const to = tried[0]?.to ?? -1n;
      expect(found.map(({ base }) => base)).toEqual(to >= kr("1 000 000") ? [kr("1 000 000")] : []);
    }
    expect(later.some(({ found }) => found.length === 1)).toBe(true);
  });
});

describe("what cannot be searched is refused", () => {
  const { rows } = perCapitaTable(PERSONS, kr("1 000 000 000"));

  it.each([
    ["a single row", () => recoverPopulation(rows.slice(0, 1)), ["recovery-rows"]],
    [
      "a pot that the bases use up",
      () => recoverPopulation(rows, { pot: 900n, base: 100n }),
      ["pot-too-small"],
    ],
    ["an amount below the base", () => recoverPopulation(rows, { base: kr("14 000 000") }), ["base-above"]],
    ["a unit of nothing", () => recoverPopulation(rows, { unit: 0n }), ["unit-invalid"]],
    [
      "a range that ends before it begins",
      () => recoverPopulation(rows, { range: [2, 1] }),
      ["argument-invalid"],
    ],
    ["fewer recipients than rows", () => recoverPopulation(rows, { recipients: 8 }), ["argument-invalid"]],
    ["a range from nobody", () => recoverPopulation(rows, { range: [0, 1] }), ["argument-invalid"]],
    [
      "a negative amount, when a base is looked for",
      () => recoverBase([...rows, { code: "x", label: "x", amount: -1n }]),
      ["base-above"],
    ],
  ])("%s", (_, compute, codes) => {
    expect(codesOf(problemsOf(compute))).toEqual(codes);
  });
});
