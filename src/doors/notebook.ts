/**
 * Results shown in notebooks: importing this module teaches allocations, comparisons, verifications and explanations to
 * show themselves as tables and charts.
 *
 * @module fordela/notebook
 */

export { JUPYTER_DISPLAY, type MimeBundle, type Shown } from "../display/jupyter-display.ts";
export { type ShowOptions, show } from "../display/show.ts";
