import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { allOfLevel, wordOfLevel } from "../language/level-words.ts";
import { allOf, counted, listOf, oneOf } from "../language/list-of.ts";
import type { FlowColumn, FlowProblems } from "../problems/flow.ts";
import { nearestEn, nearestSv, type Words } from "./messages.ts";
import { postPrefix } from "./post-words.ts";

/** The heading of each column that files of the flow have. */
export const FLOW_COLUMNS: Readonly<Record<FlowColumn, InBoth<string>>> = {
  date: { sv: "datum", en: "date" },
  event: { sv: "händelse", en: "event" },
  from: { sv: "från", en: "from" },
  to: { sv: "till", en: "to" },
  post: { sv: "post", en: "line" },
  amount: { sv: "belopp", en: "amount" },
  reference: { sv: "referens", en: "reference" },
  code: { sv: "kod", en: "code" },
  payee: { sv: "mottagare", en: "payee" },
  number: { sv: "orgnr", en: "orgno" },
  activity: { sv: "insats", en: "activity" },
  actor: { sv: "aktör", en: "actor" },
  condition: { sv: "villkor", en: "condition" },
};

const EVENT_FAULTS_SV: Readonly<Record<FlowProblems["event-invalid"]["fault"], string>> = {
  amount: "beloppet ska vara en bigint över 0",
  date: "datumet ska vara en dag, ÅÅÅÅ-MM-DD",
  kind: "slaget av händelse är okänt",
  line: "posten saknas",
  from: "from saknas",
  to: "to saknas",
};

const EVENT_FAULTS_EN: Readonly<Record<FlowProblems["event-invalid"]["fault"], string>> = {
  amount: "the amount must be a bigint above 0",
  date: "the date must be a day, YYYY-MM-DD",
  kind: "its kind is unknown",
  line: "the line is missing",
  from: "from is missing",
  to: "to is missing",
};

const NUMBER_FAULTS_SV: Readonly<Record<FlowProblems["organisation-number"]["fault"], string>> = {
  form: "numret har inte tio siffror. Skriv det som 212000-0142",
  "check-digit": "numrets kontrollsiffra stämmer inte. Hämta det på nytt från källan",
  personal:
    "numret ser ut som ett personnummer och visas därför inte. Ett organisationsnummer har minst 2 som tredje siffra",
};

const NUMBER_FAULTS_EN: Readonly<Record<FlowProblems["organisation-number"]["fault"], string>> = {
  form: "the number does not have ten digits. Write it as 212000-0142",
  "check-digit": "the check digit is wrong. Get the number again from its source",
  personal:
    "the number looks like a personal number and is therefore not shown. The third digit of an organisation number is 2 or more",
};

const EVENT_WORDS_SV: readonly string[] =
  /* @__PURE__ */ "rätt, rekvirerat, utbetalt, vidarefördelat, fakturerat, använt, återkrävt, återbetalt, förfallet, omfördelat, tillskott, minskat".split(
    ", ",
  );
const EVENT_WORDS_EN: readonly string[] =
  /* @__PURE__ */ "entitled, requisitioned, paid, passed on, invoiced, spent, reclaimed, returned, lapsed, redistributed, supplemented, taken back".split(
    ", ",
  );

/** The problems that a file of the flow can have before its money is followed. */
type FlowFileCode =
  | "event-invalid"
  | "flow-columns"
  | "event-unknown"
  | "event-amount"
  | "event-party"
  | "event-repeated"
  | "post-unknown"
  | "rest-several"
  | "party-level"
  | "event-year"
  | "payee-missing"
  | "payee-repeated"
  | "payee-differs"
  | "organisation-number";

export const flowFileSv: Words<Pick<FlowProblems, FlowFileCode>> = {
  "event-invalid": ({ index, fault }) => `Händelse ${index} går inte att använda: ${EVENT_FAULTS_SV[fault]}.`,
  "flow-columns": ({ found, missing }) =>
    `Filen saknar ${counted(missing.length, "kolumnen", "kolumnerna").replace(/^\d+ /, "")} ${allOf(
      missing.map((column) => FLOW_COLUMNS[column].sv),
      "sv",
    )}. Rubrikerna är ${listOf(found, "sv") || "tomma"}. Skriv rubrikerna på en rad, med dessa ord.`,
  "event-unknown": ({ cell, text }) =>
    `Cell ${cell}: "${text}" är ingen händelse. ${nearestSv(text, EVENT_WORDS_SV, "Händelserna är")}`,
  "event-amount": ({ cell, text, in: file }) => {
    if (file === "split")
      return `Cell ${cell}: ${text === "" ? "beloppet saknas" : `beloppet "${text}" är under 0`}. Skriv ett belopp, eller rest för det som de andra raderna lämnar.`;
    return text === ""
      ? `Cell ${cell}: beloppet saknas. Skriv det, eller ta bort raden tills det är känt.`
      : `Cell ${cell}: beloppet "${text}" är inte över 0. En rättelse är en händelse till, till exempel återbetalt eller minskat.`;
  },
  "event-party": ({ cell, event, side }) =>
    event === null
      ? `Cell ${cell}: raden har ingen aktör. Skriv aktörens namn.`
      : `Cell ${cell}: ${event} behöver ${FLOW_COLUMNS[side].sv} vem. Skriv aktörens namn eller kod.`,
  "party-level": ({ cell, name, found, post, levels, own }) =>
    `Cell ${cell}: "${name}" (${levelWordsOf(found, "sv")}) har ingen rätt till ${post === "" ? "pengarna" : `"${post}"`}, som ${theLevelsOf(levels, "sv")} har. Rätta namnet${own.length > 0 ? `, eller skriv en post som mottagaren har: ${listOf(own, "sv")}` : ""}.`,
  "event-year": ({ date, agreement, year, rows }) =>
    `Den ${formatDate(date, "sv")} är ${date < `${year}` ? "före" : "långt efter"} ${year}, överenskommelsens år${rows > 1 ? `, och så är det på ${rows} rader` : ""}. Kontrollera datumet, och att ${agreement} är den rätta överenskommelsen.`,
  "event-repeated": ({ row, first }) =>
    `Rad ${row} är likadan som rad ${first} och har räknats en gång till. Ta bort den, eller ge dem olika insatser eller referenser.`,
  "post-unknown": ({ cell, text, known, elsewhere }) =>
    `Cell ${cell}: överenskommelsen har ingen post och inget område "${text}" här${elsewhere.length > 0 ? `; posten finns i ${listOf(elsewhere, "sv")}` : ""}. ${nearestSv(text, known, "De är")}`,
  "rest-several": ({ cell, post, first }) =>
    `Cell ${cell}: ${postPrefix(post, "sv")}det finns redan en rest, i ${first}. Skriv det ena beloppet med siffror.`,
  "payee-missing": ({ who }) =>
    `För ${who} har ingen mottagare angetts. Lägg till en rad med länets kod i mottagare.csv.`,
  "payee-repeated": ({ cell, who, post, payee, first }) =>
    `Cell ${cell}: ${who}${post === "" ? "" : `, ${post}`} har redan mottagaren ${first}, men raden anger ${payee}. Ta bort den ena, eller ange posten för båda.`,
  "payee-differs": ({ who, payee, named }) =>
    `${who}: händelsen har ${named}, men mottagaren är ${payee}. Rätta händelsen eller mottagare.csv.`,
  "organisation-number": ({ cell, who, fault }) => `Cell ${cell} (${who}): ${NUMBER_FAULTS_SV[fault]}.`,
};

