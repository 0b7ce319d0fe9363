import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import type { Among, Fit } from "../../../src/forensics/inference/inference.ts";
import { COMMON_BANDS } from "../../../src/forensics/inference/internals/common-bands.ts";
import type { PublishedAmounts } from "../../../src/forensics/inference/published-amounts.ts";
import type { Ore } from "../../../src/money/ore.ts";
import type { Ages, Register } from "../../../src/population/register.ts";
import type { Level } from "../../../src/recipients/recipient.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { KnownMethod } from "../../../src/rounding/rounding-method.ts";
import { roundingOf } from "../../../src/rounding/roundings-in-use.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import { amountsBy } from "./shared-out.ts";

/** A table that is known from the inside. */
export interface Made {
  readonly kind: string;
  readonly published: PublishedAmounts;
  readonly given: { readonly pot?: Ore };
  readonly registers: readonly Register[];
  readonly among: Among;
  readonly rounding: KnownMethod;
  readonly unit: Ore;
  /** Whether a fit has the very key and pot, its unknown among the values that it may have. */
  isKey(fit: Fit): boolean;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const METHODS: readonly KnownMethod[] = [
  "largest-remainder",
  "nearest",
  "floor",
  "divisor",
  "nearest-residual-to-largest",
];
const UNITS: readonly Ore[] = [1n, 100n, 100n, 100n, 1_000n, 100_000n, 1_000_000n];

/** A table of a random key, register, rounding, unit and pot, of counties, regions or (more seldom) municipalities. */
export function madeTable(next: () => number, all: readonly Register[]): Made {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const level: Level = next() < 0.06 ? "municipality" : pick(["county", "region"]);
  const counted = level === "municipality" ? "municipality" : "county";
  const unit = level === "municipality" ? pick([1n, 100n]) : pick(UNITS);
  const rounding = pick(METHODS);
  const holding = all.filter(({ levels }) => levels.includes(counted));
  const aged = all.filter(({ ages }) => ages.includes(counted));
  const some = level !== "municipality" && next() < 0.25;
  const everyone = SWEDEN.recipients(level);
  const takers = some ? everyone.filter(() => next() < 0.8) : everyone;
  const count = BigInt(takers.length);
  // Large enough that figures tell keys apart: thousands of units to each.
  const pot = unit * (count * 4_000n + BigInt(Math.floor(next() * 1e6)) * count) * (next() < 0.5 ? 1n : 10n);
  const total = (register: Register): Rule => ({
    rule: "proportional",
    weight: { by: "population", date: register.date },
  });
  const band = (register: Register, ages: Ages): Rule => ({
    rule: "proportional",
    weight: { by: "population", date: register.date, ages },
  });
  const krona = unit < 100n ? 1n : 100n;
  // Part of what each of all would get alike, so that there is a rest whoever takes part.
  const alike = pot / BigInt(everyone.length);
  const each = (): Ore => ((alike * BigInt(1 + Math.floor(next() * 900))) / 1000n / krona) * krona;
  const register = pick(holding);
  const old = pick(aged);
  const from = Math.floor(next() * 90);
  const anyBand: Ages = [from, from + 1 + Math.floor(next() * (99 - from))];
  const share = BigInt(100 * (1 + Math.floor(next() * 98)));
  const kinds: readonly (() => { kind: string; key: Rule[]; registers: Register[] })[] = [
    () => ({ kind: "people", key: [total(register)], registers: [register] }),
    () => ({ kind: "ages", key: [band(old, anyBand)], registers: [old] }),
    () => ({
      kind: "base and people",
      key: [{ rule: "fixed", each: each() || krona }, total(register)],
      registers: [register],
    }),
    () => ({
      kind: "base and ages",
      key: [{ rule: "fixed", each: each() || krona }, band(old, anyBand)],
      registers: [old],
    }),
    () => ({ kind: "equal", key: [{ rule: "equal" }], registers: [] }),
    () => ({
      kind: "percent",
      key: [
        { rule: "percent", percent: { numerator: share, denominator: 100n }, key: [total(register)] },
        band(old, pick(COMMON_BANDS)),
      ],
      registers: [register, old],
    }),
  ];
  const { kind, key, registers } = pick(kinds)();
  return tableOf({ kind, key, registers, level, unit, rounding, pot, some, takers, next });
}

interface Recipe {
  readonly kind: string;
  readonly key: readonly Rule[];
  readonly registers: readonly Register[];
  readonly level: Level;
  readonly unit: Ore;
  readonly rounding: KnownMethod;
  readonly pot: Ore;
  readonly some: boolean;
  readonly takers: readonly { readonly code: string }[];
  readonly next: () => number;
}

function tableOf(recipe: Recipe): Made {
  const { kind, key, registers, level, unit, rounding, pot, takers, next } = recipe;
  const codes = takers.map(({ code }) => code);
  const someOnly = codes.length < SWEDEN.recipients(level).length;
  const hidden = someOnly && next() < 0.5;
  const line: ResolvedLine = {
    id: "made",
    area: "1",
    level,
    amount: pot,
    derived: false,
    source: "påhittat",
    key,
    ...(someOnly && !hidden && { eligibility: { only: codes, others: "reshared", source: "påhittat" } }),
  };
  const amounts = amountsBy([line], registers, { rounding, unit });
  const figures = codes.map((code) => ({ code, amount: amounts.get(code) as Ore }));
  // Equal amounts but one are a residual in units above a krona only by a pot that is given: else they are a misprint.
  const residual = kind === "equal" && rounding === "nearest-residual-to-largest" && unit > 100n;
  // A pot need not be told where the figures add up to it, or where it is round and the key has no other unknown.
  const told = hidden || residual || (!roundingOf(rounding).sums && key.length > 1) || next() < 0.5;
  return {
    kind: hidden ? `${kind}, rows missing` : kind,
    published: { level, figures },
    given: told ? { pot } : {},
    registers,
    among: someOnly && !hidden ? "listed" : "level",
    rounding,
    unit,
    isKey: (fit) => isKey(fit, key, pot, hidden),
  };
}

function isKey({ lines, found, pot: shared }: Fit, key: readonly Rule[], pot: Ore, hidden: boolean): boolean {
  const [own] = lines;
  const within = (value: bigint): boolean =>
    found !== undefined && found.least <= value && value <= found.most;
  if (!own || (found?.of === "pot" ? !within(pot) : shared !== pot)) return false;
  const shape = (rules: readonly Rule[]): string =>
    JSON.stringify(
      rules.filter(({ rule }) => rule !== "fixed"),
      (_, value) => (typeof value === "bigint" ? "#" : value),
    );
  if (shape(own.key) !== shape(key)) return false;
  const first = key[0];
  if (first?.rule === "fixed")
    // Where rows are missing a base is tried at its roundest, and others may do as well.
    return hidden ? found?.of === "base" : found?.of === "base" && within(first.each);
  if (first?.rule === "percent")
    return found?.of === "percent" && within((first.percent.numerator * 100n) / first.percent.denominator);
  return true;
}
