import type { Allocation } from "../allocate/allocation.ts";
import { checkArgument, checkOptions } from "../problems/check-argument.ts";
import { inItsWords } from "../recipients/in-use.ts";
import { barChart } from "./bar-chart.ts";
import { compareAmounts } from "./chart-amount.ts";
import { chartedTotals } from "./charted-totals.ts";
import { PICTURE_OPTIONS, type PictureOptions, withTexts } from "./picture-options.ts";

/**
 * Draws the totals of one level's recipients as bars, like `allocationChart`, with a title and a source of its own.
 *
 * @throws AllocationError as `allocationChart`
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { totalsChart } from "fordela/pictures";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * totalsChart(allocation, { title: "Medverkan" }).includes("Källa: S2025/00159."); // true
 * ```
 */
export function totalsChart(allocation: Allocation, options: PictureOptions = {}): string {
  checkArgument("totalsChart", "allocation", allocation, "{agreement lines problems}");
  checkOptions("totalsChart", options, PICTURE_OPTIONS);
  return inItsWords(allocation, () => drawTotals(allocation, options));
}

function drawTotals(allocation: Allocation, options: PictureOptions): string {
  const { chart, totals } = chartedTotals(allocation, options);
  const sorted = [...totals].sort((one, other) => compareAmounts(other.total, one.total));
  return barChart({
    ...withTexts(chart, options, allocation.agreement.source),
    rows: sorted.map(({ recipient, total }) => ({ label: recipient.name, value: total })),
  });
}
