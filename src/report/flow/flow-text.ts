import type { Language } from "../../language/language.ts";
import { flowSv } from "../../messages/flow.ts";
import { formatKr } from "../../money/format-kr.ts";
import type { Problem } from "../../problems/problem.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { printable } from "../../text/printable.ts";
import { placeLead } from "../place-lead.ts";
import type { TextReportOptions } from "../report-options.ts";
import { textTable } from "../text-table.ts";
import { wrapped } from "../wrapped.ts";
import type { FlowDocument, FlowField, FlowSheet, FlowValue } from "./flow-document.ts";
import { problemWords } from "./problem-words.ts";

const BLANK = "________________";

/** A document as text for a terminal or a file. */
export function flowText(document: FlowDocument, options: TextReportOptions = {}): string {
  const { lang = "sv", width = Number.POSITIVE_INFINITY } = options;
  const { title, lead = [], fields, closing = [], notes, problems } = document;
  const blocks = [
    printable(title),
    ...prose(lead, width),
    ...fieldBlock(fields, lang),
    ...tablesOf(document).map(({ caption, columns, rows, total, left }) => {
      const cells = (row: readonly FlowValue[]): string[] => row.map((value) => shown(value, lang, "–"));
      const groups = [rows.map(cells), ...(total ? [[cells(total)]] : [])];
      const table = textTable({ headings: columns.map(({ label }) => label), groups, left });
      return caption === "" ? table : `${printable(caption)}\n\n${table}`;
    }),
    ...fieldBlock(closing, lang),
    ...prose(notes, width),
    ...(problems.length > 0
      ? [problems.map((one) => wrapped(`${MARK[one.severity]} `, problemLine(one, lang), width)).join("\n")]
      : []),
  ];
  return `${plainSpaces(blocks.join("\n\n"))}\n`;
}

/** The tables that people are shown: a form's also without rows, to fill in. */
export function tablesOf({ sheets, main }: FlowDocument): readonly FlowSheet[] {
  return main === "form" ? sheets : sheets.filter(({ rows }) => rows.length > 0);
}

function prose(sentences: readonly string[], width: number): string[] {
  if (sentences.length === 0) return [];
  return [sentences.map((sentence) => wrapped("", printable(sentence), width)).join("\n")];
}

const MARK: Readonly<Record<Problem["severity"], string>> = { error: "✗", warning: "!", note: "·" };

/** A problem with its file and cell, where its words do not name them. */
export function problemLine(problem: Problem, lang: Language): string {
  const words = printable(problemWords(problem, lang));
  const { place } = problem;
  // The sentences of others name their cell where it matters.
  const led = Object.hasOwn(flowSv, problem.code) || place?.file !== undefined;
  return led ? `${placeLead(place, words)}${words}` : words;
}

function fieldBlock(fields: readonly FlowField[], lang: Language): string[] {
  if (fields.length === 0) return [];
  const longest = Math.max(...fields.map(({ label }) => [...label].length)) + 2;
  return [
    fields
      .map(({ label, value }) => `${`${label}:`.padEnd(longest)}${printable(shown(value, lang, BLANK))}`)
      .join("\n"),
  ];
}

/** A value for people. */
export function shown(value: FlowValue, lang: Language, blank: string): string {
  if (value === null) return blank;
  if (typeof value === "object") return value.label;
  return typeof value === "bigint" ? formatKr(value, { lang }) : String(value);
}
