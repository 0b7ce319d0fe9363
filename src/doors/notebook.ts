/**
 * Shows results in notebooks. After this module is imported, allocations, comparisons, verifications and explanations
 * appear as tables and charts.
 *
 * @module fordela/notebook
 */

export { JUPYTER_DISPLAY, type MimeBundle, type Shown } from "../display/jupyter-display.ts";
export { type ShowOptions, show } from "../display/show.ts";
