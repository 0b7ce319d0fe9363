import type { MoneyStop, MoneyStream } from "../flow/money-streams.ts";
import type { InBoth } from "../language/language.ts";
import { formatKr } from "../money/format-kr.ts";
import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { printable } from "../text/printable.ts";
import { xmlElement } from "../text/xml-element.ts";
import { type ChartOptions, widthOf } from "./chart-options.ts";
import { SIZES } from "./internals/chart-css.ts";
import { chartSvg, MARGIN } from "./internals/chart-svg.ts";
import { larger, type PixelLength, px, written } from "./internals/pixel-length.ts";
import { rowGroup, textAt } from "./internals/text-at.ts";
import { cutToWidth } from "./internals/text-width.ts";

const BAR = /* @__PURE__ */ px(12);
/** Between two bars of a column: room for a name and an amount. */
const GAP = /* @__PURE__ */ px(38);
const HEIGHT = /* @__PURE__ */ px(260);
const LEAST = /* @__PURE__ */ px(2);

const END_WORDS: Readonly<Record<string, InBoth<string>>> = {
  spent: { sv: "använt", en: "spent" },
  returned: { sv: "återbetalt", en: "repaid" },
  left: { sv: "kvar", en: "left" },
};

const SUMMARY: InBoth<string> = { sv: "Pengarnas väg:", en: "The flow of the money:" };

/** Where a bar is drawn, and how much of it its streams have taken. */
interface Bar {
  readonly x: PixelLength;
  readonly y: PixelLength;
  readonly height: PixelLength;
  readonly name: string;
  readonly amount: Ore;
  out: PixelLength;
  into: PixelLength;
}

/**
 * Draws one recipient's money from the payer to where it was spent, repaid or is left, as the text of an SVG image. Widths of
 * the bands are in proportion; every name and amount is written out, and the description has each band in words.
 *
 * @example
 * ```ts
 * import { flowChart } from "fordela/flow";
 * const stops = [{ id: "a", name: "Kammarkollegiet", depth: 0 }, { id: "b", name: "Jämtlands län", depth: 1 }];
 * const svg = flowChart({ title: "2025", stops, streams: [{ from: "a", to: "b", amount: 100_00n }] });
 * svg.includes("Kammarkollegiet → Jämtlands län: 100\u00a0kr"); // true
 * ```
 */
export function flowChart(
  chart: ChartOptions & { readonly stops: readonly MoneyStop[]; readonly streams: readonly MoneyStream[] },
): string {
  checkArgument("flowChart", "chart", chart, "{title stops streams}");
  const { stops, streams, lang = "sv" } = chart;
  const width = px(widthOf(chart));
  const inKr = (ore: Ore): string => formatKr(ore, { lang, unit: true });
  const nameOf = ({ id, name }: MoneyStop): string => printable(name ?? END_WORDS[id]?.[lang] ?? id);
  const through = (id: string): Ore => {
    const sums = { from: 0n, to: 0n };
    for (const { from, to, amount } of streams) {
      if (from === id) sums.from += amount;
      if (to === id) sums.to += amount;
    }
    return sums.from > sums.to ? sums.from : sums.to;
  };
  const total = stops.reduce((most, { id }) => (through(id) > most ? through(id) : most), 1n);
  const scaled = (ore: Ore): PixelLength => (ore * HEIGHT) / total;
  const columns = Math.max(...stops.map(({ depth }) => depth)) + 1;
  const step = (width - 2n * MARGIN) / BigInt(columns);
  const bars = new Map<string, Bar>();
  const filled: PixelLength[] = Array.from({ length: columns }, () => 0n);
  for (const stop of stops) {
    const amount = through(stop.id);
    const height = larger(scaled(amount), LEAST);
    const y = filled[stop.depth] ?? 0n;
    const x = MARGIN + BigInt(stop.depth) * step;
    bars.set(stop.id, { x, y, height, name: nameOf(stop), amount, out: 0n, into: 0n });
    filled[stop.depth] = y + larger(height, px(8)) + GAP;
  }
  const sentences = streams.map(({ from, to, amount }) => {
    const [one, other] = [bars.get(from), bars.get(to)];
    return `${one?.name ?? from} → ${other?.name ?? to}: ${inKr(amount)}`;
  });
  return chartSvg(chart, {
    width,
    height: filled.reduce(larger, 0n),
    summary: `${SUMMARY[lang]} ${sentences.join("; ")}.`,
    elements: (top) => [
      ...streams.map(({ from, to, amount }, index) =>
        rowGroup(sentences[index] as string, [band(bars.get(from), bars.get(to), scaled(amount), top)]),
      ),
      ...[...bars.values()].map(({ x, y, height, name, amount }) => {
        const room = step - BAR - px(10);
        const [left, above] = [x + BAR + px(5), top + y];
        return rowGroup(`${name}: ${inKr(amount)}`, [
          xmlElement("rect", {
            class: "more",
            x: written(x),
            y: written(above),
            width: written(BAR),
            height: written(height),
          }),
          textAt(cutToWidth(name, SIZES.row, room), left, above + px(12)),
          textAt(cutToWidth(inKr(amount), SIZES.note, room), left, above + px(27), { style: "note" }),
        ]);
      }),
    ],
  });
}

/** The band from one bar to another, below what each has already; it is drawn pale, so that names over it can be read. */
function band(one: Bar | undefined, other: Bar | undefined, size: PixelLength, top: PixelLength): string {
  if (!one || !other) return "";
  const height = larger(size, 50n);
  const [x0, y0] = [one.x + BAR, top + one.y + one.out];
  const [x1, y1] = [other.x, top + other.y + other.into];
  one.out += size;
  other.into += size;
  const middle = (x0 + x1) / 2n;
  const at = (x: PixelLength, y: PixelLength): string => `${written(x)} ${written(y)}`;
  const there = `M${at(x0, y0)}C${at(middle, y0)} ${at(middle, y1)} ${at(x1, y1)}`;
  const back = `L${at(x1, y1 + height)}C${at(middle, y1 + height)} ${at(middle, y0 + height)} ${at(x0, y0 + height)}Z`;
  return xmlElement("path", {
    class: "more",
    d: `${there}${back}`,
    "fill-opacity": "0.16",
    "stroke-opacity": "0.35",
    "stroke-width": "0.5",
  });
}
