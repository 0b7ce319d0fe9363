import { scanFigure } from "../../money/scan-figure.ts";
import type { FigureReading } from "./figure-reading.ts";
import { withoutMarks } from "./footnote-marks.ts";
import { printsNothing } from "./printed-nothing.ts";

/** More people than this have never lived, and a longer text takes more than linear time to convert. */
const LONGEST = 30;

/**
 * Reads a cell as a whole number of persons, footnote marks left out; empty, a dash, dots and "saknas" are `null`.
 *
 * @example
 * ```ts
 * readPopulationCell("132 708"); // { value: 132708n, step: 1n }
 * readPopulationCell("132,7"); // { position: 3 }
 * ```
 */
export function readPopulationCell(text: string): FigureReading {
  const plain = withoutMarks(text);
  if (printsNothing(plain)) return { value: null, step: 1n };
  const offset = text.length - text.trimStart().length;
  if (plain.length > LONGEST) return { position: offset + LONGEST };
  const figure = scanFigure(plain, 0);
  if ("reason" in figure) return { position: offset + Math.min(figure.position, plain.length - 1) };
  if (figure.separator !== "") return { position: offset + figure.decimalsAt - 1 };
  if (figure.end < plain.length) return { position: offset + figure.end };
  return { value: BigInt(figure.digits), step: 1n };
}
