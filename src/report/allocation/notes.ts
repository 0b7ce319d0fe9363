import { scopeOf } from "../../agreements/stated-sums.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import { reconcile } from "../../allocate/reconcile.ts";
import { describe } from "../../explain/describe.ts";
import { formatDate } from "../../explain/format-date.ts";
import type { Language } from "../../explain/language.ts";
import { rad, row } from "../../explain/list-words.ts";
import { ROUNDING_WORDS, STATUS_WORDS } from "../../explain/words.ts";
import { formatKr } from "../../money/format-money.ts";
import { bodyName } from "../../recipients/body.ts";
import { recipientId } from "../../recipients/recipient.ts";
import { ROUNDINGS } from "../../rounding/index.ts";

/** What a reader of the amounts must know, a sentence each: sums, rounding, ties, registers, estimates, problems. */
export function notesOf(allocation: Allocation, lang: Language): string[] {
  return [
    ...sums(allocation, lang),
    ...rounding(allocation, lang),
    ...ties(allocation, lang),
    ...bodies(allocation, lang),
    ...registers(allocation, lang),
    ...allocation.problems.map((problem) => `✗ ${describe(problem, lang)}`),
  ];
}

function sums(allocation: Allocation, lang: Language): string[] {
  const whole = reconcile(allocation).filter(({ missing }) => missing.length === 0);
  const off = whole.filter(({ stated, allocated }) => stated.amount !== allocated);
  const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
  if (off.length > 0)
    return off.map(({ stated, allocated }) =>
      lang === "sv"
        ? `✗ ${scopeOf(stated)}: beloppen ger ${kr(allocated)}, avtalet anger ${kr(stated.amount)}.`
        : `✗ ${scopeOf(stated)}: the amounts come to ${kr(allocated)}, the agreement states ${kr(stated.amount)}.`,
    );
  const lines = allocation.lines.length;
  if (lines === 0) return [];
  return lang === "sv"
    ? [`✓ Varje post (${lines}) och ${whole.length} av avtalets summor stämmer på öret.`]
    : [`✓ Every line (${lines}) and ${whole.length} of the agreement's sums agree to the öre.`];
}

function rounding({ lines, rest }: Allocation, lang: Language): string[] {
  const settings = lines[0]?.rounding;
  if (!settings) return [];
  const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
  const method = `${ROUNDING_WORDS[settings.method][lang]} (${settings.method})`;
  const left =
    ROUNDINGS[settings.method].sums || settings.method === "exact"
      ? ""
      : lang === "sv"
        ? ` Rest som inte fördelats: ${kr(rest)}.`
        : ` Rest not handed out: ${kr(rest)}.`;
  return lang === "sv"
    ? [`Avrundning: ${method}, till ${kr(settings.unit)}.${left}`]
    : [`Rounding: ${method}, to ${kr(settings.unit)}.${left}`];
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

/** Bodies that get money in several roles, and what it comes to. */
function bodies(allocation: Allocation, lang: Language): string[] {
  const roles = allocation.totals("recipient");
  const recipients = allocation.lines.flatMap((line) => line.recipients);
  return [...allocation.totals("body")].flatMap(([body, total]) => {
    const own = [
      ...new Map(recipients.filter((one) => one.body === body).map((one) => [one.level, one])).values(),
    ];
    if (own.length < 2) return [];
    const kr = (ore: bigint): string => formatKr(ore, { lang, unit: true });
    const parts = own.map((one) => `${one.name} ${kr(roles.get(recipientId(one)) ?? 0n)}`);
    return lang === "sv"
      ? [`${bodyName(body)} är en huvudman med flera roller: ${parts.join(" + ")} = ${kr(total)}.`]
      : [`${bodyName(body)} is one body in several roles: ${parts.join(" + ")} = ${kr(total)}.`];
  });
}

function registers({ agreement, lines, registers: uses }: Allocation, lang: Language): string[] {
  const { by, reason } = agreement.population;
  const used = uses.map(({ register, asked, estimate }) => {
    const status = STATUS_WORDS[register.status][lang];
    const name = `${formatDate(register.date, lang)} (${register.id}, ${status})`;
    if (!estimate) return lang === "sv" ? `Folkmängd: ${name}.` : `Population: ${name}.`;
    const on = lines
      .filter((one) => one.registers.some((use) => use.register.id === register.id))
      .map((one) => one.line.id);
    return lang === "sv"
      ? `~ Uppskattning: folkmängd ${name} i stället för ${formatDate(asked, lang)}, i ${rad(on)}.`
      : `~ Estimate: population ${name} instead of ${formatDate(asked, lang)}, in ${row(on)}.`;
  });
  if (uses.length === 0 || by === "stated") return used;
  return [...used, lang === "sv" ? `Datumvalet: ${reason}.` : `Choice of date (in Swedish): ${reason}.`];
}
