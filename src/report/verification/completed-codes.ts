import type { InBoth, Language } from "../../language/language.ts";
import { printable } from "../../text/printable.ts";
import type { Verification } from "../../verify/verification.ts";

/** Codes that lack their first zeros, or end in ".0", as spreadsheets leave them, and were read as whole codes. */
export interface CompletedCodes {
  readonly reason: "code-completed";
  /** The first of them, as printed. */
  readonly printed: string;
  readonly code: string;
  readonly name: string;
  /** How many rows have such a code. */
  readonly rows: number;
}

/** The codes of a table that were completed; none where every code is printed whole. */
export function completedCodes({ columns }: Pick<Verification, "columns">): CompletedCodes[] {
  const completed = new Map(
    columns.flatMap(({ entries }) =>
      entries.flatMap(({ row, recipient }) =>
        recipient && row.code && row.code !== recipient.code && +row.code === +recipient.code
          ? [[row, recipient] as const]
          : [],
      ),
    ),
  );
  const [first] = completed;
  if (!first) return [];
  const [{ code: printed }, { code, name }] = first;
  return [{ reason: "code-completed", printed, code, name, rows: completed.size }];
}

/** Such codes in a sentence. */
export function completedCodesSentence(found: CompletedCodes, lang: Language): string {
  return printable(COMPLETED[lang](found));
}

const COMPLETED: InBoth<(found: CompletedCodes) => string> = {
  sv: ({ printed, code, name, rows }) =>
    `Koden ${printed} är läst som ${code} ${name}${rows === 1 ? "" : `, och så i ${rows} rader`}.`,
  en: ({ printed, code, name, rows }) =>
    `The code ${printed} is read as ${code} ${name}${rows === 1 ? "" : `, and so in ${rows} rows`}.`,
};
