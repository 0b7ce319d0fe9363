import type { AllocatedLine } from "../allocate/allocated-line.ts";
import type { Allocation } from "../allocate/allocation.ts";
import type { InBoth } from "../language/language.ts";
import { lineName } from "../language/line-name.ts";
import type { Ore } from "../money/ore.ts";
import { checkArgument, checkOptions } from "../problems/check-argument.ts";
import { inItsWords } from "../recipients/in-use.ts";
import { printable } from "../text/printable.ts";
import { xmlElement, xmlText } from "../text/xml-element.ts";
import { compareAmounts, Figures } from "./chart-amount.ts";
import { chartedTotals } from "./charted-totals.ts";
import { SIZES } from "./internals/chart-css.ts";
import { chartSvg, type Drawing, MARGIN } from "./internals/chart-svg.ts";
import { larger, type PixelLength, px, smaller, written } from "./internals/pixel-length.ts";
import type { Scale } from "./internals/scale.ts";
import { BASELINE, textAt } from "./internals/text-at.ts";
import { textWidth } from "./internals/text-width.ts";
import { wrapText } from "./internals/wrap-text.ts";
import { PICTURE_OPTIONS, type PictureOptions, withTexts } from "./picture-options.ts";
import { rowsDrawing } from "./rows-drawing.ts";

const THICKNESS = /* @__PURE__ */ px(16);
const KEY_LINE = /* @__PURE__ */ px(18);

/** The strength of a part's colour, by its number; neighbours differ without colour too. */
const STRENGTHS = ["1", "0.45", "0.25", "0.1"] as const;

const SUMMARY: InBoth<(rows: number, parts: readonly string[]) => string> = {
  sv: (rows, parts) => `Staplade staplar: ${rows} rader med delarna ${parts.join("; ")}.`,
  en: (rows, parts) => `Stacked bars: ${rows} rows of the parts ${parts.join("; ")}.`,
};

/** One recipient's amounts of the lines, in their order. */
interface Stack {
  readonly label: string;
  readonly code: string;
  readonly total: Ore;
  readonly parts: readonly Ore[];
}

/**
 * Draws what each recipient's total is made of as stacked bars, a part for each line, as the text of an SVG image. Parts are
 * numbered, and a key above has their names; with one recipient, their amounts too.
 *
 * Unrounded amounts are drawn and written as they were rounded.
 *
 * @throws AllocationError `level-undecided` if lines go to several levels and none is chosen
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { linesChart } from "fordela/pictures";
 * const lines = ["lan-medverkan", "lan-nationell-strategi"];
 * const allocation = allocate("psykisk-halsa-2025", { lines, unit: "krona" });
 * linesChart(allocation, { lang: "en" }).includes("1: SEK\u00a02,000,000"); // true
 * ```
 */
export function linesChart(
  allocation: Allocation,
  options: Omit<PictureOptions, "measure" | "population"> = {},
): string {
  checkArgument("linesChart", "allocation", allocation, "{agreement lines problems}");
  const { measure: _, population: __, ...known } = PICTURE_OPTIONS;
  checkOptions("linesChart", options, known);
  return inItsWords(allocation, () => drawLines(allocation, options));
}

