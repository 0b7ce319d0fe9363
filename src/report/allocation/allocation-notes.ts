import type { Allocation } from "../../allocate/allocation.ts";
import { reconcile } from "../../allocate/reconcile.ts";
import type { RoundingSettings } from "../../allocate/rounding-settings.ts";
import { isEstimate, totalBy } from "../../allocate/total-by.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import { keyWords } from "../../explain/key-words.ts";
import { registerNotes } from "../../explain/register-notes.ts";
import { roundingPhrase, TIE_RULE_WORDS } from "../../explain/rounding-phrase.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { listOf } from "../../language/list-of.ts";
import { toTheOre } from "../../language/to-the-ore.ts";
import { describe } from "../../messages/describe.ts";
import { formatKr } from "../../money/format-kr.ts";
import { absolute } from "../../numbers/absolute.ts";
import { GOTLAND_BODY, GOTLAND_BODY_NAME } from "../../recipients/gotland-body.ts";
import { type Recipient, recipientId } from "../../recipients/recipient.ts";
import { printable } from "../../text/printable.ts";

/**
 * What a reader of the amounts must know, one sentence for each fact: sums, rounding, ties, registers, estimates,
 * problems.
 *
 * @param uncertainty what is not certain about them, if it was measured
 * @param shown the recipients that are shown, as `level:code`; all where absent
 */
export function allocationNotes(
  allocation: Allocation,
  lang: Language,
  shown?: ReadonlySet<string>,
  uncertainty?: Uncertainty,
): string[] {
  return [
    ...whatIfNotes(allocation, lang),
    ...sums(allocation, lang),
    ...published(allocation, lang),
    ...setAside(allocation, lang),
    ...rounding(allocation, lang),
    ...ties(allocation, lang),
    ...bodies(allocation, lang, shown),
    ...registerNotes(allocation, lang),
    ...(uncertainty?.notes ?? []).map((note) => note[lang]),
    ...allocation.problems.map((problem) => `✗ ${describe(problem, { lang, for: "command" })}`),
  ].map(printable);
}

interface AllocationSentences {
  readonly otherAmount: (line: string, amount: string) => string;
  readonly otherKey: (line: string, key: string) => string;
  readonly agrees: (lines: Counted, sums: Counted) => string;
  /** Amounts that do not add up to the line; `rest` is what is left of it, or too much where `more` is set. */
  readonly misses: (line: string, total: string, amount: string, rounding: string, rest: Rest) => string;
  readonly published: (line: string, sources: readonly string[]) => string;
  readonly kept: (line: string, amount: string) => string;
  readonly withheld: (line: string, amount: string) => string;
  readonly added: (line: string, amount: string) => string;
  readonly rounding: (rounding: string) => string;
  readonly exact: () => string;
  readonly ofLines: (lines: readonly string[], sentence: string) => string;
  readonly tie: (
    line: string,
    tied: readonly string[],
    amount: string,
    won: readonly string[],
    rule: string,
  ) => string;
  readonly body: (name: string, parts: string, total: string, partial: boolean) => string;
}

/** How many of how many. */
interface Counted {
  readonly count: number;
  readonly of: number;
}

interface Rest {
  readonly amount: string;
  readonly more: boolean;
}

