import type { InBoth, Language } from "../../language/language.ts";
import { listOf } from "../../language/list-of.ts";
import type { Ore } from "../../money/ore.ts";
import { floorOf } from "../../numbers/floor-of.ts";
import type { Contradiction, ProofStep } from "../../publish/together.ts";

/** The figures that a contradiction is about. */
export interface NamedFigures {
  readonly unit: Ore;
  readonly cellName: (index: number) => string;
  readonly sumName: (index: number) => string;
  readonly exactCell: (index: number) => Ore;
  readonly exactSum: (index: number) => Ore;
  /** The cells of a sum. */
  readonly of: (sum: number) => readonly number[];
  /** A figure that is given, where one is. */
  readonly printedSum?: (index: number) => Ore | null;
  readonly printedCell?: (index: number) => Ore | null;
  readonly figure: (ore: Ore) => string;
}

interface ProofSentences {
  readonly sum: (name: string, cells: readonly string[], whole: number, rest: string, may: string) => string;
  readonly cell: (name: string, may: string) => string;
  readonly or: (floor: string, ceiling: string) => string;
  readonly suppose: (name: string, figure: string) => string;
  readonly follows: (sum: string, cells: readonly string[]) => string;
  readonly breaks: (sum: string, least: string, most: string, may: string) => string;
  readonly is: (name: string, figure: string) => string;
  readonly why: string;
}

const SENTENCES: InBoth<ProofSentences> = {
  sv: {
    sum: (name, cells, whole, rest, may) =>
      `${name} = ${[...cells, ...(whole > 0 ? [`${whole === 1 ? "1 jämn siffra" : `${whole} jämna siffror`} (${rest})`] : [])].join(" + ")}: måste bli ${may}`,
    cell: (name, may) => `${name}: måste bli ${may}`,
    or: (floor, ceiling) => `${floor} eller ${ceiling}`,
    suppose: (name, figure) => `Anta att ${name} trycks som ${figure}.`,
    follows: (sum, cells) => `${sum} kräver då ${listOf(cells, "sv")}.`,
    breaks: (sum, least, most, may) =>
      `${sum} blir då ${least === most ? least : `mellan ${least} och ${most}`}, men måste bli ${may}: det går inte.`,
    is: (name, figure) => `${name} = ${figure}`,
    why: "Varför det inte går:",
  },
  en: {
    sum: (name, cells, whole, rest, may) =>
      `${name} = ${[...cells, ...(whole > 0 ? [`${whole === 1 ? "1 whole figure" : `${whole} whole figures`} (${rest})`] : [])].join(" + ")}: must be ${may}`,
    cell: (name, may) => `${name}: must be ${may}`,
    or: (floor, ceiling) => `${floor} or ${ceiling}`,
    suppose: (name, figure) => `Suppose that ${name} is printed as ${figure}.`,
    follows: (sum, cells) => `${sum} then requires ${listOf(cells, "en")}.`,
    breaks: (sum, least, most, may) =>
      `${sum} is then ${least === most ? least : `between ${least} and ${most}`}, but must be ${may}: impossible.`,
    is: (name, figure) => `${name} = ${figure}`,
    why: "Why there is none:",
  },
};

/** The figures of a contradiction, one line each, and then the proof that they cannot all be, by cases. */
export function contradictionNotes(
  { sums, cells, proof }: Contradiction,
  figures: NamedFigures,
  lang: Language,
): string[] {
  const words = SENTENCES[lang];
  const { unit, cellName, sumName, exactCell, exactSum, of, figure } = figures;
  const may = (exact: Ore, printed: Ore | null | undefined): string => {
    if (typeof printed === "bigint") return figure(printed);
    const floor = floorOf(exact, unit) * unit;
    return floor === exact ? figure(floor) : words.or(figure(floor), figure(floor + unit));
  };
  const mayCell = (index: number): string => may(exactCell(index), figures.printedCell?.(index));
  const maySum = (index: number): string => may(exactSum(index), figures.printedSum?.(index));
  const isOpen = (index: number): boolean =>
    exactCell(index) % unit !== 0n && typeof figures.printedCell?.(index) !== "bigint";
  const listed = [
    ...sums.map((index) => {
      const open = of(index).filter(isOpen);
      const whole = of(index).filter((cell) => !isOpen(cell));
      const rest = whole.reduce((sum, cell) => sum + (figures.printedCell?.(cell) ?? exactCell(cell)), 0n);
      const shown = whole.filter((cell) => (figures.printedCell?.(cell) ?? exactCell(cell)) !== 0n);
      return words.sum(sumName(index), open.map(cellName), shown.length, figure(rest), maySum(index));
    }),
    ...cells.map((index) => words.cell(cellName(index), mayCell(index))),
  ].map((line) => `  ${line}`);
  const step = (one: ProofStep): string => {
    const indent = "  ".repeat(one.depth + 1);
    if (one.step === "suppose") return indent + words.suppose(cellName(one.cell), figure(one.figure));
    if (one.step === "follows")
      return (
        indent +
        words.follows(
          sumName(one.sum),
          one.cells.map(({ cell, figure: ore }) => words.is(cellName(cell), figure(ore))),
        )
      );
    return indent + words.breaks(sumName(one.sum), figure(one.least), figure(one.most), maySum(one.sum));
  };
  return [...listed, ...(proof ? [words.why, ...proof.map(step)] : [])];
}
