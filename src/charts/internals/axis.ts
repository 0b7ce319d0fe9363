import type { Ore } from "../../money/ore.ts";
import { ceilingOf, floorOf } from "../../numbers/floor-of.ts";
import { type ChartAmount, exactly, rangeOf } from "../chart-amount.ts";
import { larger, type PixelLength, px } from "./pixel-length.ts";
import { widestOf } from "./text-width.ts";

/** The round amounts on a chart's axis. */
export interface Axis {
  /** In öre, rising, equally spaced. The first and the last enclose 0 and every amount. */
  readonly ticks: readonly Ore[];
  readonly labels: readonly string[];
  /** The space for the ticks, from the first label's left edge to the last one's right edge. */
  readonly room: PixelLength;
  /** The width of the widest label. */
  readonly labelWidth: PixelLength;
}

/** More steps than this are clutter in a chart of any width. */
const MOST_STEPS = 8n;
const GAP = /* @__PURE__ */ px(14);

/**
 * Places ticks around 0 and all amounts, at 1, 2 or 5 × 10ⁿ kronor (from 1 öre), as close as the labels allow in the
 * given space. If even the fewest ticks do not fit, `room` is larger than the given space.
 */
export function axisOf(
  amounts: readonly ChartAmount[],
  room: PixelLength,
  label: (tick: Ore, step: Ore) => string,
  size: number,
): Axis {
  const [least, most] = rangeOf([0n, ...amounts]);
  for (let index = 0n; ; index++) {
    const step = stepAt(index);
    const first = stepsBelow(least, step);
    const last = stepsAbove(most, step);
    if (last - first > MOST_STEPS) continue;
    const count = last === first ? 2n : last - first + 1n;
    const ticks = Array.from({ length: Number(count) }, (_, place) => (first + BigInt(place)) * step);
    const labels = ticks.map((tick) => label(tick, step));
    const labelWidth = widestOf(labels, size);
    const needed = (count - 1n) * (labelWidth + GAP) + labelWidth;
    const fewest = first >= -1n && last <= 1n;
    if (needed <= room || fewest) return { ticks, labels, room: larger(needed, room), labelWidth };
  }
}

/** 1, 2, 5, 10, 20, 50, … öre. */
function stepAt(index: bigint): Ore {
  const power = 10n ** (index / 3n);
  return [power, 2n * power, 5n * power][Number(index % 3n)] as Ore;
}

/** The number of whole steps up to the amount. For a negative amount, the steps reach it or go beyond it. */
function stepsBelow(amount: ChartAmount, step: Ore): bigint {
  const { numerator, denominator } = exactly(amount);
  return floorOf(numerator, denominator * step);
}

function stepsAbove(amount: ChartAmount, step: Ore): bigint {
  const { numerator, denominator } = exactly(amount);
  return ceilingOf(numerator, denominator * step);
}