const SENTENCES: { readonly [S in keyof AllocationSentences]: InBoth<AllocationSentences[S]> } = {
  otherAmount: {
    sv: (line, amount) => `! Räkneexempel: ${line} har beloppet ${amount}, inte överenskommelsens belopp.`,
    en: (line, amount) => `! What-if: ${line} has the amount ${amount}, not the agreed one.`,
  },
  otherKey: {
    sv: (line, key) => `! Räkneexempel: ${line} har en annan nyckel än överenskommelsens: ${key}.`,
    en: (line, key) => `! What-if: ${line} has another key than the agreed one: ${key}.`,
  },
  agrees: {
    sv: (lines, { count, of }) => {
      const them =
        lines.of === 1
          ? "Överenskommelsens enda post"
          : lines.count === 1
            ? "Posten"
            : lines.count === lines.of
              ? `Alla ${lines.of} poster`
              : `De ${lines.count} posterna`;
      const which =
        count === of
          ? `${of === 1 ? "den enda summa" : `alla ${of} summor`} som överenskommelsen anger`
          : `${count === 1 ? "den summa" : `de ${count} summor`} som överenskommelsen anger för ${lines.count === 1 ? "den" : "dem"}`;
      const sums = count === 0 ? "" : ` och ${which}`;
      return `✓ ${them}${sums} stämmer ${toTheOre().sv}.`;
    },
    en: (lines, { count, of }) => {
      const them =
        lines.of === 1
          ? "The agreement's only line"
          : lines.count === 1
            ? "The line"
            : lines.count === lines.of
              ? `All ${lines.of} lines`
              : `The ${lines.count} lines`;
      const which =
        count === of
          ? `${of === 1 ? "the only sum" : `all ${of} sums`} that the agreement states`
          : `the ${count === 1 ? "sum" : `${count} sums`} that the agreement states for ${lines.count === 1 ? "it" : "them"}`;
      const sums = count === 0 ? "" : ` and ${which}`;
      return `✓ ${them}${sums} agree${sums || lines.count > 1 ? "" : "s"} ${toTheOre().en}.`;
    },
  },
  misses: {
    sv: (line, total, amount, rounding, rest) =>
      `! ${line}: beloppen blir tillsammans ${total} av ${amount} (avrundning: ${rounding}); ${rest.amount} ${rest.more ? "för mycket delas ut" : "delas inte ut"}.`,
    en: (line, total, amount, rounding, rest) =>
      `! ${line}: the amounts add up to ${total} of ${amount} (rounding: ${rounding}); ${rest.amount} ${rest.more ? "too much is paid out" : "is not paid out"}.`,
  },
  published: {
    sv: (line, sources) =>
      `! ${line}: beloppen är publicerade (${listOf(sources, "sv")}), inte beräknade; nyckeln är okänd.`,
    en: (line, sources) =>
      `! ${line}: the amounts are as published (${listOf(sources, "en")}), not computed; the key is unknown.`,
  },
  kept: {
    sv: (line, amount) => `! ${line}: ${amount} betalas enligt nyckeln inte ut.`,
    en: (line, amount) => `! ${line}: by the key, ${amount} is not paid out.`,
  },
  withheld: {
    sv: (line, amount) => `! ${line}: ${amount}, de andras del, betalas inte ut.`,
    en: (line, amount) => `! ${line}: ${amount}, the others' part, is not paid out.`,
  },
  added: {
    sv: (line, amount) =>
      `! ${line}: ${amount} läggs till utöver posten, för att alla ska nå minimibeloppet.`,
    en: (line, amount) => `! ${line}: ${amount} is added to the line, so that all reach the minimum.`,
  },
  rounding: {
    sv: (rounding) => `Avrundning: ${rounding}.`,
    en: (rounding) => `Rounding: ${rounding}.`,
  },
  exact: {
    sv: () =>
      "Oavrundat: … betyder att beloppet fortsätter efter sista decimalen; csv och json har hela bråket.",
    en: () =>
      "Unrounded: … means that the amount goes on after the last decimal; csv and json hold the whole fraction.",
  },
  ofLines: {
    sv: (lines, sentence) => `${listOf(lines, "sv")}: ${sentence}`,
    en: (lines, sentence) => `${listOf(lines, "en")}: ${sentence}`,
  },
  tie: {
    sv: (line, tied, amount, won, rule) =>
      `Lika anspråk i ${line}: ${listOf(tied, "sv")} om ${amount}; ${listOf(won, "sv")} fick (${rule}).`,
    en: (line, tied, amount, won, rule) =>
      `Equal claims in ${line}: ${listOf(tied, "en")} to ${amount}; ${listOf(won, "en")} got it (${rule}).`,
  },
  body: {
    sv: (name, parts, total, partial) =>
      `${name} är en huvudman med flera roller: ${parts} = ${total}${partial ? " (ofullständigt)" : ""}.`,
    en: (name, parts, total, partial) =>
      `${name} is one body in several roles: ${parts} = ${total}${partial ? " (incomplete)" : ""}.`,
  },
};

/** The lines of an allocation that a what-if has changed. */
export function whatIfNotes(
  { agreement, lines }: Pick<Allocation, "agreement" | "lines">,
  lang: Language,
): string[] {
  return (agreement.changed ?? []).flatMap(({ line: id, what }) => {
    const line = lines.find(({ line }) => line.id === id)?.line;
    if (!line) return [];
    return what === "amount"
      ? [SENTENCES.otherAmount[lang](id, formatKr(line.amount, { lang, unit: true }))]
      : [SENTENCES.otherKey[lang](id, keyWords(line.key, lang, line.level))];
  });
}

