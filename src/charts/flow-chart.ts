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
import { wrapText } from "./internals/wrap-text.ts";

const BAR = /* @__PURE__ */ px(12);
/** Between two bars of a column: room for a name and an amount. */
const GAP = /* @__PURE__ */ px(38);
const HEIGHT = /* @__PURE__ */ px(260);
/** Of a name. */
const LINE = /* @__PURE__ */ px(15);
/** A column with room for an amount of thousands of millions. */
const NARROWEST = /* @__PURE__ */ px(155);
/** Between bands that pass by a column. */
const SLIT = /* @__PURE__ */ px(10);
const LEAST = /* @__PURE__ */ px(2);

const END_WORDS: Readonly<Record<string, InBoth<string>>> = {
  spent: { sv: "använt", en: "spent" },
  returned: { sv: "återbetalt", en: "repaid" },
  left: { sv: "kvar", en: "left" },
};

const SUMMARY: InBoth<string> = { sv: "Pengarnas väg:", en: "The flow of the money:" };

/** Where money is as it passes a column: a stop's bar, or room for a band that passes by. */
interface Place {
  readonly x: PixelLength;
  readonly y: PixelLength;
}

/** Where a stop is drawn. */
interface Bar extends Place {
  readonly height: PixelLength;
  readonly name: string;
  /** The name in at most two lines. */
  readonly lines: readonly string[];
  readonly amount: Ore;
}

/** A stream with the bars that it goes between, and its room in the columns between these. */
interface Way {
  readonly sentence: string;
  readonly size: PixelLength;
  readonly places: readonly Place[];
}

/** A stream as it is drawn: every place that it passes, with the height at which it comes and goes. */
interface Band {
  readonly sentence: string;
  readonly size: PixelLength;
  readonly points: readonly Place[];
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
  const width = larger(px(widthOf(chart)), BigInt(columns) * NARROWEST + 2n * MARGIN);
  const step = (width - 2n * MARGIN) / BigInt(columns);
  const room = step - BAR - px(10);
  const bars = new Map<string, Bar>();
  const filled: PixelLength[] = Array.from({ length: columns }, () => 0n);
  const placed = (column: number, height: PixelLength, gap: PixelLength): Place => {
    const y = filled[column] ?? 0n;
    filled[column] = y + height + gap;
    return { x: MARGIN + BigInt(column) * step, y };
  };
  for (const stop of stops) {
    const amount = through(stop.id);
    const height = larger(scaled(amount), LEAST);
    const name = nameOf(stop);
    const [start = "", ...rest] = wrapText(name, SIZES.row, room);
    const lines = [start, ...(rest.length > 0 ? [cutToWidth(rest.join(" "), SIZES.row, room)] : [])];
    const place = placed(stop.depth, larger(height, px(8)), lines.length > 1 ? GAP + LINE : GAP);
    bars.set(stop.id, { ...place, height, name, lines, amount });
  }
  const order = new Map(stops.map(({ id, depth }, index) => [id, { depth, index }]));
  const rank = (id: string): { depth: number; index: number } => order.get(id) ?? { depth: 0, index: 0 };
  // Bands to one end lie together, those that come from the last columns uppermost, as their bars do.
  const inOrder = streams.toSorted(
    (one, other) =>
      rank(one.to).index - rank(other.to).index ||
      rank(other.from).depth - rank(one.from).depth ||
      rank(one.from).index - rank(other.from).index,
  );
  const ways = inOrder.flatMap(({ from, to, amount }): Way[] => {
    const [one, other] = [bars.get(from), bars.get(to)];
    if (!one || !other) return [];
    const size = scaled(amount);
    // A band passes by the bars of the columns between, not over them.
    const between = Array.from({ length: Math.max(0, rank(to).depth - rank(from).depth - 1) }, (_, index) =>
      placed(rank(from).depth + 1 + index, size, SLIT),
    );
    const sentence = `${one.name} → ${other.name}: ${inKr(amount)}`;
    return [{ sentence, size, places: [one, ...between, other] }];
  });
  const bands = bandsOf(ways);
  const sentences = bands.map(({ sentence }) => sentence);
  return chartSvg(chart, {
    width,
    height: filled.reduce(larger, 0n),
    summary: `${SUMMARY[lang]} ${sentences.join("; ")}.`,
    elements: (top) => [
      ...bands.map((band) => rowGroup(band.sentence, [drawn(band, top)])),
      ...[...bars.values()].map(({ x, y, height, name, lines, amount }) => {
        const [left, above] = [x + BAR + px(5), top + y];
        return rowGroup(`${name}: ${inKr(amount)}`, [
          xmlElement("rect", {
            class: "more",
            x: written(x),
            y: written(above),
            width: written(BAR),
            height: written(height),
          }),
          ...lines.map((line, index) => textAt(line, left, above + px(12) + BigInt(index) * LINE)),
          textAt(inKr(amount), left, above + px(12) + BigInt(lines.length) * LINE, { style: "note" }),
        ]);
      }),
    ],
  });
}

