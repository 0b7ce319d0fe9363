import { isEstimate } from "../../allocate/total-by.ts";
import type { Comparison, ComparisonRow, ComparisonSums } from "../../compare/comparison.ts";
import { EFFECTS, type Effect } from "../../compare/effects.ts";
import type { Language } from "../../language/language.ts";
import { formatDifference, formatKr } from "../../money/format-kr.ts";
import { formatPercent } from "../../money/format-percent.ts";
import type { Ore } from "../../money/ore.ts";
import { toNearestOre } from "../../money/to-nearest-ore.ts";
import { lowest } from "../../numbers/fraction.ts";
import { sidesOf } from "./comparison-notes.ts";
import { COMPARISON_HEADINGS } from "./comparison-words.ts";

/** One column of figures in a comparison. */
export interface ComparisonColumn {
  readonly kind: "amount" | "difference" | "relative" | "effect";
  readonly heading: string;
  /** Whether its figures rest on an estimate. */
  readonly estimate: boolean;
  cell(row: ComparisonRow): string;
  /** "" where the column has no sum. */
  sum(sums: ComparisonSums): string;
}

/** Every column of a comparison, in order; öre are shown where there are any. */
export function comparisonColumns(comparison: Comparison, lang: Language): ComparisonColumn[] {
  const { rows } = comparison;
  const estimate = isEstimate(comparison);
  const separated = comparison.problems.every(({ code }) => code !== "effect-inseparable");
  const [before, after] = sidesOf(comparison, lang);
  const fine = rows.some((row) => row.before % 100n !== 0n || row.after % 100n !== 0n);
  const fineEffects = fine || rows.some((row) => EFFECTS.some((effect) => row[effect] % 100n !== 0n));
  const kr = (ore: Ore): string => formatKr(ore, { lang, decimals: fine ? 2 : 0 });
  const signed = (ore: Ore): string => formatDifference(ore, { lang, decimals: fine ? 2 : 0 });
  const effect = (ore: Ore): string => formatDifference(ore, { lang, decimals: fineEffects ? 2 : 0 });
  const known = rows.some(({ perInhabitant }) => perInhabitant !== null);
  return [
    {
      kind: "amount",
      heading: before,
      estimate: isEstimate(comparison.before),
      cell: (row) => kr(row.before),
      sum: (sums) => kr(sums.before),
    },
    {
      kind: "amount",
      heading: after,
      estimate: isEstimate(comparison.after),
      cell: (row) => kr(row.after),
      sum: (sums) => kr(sums.after),
    },
    {
      kind: "difference",
      heading: COMPARISON_HEADINGS.difference[lang],
      estimate,
      cell: (row) => signed(row.difference),
      sum: (sums) => signed(sums.difference),
    },
    {
      kind: "relative",
      heading: COMPARISON_HEADINGS.percent[lang],
      estimate,
      cell: ({ percent }) => (percent ? formatPercent(percent, lang) : "–"),
      sum: ({ before: from, difference }) =>
        from === 0n ? "–" : formatPercent(lowest(difference * 100n, from), lang),
    },
    ...(known ? [perInhabitant(lang, estimate)] : []),
    ...EFFECTS.map(
      (name): ComparisonColumn => ({
        kind: "effect",
        heading: COMPARISON_HEADINGS[name][lang],
        estimate: BY_OLD_POPULATION.has(name) && separated ? isEstimate(comparison.before) : estimate,
        cell: (row) => effect(row[name]),
        sum: (sums) => effect(sums[name]),
      }),
    ),
  ];
}

/** The effects that are measured by the first population alone, if they can be separated from that of the second. */
const BY_OLD_POPULATION: ReadonlySet<Effect> = new Set(["money", "key"]);

function perInhabitant(lang: Language, estimate: boolean): ComparisonColumn {
  return {
    kind: "relative",
    heading: COMPARISON_HEADINGS.perInhabitant[lang],
    estimate,
    cell: ({ perInhabitant: own }) =>
      own ? formatDifference(toNearestOre(own.difference), { lang, decimals: 2 }) : "–",
    sum: () => "",
  };
}
