import type { Ore } from "../../money/ore.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { jsonText } from "../json-text.ts";
import type { ReportOptions } from "../report-options.ts";
import type { FlowDocument, FlowField, FlowSheet, FlowValue } from "./flow-document.ts";
import { problemWords } from "./problem-words.ts";

/** A document as JSON: amounts in kronor as text, `null` for what is not known. */
export function flowJson(document: FlowDocument, options: ReportOptions = {}): string {
  const { lang = "sv" } = options;
  const { title, lead = [], fields, closing = [], sheets, notes, problems } = document;
  const valued = (all: readonly FlowField[]): object =>
    Object.fromEntries(all.map(({ id, value }) => [id, plain(value)]));
  const rowsOf = ({ columns, rows }: FlowSheet): object[] =>
    rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, plain(row[index])])));
  const totals = sheets.flatMap(({ id, columns, total }): [string, object][] =>
    total
      ? [
          [
            id,
            Object.fromEntries(columns.flatMap((one, at) => (at === 0 ? [] : [[one.id, plain(total[at])]]))),
          ],
        ]
      : [],
  );
  return jsonText({
    title,
    ...valued(fields),
    ...valued(closing),
    ...Object.fromEntries(sheets.map((sheet) => [sheet.id, rowsOf(sheet)])),
    totals: Object.fromEntries(totals),
    notes: [...lead, ...notes].map(plainSpaces),
    problems: problems.map((one) => ({
      code: one.code,
      severity: one.severity,
      ...(one.place && { place: one.place }),
      details: { ...one.details },
      message: plainSpaces(problemWords(one, lang)),
    })),
  });
}

function plain(value: FlowValue | undefined): string | number | Ore | null {
  return typeof value === "object" && value !== null ? value.id : (value ?? null);
}
