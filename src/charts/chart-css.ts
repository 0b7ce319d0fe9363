import { PALETTES, type Palette } from "./palette.ts";

/** The font sizes of the title, of rows and of notes, in pixels. */
export const SIZES = { title: 17, row: 13, note: 12 } as const;

/**
 * The style of one chart. Every rule is limited to that chart, because a style inside an inlined SVG applies to the
 * whole page.
 *
 * Colours are literal and not variables, which fewer SVG viewers support.
 */
export function chartCss(id: string): string {
  const { title, row, note } = SIZES;
  return [
    `#${id}{max-width:100%;height:auto;font-family:"Helvetica Neue",Helvetica,Arial,"Liberation Sans","DejaVu Sans",sans-serif;font-size:${row}px;font-variant-numeric:tabular-nums}`,
    `#${id} .title{font-size:${title}px;font-weight:bold}`,
    `#${id} .note{font-size:${note}px}`,
    `#${id} .grid{stroke-width:.5;stroke-dasharray:2 3}`,
    `#${id} .axis{stroke-width:1}`,
    `#${id} .less{stroke-width:1.5}`,
    `#${id} rect.more{stroke:none}`,
    `#${id} .slope{fill:none;stroke-width:1.5}`,
    `#${id} .slope.less{stroke-dasharray:6 3}`,
    `#${id} .slope.same{stroke-dasharray:1 3}`,
    ...colours(id, PALETTES.light),
    `@media (prefers-color-scheme:dark){${colours(id, PALETTES.dark).join("")}}`,
    `@media print{${colours(id, PALETTES.print).join("")}}`,
  ].join("\n");
}

/** Negative amounts are hollow, so that they differ without colour too. */
function colours(id: string, { paper, ink, quiet, grid, more, less }: Palette): string[] {
  return [
    `#${id} .paper{fill:${paper}}`,
    `#${id} text{fill:${ink}}`,
    `#${id} .note{fill:${quiet}}`,
    `#${id} .grid{stroke:${grid}}`,
    `#${id} .axis{stroke:${ink}}`,
    `#${id} .more{fill:${more};stroke:${more}}`,
    `#${id} .less{fill:${paper};stroke:${less}}`,
    `#${id} .same{fill:${ink};stroke:${ink}}`,
    `#${id} .slope{fill:none}`,
  ];
}
