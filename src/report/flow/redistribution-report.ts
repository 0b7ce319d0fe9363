import type { Allocation } from "../../allocate/allocation.ts";
import type { FlowRequest } from "../../flow/read-requests.ts";
import type { InBoth, Language } from "../../language/language.ts";
import type { Ore } from "../../money/ore.ts";
import { sum } from "../../numbers/sum.ts";
import type { Problem } from "../../problems/problem.ts";
import type { FlowDocument } from "./flow-document.ts";
import { column, kr, LABELS, levelValue } from "./flow-words.ts";

interface RedistributionSentences {
  readonly title: (agreement: string) => string;
  readonly line: (line: string, lapsed: string, asking: number) => string;
  readonly unasked: (line: string, lapsed: string) => string;
  readonly nothing: () => string;
  /** The fixed amounts of a key to those that asked, which are more than what lapsed. */
  readonly fixed: (line: string, fixed: string, lapsed: string) => string;
  readonly unknown: () => string;
  readonly none: () => string;
}

const SENTENCES: { readonly [S in keyof RedistributionSentences]: InBoth<RedistributionSentences[S]> } = {
  title: {
    sv: (agreement) => `Omfördelning av det som förfallit, ${agreement}`,
    en: (agreement) => `Redistribution of what has lapsed, ${agreement}`,
  },
  line: {
    sv: (line, lapsed, asking) =>
      `${line}: ${lapsed} har förfallit och delas med samma nyckel av ${asking} som begärt.`,
    en: (line, lapsed, asking) =>
      `${line}: ${lapsed} has lapsed and is shared by the same key among ${asking} that asked.`,
  },
  unasked: {
    sv: (line, lapsed) => `${line}: ${lapsed} har förfallit, men ingen har begärt pengarna.`,
    en: (line, lapsed) => `${line}: ${lapsed} has lapsed, but no recipient asked for it.`,
  },
  fixed: {
    sv: (line, fixed, lapsed) =>
      `${line}: nyckelns fasta belopp till dem som begärt är ${fixed}, men bara ${lapsed} har förfallit. Nyckeln anger inte hur det då delas; bestäm det, och skriv in det som omfördelat.`,
    en: (line, fixed, lapsed) =>
      `${line}: the key's fixed amounts to those that asked are ${fixed}, but only ${lapsed} has lapsed. The key does not state how that is shared; decide it, and enter it as redistributed.`,
  },
  nothing: { sv: () => "Inget har förfallit.", en: () => "Nothing has lapsed." },
  unknown: {
    sv: () => "Överenskommelsen anger inte att pengar som förfallit omfördelas.",
    en: () => "The agreement does not state that money that has lapsed is redistributed.",
  },
  none: {
    sv: () => "Enligt överenskommelsen omfördelas inte pengar som förfallit.",
    en: () => "By the agreement, money that has lapsed is not redistributed.",
  },
};

const NAME: InBoth<string> = { sv: "Omfördelning", en: "Redistribution" };

/** A problem of fixed amounts in the words of a redistribution, where no line can be raised. */
export function withRedistributionWords(found: Problem<"fixed-exceeds">): Problem {
  const { line, fixed, available } = found.details;
  const words = (lang: Language): string => SENTENCES.fixed[lang](line, kr(fixed, lang), kr(available, lang));
  return { ...found, words: { sv: words("sv"), en: words("en") } };
}

/** What lapsed of each line, shared among those that asked. */
export function redistributionReport(
  asked: {
    readonly allocation: Allocation;
    readonly lapsed: ReadonlyMap<string, Ore>;
    readonly requests: readonly FlowRequest[];
    readonly among: "none" | "asked" | undefined;
    readonly problems: readonly Problem[];
  },
  lang: Language,
): FlowDocument {
  const { allocation, lapsed, requests, among, problems } = asked;
  const { agreement, lines } = allocation;
  const shared = new Map(lines.map((one) => [one.line.id, one]));
  return {
    title: SENTENCES.title[lang](agreement.id),
    name: NAME[lang],
    fields: [],
    sheets: [
      {
        id: "redistributed",
        caption: "",
        columns: (["line", "code", "recipient", "level", "amount"] as const).map((id) => column(id, lang)),
        left: 4,
        rows: lines.flatMap(({ line, recipients, amounts }) =>
          recipients.map(({ code, name, level }, index) => [
            line.id,
            code,
            name,
            levelValue(level, lang),
            amounts[index] ?? 0n,
          ]),
        ),
        total: [LABELS.total[lang], "", "", "", sum(lines.map(({ total }) => total))],
      },
    ],
    notes: [
      ...(lapsed.size === 0 ? [SENTENCES.nothing[lang]()] : []),
      ...[...lapsed].flatMap(([line, amount]) => {
        const own = shared.get(line);
        if (own) return [SENTENCES.line[lang](line, kr(amount, lang), own.recipients.length)];
        const isAsked = requests.some((one) => one.line === line);
        return isAsked ? [] : [SENTENCES.unasked[lang](line, kr(amount, lang))];
      }),
      ...(among === "asked" ? [] : [among === "none" ? SENTENCES.none[lang]() : SENTENCES.unknown[lang]()]),
    ],
    problems,
    main: "redistributed",
  };
}
