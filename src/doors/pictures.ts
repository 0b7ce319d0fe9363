/**
 * Pictures of allocations and comparisons to print: bars, stacked lines, a map of tiles, a histogram, differences and slopes, with
 * a title and a source of their own. Each function returns the text of an SVG image.
 *
 * @module fordela/pictures
 */

// ── allocations

export { COUNTY_GRID, type TileGrid } from "../charts/county-grid.ts";
export { histogram } from "../charts/histogram.ts";
export { linesChart } from "../charts/lines-chart.ts";
export type { PictureOptions, PictureTexts } from "../charts/picture-options.ts";
export { type TileMapOptions, tileMap } from "../charts/tile-map.ts";
export { totalsChart } from "../charts/totals-chart.ts";

// ── comparisons

export { type ComparisonChartOptions, comparisonChart } from "../charts/comparison-chart.ts";