function drawLines(allocation: Allocation, options: Omit<PictureOptions, "measure" | "population">): string {
  const { charted, totals, chart } = chartedTotals(allocation, options);
  const { lang = "sv" } = options;
  const { lines } = charted;
  const names = lines.map(({ line }) => lineName(line, allocation));
  const stacks = totals
    .map(({ recipient: { name, code } }): Stack => {
      const parts = lines.map((line) => amountFor(line, code));
      return { label: name, code, total: parts.reduce((sum, part) => sum + part, 0n), parts };
    })
    .sort((one, other) => compareAmounts(other.total, one.total));
  const figures = new Figures(
    stacks.flatMap(({ parts }) => parts),
    { lang, measure: "amount" },
  );
  const full = stacks.map(({ label, parts }) => {
    const said = parts.flatMap((part, index) => (part === 0n ? [] : [`${index + 1}: ${figures.full(part)}`]));
    return `${label} (${said.join(", ")})`;
  });
  const texts = withTexts(chart, options, allocation.agreement.source);
  const drawing = rowsDrawing(
    stacks.map(({ total }, index) => ({ label: stacks[index]?.label ?? "", value: total })),
    texts,
    {
      figures,
      summary: () =>
        `${SUMMARY[lang](
          stacks.length,
          names.map((name, index) => `${index + 1} ${name}`),
        )} ${full.join("; ")}.`,
      mark: (_value, scale, y, index) => stackOf(stacks[index]?.parts ?? [], scale, y),
    },
  );
  const only = stacks.length === 1 ? stacks[0] : undefined;
  const keyed = names.map((name, index) => {
    const amount = only?.parts[index];
    return amount === undefined ? name : `${name}, ${figures.full(amount)}`;
  });
  return chartSvg(texts, stacks.length === 0 ? drawing : withKey(drawing, keyed));
}

function amountFor({ recipients, amounts }: AllocatedLine, code: string): Ore {
  const index = recipients.findIndex((one) => one.code === code);
  return amounts[index] ?? 0n;
}

/** The parts of a bar from 0 outwards; parts below 0 go to the left. */
function stackOf(parts: readonly Ore[], scale: Scale, y: PixelLength): string {
  const ends = { up: 0n, down: 0n };
  return parts
    .map((part, index) => {
      if (part === 0n) return "";
      const way = part > 0n ? "up" : "down";
      const from = ends[way];
      ends[way] += part;
      const [start, end] = [scale(from), scale(ends[way])];
      return partAt(index, smaller(start, end), larger(start, end), y);
    })
    .join("");
}

/** One part, with its number where there is room. */
function partAt(index: number, left: PixelLength, right: PixelLength, y: PixelLength): string {
  const number = String(index + 1);
  const [top, bottom] = [y - THICKNESS / 2n, y + THICKNESS / 2n].map(written);
  const [from, to] = [left, right].map(written);
  const part =
    xmlElement("rect", {
      class: "more",
      x: written(left),
      y: written(y - THICKNESS / 2n),
      width: written(right - left),
      height: written(THICKNESS),
      "fill-opacity": STRENGTHS[index % STRENGTHS.length] as string,
    }) + xmlElement("path", { class: "slope more", d: `M${from} ${top}H${to}V${bottom}H${from}Z` });
  if (right - left < textWidth(number, SIZES.note) + px(4)) return part;
  const strong = STRENGTHS[index % STRENGTHS.length] === "1";
  return (
    part +
    xmlElement(
      "text",
      {
        ...(strong && { class: "paper" }),
        style: `font-size:${SIZES.note}px`,
        x: written((left + right) / 2n),
        y: written(y + BASELINE),
        "text-anchor": "middle",
      },
      xmlText(number),
    )
  );
}

/** The drawing below a list of its parts: a mark, a number and a name each. */
function withKey(drawing: Drawing, names: readonly string[]): Drawing {
  const mark = px(34);
  const room = drawing.width - 2n * MARGIN - mark;
  const entries = names.map((name) => wrapText(printable(name), SIZES.note, room));
  const lines = BigInt(entries.reduce((sum, one) => sum + one.length, 0));
  const height = lines * KEY_LINE + px(10);
  return {
    ...drawing,
    height: drawing.height + height,
    elements: (top) => {
      let y = top + px(8);
      const key = entries.flatMap((words, index) => {
        const first = y;
        y += BigInt(words.length) * KEY_LINE;
        return [
          partAt(index, MARGIN, MARGIN + px(26), first),
          ...words.map((line, at) =>
            textAt(line, MARGIN + mark, first + BigInt(at) * KEY_LINE + BASELINE, { style: "note" }),
          ),
        ];
      });
      return [...key, ...drawing.elements(top + height)];
    },
  };
}
