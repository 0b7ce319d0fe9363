import type { ResolvedLine } from "../../src/agreements/agreement.ts";
import type { PublishedAmounts } from "../../src/forensics/inference/published-amounts.ts";
import type { Ore } from "../../src/money/ore.ts";
import type { Counted } from "../../src/population/counted.ts";
import type { Register } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import type { Level } from "../../src/recipients/recipient.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { KnownMethod } from "../../src/rounding/rounding-method.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { amountsBy } from "./inference/shared-out.ts";

/** The kinds of table that a wrong claim comes easily from. */
export const DECEIVING = [
  "minimum",
  "maximum",
  "misprint in an equal split",
  "misprint",
  "untold base",
] as const;

/** A table that is not what it seems, known from the inside. */
export interface DeceivingTable {
  readonly kind: (typeof DECEIVING)[number];
  readonly published: PublishedAmounts;
  /** Whose people it was shared by; not among the registers at hand where it is made up. */
  readonly register: Register;
  readonly bundled: boolean;
  /** The key before any misprint. */
  readonly key: readonly Rule[];
  /** How many rows are misprinted. */
  readonly misprints: number;
  /** How many recipients are at a bound. */
  readonly bound: number;
}

const METHODS: readonly KnownMethod[] = [
  "largest-remainder",
  "nearest",
  "floor",
  "nearest-residual-to-largest",
];

/** A table with a minimum, a maximum, misprints or a base that is not told. */
export function deceivingTable(next: () => number, all: readonly Register[]): DeceivingTable {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const kind = pick(DECEIVING);
  const level: Level = next() < 0.06 ? "municipality" : pick(["county", "region"]);
  const counted = level === "municipality" ? "municipality" : "county";
  const known = pick(all.filter(({ levels }) => levels.includes(counted)));
  const bundled = next() < 0.5;
  const register = bundled ? known : unlike(known, level, next);
  const recipients = SWEDEN.recipients(level);
  const count = BigInt(recipients.length);
  const pot = 100n * BigInt(100_000 * (200 + Math.floor(next() * 50_000)));
  const weight = { by: "population" as const, date: register.date };
  const rest: Rule = { rule: "proportional", weight };
  const shares = recipients
    .map(({ code }) => (pot * BigInt(register.count(code) ?? 0)) / BigInt(register.count("00") ?? 1))
    .sort((a, b) => (a < b ? -1 : 1));
  // A bound that catches so many, in whole kronor.
  const caught = 2 + Math.floor(next() * Math.min(6, recipients.length / 3));
  const min = ((shares[caught] as Ore) / 100n) * 100n;
  // More at the maximum would leave money over.
  const max = ((shares.at(-2 - (caught % 2)) as Ore) / 100n) * 100n;
  const base = (pot / count / 1000n) * BigInt(20 + Math.floor(next() * 600));
  const keys: Readonly<Record<DeceivingTable["kind"], () => readonly Rule[]>> = {
    minimum: () => [{ ...rest, min }],
    maximum: () => [{ ...rest, max }],
    "misprint in an equal split": () => [{ rule: "equal" }],
    misprint: () => [rest],
    "untold base": () => [
      { rule: "fixed", each: roundTo(base, pick([100n, 10_000_00n, 100_000_00n])) },
      rest,
    ],
  };
  const key = keys[kind]();
  const line: ResolvedLine = {
    id: "made",
    area: "1",
    level,
    amount: pot,
    derived: false,
    source: "påhittat",
    key,
  };
  const amounts = amountsBy([line], [register], { rounding: pick(METHODS), unit: 100n });
  const figures = recipients.map(({ code }) => ({ code, amount: amounts.get(code) as Ore }));
  const misprints = kind.startsWith("misprint") ? 1 + Math.floor(next() * 3) : 0;
  for (let done = 0; done < misprints; done++) {
    const at = Math.floor(next() * figures.length);
    const figure = figures[at] as (typeof figures)[number];
    figures[at] = { ...figure, amount: misprinted(figure.amount, next) };
  }
  const atBound = figures.filter(({ amount }) => amount === min || amount === max).length;
  return { kind, published: { level, figures }, register, bundled, key, misprints, bound: atBound };
}

function roundTo(amount: Ore, unit: Ore): Ore {
  return (amount / unit) * unit || unit;
}

/** Another digit in one place of the kronor. */
function misprinted(amount: Ore, next: () => number): Ore {
  const kronor = [...String(amount / 100n)];
  const at = Math.floor(next() * kronor.length);
  const digit = 1 + ((Number(kronor[at]) + Math.floor(next() * 8)) % 9);
  kronor[at] = String(digit === Number(kronor[at]) ? 1 + (digit % 9) : digit);
  return BigInt(kronor.join("")) * 100n;
}

/** A population that no register has: each count changed by up to three in a hundred. */
function unlike(register: Register, level: Level, next: () => number): Register {
  const counts = new Map(
    SWEDEN.recipients(level).map(({ code }): [string, Counted] => {
      const own = register.count(code) ?? 0;
      return [code, { total: own + Math.round(own * (next() * 0.06 - 0.03)) + 1 }];
    }),
  );
  return registerOf({ ...register, id: "made-up", status: "supplied" }, counts);
}
