import type { Allocation } from "../../allocate/allocation.ts";
import { reconcile } from "../../allocate/reconcile.ts";
import type { RoundingSettings } from "../../allocate/rounding-settings.ts";
import { keyWords } from "../../explain/key-words.ts";
import { registerNotes } from "../../explain/register-notes.ts";
import type { Language } from "../../language/language.ts";
import { rad, row } from "../../language/list-words.ts";
import { ROUNDING_WORDS } from "../../language/words.ts";
import { describe } from "../../messages/describe.ts";
import { formatKr } from "../../money/format-kr.ts";
import { bodyName } from "../../recipients/body-name.ts";
import { recipientId } from "../../recipients/recipient.ts";
import { printable } from "../../text/printable.ts";

/**
 * What a reader of the amounts must know, a sentence each: sums, rounding, ties, registers, estimates, problems.
 *
 * @param shown the recipients that are shown, as `level:code`; all where absent
 */
export function allocationNotes(
  allocation: Allocation,
  lang: Language,
  shown?: ReadonlySet<string>,
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
    ...allocation.problems.map((problem) => `✗ ${describe(problem, lang)}`),
  ].map(printable);
}

/** What of an allocation's lines has been changed to see what would follow. */
export function whatIfNotes({ agreement, lines }: Allocation, lang: Language): string[] {
  return (agreement.changed ?? []).flatMap(({ line: id, what }) => {
    const line = lines.find(({ line }) => line.id === id)?.line;
    if (!line) return [];
    const amount = formatKr(line.amount, { lang, unit: true });
    if (what === "amount")
      return lang === "sv"
        ? [`! Tänkt fall: ${id} har beloppet ${amount}, inte det avtalade.`]
        : [`! What if: ${id} has the amount ${amount}, not the one agreed.`];
    return lang === "sv"
      ? [`! Tänkt fall: ${id} har en annan nyckel än den avtalade: ${keyWords(line.key, "sv")}.`]
      : [`! What if: ${id} has another key than the one agreed: ${keyWords(line.key, "en")}.`];
  });
}

function sums(allocation: Allocation, lang: Language): string[] {
  const exact = allocation.lines.some(({ rounding: { method } }) => method === "exact");
  const off = exact ? [] : allocation.lines.filter((line) => line.rest !== 0n);
  const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
  if (off.length > 0)
    return off.map(({ line, total, rest, rounding: { method } }) =>
      lang === "sv"
        ? `! ${line.id}: avrundningen ${method} ger ${kr(total)} av ${kr(line.amount)}; ${rest > 0n ? `${kr(rest)} är inte utdelade` : `${kr(-rest)} för mycket`}.`
        : `! ${line.id}: the rounding ${method} gives ${kr(total)} of ${kr(line.amount)}; ${rest > 0n ? `${kr(rest)} are not handed out` : `${kr(-rest)} too much`}.`,
    );
  const whole = reconcile(allocation).filter(({ missing }) => missing.length === 0).length;
  const lines = allocation.lines.length;
  if (lines === 0) return [];
  const [andSv, andEn] =
    whole > 0 ? [` och ${whole} av avtalets summor`, ` and ${whole} of the agreement's sums`] : ["", ""];
  return lang === "sv"
    ? [`✓ Varje post (${lines})${andSv} stämmer på öret.`]
    : [`✓ Every line (${lines})${andEn} ${whole > 0 ? "agree" : "agrees"} to the öre.`];
}

/** Amounts that are repeated from a table, never computed: said of every line that has them. */
function published({ lines }: Allocation, lang: Language): string[] {
  return lines.flatMap(({ line, steps }) => {
    const sources = steps.flatMap(({ repeated }) => repeated ?? []);
    if (sources.length === 0) return [];
    return lang === "sv"
      ? [`! ${line.id}: beloppen är publicerade (${rad(sources)}), inte beräknade; nyckeln är inte känd.`]
      : [`! ${line.id}: the amounts are as published (${row(sources)}), not computed; the key is not known.`];
  });
}

