import type { Agreement } from "../../agreements/agreement.ts";
import type { Deadline } from "../../flow/deadlines-of.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { levelWords } from "../../language/level-words.ts";
import { allOf } from "../../language/list-of.ts";
import type { FlowDocument } from "./flow-document.ts";
import { column, day } from "./flow-words.ts";

interface CalendarSentences {
  readonly title: (agreement: string) => string;
  readonly requisition: () => string;
  readonly repayment: () => string;
  readonly report: (what: string | null) => string;
  readonly all: () => string;
  readonly none: () => string;
}

const SENTENCES: { readonly [S in keyof CalendarSentences]: InBoth<CalendarSentences[S]> } = {
  title: {
    sv: (agreement) => `Sista dagar, ${agreement}`,
    en: (agreement) => `Last days, ${agreement}`,
  },
  requisition: { sv: () => "Rekvirera pengarna", en: () => "Requisition the money" },
  repayment: { sv: () => "Betala tillbaka ej förbrukade medel", en: () => "Repay what is unspent" },
  report: {
    sv: (what) => `Redovisa${what === null ? "" : `: ${what}`}`,
    en: (what) => `Report${what === null ? "" : `: ${what}`}`,
  },
  all: { sv: () => "varje mottagare", en: () => "every recipient" },
  none: { sv: () => "Överenskommelsen anger inga dagar.", en: () => "The agreement states no days." },
};

/** What is due on a deadline, in words. */
export function dueWords({ kind, what }: Deadline, lang: Language): string {
  return kind === "report" ? SENTENCES.report[lang](what) : SENTENCES[kind][lang]();
}

/** Who a deadline concerns, in words. */
export function whoWords({ who, levels }: Deadline, lang: Language): string {
  if (who === null) return SENTENCES.all[lang]();
  return levels && levels.length > 1
    ? allOf(
        levels.map((level) => levelWords(level)[lang]),
        lang,
      )
    : who;
}

const NAME: InBoth<string> = { sv: "Sista dagar", en: "Last days" };

/** The last days of an agreement as a table. */
export function calendar(agreement: Agreement, deadlines: readonly Deadline[], lang: Language): FlowDocument {
  return {
    title: SENTENCES.title[lang](agreement.title),
    name: NAME[lang],
    fields: [],
    sheets: [
      {
        id: "deadlines",
        caption: "",
        columns: [
          column("date", lang),
          { id: "day", label: "" },
          column("what", lang),
          column("who", lang),
          column("source", lang),
        ],
        left: 5,
        rows: deadlines.map((one) => [
          one.date,
          day(one.date, lang),
          dueWords(one, lang),
          whoWords(one, lang),
          one.source,
        ]),
      },
    ],
    notes: deadlines.length === 0 ? [SENTENCES.none[lang]()] : [],
    problems: [],
    main: "deadlines",
  };
}
