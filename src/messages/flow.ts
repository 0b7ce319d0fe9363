import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { allOf, listOf } from "../language/list-of.ts";
import { moneyWord } from "../language/money-word.ts";
import { formatKr } from "../money/format-kr.ts";
import type { FlowProblems, PostName } from "../problems/flow.ts";
import { ownLevel } from "../recipients/in-use.ts";
import { krona } from "../recipients/unit-in-use.ts";
import { flowFileEn, flowFileSv } from "./flow-file.ts";
import { inKr, type Messages, type Words } from "./messages.ts";
import { postPrefix, postWords } from "./post-words.ts";

/** Whose amount it is, as in "the county's". */
const OWNERS: Readonly<Record<string, InBoth<string>>> = {
  county: { sv: "länets", en: "the county's" },
  region: { sv: "regionens", en: "the region's" },
  municipality: { sv: "kommunens", en: "the municipality's" },
  association: { sv: "SKR:s", en: "SKR's" },
};

/** Where money is to be used. */
const WITHIN: Readonly<Record<string, InBoth<string>>> = {
  county: { sv: "i länet", en: "in the county" },
  region: { sv: "i regionen", en: "in the region" },
  municipality: { sv: "i kommunen", en: "in the municipality" },
  association: { sv: "av SKR", en: "by SKR" },
};

/** The words for one of Sweden's levels; a level of one's own may have the same id. */
function ofSweden(
  words: Readonly<Record<string, InBoth<string>>>,
  level: string,
): InBoth<string> | undefined {
  return ownLevel(level) ? undefined : words[level];
}