/** The bands, which leave and reach a bar in the order of the places that they go to and come from, so that few cross. */
function bandsOf(ways: readonly Way[]): Band[] {
  const [leaving, reaching] = [new Map<Way, PixelLength>(), new Map<Way, PixelLength>()];
  const stack = (
    offsets: Map<Way, PixelLength>,
    own: (way: Way) => Place,
    next: (way: Way) => Place,
  ): void => {
    const taken = new Map<Place, PixelLength>();
    for (const way of ways.toSorted((one, other) => Number(next(one).y - next(other).y))) {
      const before = taken.get(own(way)) ?? 0n;
      offsets.set(way, before);
      taken.set(own(way), before + way.size);
    }
  };
  const at = (way: Way, index: number): Place => way.places.at(index) as Place;
  stack(
    leaving,
    (way) => at(way, 0),
    (way) => at(way, 1),
  );
  stack(
    reaching,
    (way) => at(way, -1),
    (way) => at(way, -2),
  );
  return ways.map((way) => {
    const { sentence, size, places } = way;
    const points = places.map(({ x, y }, index) => {
      if (index === 0) return { x, y: y + (leaving.get(way) ?? 0n) };
      return { x, y: index === places.length - 1 ? y + (reaching.get(way) ?? 0n) : y };
    });
    return { sentence, size, points };
  });
}

/** A band through its places, pale, so that names over it can be read. */
function drawn({ points, size }: Band, top: PixelLength): string {
  const height = larger(size, 50n);
  const at = (x: PixelLength, y: PixelLength): string => `${written(x)} ${written(top + y)}`;
  // Past a column a band runs straight, as far as a bar is wide.
  const curve = (one: Place, other: Place, down: PixelLength): [string, string] => {
    const [x0, x1] = [one.x + BAR, other.x];
    const [y0, y1] = [one.y + down, other.y + down];
    const middle = (x0 + x1) / 2n;
    return [
      `C${at(middle, y0)} ${at(middle, y1)} ${at(x1, y1)}`,
      `C${at(middle, y1)} ${at(middle, y0)} ${at(x0, y0)}`,
    ];
  };
  const pairs = points.slice(1).map((other, index) => [points[index] as Place, other] as const);
  const there = pairs.map(([one, other]) => `L${at(one.x + BAR, one.y)}${curve(one, other, 0n)[0]}`);
  const back = pairs
    .toReversed()
    .map(([one, other]) => `L${at(other.x, other.y + height)}${curve(one, other, height)[1]}`);
  return xmlElement("path", {
    class: "more",
    d: `M${there.join("").slice(1)}${back.join("")}Z`,
    "fill-opacity": "0.16",
    "stroke-opacity": "0.35",
    "stroke-width": "0.5",
  });
}