export const flowFileEn: Words<Pick<FlowProblems, FlowFileCode>> = {
  "event-invalid": ({ index, fault }) => `Event ${index} cannot be used: ${EVENT_FAULTS_EN[fault]}.`,
  "flow-columns": ({ found, missing }) =>
    `The file lacks the ${missing.length === 1 ? "column" : "columns"} ${allOf(
      missing.map((column) => FLOW_COLUMNS[column].en),
      "en",
    )}. Its headers are ${listOf(found, "en") || "empty"}. Write the headers on one row, with these words.`,
  "event-unknown": ({ cell, text }) =>
    `Cell ${cell}: "${text}" is no event. ${nearestEn(text, EVENT_WORDS_EN, "The events are")}`,
  "event-amount": ({ cell, text, in: file }) => {
    if (file === "split")
      return `Cell ${cell}: ${text === "" ? "the amount is missing" : `the amount "${text}" is below 0`}. Write an amount, or rest for what the other rows leave.`;
    return text === ""
      ? `Cell ${cell}: the amount is missing. Write it, or remove the row until it is known.`
      : `Cell ${cell}: the amount "${text}" is not above 0. A correction is one more event, such as returned or taken back.`;
  },
  "event-party": ({ cell, event, side }) =>
    event === null
      ? `Cell ${cell}: the row has no actor. Write the actor's name.`
      : `Cell ${cell}: ${event} needs whom it is ${FLOW_COLUMNS[side].en}. Write the actor's name or code.`,
  "party-level": ({ cell, name, found, post, levels, own }) =>
    `Cell ${cell}: "${name}" (${levelWordsOf(found, "en")}) has no right to ${post === "" ? "the money" : `"${post}"`}, which ${theLevelsOf(levels, "en")} have. Correct the name${own.length > 0 ? `, or write a line that the recipient has: ${listOf(own, "en")}` : ""}.`,
  "event-year": ({ date, agreement, year, rows }) =>
    `${formatDate(date, "en")} is ${date < `${year}` ? "before" : "long after"} ${year}, the agreement's year${rows > 1 ? `, as on ${rows} rows` : ""}. Check the date, and that ${agreement} is the right agreement.`,
  "event-repeated": ({ row, first }) =>
    `Row ${row} is the same as row ${first} and was counted again. Remove it, or give each its own activity or reference.`,
  "post-unknown": ({ cell, text, known, elsewhere }) =>
    `Cell ${cell}: the agreement has no line and no area "${text}" here${elsewhere.length > 0 ? `; ${listOf(elsewhere, "en")} has it` : ""}. ${nearestEn(text, known, "They are")}`,
  "rest-several": ({ cell, post, first }) =>
    `Cell ${cell}: ${postPrefix(post, "en")}there already is a rest, in ${first}. Write one of the amounts in figures.`,
  "payee-missing": ({ who }) =>
    `No payee is named for ${who}. Add a row with the county's code to the file of payees.`,
  "payee-repeated": ({ cell, who, post, payee, first }) =>
    `Cell ${cell}: ${who}${post === "" ? "" : `, ${post}`} already has the payee ${first}, but the row names ${payee}. Remove one, or name the line of both.`,
  "payee-differs": ({ who, payee, named }) =>
    `${who}: the event has ${named}, but the payee is ${payee}. Correct the event or the file of payees.`,
  "organisation-number": ({ cell, who, fault }) => `Cell ${cell} (${who}): ${NUMBER_FAULTS_EN[fault]}.`,
};

function levelWordsOf(levels: readonly string[], lang: Language): string {
  return oneOf(
    levels.map((level) => wordOfLevel(level)[lang]),
    lang,
  );
}

function theLevelsOf(levels: readonly string[], lang: Language): string {
  return allOf(
    levels.map((level) => allOfLevel(level)[lang]),
    lang,
  );
}
