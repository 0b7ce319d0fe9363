/**
 * Explains amounts as a document: the answer first, a table, then the reasons; as text, Markdown and HTML.
 *
 * @module fordela/explanations
 */

export { explanationHtml } from "../report/explanation/explanation-html.ts";
export { explanationMarkdown } from "../report/explanation/explanation-markdown.ts";
export type { ExplanationOptions } from "../report/explanation/explanation-options.ts";
export { explanationText } from "../report/explanation/explanation-text.ts";
