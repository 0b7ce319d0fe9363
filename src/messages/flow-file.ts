import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { allOfLevel, wordOfLevel } from "../language/level-words.ts";
import { allOf, counted, listOf, oneOf } from "../language/list-of.ts";
import type { FlowColumn, FlowProblems } from "../problems/flow.ts";
import { type Messages, nearestOr } from "./messages.ts";
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

const EVENT_FAULTS: Readonly<Record<FlowProblems["event-invalid"]["fault"], InBoth<string>>> = {
  amount: { sv: "beloppet ska vara en bigint över 0", en: "the amount must be a bigint above 0" },
  date: { sv: "datumet ska vara en dag, ÅÅÅÅ-MM-DD", en: "the date must be a day, YYYY-MM-DD" },
  kind: { sv: "slaget av händelse är okänt", en: "its kind is unknown" },
  line: { sv: "posten saknas", en: "the line is missing" },
  from: { sv: "from saknas", en: "from is missing" },
  to: { sv: "to saknas", en: "to is missing" },
};

const NUMBER_FAULTS: Readonly<Record<FlowProblems["organisation-number"]["fault"], InBoth<string>>> = {
  form: {
    sv: "numret har inte tio siffror. Skriv det som 212000-0142",
    en: "the number does not have ten digits. Write it as 212000-0142",
  },
  "check-digit": {
    sv: "numrets kontrollsiffra stämmer inte. Hämta det på nytt från källan",
    en: "the check digit is wrong. Get the number again from its source",
  },
  personal: {
    sv: "numret ser ut som ett personnummer och visas därför inte. Ett organisationsnummer har minst 2 som tredje siffra",
    en: "the number looks like a personal number and is therefore not shown. The third digit of an organisation number is 2 or more",
  },
};

const EVENT_WORDS: InBoth<readonly string[]> = {
  sv: /* @__PURE__ */ "rätt, rekvirerat, utbetalt, vidarefördelat, fakturerat, använt, återkrävt, återbetalt, förfallet, omfördelat, tillskott, minskat".split(
    ", ",
  ),
  en: /* @__PURE__ */ "entitled, requisitioned, paid, passed on, invoiced, spent, reclaimed, returned, lapsed, redistributed, supplemented, taken back".split(
    ", ",
  ),
};

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

