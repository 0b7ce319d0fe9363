/**
 * Charts of amounts, differences and changes. Each function returns the text of an SVG image.
 *
 * @module fordela/charts
 */

// ── changes

export { type DotChart, dotChart } from "../charts/dot-chart.ts";
export { slopeChart } from "../charts/slope-chart.ts";
export type { SlopeChart, SlopeRow } from "../charts/slope-drawing.ts";

// ── amounts

export { allocationChart } from "../charts/allocation-chart.ts";
export { type BarChart, barChart } from "../charts/bar-chart.ts";
export type { ChartAmount } from "../charts/chart-amount.ts";
export type { ChartOptions } from "../charts/chart-options.ts";
export type { Measure } from "../charts/chart-words.ts";
export type { AllocationChartOptions } from "../charts/charted-totals.ts";
export type { ChartRow } from "../charts/rows-drawing.ts";
