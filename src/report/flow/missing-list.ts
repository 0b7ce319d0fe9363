import type { Agreement } from "../../agreements/agreement.ts";
import { termsOf } from "../../agreements/bundled/terms-of.ts";
import type { RequisitionStatus } from "../../flow/requisition-status.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { levelWords } from "../../language/level-words.ts";
import { sum } from "../../numbers/sum.ts";
import type { Problem } from "../../problems/problem.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import type { Level } from "../../recipients/recipient.ts";
import type { FlowDocument } from "./flow-document.ts";
import { column, day, kr, LABELS, levelsCounted, levelValue } from "./flow-words.ts";

interface MissingSentences {
  readonly title: (agreement: string, date: string) => string;
  readonly missing: (count: number, who: string) => string;
  readonly none: () => string;
  readonly until: (date: string) => string;
  readonly lapsed: (date: string) => string;
  readonly of: (level: string, asked: string, right: string) => string;
  readonly unknown: (count: number, lines: string) => string;
  readonly summary: () => string;
  readonly list: () => string;
  readonly late: () => string;
}

const SENTENCES: { readonly [S in keyof MissingSentences]: InBoth<MissingSentences[S]> } = {
  title: {
    sv: (agreement, date) => `Vilka har rekvirerat ${agreement}, läget den ${date}`,
    en: (agreement, date) => `Who has requisitioned ${agreement}, as of ${date}`,
  },
  missing: {
    sv: (count, who) => `${count} har inte rekvirerat: ${who}.`,
    en: (count, who) => `${count} ${count === 1 ? "has" : "have"} not requisitioned: ${who}.`,
  },
  none: { sv: () => "Alla har rekvirerat.", en: () => "All have requisitioned." },
  until: {
    sv: (date) => `Sista dagen är den ${date}.`,
    en: (date) => `The last day is ${date}.`,
  },
  lapsed: {
    sv: (date) => `Sista dagen var den ${date}; rätten till det som inte har rekvirerats har förfallit.`,
    en: (date) => `The last day was ${date}; the right to what was not requisitioned has lapsed.`,
  },
  of: {
    sv: (level, asked, right) => `Rekvirerat av ${level}: ${asked} av ${right}.`,
    en: (level, asked, right) => `Requisitioned by ${level}: ${asked} of ${right}.`,
  },
  unknown: {
    sv: (count, lines) =>
      `Beloppet är okänt för ${count} av dem, eftersom ett register saknas för ${lines}. Ange ett med --population.`,
    en: (count, lines) =>
      `The amount is unknown for ${count} of them, because there is no register for ${lines}. Pass one with --population.`,
  },
  summary: { sv: () => "Per nivå", en: () => "By level" },
  list: { sv: () => "Har inte rekvirerat", en: () => "Have not requisitioned" },
  late: { sv: () => "för sent", en: () => "late" },
};

const MISSING: InBoth<string> = { sv: "saknas", en: "missing" };

const NAME: InBoth<string> = { sv: "Rekvisitioner", en: "Requisitions" };

/** Who has requisitioned by a day and who has not, with amounts. */
export function missingList(
  asked: {
    readonly agreement: Agreement;
    readonly status: readonly RequisitionStatus[];
    readonly on: string;
    readonly problems: readonly Problem[];
  },
  lang: Language,
): FlowDocument {
  const { agreement, status, on, problems } = asked;
  const { requisition: { by } = {}, route } = termsOf(agreement);
  const levels = levelsInUse().filter((level) => status.some(({ recipient }) => recipient.level === level));
  const missing = status.filter((one) => one.status !== "requisitioned");
  const unknown = missing.filter((one) => one.unknown.length > 0);
  const lines = [...new Set(unknown.flatMap((one) => one.unknown))];
  const at = (level: Level): RequisitionStatus[] =>
    status.filter(({ recipient }) => recipient.level === level);
  const entitledOf = (some: readonly RequisitionStatus[]): bigint | null =>
    some.some((one) => one.unknown.length > 0) ? null : sum(some.map(({ entitled }) => entitled));
  const counts = new Map(
    levels.flatMap((level): [Level, number][] => {
      const count = missing.filter(({ recipient }) => recipient.level === level).length;
      return count > 0 ? [[level, count]] : [];
    }),
  );
  // Together the recipients of a level have its lines, also where the part of each is not known.
  const together = route?.by === "association" ? () => null : (level: Level) => ofLines(agreement, level);
  const rights = new Map(levels.map((level) => [level, entitledOf(at(level)) ?? together(level)]));
  return {
    title: SENTENCES.title[lang](agreement.id, day(on, lang)),
    name: NAME[lang],
    lead: [
      missing.length === 0
        ? SENTENCES.none[lang]()
        : SENTENCES.missing[lang](missing.length, levelsCounted(counts, lang)),
      ...(by === undefined
        ? []
        : [on > by ? SENTENCES.lapsed[lang](day(by, lang)) : SENTENCES.until[lang](day(by, lang))]),
      ...levels.flatMap((level) => {
        const right = rights.get(level) ?? null;
        const made = sum(at(level).map(({ requisitioned }) => requisitioned));
        return right === null
          ? []
          : [SENTENCES.of[lang](levelWords(level)[lang], kr(made, lang), kr(right, lang))];
      }),
      ...(unknown.length > 0 ? [SENTENCES.unknown[lang](unknown.length, lines.join(", "))] : []),
    ],
    fields: [],
    sheets: [
      {
        id: "levels",
        caption: SENTENCES.summary[lang](),
        columns: [
          column("level", lang),
          { id: "recipients", label: LABELS.recipient[lang] },
          { id: "missingCount", label: SENTENCES.list[lang]() },
          column("requisitioned", lang),
          column("entitled", lang),
        ],
        left: 1,
        rows: levels.map((level) => [
          levelValue(level, lang),
          at(level).length,
          counts.get(level) ?? 0,
          sum(at(level).map(({ requisitioned }) => requisitioned)),
          rights.get(level) ?? null,
        ]),
        total: [
          LABELS.total[lang],
          status.length,
          missing.length,
          sum(status.map(({ requisitioned }) => requisitioned)),
          [...rights.values()].includes(null) ? null : sum([...rights.values()].map((right) => right ?? 0n)),
        ],
      },
      ...(missing.length === 0
        ? []
        : [
            {
              id: "missing",
              caption: SENTENCES.list[lang](),
              columns: [
                column("code", lang),
                column("recipient", lang),
                column("level", lang),
                column("status", lang),
                column("amount", lang),
              ],
              left: 4,
              rows: missing.map(({ recipient, entitled, unknown: lacking, status: state }) => [
                recipient.code,
                recipient.name,
                levelValue(recipient.level, lang),
                { id: state, label: state === "late" ? SENTENCES.late[lang]() : MISSING[lang] },
                lacking.length > 0 ? null : entitled,
              ]),
            },
          ]),
    ],
    notes: [],
    problems,
    main: "missing",
  };
}

/** What all lines of a level come to; `null` where one states no amount. */
function ofLines({ lines }: Agreement, level: Level): bigint | null {
  const amounts = lines.filter((line) => line.level === level).map(({ amount }) => amount);
  return amounts.includes(null) ? null : sum(amounts.map((amount) => amount ?? 0n));
}
