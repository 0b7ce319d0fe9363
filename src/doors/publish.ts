/**
 * Rounds tables to thousands or millions so that they add up as printed, and writes them as text, Markdown, CSV and JSON.
 *
 * @module fordela/publish
 */

export {
  type FigureScope,
  type Publication,
  type PublicationFigure,
  type PublicationGroup,
  type PublishOptions,
  publishAllocation,
} from "../allocate/publish-allocation.ts";
export { roundTogether } from "../publish/round-together.ts";
export { type Direction, sumsOfTable } from "../publish/sums-of-table.ts";
export type {
  Contradiction,
  FiguresTogether,
  ProofStep,
  RoundedTogether,
  Together,
  TogetherOptions,
  Undecided,
} from "../publish/together.ts";
export { publicationCsv } from "../report/publication/publication-csv.ts";
export { publicationJson } from "../report/publication/publication-json.ts";
export { publicationMarkdown } from "../report/publication/publication-markdown.ts";
export { publicationText } from "../report/publication/publication-text.ts";
export type { ReportOptions, ShownRecipients, TextReportOptions } from "../report/report-options.ts";
export type {
  BrokenSum,
  MissingFigure,
  RoundedFigure,
  RoundedHow,
  RoundingKind,
  TableRounding,
} from "../verify/coarse/rounding-kind.ts";
export { tableRounding } from "../verify/coarse/table-rounding.ts";
