import { registersUsed } from "../allocate/allocated-line.ts";
import { type Allocation, leftOut } from "../allocate/allocation.ts";
import { type Inhabitants, inhabitantsOf } from "../allocate/inhabitants-of.ts";
import { registerSentences } from "../explain/register-notes.ts";
import type { Language } from "../language/language.ts";
import { lineName } from "../language/line-name.ts";
import type { Register } from "../population/register.ts";
import { type Known, LANGUAGES } from "../problems/check-argument.ts";
import { refuse } from "../problems/refuse.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level } from "../recipients/recipient.ts";
import type { ChartOptions } from "./chart-options.ts";
import type { Measure } from "./chart-words.ts";
import {
  changedLines,
  chartedLines,
  inhabitantsNote,
  leftOutNote,
  shownNote,
  whatIfNote,
} from "./internals/allocation-chart-words.ts";
import { type LevelTotal, levelTotals } from "./internals/level-totals.ts";
import { perInhabitant } from "./internals/per-inhabitant.ts";

/** The options that charts of an allocation take. */
export const CHARTED_OPTIONS: Known<AllocationChartOptions> = {
  measure: ["amount", "per-inhabitant"],
  level: true,
  lang: LANGUAGES,
  recipients: true,
  population: true,
  width: true,
};

/** Which part of an allocation to draw, and how. */
export interface AllocationChartOptions {
  /** Whole amounts (default), or amounts per inhabitant. */
  readonly measure?: Measure | undefined;
  /** The level of the recipients. Optional if all lines go to one level. */
  readonly level?: Level | undefined;
  readonly lang?: Language | undefined;
  /** Only these recipients, as `level:code`. */
  readonly recipients?: ReadonlySet<string> | undefined;
  /** The register that counts inhabitants; without it, the counts of the allocation's own lines. */
  readonly population?: Register | undefined;
  /** In pixels, from 320 to 10 000. */
  readonly width?: number | undefined;
}

/** The totals that a chart shows, in code order, and the texts of the chart. */
export interface ChartedTotals {
  readonly level: Level;
  readonly charted: Charted;
  readonly totals: readonly LevelTotal[];
  /** Title, sentence, notes and whether the amounts are an estimate. */
  readonly chart: ChartOptions;
}

/** The totals of one level's recipients, for a chart of them. */
export function chartedTotals(allocation: Allocation, options: AllocationChartOptions): ChartedTotals {
  const { measure = "amount", lang = "sv", recipients } = options;
  const level = options.level ?? onlyLevel(allocation);
  const charted = atLevel(allocation, level);
  const all = levelTotals(charted);
  const shown = all.filter(
    ({ recipient }) => recipients?.has(`${recipient.level}:${recipient.code}`) ?? true,
  );
  const inhabitants = measure === "amount" ? undefined : inhabitantsOf(allocation, level, options.population);
  return {
    level,
    charted,
    totals: measure === "amount" ? shown : perInhabitant(shown, level, inhabitants),
    chart: {
      title: allocation.agreement.title,
      desc: chartedLines(level, charted, lang),
      lang,
      measure,
      width: options.width,
      estimate: charted.lines.some((line) => line.estimate) || inhabitants?.use.estimate,
      notes: notesOf(charted, inhabitants, [shown.length, all.length], lang),
    },
  };
}

/** The single level of all lines, including those that could not be allocated. */
function onlyLevel(allocation: Allocation): Level {
  const lines = [...allocation.lines.map(({ line }) => line), ...leftOut(allocation)];
  const levels = levelsInUse().filter((level) => lines.some((line) => line.level === level));
  if (levels.length !== 1) refuse("level-undecided", ["level"], { levels });
  return levels[0] as Level;
}

/** The charted part of an allocation: its lines to one level, and their problems. */
export type Charted = Pick<Allocation, "agreement" | "lines" | "problems" | "registers">;

function atLevel({ agreement, lines, problems }: Allocation, level: Level): Charted {
  const toLevel = lines.filter(({ line }) => line.level === level);
  return {
    agreement,
    lines: toLevel,
    problems: problems.filter(({ path }) => agreement.lines[path[1] as number]?.level === level),
    registers: registersUsed(toLevel),
  };
}

function notesOf(
  charted: Charted,
  inhabitants: Inhabitants | undefined,
  [shown, all]: readonly [number, number],
  lang: Language,
): string[] {
  const said = charted.registers.some(({ register }) => register.id === inhabitants?.use.register.id);
  const missing = leftOut(charted).map((line) => lineName(line, charted));
  const changed = changedLines(charted);
  return [
    ...(changed.length > 0 ? [whatIfNote[lang](changed)] : []),
    ...(missing.length > 0 ? [leftOutNote[lang](missing)] : []),
    ...(shown < all ? [shownNote[lang](shown, all)] : []),
    ...registerSentences(charted, lang),
    ...(inhabitants && !said ? [inhabitantsNote(inhabitants.use, lang)] : []),
  ];
}
