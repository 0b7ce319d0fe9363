import type { InBoth } from "../../language/language.ts";
import { counted } from "../../language/list-of.ts";

/** What one cause is called, beside its number. */
export const CAUSE: InBoth<string> = { sv: "Orsak", en: "Cause" };

/** Headings and single words in reports of verified tables. */
export const VERIFICATION_WORDS: Readonly<
  Record<
    | "cell"
    | "recipient"
    | "printed"
    | "expected"
    | "difference"
    | "empty"
    | "rowSum"
    | "otherUnit"
    | "causes"
    | "deviations"
    | "reason"
    | "noCause"
    | "next"
    | "onlySums"
    | "unchecked",
    InBoth<string>
  >
> = {
  cell: { sv: "Cell", en: "Cell" },
  recipient: { sv: "Mottagare", en: "Recipient" },
  printed: { sv: "I tabellen", en: "Printed" },
  expected: { sv: "Ska vara", en: "Expected" },
  difference: { sv: "Skillnad", en: "Difference" },
  empty: { sv: "tom", en: "empty" },
  rowSum: { sv: "radens summa", en: "row's sum" },
  otherUnit: { sv: "annan enhet", en: "other unit" },
  causes: {
    sv: "Orsaker som ger just de tryckta beloppen",
    en: "Causes that give exactly the printed figures",
  },
  deviations: { sv: "Kända avvikelser, godtagna", en: "Known deviations, accepted" },
  reason: { sv: "Skäl", en: "Reason" },
  noCause: {
    sv: "Ingen av de orsaker som prövats förklarar felen.",
    en: "None of the causes tested explains the errors.",
  },
  next: { sv: "Gå vidare", en: "Next" },
  unchecked: { sv: "Inte kontrollerat", en: "Not checked" },
  onlySums: {
    sv: "Bara summor är kontrollerade, för ingen överenskommelse angavs.",
    en: "Only sums were checked, because no agreement was given.",
  },
};

/** The facts that the verdict on a table needs. */
export interface VerdictFacts {
  /** How many figures were compared with an expected value. */
  readonly compared: number;
  /** How many were not compared, but are part of a sum that was added up. */
  readonly summed: number;
  /** How many are known deviations. */
  readonly explained: number;
  /** How many were compared with nothing. */
  readonly unchecked: number;
  /** Cells whose figure is not what it should be. */
  readonly wrong: number;
  /** Problems that are not wrong figures. */
  readonly others: number;
  readonly warnings: number;
  readonly accepted: number;
  /** Whether amounts were recomputed, or only sums added up. */
  readonly recomputed: boolean;
}

/** How many tables had which verdict, and how many figures were checked. */
export interface SummaryFacts {
  readonly tables: number;
  readonly verified: number;
  readonly problems: number;
  readonly nothing: number;
  readonly failed: number;
  readonly checked: number;
  /** Cells whose figure is not what it should be. */
  readonly wrong: number;
}

