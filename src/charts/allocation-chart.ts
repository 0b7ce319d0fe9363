import { registersUsed } from "../allocate/allocated-line.ts";
import { type Allocation, leftOut } from "../allocate/allocation.ts";
import { type Inhabitants, inhabitantsOf } from "../allocate/inhabitants-of.ts";
import { registerSentences } from "../explain/register-notes.ts";
import type { Language } from "../language/language.ts";
import type { Register } from "../population/register.ts";
import { checkArgument, checkOptions, type Known, LANGUAGES } from "../problems/check-argument.ts";
import { refuse } from "../problems/refuse.ts";
import { LEVELS, type Level, recipientId } from "../recipients/recipient.ts";
import { barChart } from "./bar-chart.ts";
import { compareAmounts } from "./chart-amount.ts";
import type { Measure } from "./chart-words.ts";
import { chartedLines, inhabitantsNote, leftOutNote, shownNote } from "./internals/allocation-chart-words.ts";
import { levelTotals } from "./internals/level-totals.ts";
import { perInhabitant } from "./internals/per-inhabitant.ts";

const OPTIONS = {
  measure: ["amount", "per-inhabitant"],
  level: true,
  lang: LANGUAGES,
  recipients: true,
  population: true,
  width: true,
} satisfies Known<AllocationChartOptions>;

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

/**
 * Draws the totals of one level's recipients as a bar chart, as the text of an SVG image. The chart states which lines
 * it sums, whether it is an estimate, and which lines are missing.
 *
 * The largest total comes first; equal totals are in code order. A chart is for comparing; the table is for looking up
 * a recipient by its code.
 *
 * @throws AllocationError `level-undecided` if lines go to several levels and none is chosen; `inhabitants-unknown` for
 * amounts per inhabitant when the number of inhabitants is not known
 *
 * @example
 * ```ts
 * import { allocate, loadRegisters } from "fordela";
 * import { allocationChart } from "fordela/charts";
 * const registers = await loadRegisters("psykisk-halsa-2025", { levels: ["county"] });
 * const allocation = allocate("psykisk-halsa-2025", { registers, levels: ["county"], unit: "krona" });
 * allocationChart(allocation).includes("Jämtlands län: 12\u00a0697\u00a0775\u00a0kr"); // true
 * ```
 */
export function allocationChart(allocation: Allocation, options: AllocationChartOptions = {}): string {
  checkArgument("allocationChart", "allocation", allocation, "{agreement lines problems}");
  checkOptions("allocationChart", options, OPTIONS);
  const { measure = "amount", lang = "sv", recipients, width } = options;
  const level = options.level ?? onlyLevel(allocation);
  const charted = atLevel(allocation, level);
  const all = levelTotals(charted, level);
  const shown = all.filter(({ recipient }) => recipients?.has(recipientId(recipient)) ?? true);
  const inhabitants = measure === "amount" ? undefined : inhabitantsOf(allocation, level, options.population);
  const totals = measure === "amount" ? shown : perInhabitant(shown, level, inhabitants);
  // The sort is stable, so equal totals stay in code order.
  const sorted = [...totals].sort((one, other) => compareAmounts(other.total, one.total));
  return barChart({
    title: allocation.agreement.title,
    desc: chartedLines[lang](level, charted),
    lang,
    measure,
    ...(width !== undefined && { width }),
    estimate: charted.lines.some((line) => line.estimate) || (inhabitants?.use.estimate ?? false),
    notes: notesOf(charted, inhabitants, [shown.length, all.length], lang),
    rows: sorted.map(({ recipient, total }) => ({ label: recipient.name, value: total })),
  });
}

/** The single level of all lines, including those that could not be allocated. */
function onlyLevel(allocation: Allocation): Level {
  const lines = [...allocation.lines.map(({ line }) => line), ...leftOut(allocation)];
  const levels = LEVELS.filter((level) => lines.some((line) => line.level === level));
  const [level, ...others] = levels;
  if (level === undefined || others.length > 0) refuse("level-undecided", ["level"], { levels });
  return level;
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
  const said = charted.registers.map(({ register }) => register.id);
  const counted = inhabitants && !said.includes(inhabitants.use.register.id) ? inhabitants.use : undefined;
  const missing = leftOut(charted).map(({ id }) => id);
  return [
    ...(missing.length > 0 ? [leftOutNote[lang](missing)] : []),
    ...(shown < all ? [shownNote[lang](shown, all)] : []),
    ...registerSentences(charted, lang),
    ...(counted ? [inhabitantsNote(counted, lang)] : []),
  ];
}
