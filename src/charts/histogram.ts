import type { Allocation } from "../allocate/allocation.ts";
import type { InBoth } from "../language/language.ts";
import { levelWords } from "../language/level-words.ts";
import { listOf } from "../language/list-of.ts";
import { formatCount } from "../money/format-kr.ts";
import type { Ore } from "../money/ore.ts";
import { ceilingOf, floorOf } from "../numbers/floor-of.ts";
import { checkArgument, checkOptions } from "../problems/check-argument.ts";
import { inItsWords } from "../recipients/in-use.ts";
import { xmlElement } from "../text/xml-element.ts";
import { type ChartAmount, compareAmounts, exactly, Figures } from "./chart-amount.ts";
import { widthOf } from "./chart-options.ts";
import { figureInUnit, measureWords } from "./chart-words.ts";
import { chartedTotals } from "./charted-totals.ts";
import { SIZES } from "./internals/chart-css.ts";
import { chartSvg, MARGIN } from "./internals/chart-svg.ts";
import { extremes } from "./internals/extremes.ts";
import { larger, px, written } from "./internals/pixel-length.ts";
import { lineFrom, rowGroup, textAt } from "./internals/text-at.ts";
import { textWidth } from "./internals/text-width.ts";
import { PICTURE_OPTIONS, type PictureOptions, withTexts } from "./picture-options.ts";
import { emptyDrawing } from "./rows-drawing.ts";

/** More bars than this are clutter. */
const MOST_BARS = 25n;
const PLOT = /* @__PURE__ */ px(240);
/** The most names of a bar's recipients in its title. */
const NAMES = 8;

interface HistogramSentences {
  readonly heading: (level: string) => string;
  readonly between: (from: string, below: string) => string;
  readonly middle: (figure: string, least: string, most: string) => string;
  readonly summary: (bars: readonly string[]) => string;
}

const WORDS: { readonly [W in keyof HistogramSentences]: InBoth<HistogramSentences[W]> } = {
  heading: { sv: (level) => `Antal ${level}`, en: (level) => `Number of ${level}` },
  between: {
    sv: (from, below) => `från ${from} till under ${below}`,
    en: (from, below) => `from ${from} to below ${below}`,
  },
  middle: {
    sv: (figure, least, most) => `Hälften får högst ${figure}. Minst: ${least}. Mest: ${most}.`,
    en: (figure, least, most) => `Half get at most ${figure}. Least: ${least}. Most: ${most}.`,
  },
  summary: {
    sv: (bars) => `Histogram: ${bars.join("; ")}.`,
    en: (bars) => `Histogram: ${bars.join("; ")}.`,
  },
};

/**
 * Draws how the totals of one level's recipients are spread, as the text of an SVG image: a bar for each interval of
 * amounts, as high as the number of recipients in it. For levels with many recipients, such as the 290 municipalities.
 *
 * @throws AllocationError as `allocationChart`
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { histogram } from "fordela/pictures";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * histogram(allocation, { lang: "en" }).includes("Half get at most SEK\u00a01,000,000."); // true
 * ```
 */
export function histogram(allocation: Allocation, options: PictureOptions = {}): string {
  checkArgument("histogram", "allocation", allocation, "{agreement lines problems}");
  checkOptions("histogram", options, PICTURE_OPTIONS);
  return inItsWords(allocation, () => drawHistogram(allocation, options));
}