/** Money of a line that is handed out to nobody, and money that was added to it. */
function setAside({ lines }: Allocation, lang: Language): string[] {
  const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
  return lines.flatMap(({ line, kept = 0n, added = 0n, withheld = 0n }) => [
    ...(kept === 0n
      ? []
      : [
          lang === "sv"
            ? `! ${line.id}: ${kr(kept)} betalas enligt nyckeln inte ut.`
            : `! ${line.id}: by the key, ${kr(kept)} are not paid out.`,
        ]),
    ...(withheld === 0n
      ? []
      : [
          lang === "sv"
            ? `! ${line.id}: ${kr(withheld)}, de andras del, betalas inte ut.`
            : `! ${line.id}: ${kr(withheld)}, the others' part, are not paid out.`,
        ]),
    ...(added === 0n
      ? []
      : [
          lang === "sv"
            ? `! ${line.id}: ${kr(added)} läggs till utöver posten, för att alla ska nå minimibeloppet.`
            : `! ${line.id}: ${kr(added)} are added to the line, so that all reach the minimum.`,
        ]),
  ]);
}

/** How amounts were made whole: once for all lines that agree on it. */
function rounding({ lines }: Allocation, lang: Language): string[] {
  const words = new Map<string, string[]>();
  for (const one of lines) {
    const said = roundingWords(one.rounding, lang);
    words.set(said, [...(words.get(said) ?? []), one.line.id]);
  }
  return [...words].map(([said, ids]) =>
    words.size === 1 ? said : `${lang === "sv" ? rad(ids) : row(ids)}: ${said}`,
  );
}

function roundingWords({ unit, method }: RoundingSettings, lang: Language): string {
  if (method === "exact")
    return lang === "sv"
      ? "Oavrundat (exact): … betyder att beloppet fortsätter efter sista decimalen; csv och json har hela bråket."
      : "Not rounded (exact): … means that the amount goes on after the last decimal; csv and json hold the whole fraction.";
  const named = `${ROUNDING_WORDS[method][lang]} (${method})`;
  const step = formatKr(unit, { lang, unit: true });
  return lang === "sv" ? `Avrundning: ${named}, till ${step}.` : `Rounding: ${named}, to ${step}.`;
}

function ties({ lines }: Allocation, lang: Language): string[] {
  return lines.flatMap(({ line, tie, rounding: { ties: rule } }) => {
    if (!tie) return [];
    const [tied, won] = [tie.tied.map((one) => one.name), tie.winners.map((one) => one.name)];
    const amount = formatKr(tie.amount, { lang, unit: true });
    return lang === "sv"
      ? [
          `Lika anspråk i ${line.id}: ${rad(tied)} om ${amount}; ${rad(won)} fick (regel: ${[rule].flat().join(", ")}).`,
        ]
      : [
          `Equal claims in ${line.id}: ${row(tied)} to ${amount}; ${row(won)} won (rule: ${[rule].flat().join(", ")}).`,
        ];
  });
}

/** Bodies that get money in several roles, and what it comes to; only where every role's money is there. */
function bodies(allocation: Allocation, lang: Language, shown: ReadonlySet<string> | undefined): string[] {
  const roles = allocation.totals("recipient");
  const recipients = allocation.lines.flatMap((line) => line.recipients);
  const about = allocation.estimate ? "~ " : "";
  return [...allocation.totals("body")].flatMap(([body, total]) => {
    const own = [
      ...new Map(recipients.filter((one) => one.body === body).map((one) => [one.level, one])).values(),
    ];
    if (own.length < 2 || (shown && !own.some((one) => shown.has(recipientId(one))))) return [];
    const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
    const parts = own.map((one) => `${one.name} ${kr(roles.get(recipientId(one)) ?? 0n)}`).join(" + ");
    const [partSv, partEn] =
      allocation.problems.length > 0 ? [" (ofullständigt)", " (incomplete)"] : ["", ""];
    return lang === "sv"
      ? [`${about}${bodyName(body)} är en huvudman med flera roller: ${parts} = ${kr(total)}${partSv}.`]
      : [`${about}${bodyName(body)} is one body in several roles: ${parts} = ${kr(total)}${partEn}.`];
  });
}
