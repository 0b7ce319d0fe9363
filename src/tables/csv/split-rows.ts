import type { ProblemDetails } from "../../problems/problem.ts";

/** Where quotation marks do not pair up, and how. */
export interface QuoteFault {
  readonly cause: ProblemDetails["csv-malformed"]["cause"];
  /** The position in the text: of the opening quotation mark if it is not closed, otherwise of the fault. */
  readonly at: number;
}

/**
 * Splits delimited text into the texts of its cells, as RFC 4180 has it. Lines end with line feeds. A cell that begins
 * with a quotation mark ends with one, may contain delimiters and line feeds, and has each quotation mark of its own
 * twice.
 */
export function splitRows(text: string, delimiter: string): string[][] | QuoteFault {
  const rows: string[][] = [];
  let row: string[] = [];
  const ends = (at: number) => at >= text.length || text[at] === delimiter || text[at] === "\n";
  // A delimiter at the end of the text is followed by one more cell, without text.
  for (let at = 0; at < text.length || row.length > 0; at++) {
    const start = at;
    if (text[at] === '"') {
      do at = text.indexOf('"', at + 1) + 1;
      while (at > 0 && text[at] === '"');
      if (at === 0) return { cause: "quote-not-closed", at: start };
      if (!ends(at)) return { cause: "closing-quote", at };
      row.push(text.slice(start + 1, at - 1).replaceAll('""', '"'));
    } else {
      while (!ends(at)) if (text[at++] === '"') return { cause: "opening-quote", at: at - 1 };
      row.push(text.slice(start, at));
    }
    if (text[at] === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