/** Sentences in reports of verified tables, from their facts. */
export const VERIFICATION_SENTENCES: {
  readonly verified: InBoth<(facts: VerdictFacts) => string>;
  readonly unchecked: InBoth<(facts: VerdictFacts) => string>;
  readonly problems: InBoth<(facts: VerdictFacts) => string>;
  readonly nothing: InBoth<() => string>;
  readonly failed: InBoth<() => string>;
  readonly summary: InBoth<(facts: SummaryFacts) => string>;
  readonly more: InBoth<(count: number) => string>;
  readonly against: InBoth<(title: string, rounding: string, tolerance: string | null) => string>;
  readonly repeated: InBoth<(lines: string) => string>;
  readonly register: InBoth<(date: string, register: string, asked: string | null) => string>;
} = {
  verified: {
    sv: (facts) => {
      const { accepted, recomputed } = facts;
      const holds = recomputed ? "följer av överenskommelsen" : "stämmer";
      const but = accepted === 0 ? "" : ` utom ${counted(accepted, "känd avvikelse", "kända avvikelser")}`;
      return accountSv(facts, ` Det som är kontrollerat ${holds}${but}.`);
    },
    en: (facts) => {
      const { accepted, recomputed } = facts;
      const holds = recomputed ? "follows from the agreement" : "agrees";
      const but = accepted === 0 ? "" : ` except ${counted(accepted, "known deviation", "known deviations")}`;
      return accountEn(facts, ` What was checked ${holds}${but}.`);
    },
  },
  // The counts end the sentence: a table that fails is not called right.
  unchecked: { sv: accountSv, en: accountEn },
  problems: {
    sv: (facts) => {
      const { wrong, others } = facts;
      const found = [
        ...(wrong > 0 ? [`${wrong} belopp stämmer inte`] : []),
        ...(others > 0
          ? [wrong > 0 ? counted(others, "annat problem", "andra problem") : `${others} problem`]
          : []),
      ];
      return `${found.join(", ")}. ${accountSv(facts)}`;
    },
    en: (facts) => {
      const { wrong, others } = facts;
      const other = wrong > 0 ? "other " : "";
      const found = [
        ...(wrong > 0 ? [counted(wrong, "figure is wrong", "figures are wrong")] : []),
        ...(others > 0 ? [counted(others, `${other}problem`, `${other}problems`)] : []),
      ];
      return `${found.join(", ")}. ${accountEn(facts)}`;
    },
  },
  nothing: { sv: () => "ingenting kunde kontrolleras.", en: () => "nothing could be verified." },
  failed: { sv: () => "kunde inte kontrolleras.", en: () => "could not be verified." },
  summary: {
    sv: ({ tables, verified, problems, nothing, failed, checked, wrong }) =>
      `${counted(tables, "tabell", "tabeller")}: ${parts([
        [verified, "stämmer"],
        [problems, "med problem"],
        [nothing, "utan något att kontrollera"],
        [failed, "kunde inte kontrolleras"],
      ])}. ${counted(checked, "belopp kontrollerat", "belopp kontrollerade")}, ${wrong || "inga"} fel.`,
    en: ({ tables, verified, problems, nothing, failed, checked, wrong }) =>
      `${counted(tables, "table", "tables")}: ${parts([
        [verified, "verified"],
        [problems, "with problems"],
        [nothing, "with nothing to verify"],
        [failed, "could not be verified"],
      ])}. ${counted(checked, "figure", "figures")} checked, ${wrong || "none"} wrong.`,
  },
  more: {
    sv: (count) => `… och ${count} problem till, som inte visas här.`,
    en: (count) => `… and ${counted(count, "more problem", "more problems")}, not shown here.`,
  },
  against: {
    sv: (title, rounding, tolerance) =>
      `Kontrollerat mot ${title}; avrundning: ${rounding}${tolerance === null ? "" : `; tolerans: ${tolerance}`}.`,
    en: (title, rounding, tolerance) =>
      `Checked against ${title}; rounding: ${rounding}${tolerance === null ? "" : `; tolerance: ${tolerance}`}.`,
  },
  repeated: {
    sv: (lines) => `! ${lines}: beloppen är publicerade, inte beräknade; tabellen är bara jämförd med dem.`,
    en: (lines) =>
      `! ${lines}: the amounts are as published, not computed; the table is only compared with them.`,
  },
  register: {
    sv: (date, register, asked) =>
      asked === null
        ? `Folkmängd: ${date} (${register}).`
        : `~ Uppskattning: folkmängd ${date} (${register}) i stället för ${asked}.`,
    en: (date, register, asked) =>
      asked === null
        ? `Population: ${date} (${register}).`
        : `~ Estimate: population ${date} (${register}) instead of ${asked}.`,
  },
};

function accountSv(facts: VerdictFacts, holds: string = ""): string {
  const { compared, summed, explained, unchecked, warnings } = facts;
  const doubts = warnings === 0 ? "" : ` ${counted(warnings, "varning", "varningar")}.`;
  return `${compared} tal jämförda, ${summed} summerade, ${explained} förklarade, ${unchecked} inte kontrollerade.${holds}${doubts}`;
}

function accountEn(facts: VerdictFacts, holds: string = ""): string {
  const { compared, summed, explained, unchecked, warnings } = facts;
  const doubts = warnings === 0 ? "" : ` ${counted(warnings, "warning", "warnings")}.`;
  return `${counted(compared, "figure", "figures")} compared, ${summed} added up, ${explained} explained, ${unchecked} not checked.${holds}${doubts}`;
}

function parts(counts: readonly (readonly [count: number, words: string])[]): string {
  const shown = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return shown.join(", ") || "0";
}