function drawHistogram(allocation: Allocation, options: PictureOptions): string {
  const { lang = "sv", measure = "amount" } = options;
  const { totals, chart, level } = chartedTotals(allocation, options);
  const texts = withTexts(chart, options, allocation.agreement.source);
  if (totals.length === 0) return chartSvg(texts, emptyDrawing(texts));
  const rows = totals
    .map(({ recipient, total }) => ({ label: recipient.name, value: total }))
    .sort((one, other) => compareAmounts(one.value, other.value));
  const values = rows.map(({ value }) => value);
  const figures = new Figures(values, { lang, measure });
  const { step, first, count } = intervals(values[0] as ChartAmount, values.at(-1) as ChartAmount);
  const bars = Array.from({ length: Number(count) }, (_, index) => {
    const from = (first + BigInt(index)) * step;
    return { from, names: [] as string[] };
  });
  for (const { label, value } of rows) bars[Number(placeOf(value, step) - first)]?.names.push(label);
  const most = bars.reduce((highest, { names }) => Math.max(highest, names.length), 1);
  const tick = (amount: Ore): string => figures.tick(amount, step);
  const inWords = bars.map(({ from, names }) => {
    const unit = (figure: string): string => figureInUnit(figure, measure, lang);
    return `${WORDS.between[lang](unit(tick(from)), unit(tick(from + step)))}: ${names.length}`;
  });
  const [largest, smallest] = extremes(rows, figures);
  const half = values[Math.ceil(values.length / 2) - 1] as ChartAmount;
  const width = px(widthOf(texts));
  const labels = [...bars.map(({ from }) => from), (first + count) * step].map(tick);
  const label = labels.map((text) => textWidth(text, SIZES.note)).reduce(larger, 0n);
  const left = MARGIN + label / 2n;
  const room = width - left - MARGIN - label / 2n;
  const bar = room / count;
  const every = ceilingOf(label + px(10), bar);
  return chartSvg(
    {
      ...texts,
      notes: [
        WORDS.middle[lang](
          figures.full(half),
          `${smallest.label}, ${smallest.figure}`,
          `${largest.label}, ${largest.figure}`,
        ),
        ...(texts.notes ?? []),
      ],
    },
    {
      width,
      height: PLOT + px(72),
      summary: WORDS.summary[lang](inWords),
      elements: (top) => {
        const base = top + px(36) + PLOT;
        return [
          textAt(WORDS.heading[lang](levelWords(level)[lang]), MARGIN, top + px(12), { style: "note" }),
          ...bars.map(({ names }, index) => {
            const height = (PLOT * BigInt(names.length)) / BigInt(most);
            const x = left + BigInt(index) * bar;
            const listed = names.length === 0 ? "" : ` (${listOf(names, lang, NAMES)})`;
            return rowGroup(`${inWords[index]}${listed}`, [
              ...(names.length === 0
                ? []
                : [
                    xmlElement("rect", {
                      class: "more",
                      x: written(x + px(1)),
                      y: written(base - height),
                      width: written(bar - px(2)),
                      height: written(height),
                    }),
                    textAt(formatCount(names.length, { lang }), x + bar / 2n, base - height - px(5), {
                      anchor: "middle",
                      style: "note",
                    }),
                  ]),
            ]);
          }),
          lineFrom([left, base], [left + count * bar, base], "axis"),
          ...labels.flatMap((text, index) => {
            if (BigInt(index) % every !== 0n) return [];
            const x = left + BigInt(index) * bar;
            return [
              lineFrom([x, base], [x, base + px(5)], "axis"),
              textAt(text, x, base + px(18), { anchor: "middle", style: "note" }),
            ];
          }),
          textAt(measureWords(measure, lang), left + count * bar, base + px(34), {
            anchor: "end",
            style: "note",
          }),
        ];
      },
    },
  );
}

/** Intervals of 1, 2 or 5 × 10ⁿ öre from the least amount to the most: as many as may be shown. */
function intervals(least: ChartAmount, most: ChartAmount): { step: Ore; first: bigint; count: bigint } {
  for (let index = 0n; ; index++) {
    const power = 10n ** (index / 3n);
    const step = [power, 2n * power, 5n * power][Number(index % 3n)] as Ore;
    const first = placeOf(least, step);
    const count = placeOf(most, step) - first + 1n;
    if (count <= MOST_BARS) return { step, first, count };
  }
}

/** The number of the interval that an amount is in. */
function placeOf(amount: ChartAmount, step: Ore): bigint {
  const { numerator, denominator } = exactly(amount);
  return floorOf(numerator, denominator * step);
}
