import { beforeAll, describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import { type AgreedLineOptions, allocateAgreedLine } from "../../../src/allocate/allocate-agreed-line.ts";
import type { AllocatedLine } from "../../../src/allocate/allocated-line.ts";
import { sensitivity } from "../../../src/forensics/sensitivity/sensitivity.ts";
import type { Flip, NoFlip } from "../../../src/forensics/sensitivity/sensitivity-options.ts";
import type { Ore } from "../../../src/money/ore.ts";
import { BUNDLED } from "../../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import type { Register } from "../../../src/population/register.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import { numbersFrom } from "../inference/made-table.ts";
import { weighIn } from "../inference/shared-out.ts";

const METHODS = ["largest-remainder", "nearest", "floor", "divisor", "nearest-residual-to-largest"] as const;

/** A directory of a few, so that every smaller step can be tried. */
const FEW = {
  recipients: () =>
    SWEDEN.recipients("county")
      .slice(0, 5)
      .map((one) => one),
  group: () => undefined,
};

describe("the distance to a flip", () => {
  it.each(METHODS)("is where the amount first changes, and by how much, with %s", (rounding) => {
    const next = numbersFrom(METHODS.indexOf(rounding) + 1);
    let [flips, none] = [0, 0];
    for (let round = 0; round < 60; round++) {
      const one = anyLine(next, rounding);
      const { recipients } = sensitivity(one.share(one.line, one.counts), { people: 40n, units: 25n });
      for (const [index, own] of (recipients ?? []).entries()) {
        for (const [sign, flip] of [
          [1n, own.more],
          [-1n, own.fewer],
        ] as const) {
          const changed = (moved: bigint): Ore => one.after(index, sign * moved, 0n);
          expectFirst(changed, own.amount, flip, sign);
          if (flip && "by" in flip) flips++;
          else none++;
        }
        const step = ["nearest", "floor"].includes(rounding) ? 1n : one.unit;
        for (const [sign, flip] of [
          [1n, own.largerPot],
          [-1n, own.smallerPot],
        ] as const)
          expectFirst((moved) => one.after(index, 0n, sign * moved * step), own.amount, flip, sign, step);
      }
    }
    expect(flips).toBeGreaterThan(50);
    expect(none).toBeGreaterThan(5);
  });

  it("tells the kinds of line that it is not worked out for", () => {
    const line = { ...anyLine(numbersFrom(1), "exact").line };
    const weigh = weighOf([3n, 5n, 8n, 13n, 21n]);
    const of = (changed: Partial<ResolvedLine>, rounding: RoundingMethod) =>
      sensitivity(allocateAgreedLine({ ...line, ...changed }, FEW, { weigh, rounding })).why;
    expect(of({}, "exact")).toBe("rounding");
    expect(of({ amount: 0n, key: [{ rule: "equal" }] }, "floor")).toBe("amount");
    const half: Rule = {
      rule: "percent",
      percent: { numerator: 50n, denominator: 1n },
      key: [{ rule: "equal" }],
    };
    expect(of({ key: [half, { rule: "equal" }] }, "floor")).toBe("key");
    expect(of({ key: [half, { rule: "proportional", weight: { by: "population" } }] }, "floor")).toBe("key");
  });

  it("knows no head counts to change where nobody is counted", () => {
    const shared = allocateAgreedLine(
      { ...anyLine(numbersFrom(1), "floor").line, amount: 100n, key: [{ rule: "equal" }] },
      FEW,
      { rounding: "floor" },
    );
    const [first] = sensitivity(shared).recipients ?? [];
    expect(first?.more).toBeNull();
    expect(first?.largerPot).toEqual({ by: 5n, change: 1n });
  });
});

describe("the real line lan-komplexa-behov of 2025", () => {
  let registers: readonly Register[];
  beforeAll(async () => {
    registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
  });

  const shared = (unit: Ore): AllocatedLine =>
    allocateAgreedLine(
      {
        id: "lan-komplexa-behov",
        area: "3",
        level: "county",
        amount: 200_000_000_00n,
        derived: false,
        source: "område 3",
        key: [{ rule: "proportional", weight: { by: "population", date: "2024-11-01" } }],
      },
      SWEDEN,
      { weigh: weighIn(registers), unit },
    );

  it("is decided by one inhabitant everywhere in whole kronor, and by hundreds in 100 000 kr", () => {
    expect(sensitivity(shared(100n)).byOneInhabitant).toHaveLength(21);
    expect(sensitivity(shared(100_000_00n)).byOneInhabitant).toEqual([]);
  });

  it("would give Jämtland other amounts by every other register", () => {
    const { vintages, recipients } = sensitivity(shared(100n), { registers });
    const at = recipients?.findIndex(({ recipient }) => recipient.code === "23") ?? -1;
    expect(vintages).toHaveLength(BUNDLED.length - 1);
    expect(vintages.filter(({ changes }) => changes[at] === 0n)).toEqual([]);
  });
});

function expectFirst(
  after: (moved: bigint) => Ore,
  amount: Ore,
  flip: Flip | NoFlip | null,
  sign: bigint,
  step: bigint = 1n,
): void {
  if (!flip) throw new Error("no distance was worked out");
  const distance = ("by" in flip ? flip.by * sign : flip.beyond) / step;
  const before = Array.from({ length: Number(distance) - ("by" in flip ? 1 : 0) }, (_, index) =>
    BigInt(index + 1),
  );
  // Every smaller step, or a sample of very many.
  for (const moved of before.filter(
    (_, index) => before.length < 60 || index % 97 === 0 || index > before.length - 3,
  ))
    expect(after(moved)).toBe(amount);
  if ("by" in flip) expect(after(distance) - amount).toBe(flip.change);
}

function weighOf(counts: readonly bigint[]): AgreedLineOptions["weigh"] & {} {
  return () => ({ weights: counts, uses: [] });
}

function anyLine(next: () => number, rounding: RoundingMethod) {
  const whole = (most: number): bigint => BigInt(Math.floor(next() * most));
  const unit = 1n + whole(30);
  const counts = Array.from({ length: 5 }, () => 1n + whole(next() < 0.5 ? 30 : 3_000));
  const each = next() < 0.5 ? 0n : whole(40);
  const amount = unit * (20n + whole(200)) + ((each * 5n + unit - 1n) / unit) * unit;
  const rest: Rule = { rule: "proportional", weight: { by: "population" } };
  const key: readonly Rule[] = each === 0n ? [rest] : [{ rule: "fixed", each }, rest];
  const line: ResolvedLine = {
    id: "prov",
    area: "1",
    level: "county",
    amount,
    derived: false,
    source: "påhittat",
    key,
  };
  const share = (own: ResolvedLine, people: readonly bigint[]): AllocatedLine =>
    allocateAgreedLine(own, FEW, { weigh: weighOf(people), rounding, unit });
  return {
    line,
    counts,
    unit,
    share,
    after(index: number, people: bigint, money: Ore): Ore {
      const changed = counts.map((count, place) => (place === index ? count + people : count));
      return share({ ...line, amount: amount + money }, changed).amounts[index] as Ore;
    },
  };
}