/** Who, and which post where there is one: "Jämtlands län, område 3". */
function whose(who: string, post: PostName, lang: Language): string {
  const words = postWords(post, lang);
  return words === "" ? who : `${who}, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** "Område 3" where there is a post, else who. */
function postOr(who: string, post: PostName, lang: Language): string {
  return postWords(post, lang) || who;
}

const ROUND_UNITS: InBoth<readonly string[]> = {
  sv: ["tiotal", "hundratal", "tusental", "tiotusental", "hundratusental", "miljoner"],
  en: ["tens", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions"],
};

/** The round number that costs are whole multiples of: "hundratusental". */
function roundUnit(unit: bigint, lang: Language): string {
  const words = [moneyWord()[lang], ...ROUND_UNITS[lang]];
  return words[Math.min(String(unit / krona()).length - 1, words.length - 1)] as string;
}

/** Why money was to be repaid. */
const MISSING: InBoth<Readonly<Record<FlowProblems["repayment-missing"]["why"], string>>> = {
  sv: { unspent: "är inte förbrukade", used: "har använts för sent", reclaimed: "har återkrävts" },
  en: { unspent: "is unspent", used: "was used too late", reclaimed: "was reclaimed" },
};

export const flowSv: Words<FlowProblems> = /* @__PURE__ */ (() => ({
  ...flowFileSv,
  "entitlement-differs": ({ who, post, stated, computed }) =>
    `${whose(who, post, "sv")}: rätten är ${inKr.sv(stated)} i filen, men överenskommelsen ger ${inKr.sv(computed)}. Ta bort raden; rätten räknas fram.`,
  "redistribution-exceeds": ({ redistributed, lapsed }) =>
    `${inKr.sv(redistributed)} har omfördelats, men bara ${inKr.sv(lapsed)} har förfallit. Rätta beloppen.`,
  "requisition-late": ({ who, date, days, amount }) =>
    `${who}: Rekvisitionen kom den ${formatDate(date, "sv")}, ${daysAfter(days, "sv")} efter sista dagen.${amount === null ? "" : ` Rätten till ${inKr.sv(amount)} har förfallit.`}`,
  "requisition-exceeds": ({ who, level, post, requisitioned, entitled }) =>
    `${whose(who, post, "sv")}: Rekvirerat ${inKr.sv(requisitioned)} är ${inKr.sv(requisitioned - entitled)} mer än ${ofSweden(OWNERS, level)?.sv ?? "rättens"} ${inKr.sv(entitled)}.`,
  "requisition-less": ({ who, post, amount, by, passed }) =>
    `${whose(who, post, "sv")}: ${inKr.sv(amount)} rekvirerades inte och ${passed ? "förföll" : "förfaller"} efter den ${formatDate(by, "sv")}.`,
  "requisition-repeated": ({ who, times, first }) =>
    times === 1
      ? `${who}: Medlen betalas ut engångsvis; en rekvisition finns redan från den ${formatDate(first, "sv")}.`
      : `${who}: Medlen rekvireras högst ${times} gånger; den första är från den ${formatDate(first, "sv")}.`,
  "requisition-missing": ({ who, amount, lines }) =>
    `${who} har inte rekvirerat: ${lapsedWords(amount, lines, "sv")} har förfallit.`,
  "payment-differs": ({ who, post, paid, requisitioned }) =>
    `${whose(who, post, "sv")}: Utbetalt ${inKr.sv(paid)}, men rekvirerat ${inKr.sv(requisitioned)}. Skillnaden är ${inKr.sv(abs(paid - requisitioned))}.`,
  "onward-exceeds": ({ who, post, passedOn, received }) =>
    `${postOr(who, post, "sv")}: ${inKr.sv(passedOn)} vidarefördelas men ${inKr.sv(received)} har kommit in${onward(who, post, "sv")}.`,
  "actor-summary": ({ actor, summary, rows }) =>
    `${actor}: sammanställningen har ${inKr.sv(summary)}, men raderna ger ${inKr.sv(rows)}. Skillnaden är ${inKr.sv(abs(summary - rows))}.`,
  "condition-open": ({ activity, amount, day }) =>
    `${activity}${activity === "" ? "" : ": "}${inKr.sv(amount)}: kraven är inte fastställda den ${formatDate(day, "sv")}.`,
  "invoice-late": ({ who, invoiced, share, day }) =>
    `${who} har fakturerat ${inKr.sv(invoiced)} av ${inKr.sv(share)} den ${formatDate(day, "sv")}; ${inKr.sv(share - invoiced)} är fria att omfördela.`,
  "invoice-exceeds": ({ who, invoiced, share }) =>
    `${who} har fakturerat ${inKr.sv(invoiced)}, ${inKr.sv(invoiced - share)} mer än sina ${inKr.sv(share)}.`,
  "invoice-several": ({ who, invoices }) =>
    `${who} har skickat ${invoices} fakturor. Varje aktör skickar en samlad faktura.`,
  "redistribution-undecided": ({ level, post, amount }) =>
    `${postPrefix(post, "sv")}${inKr.sv(amount)} ska användas ${ofSweden(WITHIN, level)?.sv ?? "av mottagaren"} men ingen fördelning är angiven.`,
  "cost-sum": ({ stated, computed }) =>
    `Kostnaderna går inte ihop: summan är ${inKr.sv(stated)}, men raderna ger ${inKr.sv(computed)}. Skillnaden är ${inKr.sv(abs(stated - computed))}.`,
  "vat-agrees": ({ vat, base }) => `Moms ${inKr.sv(vat)} är 25 % av ${inKr.sv(base)}. ✓`,
  "vat-differs": ({ vat, base, expected }) =>
    `Moms ${inKr.sv(vat)} är inte 25 % av ${inKr.sv(base)}, som är ${inKr.sv(expected)}. Skillnaden är ${inKr.sv(abs(vat - expected))}.`,
  "cost-coarse": ({ unit, unspent, within }) =>
    `Kostnaderna är i hela ${roundUnit(unit, "sv")}: ej förbrukat är ${inKr.sv(unspent)}, men kan vara upp till ${inKr.sv(within)} åt vardera hållet.`,
  unspent: ({ who, amount, by }) =>
    `${who}: Ej förbrukade medel ${inKr.sv(amount)}${by === null ? ". Sista dagen att betala är inte känd." : `; betala tillbaka senast den ${formatDate(by, "sv")}.`}`,
  "costs-exceed": ({ who, over }) =>
    `${who}: Kostnaderna är ${inKr.sv(over)} mer än bidraget. Inget att betala tillbaka; ${inKr.sv(over)} bärs av mottagaren.`,
  "line-overspent": ({ who, post, over, under }, to) =>
    `${whose(who, post, "sv")}: ${inKr.sv(over)} mer har använts än som kom in, medan ${inKr.sv(under)} är kvar på andra poster. Om pengar får flyttas mellan poster är inte angivet: välj, och ange skälet med ${to("--move SKÄL", "move")}.`,
  "repayment-late": ({ who, date, by, days, amount }) =>
    `${who}: ${inKr.sv(amount)} betalades tillbaka den ${formatDate(date, "sv")}, ${daysAfter(days, "sv")} efter den ${formatDate(by, "sv")}.`,
  "repayment-missing": ({ who, amount, by, why }) =>
    `${who}: ${inKr.sv(amount)} ${MISSING.sv[why]} och inte betalats tillbaka${by === null ? "" : `; sista dagen är den ${formatDate(by, "sv")}`}.`,
  "repayment-exceeds": ({ who, returned, unspent }) =>
    `${who}: ${inKr.sv(returned)} betalades tillbaka, men bara ${inKr.sv(unspent)} var kvar.`,
  "flow-leak": ({ who, post, book, date, into, out }) =>
    `${whose(who, post, "sv")}: ${book === "money" ? `${inKr.sv(into)} har kommit in, men ${inKr.sv(out)} har gått ut` : `rätten är ${inKr.sv(into)}, men ${inKr.sv(out)} har betalats ut eller förfallit`} till och med den ${formatDate(date, "sv")}. Skillnaden är ${inKr.sv(abs(into - out))}.`,
}))();

export const flowEn: Words<FlowProblems> = /* @__PURE__ */ (() => ({
  ...flowFileEn,
  "entitlement-differs": ({ who, post, stated, computed }) =>
    `${whose(who, post, "en")}: the right is ${inKr.en(stated)} in the file, but the agreement gives ${inKr.en(computed)}. Remove the row; the right is computed.`,
  "redistribution-exceeds": ({ redistributed, lapsed }) =>
    `${inKr.en(redistributed)} was redistributed, but only ${inKr.en(lapsed)} has lapsed. Correct the amounts.`,
  "requisition-late": ({ who, date, days, amount }) =>
    `${who}: The requisition came on ${formatDate(date, "en")}, ${daysAfter(days, "en")} after the last day.${amount === null ? "" : ` The right to ${inKr.en(amount)} has lapsed.`}`,
  "requisition-exceeds": ({ who, level, post, requisitioned, entitled }) =>
    `${whose(who, post, "en")}: The requisitioned ${inKr.en(requisitioned)} is ${inKr.en(requisitioned - entitled)} more than ${ofSweden(OWNERS, level)?.en ?? "the right's"} ${inKr.en(entitled)}.`,
  "requisition-less": ({ who, post, amount, by, passed }) =>
    `${whose(who, post, "en")}: ${inKr.en(amount)} was not requisitioned and ${passed ? "lapsed" : "lapses"} after ${formatDate(by, "en")}.`,
  "requisition-repeated": ({ who, times, first }) =>
    times === 1
      ? `${who}: The money is paid once; a requisition is of ${formatDate(first, "en")}.`
      : `${who}: The money is requisitioned at most ${times} times; the first is of ${formatDate(first, "en")}.`,
  "requisition-missing": ({ who, amount, lines }) =>
    `${who} has not requisitioned: ${lapsedWords(amount, lines, "en")} has lapsed.`,
  "payment-differs": ({ who, post, paid, requisitioned }) =>
    `${whose(who, post, "en")}: ${inKr.en(paid)} was paid, but ${inKr.en(requisitioned)} requisitioned. The difference is ${inKr.en(abs(paid - requisitioned))}.`,
  "onward-exceeds": ({ who, post, passedOn, received }) =>
    `${postOr(who, post, "en")}: ${inKr.en(passedOn)} is passed on but ${inKr.en(received)} has come in${onward(who, post, "en")}.`,
  "actor-summary": ({ actor, summary, rows }) =>
    `${actor}: the summary has ${inKr.en(summary)}, but the rows give ${inKr.en(rows)}. The difference is ${inKr.en(abs(summary - rows))}.`,
  "condition-open": ({ activity, amount, day }) =>
    `${activity}${activity === "" ? "" : ": "}${inKr.en(amount)}: the conditions are not settled on ${formatDate(day, "en")}.`,
  "invoice-late": ({ who, invoiced, share, day }) =>
    `${who} has invoiced ${inKr.en(invoiced)} of ${inKr.en(share)} on ${formatDate(day, "en")}; ${inKr.en(share - invoiced)} is free to redistribute.`,
  "invoice-exceeds": ({ who, invoiced, share }) =>
    `${who} has invoiced ${inKr.en(invoiced)}, ${inKr.en(invoiced - share)} more than its ${inKr.en(share)}.`,
  "invoice-several": ({ who, invoices }) =>
    `${who} has sent ${invoices} invoices. Each actor sends one invoice.`,
  "redistribution-undecided": ({ level, post, amount }) =>
    `${postPrefix(post, "en")}${inKr.en(amount)} is to be used ${ofSweden(WITHIN, level)?.en ?? "by the recipient"} but is given to no actor.`,
  "cost-sum": ({ stated, computed }) =>
    `The costs do not add up: the sum is ${inKr.en(stated)}, but the rows give ${inKr.en(computed)}. The difference is ${inKr.en(abs(stated - computed))}.`,
  "vat-agrees": ({ vat, base }) => `The VAT of ${inKr.en(vat)} is 25 % of ${inKr.en(base)}. ✓`,
  "vat-differs": ({ vat, base, expected }) =>
    `The VAT of ${inKr.en(vat)} is not 25 % of ${inKr.en(base)}, which is ${inKr.en(expected)}. The difference is ${inKr.en(abs(vat - expected))}.`,
  "cost-coarse": ({ unit, unspent, within }) =>
    `The costs are in whole ${roundUnit(unit, "en")}: ${inKr.en(unspent)} is unspent, but it may be up to ${inKr.en(within)} more or less.`,
  unspent: ({ who, amount, by }) =>
    `${who}: ${inKr.en(amount)} is unspent${by === null ? ". The last day to repay is not known." : `; repay it by ${formatDate(by, "en")}.`}`,
  "costs-exceed": ({ who, over }) =>
    `${who}: The costs are ${inKr.en(over)} more than the grant. Nothing to repay; the recipient bears ${inKr.en(over)}.`,
  "line-overspent": ({ who, post, over, under }, to) =>
    `${whose(who, post, "en")}: ${inKr.en(over)} more was spent than came in, while ${inKr.en(under)} is left on other lines. Whether money may move between lines is not stated: decide, and give the reason with ${to("--move REASON", "move")}.`,
  "repayment-late": ({ who, date, by, days, amount }) =>
    `${who}: ${inKr.en(amount)} was repaid on ${formatDate(date, "en")}, ${daysAfter(days, "en")} after ${formatDate(by, "en")}.`,
  "repayment-missing": ({ who, amount, by, why }) =>
    `${who}: ${inKr.en(amount)} ${MISSING.en[why]} and not repaid${by === null ? "" : `; the last day is ${formatDate(by, "en")}`}.`,
  "repayment-exceeds": ({ who, returned, unspent }) =>
    `${who}: ${inKr.en(returned)} was repaid, but only ${inKr.en(unspent)} was left.`,
  "flow-leak": ({ who, post, book, date, into, out }) =>
    `${whose(who, post, "en")}: ${book === "money" ? `${inKr.en(into)} has come in, but ${inKr.en(out)} has gone out` : `the right is ${inKr.en(into)}, but ${inKr.en(out)} was paid or has lapsed`} by ${formatDate(date, "en")}. The difference is ${inKr.en(abs(into - out))}.`,
}))();

export const flowMessages: Messages<FlowProblems> = { sv: flowSv, en: flowEn };

/** Who passes on, where the sentence begins with the post instead. */
function onward(who: string, post: PostName, lang: Language): string {
  return postWords(post, lang) === "" ? "" : ` (${who})`;
}

const DAYS: InBoth<(days: number) => string> = {
  sv: (days) => (days === 1 ? "en dag" : `${days} dagar`),
  en: (days) => (days === 1 ? "one day" : `${days} days`),
};

function daysAfter(days: number, lang: Language): string {
  return DAYS[lang](days);
}

const UNKNOWN_LINES: InBoth<(lines: string) => string> = {
  sv: (lines) => `ett okänt belopp (${lines})`,
  en: (lines) => `an unknown amount (${lines})`,
};

/** A sum of which some lines may be unknown. */
function lapsedWords(amount: bigint, lines: readonly string[], lang: Language): string {
  const known = amount > 0n || lines.length === 0 ? [formatKr(amount, { lang, unit: true })] : [];
  return allOf([...known, ...(lines.length > 0 ? [UNKNOWN_LINES[lang](listOf(lines, lang))] : [])], lang);
}

function abs(ore: bigint): bigint {
  return ore < 0n ? -ore : ore;
}
