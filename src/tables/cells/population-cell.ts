import { readWhole } from "../../numbers/read-whole.ts";
import type { FigureReading } from "./figure-reading.ts";
import { withoutMarks } from "./footnote-marks.ts";
import { printsNothing } from "./printed-nothing.ts";

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
  const reading = readWhole(plain);
  return "value" in reading ? { value: reading.value, step: 1n } : { position: offset + reading.position };
}
