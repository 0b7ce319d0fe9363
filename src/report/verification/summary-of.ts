import type { Language } from "../../language/language.ts";
import { wrongFigures } from "./listing.ts";
import { type Verdict, type VerificationReport, verdictOf } from "./verification-report.ts";
import { type SummaryFacts, VERIFICATION_SENTENCES } from "./verification-words.ts";

/** How many tables had each verdict. */
export function summaryOf({ tables }: VerificationReport): SummaryFacts {
  const count = (verdict: Verdict): number => tables.filter((table) => verdictOf(table) === verdict).length;
  return {
    tables: tables.length,
    verified: count("verified"),
    problems: count("problems") + count("unchecked"),
    nothing: count("nothing"),
    failed: count("failed"),
    checked: tables.reduce((sum, { verification }) => sum + (verification?.checked ?? 0), 0),
    wrong: tables.reduce((sum, table) => sum + wrongFigures(table).size, 0),
  };
}

/** All tables of a run in one line. */
export function summaryLine(report: VerificationReport, lang: Language): string {
  return VERIFICATION_SENTENCES.summary[lang](summaryOf(report));
}
