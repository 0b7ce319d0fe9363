import { beforeAll, describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { whatIf } from "../../src/agreements/what-if.ts";
import { type AllocateOptions, allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { compare } from "../../src/compare/compare.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";

async function county(id: string, options: AllocateOptions = {}): Promise<Allocation> {
  const asked = { levels: ["county"], unit: "krona", incomplete: "list", ...options } as const;
  return allocate(agreementOf(id), { ...asked, registers: await loadRegisters(agreementOf(id), asked) });
}

describe("2023 against 2025, county money", () => {
  let [before, after] = [] as unknown as [Allocation, Allocation];
  beforeAll(async () => {
    before = await county("2023", { substitute: "nearest" });
    after = await county("2025");
  });

  it("tells what each county gains or loses, in kronor, percent and per inhabitant", () => {
    const comparison = compare(before, after);
    const jamtland = comparison.rows.find(({ code }) => code === "23");
    expect(jamtland).toMatchObject({
      before: 11_516_085_00n,
      after: 12_697_775_00n,
      difference: 1_181_690_00n,
      outcome: "gains",
      percent: { numerator: 23_633_800n, denominator: 2_303_217n },
      perInhabitant: { after: { numerator: 317_444_375n, denominator: 33_177n } },
    });
    expect(comparison.sums("county")).toMatchObject({
      before: 574_000_000_00n,
      after: 493_000_000_00n,
      difference: -81_000_000_00n,
      money: -81_000_000_00n,
      key: 0n,
      population: 0n,
      rounding: 0n,
      gains: 3,
      loses: 18,
      unchanged: 0,
    });
  });

  it("gives Jämtland's money effect as its 2023 share of the new sum", () => {
    const { money } = compare(before, after).rows.find(({ code }) => code === "23") ?? {};
    // 11 516 085 · (493 − 574)/574, computed apart, within the krona that the stages are rounded to.
    const scaled = (11_516_085n * -81n) / 574n;
    expect([scaled * 100n, (scaled - 1n) * 100n]).toContain(money);
  });

  it("is an estimate as soon as one side is", () => {
    expect(compare(before, after).estimate).toBe(true);
    expect(compare(after, after).estimate).toBe(false);
  });
});

describe("what cannot be told", () => {
  it("lists the lines that one side could not allocate", async () => {
    const { problems } = compare(await county("2023"), await county("2025"));
    expect(problems.map(({ code }) => code)).toEqual(["register-missing"]);
  });

  it("says which line's key and population cannot be told apart, and puts all under the key", async () => {
    const before = await county("2025", { lines: ["lan-komplexa-behov"] });
    const after = await county("2023", { lines: ["lan-ungdomsmottagningar"], substitute: "nearest" });
    const { problems, rows } = compare(before, after);
    expect(problems).toMatchObject([
      {
        code: "effect-inseparable",
        severity: "note",
        details: { line: "lan-ungdomsmottagningar", ages: "0–25" },
      },
    ]);
    expect(rows.every(({ population }) => population === 0n)).toBe(true);
  });

  it("gives no kronor per inhabitant where nobody is counted, unless a register is handed in", async () => {
    const fixed = await county("2025", { lines: ["lan-medverkan"] });
    expect(compare(fixed, fixed).rows[0]?.perInhabitant).toBeNull();
    const register = await loadRegister("scb-2024-11-01");
    const told = compare(fixed, fixed, { inhabitantsBefore: register, inhabitantsAfter: register });
    expect(told.rows.find(({ code }) => code === "23")?.perInhabitant?.before).toEqual({
      numerator: 25_000_000n,
      denominator: 33_177n,
    });
  });
});

describe("someone who is in one allocation only", () => {
  const line = { ...agreementOf("2025").lines[1]!, stated: [] };
  const excluding = {
    ...agreementOf("2025"),
    stated: [],
    lines: [
      {
        ...line,
        key: [{ rule: "equal" }] as const,
        eligibility: { except: ["23"], others: "reshared", source: "prov" } as const,
      },
    ],
  };
  const all = whatIf(agreementOf("2025"), { [line.id]: { key: [{ rule: "equal" }] } });

  it("got 0 in the other, by the key", () => {
    const { rows } = compare(allocate(all, { lines: [line.id] }), allocate(excluding, { lines: [line.id] }));
    const jamtland = rows.find(({ code }) => code === "23");
    expect(jamtland).toMatchObject({ after: 0n, outcome: "loses", money: 0n, population: 0n });
    expect(jamtland?.key).toBe(jamtland?.difference);
  });
});

describe("lines that do not hand out all their money", () => {
  const agreed = agreementOf("2025");
  const line = agreed.lines.find(({ id }) => id === "lan-komplexa-behov")!;
  const population = { by: "population" } as const;
  it.each([
    ["withheld", { eligibility: { except: ["01", "12"], others: "withheld", source: "prov" } as const }],
    [
      "kept",
      { key: [{ rule: "proportional", weight: population, max: 20_000_000_00n, bounds: "top-up" }] as const },
    ],
    [
      "added",
      { key: [{ rule: "proportional", weight: population, min: 3_000_000_00n, bounds: "top-up" }] as const },
    ],
  ])("have only an effect of population where only the register differs: %s", async (_, more) => {
    const own = { ...agreed, stated: [], lines: [{ ...line, ...more }] };
    const [one, other] = await Promise.all(
      ["scb-2024-11-01", "scb-2024-12-31"].map(async (id) =>
        allocate(own, { population: await loadRegister(id), unit: "krona" }),
      ),
    );
    const { money, key, population: moved, difference } = compare(one!, other!).sums("county");
    expect([money, key]).toEqual([0n, 0n]);
    expect(difference).not.toBe(0n);
    expect(moved).toBe(difference);
  });
});

describe("levels that only one side hands money to", () => {
  it("are new money, and no key is said to have changed", async () => {
    const before = await county("2025", { lines: ["lan-medverkan"], levels: ["county"] });
    const regions = await county("2025", { lines: ["region-komplexa-behov"], levels: ["region"] });
    const comparison = compare(before, regions);
    expect(comparison.levels).toEqual(["county", "region"]);
    expect(comparison.sums("region")).toMatchObject({ money: 500_000_000_00n, key: 0n, population: 0n });
    expect(comparison.sums("county")).toMatchObject({ money: -24_000_000_00n, key: 0n, after: 0n });
  });
});
