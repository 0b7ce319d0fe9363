import type { Comparison, ComparisonRow, ComparisonSums } from "../../compare/comparison.ts";
import { levelsOf, sumsOf } from "../../compare/comparison.ts";
import { EFFECTS, type Effect } from "../../compare/effects.ts";
import type { FollowsFrom } from "../../compare/estimated-in.ts";
import type { Language } from "../../language/language.ts";
import { formatDifference, formatKr } from "../../money/format-kr.ts";
import { formatPercent } from "../../money/format-percent.ts";
import type { Ore } from "../../money/ore.ts";
import { toNearestOre } from "../../money/to-nearest-ore.ts";
import { lowest } from "../../numbers/fraction.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { sidesOf } from "./comparison-notes.ts";
import { COMPARISON_HEADINGS } from "./comparison-words.ts";

/** One column of figures in a comparison. */
export interface ComparisonColumn {
  readonly kind: "amount" | "difference" | "relative" | "effect";
  readonly heading: string;
  readonly from: FollowsFrom;
  /** Whether only lines that differ decide its figures. */
  readonly differing: boolean;
  cell(row: ComparisonRow): string;
  /** "" where the column has no sum. */
  sum(sums: ComparisonSums): string;
}

/** Every column of a comparison, in order; öre are shown where there are any. */
export function comparisonColumns(comparison: Comparison, lang: Language): ComparisonColumn[] {
  const { rows } = comparison;
  const separated = comparison.problems.every(({ code }) => code !== "effect-inseparable");
  // Without other money, the first effect is 0 and the others are those of the lines that differ.
  const sameMoney = levelsOf(comparison).every((level) => sumsOf(comparison, level).money === 0n);
  const [before, after] = sidesOf(comparison, lang);
  const fine = rows.some((row) => row.before % krona() !== 0n || row.after % krona() !== 0n);
  const fineEffects = fine || rows.some((row) => EFFECTS.some((effect) => row[effect] % krona() !== 0n));
  const kr = (ore: Ore): string => formatKr(ore, { lang, decimals: fine ? 2 : 0 });
  const signed = (ore: Ore): string => formatDifference(ore, { lang, decimals: fine ? 2 : 0 });
  const effect = (ore: Ore): string => formatDifference(ore, { lang, decimals: fineEffects ? 2 : 0 });
  const known = rows.some(({ perInhabitant }) => perInhabitant !== null);
  return [
    {
      kind: "amount",
      heading: before,
      from: "before",
      differing: false,
      cell: (row) => kr(row.before),
      sum: (sums) => kr(sums.before),
    },
    {
      kind: "amount",
      heading: after,
      from: "after",
      differing: false,
      cell: (row) => kr(row.after),
      sum: (sums) => kr(sums.after),
    },
    {
      kind: "difference",
      heading: COMPARISON_HEADINGS.difference[lang],
      from: "both",
      differing: true,
      cell: (row) => signed(row.difference),
      sum: (sums) => signed(sums.difference),
    },
    {
      kind: "relative",
      heading: COMPARISON_HEADINGS.percent[lang],
      from: "both",
      differing: false,
      cell: ({ percent }) => (percent ? formatPercent(percent, lang) : "–"),
      sum: ({ before: from, difference }) =>
        from === 0n ? "–" : formatPercent(lowest(difference * 100n, from), lang),
    },
    ...(known ? [perInhabitant(lang)] : []),
    ...EFFECTS.map(
      (name): ComparisonColumn => ({
        kind: "effect",
        heading: COMPARISON_HEADINGS[name][lang],
        from: separated && BY_OLD_POPULATION.has(name) ? "before" : "both",
        differing: sameMoney,
        cell: (row) => effect(row[name]),
        sum: (sums) => effect(sums[name]),
      }),
    ),
  ];
}

/** The effects that are measured by the first population alone, if they can be separated from that of the second. */
const BY_OLD_POPULATION: ReadonlySet<Effect> = new Set(["money", "key"]);

function perInhabitant(lang: Language): ComparisonColumn {
  return {
    kind: "relative",
    heading: COMPARISON_HEADINGS.perInhabitant[lang],
    from: "both",
    differing: false,
    cell: ({ perInhabitant: own }) =>
      own ? formatDifference(toNearestOre(own.difference), { lang, decimals: 2 }) : "–",
    sum: () => "",
  };
}
