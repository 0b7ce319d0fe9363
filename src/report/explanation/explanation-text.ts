import type { Allocation } from "../../allocate/allocation.ts";
import { inItsWords } from "../../recipients/in-use.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { printable } from "../../text/printable.ts";
import type { TextReportOptions } from "../report-options.ts";
import { textTable } from "../text-table.ts";
import { wrapped } from "../wrapped.ts";
import { type ExplanationDocument, explanationDocument } from "./explanation-document.ts";
import { checkExplanation, type ExplanationOptions } from "./explanation-options.ts";

/** Names of lines are not broken into lines shorter than this. */
const NARROWEST = 16;
const GAP = 2;
const INDENT = "  ";

/** The spaces of an amount in a quoted text, where no line may break. */
const IN_AMOUNT = /(?<=\d) (?=\d{3}(?!\d)|kr(?!\p{L}))/gu;

/**
 * Why recipients get what they get, for the terminal: the answer in one sentence, a table of the lines, then the reasons.
 *
 * @example
 * ```ts
 * import { allocate, resolveAll } from "fordela";
 * import { explanationText } from "fordela/explanations";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * const recipients = resolveAll("Jämtlands län");
 * explanationText(allocation, { recipients, lang: "en" }).split("\n")[0];
 * // "Jämtlands län receives SEK 1,000,000."
 * ```
 */
export function explanationText(
  allocation: Allocation,
  options: ExplanationOptions & Pick<TextReportOptions, "width">,
): string {
  checkExplanation("explanationText", allocation, options, { width: true });
  return inItsWords(allocation, () => written(allocation, options));
}

function written(
  allocation: Allocation,
  options: ExplanationOptions & Pick<TextReportOptions, "width">,
): string {
  const { width = Number.POSITIVE_INFINITY } = options;
  const { title, answer, groups, headings, reasonsHeading, facts, reasons } = explanationDocument(
    allocation,
    options,
  );
  const prose = (sentence: string, lead = ""): string =>
    wrapped(lead, printable(sentence).replaceAll(IN_AMOUNT, "\u00a0"), width);
  const listed = reasons.map(({ name, items }) =>
    [
      ...(name === "" ? [] : [prose(name)]),
      ...items.map(({ line, text }) => prose(line === "" ? text : `${line}: ${text}`, "- ")),
    ].join("\n"),
  );
  const alone = facts.length === 0 && reasons[0]?.name === "";
  const blocks = [
    ...answer.map((sentence) => prose(sentence)),
    prose(title),
    ...(groups.length > 0 ? [table(groups, headings, width)] : []),
    ...(reasons.length > 0
      ? [[reasonsHeading, ...facts.map((fact) => prose(fact)), ...(alone ? listed : [])].join("\n")]
      : []),
    ...(alone ? [] : listed),
  ];
  return `${plainSpaces(blocks.join("\n\n"))}\n`;
}

function table(groups: ExplanationDocument["groups"], headings: readonly string[], width: number): string {
  const figures = groups.flatMap(({ rows, sum }) => [...rows, ...(sum ? [sum] : [])]);
  const taken = headings
    .slice(1)
    .map(
      (heading, index) =>
        Math.max(heading.length, ...figures.map((row) => row[index + 1]?.length ?? 0)) + GAP,
    )
    .reduce((all, one) => all + one, 0);
  const room = Math.max(NARROWEST, width - taken);
  const blank = headings.slice(1).map(() => "");
  const broken = ([name = "", ...cells]: readonly string[], indent: string): string[][] => {
    const lines = wrapped(indent, printable(name), room).split("\n");
    return lines.map((line, index) => [line, ...(index === lines.length - 1 ? cells : blank)]);
  };
  return textTable({
    headings,
    groups: groups.map(({ name, rows, sum }) => {
      const indent = name === "" ? "" : INDENT;
      return [
        ...(name === "" ? [] : broken([name, ...blank], "")),
        ...[...rows, ...(sum ? [sum] : [])].flatMap((row) => broken(row, indent)),
      ];
    }),
  });
}
