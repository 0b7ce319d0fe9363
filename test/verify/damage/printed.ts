import type { Ore } from "../../../src/money/ore.ts";
import type { Damage } from "./damage.ts";
import type { Random } from "./random.ts";
import { retotalled, type Sheet, STEP, withFigures } from "./sheet.ts";

const THOUSAND = 1_000n;

export const columnInOtherUnit: Damage = {
  kind: "thousandfold unit of a column",
  cause: "other-unit",
  apply({ sheet }, random) {
    const scale = scaling(sheet, random);
    const whole = random.chance(50);
    const only = random.below(sheet.columns.length);
    const hit = (at: number): boolean => whole || at === only;
    const scaled = withFigures(sheet, (figure, _, at) => (hit(at) ? scale(figure) : figure));
    // In millions, small amounts would all be 0 or 1 step: nothing shows then what they were.
    const largest = (at: number): Ore =>
      scaled.rows.reduce((most, { figures }) => maxOf(most, figures[at]), 0n);
    if (sheet.columns.some((_, at) => hit(at) && largest(at) < LEGIBLE * STEP[sheet.print])) return undefined;
    const totals = sheet.totals?.map((figure, at) => (hit(at) ? scale(figure) : figure)) ?? null;
    return { ...scaled, totals };
  },
};

export const totalInOtherUnit: Damage = {
  kind: "thousandfold unit of the total",
  cause: "other-unit",
  apply({ sheet }, random) {
    if (!sheet.totals) return undefined;
    const scale = scaling(sheet, random);
    const only = random.below(sheet.columns.length);
    const totals = sheet.totals.map((figure, at) => (at === only ? scale(figure) : figure));
    return maxOf(totals[only]) < LEGIBLE * STEP[sheet.print] ? undefined : { ...sheet, totals };
  },
};

/** A figure of this many steps shows the unit that it is in. */
const LEGIBLE = 100n;

function maxOf(one: Ore = 0n, other: Ore = 0n): Ore {
  return one > other ? one : other;
}

/** Kronor printed for thousands, or thousands (rounded to what the table prints) for kronor. */
function scaling({ print }: Sheet, random: Random): (figure: Ore) => Ore {
  if (random.chance(50)) return (figure) => figure * THOUSAND;
  const step = STEP[print];
  return (figure) => ((2n * figure + step * THOUSAND) / (2n * step * THOUSAND)) * step;
}

export const rowsSwapped: Damage = {
  kind: "rows swapped",
  cause: "rows-swapped",
  apply({ sheet }, random) {
    const one = random.below(sheet.rows.length);
    const other = random.below(sheet.rows.length);
    if (one === other) return undefined;
    const whole = random.chance(50);
    const only = random.below(sheet.columns.length);
    return withFigures(sheet, (figure, row, at) => {
      if (!whole && at !== only) return figure;
      const from = row === one ? other : row === other ? one : row;
      return sheet.rows[from]?.figures[at] as Ore;
    });
  },
};

export const digitsTransposed: Damage = {
  kind: "digits transposed",
  cause: "digits-transposed",
  apply: ({ sheet }, random) =>
    misprinted(sheet, random, (digits) => {
      const at = random.below(digits.length - 1);
      const [first = "", second = ""] = [digits[at], digits[at + 1]];
      if (first === second || (at === 0 && second === "0")) return undefined;
      return digits.slice(0, at) + second + first + digits.slice(at + 2);
    }),
};

export const thousandsCut: Damage = {
  kind: "thousands group cut",
  cause: "thousands-cut",
  apply: ({ sheet }, random) =>
    misprinted(sheet, random, (digits, decimals) => {
      const whole = digits.slice(0, digits.length - decimals);
      const groups = whole.length / 3;
      if (groups <= 1) return undefined;
      const end = whole.length - 3 * random.below(Math.ceil(groups));
      const left = whole.slice(0, Math.max(0, end - 3)) + whole.slice(end);
      return left + digits.slice(whole.length);
    }),
};

/** One entry's digits, as printed, written another way. */
function misprinted(
  sheet: Sheet,
  random: Random,
  change: (digits: string, decimals: number) => string | undefined,
): Sheet | undefined {
  const [hit, only] = [random.below(sheet.rows.length), random.below(sheet.columns.length)];
  const step = STEP[sheet.print];
  const right = sheet.rows[hit]?.figures[only] as Ore;
  const digits = String(right / step);
  const wrong = digits.length < 2 ? undefined : change(digits, sheet.print === "ore" ? 2 : 0);
  if (wrong === undefined) return undefined;
  return withFigures(sheet, (figure, row, at) =>
    row === hit && at === only ? BigInt(wrong) * step : figure,
  );
}

export const rowDuplicated: Damage = {
  kind: "duplicated row",
  cause: "row-duplicated",
  apply({ sheet }, random) {
    const at = random.below(sheet.rows.length);
    const to = random.chance(60) ? at : random.below(sheet.rows.length);
    const rows = sheet.rows.toSpliced(to, 0, sheet.rows[at] as Sheet["rows"][number]);
    const doubled = { ...sheet, rows };
    return random.chance(50) ? doubled : retotalled(doubled);
  },
};

export const totalStale: Damage = {
  kind: "total stale",
  cause: "total-stale",
  apply({ sheet }, random) {
    if (!sheet.totals) return undefined;
    const only = random.below(sheet.columns.length);
    const steps = BigInt(1 + random.below(random.pick([9, 10_000, 50_000_000])));
    const change = STEP[sheet.print] * (random.chance(50) ? steps : -steps);
    return { ...sheet, totals: sheet.totals.map((figure, at) => (at === only ? figure + change : figure)) };
  },
};

/** No mistake with a name: one figure is off by any amount. */
export function noise({ sheet }: { readonly sheet: Sheet }, random: Random): Sheet {
  const [hit, only] = [random.below(sheet.rows.length), random.below(sheet.columns.length)];
  const steps = BigInt(2 + random.below(random.pick([10, 10_000, 1_000_000])));
  const change = STEP[sheet.print] * (random.chance(50) ? steps : -steps);
  return withFigures(sheet, (figure, row, at) => (row === hit && at === only ? figure + change : figure));
}
