import type { Allocation } from "../allocate/allocation.ts";
import { checkArgument, checkOptions } from "../problems/check-argument.ts";
import { inItsWords } from "../recipients/in-use.ts";
import { barChart } from "./bar-chart.ts";
import { compareAmounts } from "./chart-amount.ts";
import { type AllocationChartOptions, CHARTED_OPTIONS, chartedTotals } from "./charted-totals.ts";

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
  checkOptions("allocationChart", options, CHARTED_OPTIONS);
  return inItsWords(allocation, () => {
    const { chart, totals } = chartedTotals(allocation, options);
    // The sort is stable, so equal totals stay in code order.
    const sorted = [...totals].sort((one, other) => compareAmounts(other.total, one.total));
    return barChart({
      ...chart,
      rows: sorted.map(({ recipient, total }) => ({ label: recipient.name, value: total })),
    });
  });
}
