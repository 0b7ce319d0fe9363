import { createEvents } from "ics";
import type { Agreement } from "../../agreements/agreement.ts";
import type { Deadline } from "../../flow/deadlines-of.ts";
import { nextDay } from "../../flow/next-day.ts";
import type { Language } from "../../language/language.ts";
import { invariant } from "../../problems/invariant.ts";
import { dueWords, whoWords } from "./calendar.ts";

/** The last days of an agreement as a calendar file. The same agreement gives the same file, whenever it is written. */
export function calendarIcs(agreement: Agreement, deadlines: readonly Deadline[], lang: Language): string {
  const dateOf = (date: string): [number, number, number] =>
    date.split("-").map(Number) as [number, number, number];
  const { error, value } = createEvents(
    deadlines.map((one) => ({
      uid: `${agreement.id}-${one.kind}-${one.date}-${slug(`${one.who ?? ""} ${one.what ?? ""}`)}@fordela`,
      title: `${dueWords(one, lang)} (${agreement.id})`,
      description: `${agreement.title}. ${whoWords(one, lang)}. ${one.source}`,
      start: dateOf(one.date),
      end: dateOf(nextDay(one.date)),
      calName: agreement.title,
      productId: "fordela",
      timestamp: Date.UTC(agreement.year, 0, 1),
      busyStatus: "FREE" as const,
      transp: "TRANSPARENT" as const,
    })),
  );
  invariant(!error && value !== undefined, `the calendar of ${agreement.id} could not be written: ${error}`);
  return deadlines.length === 0 ? EMPTY : (value as string);
}

const EMPTY = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:fordela\r\nEND:VCALENDAR\r\n";

/** Letters and figures of a text, for an identity. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
