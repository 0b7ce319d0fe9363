import type { Allocation } from "../allocate/allocation.ts";
import type { InBoth } from "../language/language.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import { refuse } from "../problems/refuse.ts";
import { inItsWords } from "../recipients/in-use.ts";
import type { Recipient } from "../recipients/recipient.ts";
import { printable } from "../text/printable.ts";
import { xmlElement } from "../text/xml-element.ts";
import { type ChartAmount, compareAmounts, exactly, Figures } from "./chart-amount.ts";
import { widthOf } from "./chart-options.ts";
import { barSummary } from "./chart-words.ts";
import { chartedTotals } from "./charted-totals.ts";
import { COUNTY_GRID, type TileGrid } from "./county-grid.ts";
import { SIZES } from "./internals/chart-css.ts";
import { chartSvg, MARGIN } from "./internals/chart-svg.ts";
import { extremes } from "./internals/extremes.ts";
import { larger, type PixelLength, px, written } from "./internals/pixel-length.ts";
import { rowGroup, textAt } from "./internals/text-at.ts";
import { textWidth } from "./internals/text-width.ts";
import { wrapText } from "./internals/wrap-text.ts";
import { PICTURE_OPTIONS, type PictureOptions, withTexts } from "./picture-options.ts";
import { emptyDrawing } from "./rows-drawing.ts";

/** What a tile map shows, and where its tiles are. */
export interface TileMapOptions extends PictureOptions {
  /**
   * The row and the column of each recipient, from 0, by code. By default those that recipients of one's own have (`row`,
   * `col`), and `COUNTY_GRID` for Sweden's counties and regions.
   */
  readonly grid?: TileGrid | undefined;
}

const GAP = /* @__PURE__ */ px(4);
const PADDING = /* @__PURE__ */ px(7);
const LINE = /* @__PURE__ */ px(15);
/** The least and the most strength of a tile's colour, in hundredths: text on it keeps its contrast. */
const [FAINT, STRONG] = [5n, 50n];

const KEY: InBoth<(least: string, most: string) => string> = {
  sv: (least, most) => `Ljusast: ${least}. Mörkast: ${most}.`,
  en: (least, most) => `Palest: ${least}. Strongest: ${most}.`,
};

/**
 * Draws the totals of one level's recipients as a map of tiles, as the text of an SVG image. Each tile has its name and its
 * figure; the strength of its colour goes evenly from the least amount to the most.
 *
 * @throws AllocationError as `allocationChart`; `argument-invalid` for a recipient without a tile
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { tileMap } from "fordela/pictures";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * tileMap(allocation).includes("Jämtlands län: 1\u00a0000\u00a0000\u00a0kr"); // true
 * ```
 */
export function tileMap(allocation: Allocation, options: TileMapOptions = {}): string {
  checkArgument("tileMap", "allocation", allocation, "{agreement lines problems}");
  checkOptions("tileMap", options, { ...PICTURE_OPTIONS, grid: true } satisfies Known<TileMapOptions>);
  return inItsWords(allocation, () => drawMap(allocation, options));
}

