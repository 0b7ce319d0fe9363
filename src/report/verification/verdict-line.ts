import type { Language } from "../../language/language.ts";
import { printable } from "../../text/printable.ts";
import { isAboutFigure } from "./finding.ts";
import { wrongFigures } from "./listing.ts";
import { type TableReport, type Verdict, verdictOf } from "./verification-report.ts";
import { VERIFICATION_SENTENCES } from "./verification-words.ts";

const MARKS: Readonly<Record<Verdict, string>> = {
  verified: "✓",
  problems: "✗",
  unchecked: "✗",
  nothing: "–",
  failed: "✗",
};

/** The verdict on a table in one line: its mark, the file and the sentence. */
export function verdictLine(table: TableReport, lang: Language): string {
  return `${verdictMark(table)} ${printable(table.file)}: ${verdictSentence(table, lang)}`;
}

/** The sign before a verdict. */
export function verdictMark(table: TableReport): string {
  return MARKS[verdictOf(table)];
}

/** The verdict on a table as a sentence, without its name. */
export function verdictSentence(table: TableReport, lang: Language): string {
  const { verification, problems } = table;
  const account = verification?.account;
  return VERIFICATION_SENTENCES[verdictOf(table)][lang]({
    compared: account?.compared ?? 0,
    summed: account?.summed ?? 0,
    explained: account?.explained ?? 0,
    unchecked: account?.unchecked.length ?? 0,
    wrong: wrongFigures(table).size,
    others: problems.filter((one) => one.severity === "error" && !isAboutFigure(one)).length,
    warnings: problems.filter(({ severity }) => severity === "warning").length,
    accepted: verification?.accepted.length ?? 0,
    recomputed: verification?.recipe != null,
  });
}