export const flowFileMessages: Messages<Pick<FlowProblems, FlowFileCode>> = {
  "event-invalid": {
    sv: ({ index, fault }) => `Händelse ${index} går inte att använda: ${EVENT_FAULTS[fault].sv}.`,
    en: ({ index, fault }) => `Event ${index} cannot be used: ${EVENT_FAULTS[fault].en}.`,
  },
  "flow-columns": {
    sv: ({ found, missing }) =>
      `Filen saknar ${counted(missing.length, "kolumnen", "kolumnerna").replace(/^\d+ /, "")} ${allOf(
        missing.map((column) => FLOW_COLUMNS[column].sv),
        "sv",
      )}. Rubrikerna är ${listOf(found, "sv") || "tomma"}. Skriv rubrikerna på en rad, med dessa ord.`,
    en: ({ found, missing }) =>
      `The file lacks the ${missing.length === 1 ? "column" : "columns"} ${allOf(
        missing.map((column) => FLOW_COLUMNS[column].en),
        "en",
      )}. Its headers are ${listOf(found, "en") || "empty"}. Write the headers on one row, with these words.`,
  },
  "event-unknown": {
    sv: ({ cell, text }) =>
      `Cell ${cell}: "${text}" är ingen händelse. ${nearestOr(text, EVENT_WORDS.sv, "sv", "Händelserna är")}`,
    en: ({ cell, text }) =>
      `Cell ${cell}: "${text}" is no event. ${nearestOr(text, EVENT_WORDS.en, "en", "The events are")}`,
  },
  "event-amount": {
    sv: ({ cell, text, in: file }) => {
      if (file === "split")
        return `Cell ${cell}: ${text === "" ? "beloppet saknas" : `beloppet "${text}" är under 0`}. Skriv ett belopp, eller rest för det som de andra raderna lämnar.`;
      return text === ""
        ? `Cell ${cell}: beloppet saknas. Skriv det, eller ta bort raden tills det är känt.`
        : `Cell ${cell}: beloppet "${text}" är inte över 0. En rättelse är en händelse till, till exempel återbetalt eller minskat.`;
    },
    en: ({ cell, text, in: file }) => {
      if (file === "split")
        return `Cell ${cell}: ${text === "" ? "the amount is missing" : `the amount "${text}" is below 0`}. Write an amount, or rest for what the other rows leave.`;
      return text === ""
        ? `Cell ${cell}: the amount is missing. Write it, or remove the row until it is known.`
        : `Cell ${cell}: the amount "${text}" is not above 0. A correction is one more event, such as returned or taken back.`;
    },
  },
  "event-party": {
    sv: ({ cell, event, side }) =>
      event === null
        ? `Cell ${cell}: raden har ingen aktör. Skriv aktörens namn.`
        : `Cell ${cell}: ${event} behöver ${FLOW_COLUMNS[side].sv} vem. Skriv aktörens namn eller kod.`,
    en: ({ cell, event, side }) =>
      event === null
        ? `Cell ${cell}: the row has no actor. Write the actor's name.`
        : `Cell ${cell}: ${event} needs whom it is ${FLOW_COLUMNS[side].en}. Write the actor's name or code.`,
  },
  "party-level": {
    sv: ({ cell, name, found, post, levels, own }) =>
      `Cell ${cell}: "${name}" (${levelWordsOf(found, "sv")}) har ingen rätt till ${post === "" ? "pengarna" : `"${post}"`}, som ${theLevelsOf(levels, "sv")} har. Rätta namnet${own.length > 0 ? `, eller skriv en post som mottagaren har: ${listOf(own, "sv")}` : ""}.`,
    en: ({ cell, name, found, post, levels, own }) =>
      `Cell ${cell}: "${name}" (${levelWordsOf(found, "en")}) has no right to ${post === "" ? "the money" : `"${post}"`}, which ${theLevelsOf(levels, "en")} have. Correct the name${own.length > 0 ? `, or write a line that the recipient has: ${listOf(own, "en")}` : ""}.`,
  },
  "event-year": {
    sv: ({ date, agreement, year, rows }) =>
      `Den ${formatDate(date, "sv")} är ${date < `${year}` ? "före" : "långt efter"} ${year}, överenskommelsens år${rows > 1 ? `, och så är det på ${rows} rader` : ""}. Kontrollera datumet, och att ${agreement} är den rätta överenskommelsen.`,
    en: ({ date, agreement, year, rows }) =>
      `${formatDate(date, "en")} is ${date < `${year}` ? "before" : "long after"} ${year}, the agreement's year${rows > 1 ? `, as on ${rows} rows` : ""}. Check the date, and that ${agreement} is the right agreement.`,
  },
  "event-repeated": {
    sv: ({ row, first }) =>
      `Rad ${row} är likadan som rad ${first} och har räknats en gång till. Ta bort den, eller ge dem olika insatser eller referenser.`,
    en: ({ row, first }) =>
      `Row ${row} is the same as row ${first} and was counted again. Remove it, or give each its own activity or reference.`,
  },
  "post-unknown": {
    sv: ({ cell, text, known, elsewhere }) =>
      `Cell ${cell}: överenskommelsen har ingen post och inget område "${text}" här${elsewhere.length > 0 ? `; posten finns i ${listOf(elsewhere, "sv")}` : ""}. ${nearestOr(text, known, "sv", "De är")}`,
    en: ({ cell, text, known, elsewhere }) =>
      `Cell ${cell}: the agreement has no line and no area "${text}" here${elsewhere.length > 0 ? `; ${listOf(elsewhere, "en")} has it` : ""}. ${nearestOr(text, known, "en", "They are")}`,
  },
  "rest-several": {
    sv: ({ cell, post, first }) =>
      `Cell ${cell}: ${postPrefix(post, "sv")}det finns redan en rest, i ${first}. Skriv det ena beloppet med siffror.`,
    en: ({ cell, post, first }) =>
      `Cell ${cell}: ${postPrefix(post, "en")}there already is a rest, in ${first}. Write one of the amounts in figures.`,
  },
  "payee-missing": {
    sv: ({ who }) =>
      `För ${who} har ingen mottagare angetts. Lägg till en rad med länets kod i mottagare.csv.`,
    en: ({ who }) => `No payee is named for ${who}. Add a row with the county's code to the file of payees.`,
  },
  "payee-repeated": {
    sv: ({ cell, who, post, payee, first }) =>
      `Cell ${cell}: ${who}${post === "" ? "" : `, ${post}`} har redan mottagaren ${first}, men raden anger ${payee}. Ta bort den ena, eller ange posten för båda.`,
    en: ({ cell, who, post, payee, first }) =>
      `Cell ${cell}: ${who}${post === "" ? "" : `, ${post}`} already has the payee ${first}, but the row names ${payee}. Remove one, or name the line of both.`,
  },
  "payee-differs": {
    sv: ({ who, payee, named }) =>
      `${who}: händelsen har ${named}, men mottagaren är ${payee}. Rätta händelsen eller mottagare.csv.`,
    en: ({ who, payee, named }) =>
      `${who}: the event has ${named}, but the payee is ${payee}. Correct the event or the file of payees.`,
  },
  "organisation-number": {
    sv: ({ cell, who, fault }) => `Cell ${cell} (${who}): ${NUMBER_FAULTS[fault].sv}.`,
    en: ({ cell, who, fault }) => `Cell ${cell} (${who}): ${NUMBER_FAULTS[fault].en}.`,
  },
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