function drawMap(allocation: Allocation, options: TileMapOptions): string {
  const { lang = "sv", measure = "amount" } = options;
  const { totals, chart } = chartedTotals(allocation, options);
  const texts = withTexts(chart, options, allocation.agreement.source);
  if (totals.length === 0) return chartSvg(texts, emptyDrawing(texts));
  const tiles = totals.map(({ recipient, total }) => ({
    place: placeOf(recipient, options.grid),
    code: recipient.code,
    label: recipient.name,
    value: total,
  }));
  const lost = tiles.find(({ place }) => place === undefined);
  if (lost)
    refuse("argument-invalid", ["grid", lost.code], {
      of: "tileMap",
      name: `grid[${JSON.stringify(lost.code)}]`,
      given: "undefined",
      expected: ["[0, 0]"],
    });
  const figures = new Figures(
    tiles.map(({ value }) => value),
    { lang, measure },
  );
  const columns = tiles.reduce((most, { place }) => Math.max(most, (place?.[1] ?? 0) + 1), 1);
  const rows = tiles.reduce((most, { place }) => Math.max(most, (place?.[0] ?? 0) + 1), 1);
  const first = tiles.reduce((least, { place }) => Math.min(least, place?.[1] ?? 0), columns);
  const used = BigInt(columns - first);
  const needed = tiles
    .flatMap(({ label, value }) => [
      ...printable(label)
        .split(/[ -]/)
        .map((word) => textWidth(word, SIZES.row)),
      textWidth(figures.short(value), SIZES.row),
    ])
    .reduce(larger, 0n);
  const asked = (px(widthOf(texts)) - 2n * MARGIN - (used - 1n) * GAP) / used;
  const size = larger(needed + 2n * PADDING, asked > px(130) ? px(130) : asked);
  const named = tiles.map(({ label }) => wrapText(printable(label), SIZES.row, size - 2n * PADDING));
  const tallest = BigInt(Math.max(...named.map((lines) => lines.length)));
  const height = (tallest + 1n) * LINE + px(16);
  const [most, least] = extremes(tiles, figures);
  const strength = strengthOf(tiles.map(({ value }) => value));
  return chartSvg(
    { ...texts, notes: [KEY[lang](least.figure, most.figure), ...(texts.notes ?? [])] },
    {
      width: larger(px(widthOf(texts)), 2n * MARGIN + used * (size + GAP)),
      height: BigInt(rows) * (height + GAP),
      summary: `${barSummary[lang](tiles.length, most, least).replace(/^\S+ /, MAP[lang])}`,
      elements: (top) =>
        tiles.map(({ place = [0, 0], label, value }, index) => {
          const x = MARGIN + BigInt(place[1] - first) * (size + GAP);
          const y = top + BigInt(place[0]) * (height + GAP);
          return rowGroup(`${label}: ${figures.full(value)}`, [
            tile(x, y, size, height, strength(value)),
            ...(named[index] ?? []).map((line, at) => textAt(line, x + PADDING, y + LINE * BigInt(at + 1))),
            textAt(figures.short(value), x + PADDING, y + height - px(10)),
          ]);
        }),
    },
  );
}

function placeOf({ code, row, col }: Recipient, given: TileGrid | undefined): TileGrid[string] | undefined {
  if (!given && row !== undefined && col !== undefined) return [row, col];
  const grid = given ?? COUNTY_GRID;
  return Object.hasOwn(grid, code) ? grid[code] : undefined;
}

const MAP: InBoth<string> = { sv: "Rutkarta ", en: "Tile map " };

function tile(
  x: PixelLength,
  y: PixelLength,
  width: PixelLength,
  height: PixelLength,
  strength: string,
): string {
  return xmlElement("rect", {
    class: "more",
    x: written(x),
    y: written(y),
    width: written(width),
    height: written(height),
    "fill-opacity": strength,
  });
}

/** The strength of the colour of an amount: evenly from the least to the most. */
function strengthOf(amounts: readonly ChartAmount[]): (amount: ChartAmount) => string {
  const [least, most] = [
    amounts.reduce((one, other) => (compareAmounts(other, one) < 0 ? other : one)),
    amounts.reduce((one, other) => (compareAmounts(other, one) > 0 ? other : one)),
  ].map(exactly) as [ReturnType<typeof exactly>, ReturnType<typeof exactly>];
  const above = ({ numerator, denominator }: typeof least): bigint =>
    numerator * least.denominator - least.numerator * denominator;
  const span = above(most);
  return (amount) => {
    const exact = exactly(amount);
    const share =
      span === 0n ? 0n : ((STRONG - FAINT) * above(exact) * most.denominator) / (span * exact.denominator);
    return `0.${String(FAINT + share).padStart(2, "0")}`;
  };
}
