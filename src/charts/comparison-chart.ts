import type { Comparison, ComparisonRow } from "../compare/comparison.ts";
import { levelsOf } from "../compare/comparison.ts";
import { estimatedIn } from "../compare/estimated-in.ts";
import { registerSentences } from "../explain/register-notes.ts";
import type { InBoth, Language } from "../language/language.ts";
import { levelWords } from "../language/level-words.ts";
import { checkArgument, checkOptions, type Known, LANGUAGES } from "../problems/check-argument.ts";
import { refuse } from "../problems/refuse.ts";
import { inItsWords } from "../recipients/in-use.ts";
import { type Level, recipientId } from "../recipients/recipient.ts";
import { type ChartAmount, compareAmounts } from "./chart-amount.ts";
import type { ChartOptions } from "./chart-options.ts";
import type { Measure } from "./chart-words.ts";
import { dotChart } from "./dot-chart.ts";
import { changedLines, whatIfNote } from "./internals/allocation-chart-words.ts";
import { type PictureTexts, withTexts } from "./picture-options.ts";
import { slopeChart } from "./slope-chart.ts";

/** Which part of a comparison to draw, and how. */
export interface ComparisonChartOptions extends PictureTexts {
  /** The differences as dots (default), or both amounts joined by lines. */
  readonly kind?: "difference" | "slope" | undefined;
  /** Whole amounts (default), or amounts per inhabitant. */
  readonly measure?: Measure | undefined;
  /** The level of the recipients. Optional if only one level is compared. */
  readonly level?: Level | undefined;
  readonly lang?: Language | undefined;
  /** Only these recipients, as `level:code`. */
  readonly recipients?: ReadonlySet<string> | undefined;
  /** In pixels, from 320 to 10 000. */
  readonly width?: number | undefined;
}

const OPTIONS = {
  kind: ["difference", "slope"],
  measure: ["amount", "per-inhabitant"],
  level: true,
  lang: LANGUAGES,
  recipients: true,
  width: true,
  title: true,
  source: true,
} satisfies Known<ComparisonChartOptions>;

/** Two amounts and their difference. */
type Amounts = Readonly<Record<"before" | "after" | "difference", ChartAmount>>;

const WORDS: {
  readonly difference: InBoth<(from: string, to: string) => string>;
  readonly slope: InBoth<(from: string, to: string) => string>;
  readonly level: InBoth<(level: Level) => string>;
  readonly sides: InBoth<readonly [string, string]>;
} = {
  difference: {
    sv: (from, to) => `skillnad från ${from} till ${to}`,
    en: (from, to) => `difference from ${from} to ${to}`,
  },
  slope: {
    sv: (from, to) => `från ${from} till ${to}`,
    en: (from, to) => `from ${from} to ${to}`,
  },
  level: {
    sv: (level) => `Belopp till ${levelWords(level).sv}.`,
    en: (level) => `Amounts to ${levelWords(level).en}.`,
  },
  sides: { sv: ["före", "efter"], en: ["before", "after"] },
};

/**
 * Draws one level of a comparison, as the text of an SVG image: the differences, largest gain first, or the amounts before
 * and after joined by lines.
 *
 * @throws AllocationError `level-undecided` if several levels are compared and none is chosen; `inhabitants-unknown` for
 * amounts per inhabitant when the number of inhabitants is not known
 *
 * @example
 * ```ts
 * import { agreementOf, allocate, compare, whatIf } from "fordela";
 * import { comparisonChart } from "fordela/pictures";
 * const agreed = agreementOf("2025");
 * const lines = ["lan-medverkan"];
 * const equal = whatIf(agreed, { "lan-medverkan": { key: [{ rule: "equal" }] } });
 * const comparison = compare(allocate(agreed, { lines }), allocate(equal, { lines }));
 * comparisonChart(comparison).includes("Jämtlands län: +142\u00a0857,14\u00a0kr"); // true
 * ```
 */
export function comparisonChart(comparison: Comparison, options: ComparisonChartOptions = {}): string {
  checkArgument("comparisonChart", "comparison", comparison, "{before after rows}");
  checkOptions("comparisonChart", options, OPTIONS);
  return inItsWords(comparison.before, () => drawComparison(comparison, options));
}

function drawComparison(comparison: Comparison, options: ComparisonChartOptions): string {
  const { kind = "difference", measure = "amount", lang = "sv", recipients } = options;
  const level = options.level ?? onlyLevel(comparison);
  const rows = comparison.rows.filter(
    (row) => row.level === level && (recipients?.has(recipientId(row)) ?? true),
  );
  const unknown = rows.filter((row) => amountsOf(row, measure) === null).map(({ code }) => code);
  if (unknown.length > 0)
    refuse("inhabitants-unknown", ["population"], { level, codes: unknown, register: null });
  const { before, after } = comparison;
  const years = [before, after].map(({ agreement }) => String(agreement.year)) as [string, string];
  const headings = years[0] === years[1] ? WORDS.sides[lang] : years;
  const differing = kind === "difference" && measure === "amount";
  const sources = [...new Set([before, after].map(({ agreement }) => agreement.source))].join("; ");
  const chart: ChartOptions = withTexts(
    {
      title: `${after.agreement.title}: ${WORDS[kind][lang](...headings)}`,
      desc: WORDS.level[lang](level),
      lang,
      measure,
      width: options.width,
      estimate: estimatedIn(comparison, "both", level, differing),
      notes: [before, after].flatMap(({ agreement, lines }, index) => {
        const side = { agreement, lines: lines.filter(({ line }) => line.level === level) };
        const changed = changedLines(side);
        const whatIf = changed.length > 0 ? [whatIfNote[lang](changed)] : [];
        return [...whatIf, ...registerSentences(side, lang)].map(
          (sentence) => `${headings[index]}: ${sentence}`,
        );
      }),
    },
    options,
    sources,
  );
  const drawn = rows.flatMap((row) => {
    const amounts = amountsOf(row, measure);
    return amounts ? [{ label: row.recipient, ...amounts }] : [];
  });
  if (kind === "slope") return slopeChart({ ...chart, headings, rows: drawn });
  const sorted = [...drawn].sort((one, other) => compareAmounts(other.difference, one.difference));
  return dotChart({
    ...chart,
    rows: sorted.map(({ label, difference }) => ({ label, value: difference })),
  });
}

/** The amounts that the measure asks for; `null` where the inhabitants are unknown. */
function amountsOf(row: ComparisonRow, measure: Measure): Amounts | null {
  const amounts = measure === "amount" ? row : row.perInhabitant;
  return amounts && { before: amounts.before, after: amounts.after, difference: amounts.difference };
}

function onlyLevel(comparison: Comparison): Level {
  const levels = levelsOf(comparison);
  const [level, ...others] = levels;
  if (level === undefined || others.length > 0) refuse("level-undecided", ["level"], { levels: [...levels] });
  return level;
}