function sums(allocation: Allocation, lang: Language): string[] {
  const { agreement, lines } = allocation;
  const exact = lines.some(({ rounding: { method } }) => method === "exact");
  const off = exact ? [] : lines.filter((line) => line.rest !== 0n);
  const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
  if (off.length > 0)
    return off.map(({ line, total, rest, rounding: { method, unit } }) =>
      SENTENCES.misses[lang](line.id, kr(total), kr(line.amount), roundingPhrase(method, unit, lang), {
        amount: kr(absolute(rest)),
        more: rest > 0n !== line.amount > 0n,
      }),
    );
  if (lines.length === 0) return [];
  const whole = reconcile(allocation).filter(({ missing }) => missing.length === 0).length;
  return [
    SENTENCES.agrees[lang](
      { count: lines.length, of: agreement.lines.length },
      { count: whole, of: agreement.stated.length },
    ),
  ];
}

/** Amounts that are copied from a table, not computed. */
function published({ lines }: Allocation, lang: Language): string[] {
  return lines.flatMap(({ line, steps }) => {
    const sources = steps.flatMap(({ repeated }) => repeated ?? []);
    return sources.length === 0 ? [] : [SENTENCES.published[lang](line.id, sources)];
  });
}

/** Money of a line that no recipient gets, and money that was added to it. */
function setAside({ lines }: Allocation, lang: Language): string[] {
  return lines.flatMap(({ line, ...parts }) =>
    (["kept", "withheld", "added"] as const).flatMap((part) => {
      const { [part]: ore = 0n } = parts;
      return ore === 0n ? [] : [SENTENCES[part][lang](line.id, formatKr(ore, { lang, unit: true }))];
    }),
  );
}

/** How amounts were rounded, stated once for all lines with the same rounding. */
function rounding({ lines }: Allocation, lang: Language): string[] {
  const words = new Map<string, string[]>();
  for (const { line, rounding: settings } of lines) {
    const sentence = roundingWords(settings, lang);
    words.set(sentence, [...(words.get(sentence) ?? []), line.id]);
  }
  return [...words].map(([sentence, ids]) =>
    words.size === 1 ? sentence : SENTENCES.ofLines[lang](ids, sentence),
  );
}

function roundingWords({ unit, method }: RoundingSettings, lang: Language): string {
  if (method === "exact") return SENTENCES.exact[lang]();
  return SENTENCES.rounding[lang](roundingPhrase(method, unit, lang));
}

function ties({ lines }: Allocation, lang: Language): string[] {
  return lines.flatMap(({ line, tie, rounding: { ties: rule } }) => {
    if (!tie) return [];
    const [tied, won] = [tie.tied.map((one) => one.name), tie.winners.map((one) => one.name)];
    const amount = formatKr(tie.amount, { lang, unit: true });
    return [SENTENCES.tie[lang](line.id, tied, amount, won, TIE_RULE_WORDS[lang](rule))];
  });
}

/** Bodies that get money in several roles, and its sum; only where the amounts of every role are shown. */
function bodies(allocation: Allocation, lang: Language, shown: ReadonlySet<string> | undefined): string[] {
  const roles = totalBy(allocation, "recipient");
  const recipients = allocation.lines.flatMap((line) => line.recipients);
  const about = isEstimate(allocation) ? "~ " : "";
  return [...totalBy(allocation, "body")].flatMap(([body, total]) => {
    const own = [
      ...new Map(recipients.filter((one) => one.body === body).map((one) => [one.level, one])).values(),
    ];
    if (own.length < 2 || (shown && !own.some((one) => shown.has(recipientId(one))))) return [];
    const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
    const parts = own.map((one) => `${one.name} ${kr(roles.get(recipientId(one)) ?? 0n)}`).join(" + ");
    const partial = allocation.problems.length > 0;
    return [about + SENTENCES.body[lang](nameOf(body, own), parts, kr(total), partial)];
  });
}

/** A body's name as its recipients have it, from any directory. */
function nameOf(body: string, own: readonly Recipient[]): string {
  if (body === GOTLAND_BODY) return GOTLAND_BODY_NAME;
  return (own.find((one) => recipientId(one) === body) ?? own[0])?.name ?? body;
}
