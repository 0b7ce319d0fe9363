import type { Language } from "../../language/language.ts";
import { printable } from "../../text/printable.ts";
import type { TableReport } from "../../verify/table-report.ts";
import { causeAmong, nearMissWords } from "./cause-words.ts";
import { wrongFigures } from "./listing.ts";
import { VERIFICATION_WORDS } from "./verification-words.ts";

/** The causes of a table's wrong figures, a sentence or two for each, with how many figures it explains. */
export function causeNotes(table: TableReport, lang: Language): string[] {
  const wrong = wrongFigures(table);
  return table.causes.map((cause) => {
    const explained = cause.cells.filter((cell) => wrong.has(cell)).length;
    return printable(causeAmong(cause, explained, wrong.size, lang));
  });
}

/** That no cause explains the wrong figures, where causes were sought, what comes nearest, and how to go on; else nothing. */
export function noCauseNote(table: TableReport, lang: Language): string[] {
  const sought = table.verification?.recipe != null && wrongFigures(table).size > 0;
  if (!sought || table.causes.length > 0) return [];
  const near = table.nearest ? [printable(nearMissWords(table.nearest, lang))] : [];
  const next = table.next === undefined ? [] : [`${VERIFICATION_WORDS.next[lang]}: ${printable(table.next)}`];
  return [VERIFICATION_WORDS.noCause[lang], ...near, ...next];
}
