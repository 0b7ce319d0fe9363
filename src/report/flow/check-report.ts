import { leftOf, openOf, rightOf } from "../../flow/account.ts";
import type { CheckedFlow } from "../../flow/check-flow.ts";
import type { FlowLedger } from "../../flow/ledger-of.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { counted } from "../../language/list-of.ts";
import { toTheOre } from "../../language/to-the-ore.ts";
import { postWords } from "../../messages/post-words.ts";
import type { Problem } from "../../problems/problem.ts";
import type { FlowDocument, FlowSheet } from "./flow-document.ts";
import { column, day } from "./flow-words.ts";

interface CheckSentences {
  readonly title: (agreement: string, date: string) => string;
  readonly rights: () => string;
  readonly money: () => string;
  readonly all: () => string;
  readonly none: () => string;
  readonly later: (events: number) => string;
  readonly sound: (events: number, accounts: number) => string;
  readonly faults: (faults: number) => string;
  readonly moved: (reason: string) => string;
}

const SENTENCES: { readonly [S in keyof CheckSentences]: InBoth<CheckSentences[S]> } = {
  title: {
    sv: (agreement, date) => `Pengarnas väg, ${agreement}, läget den ${date}`,
    en: (agreement, date) => `The flow of the money, ${agreement}, as of ${date}`,
  },
  rights: { sv: () => "Rätten", en: () => "The right" },
  money: { sv: () => "Pengarna", en: () => "The money" },
  all: { sv: () => "alla poster", en: () => "all lines" },
  none: {
    sv: () => "Inga händelser till och med den dagen.",
    en: () => "No events up to that day.",
  },
  later: {
    sv: (events) => `${counted(events, "händelse", "händelser")} efter den dagen räknas inte med.`,
    en: (events) =>
      `${counted(events, "event", "events")} after that day ${events === 1 ? "is" : "are"} not counted.`,
  },
  sound: {
    sv: (events, accounts) =>
      `✓ ${events === 1 ? "En händelse" : `${events} händelser`} på ${counted(accounts, "konto", "konton")} går ihop ${toTheOre().sv}.`,
    en: (events, accounts) =>
      `✓ ${events === 1 ? "One event" : `${events} events`} on ${counted(accounts, "account", "accounts")} add up ${toTheOre().en}.`,
  },
  faults: {
    sv: (faults) => (faults === 1 ? "Ett fel." : `${faults} fel.`),
    en: (faults) => (faults === 1 ? "One fault." : `${faults} faults.`),
  },
  moved: {
    sv: (reason) => `Pengar får flyttas mellan poster. Angivet skäl: ${reason}`,
    en: (reason) => `Money may move between lines. Reason given: ${reason}`,
  },
};

const NAME: InBoth<string> = { sv: "Pengarnas väg", en: "Flow of the money" };

/** The balance of every actor and line, and every fault with its row. */
export function checkReport(
  asked: {
    readonly flow: FlowLedger;
    readonly checked: CheckedFlow;
    readonly problems: readonly Problem[];
    readonly move?: string | undefined;
  },
  lang: Language,
): FlowDocument {
  const { flow, checked, problems, move } = asked;
  const order = new Map(flow.agreement.lines.map(({ id }, index) => [id, index]));
  const accounts = checked.ledger.accounts.toSorted(
    (one, other) => (order.get(one.line) ?? 0) - (order.get(other.line) ?? 0),
  );
  const name = (actor: string): string => flow.names.get(actor) ?? actor;
  const post = (line: string): string =>
    postWords(flow.posts.get(line) ?? { line }, lang) || SENTENCES.all[lang]();
  const withRight = accounts.filter(
    (one) => rightOf(one) + one.takenBack + one.requisitioned + one.paid > 0n,
  );
  const withMoney = accounts.filter((one) => one.received + one.passedOn + one.spent + one.returned > 0n);
  // A row of all lines is an event on each.
  const rowsOf = (isCounted: boolean): number =>
    new Set(flow.events.filter(({ date }) => date <= checked.on === isCounted).map(({ place }) => place?.row))
      .size;
  const [rows, later] = [rowsOf(true), rowsOf(false)];
  const faults = problems.filter(({ severity }) => severity === "error").length;
  const sheets: FlowSheet[] = [
    {
      id: "rights",
      caption: SENTENCES.rights[lang](),
      columns: (["actor", "line", "entitled", "requisitioned", "paid", "lapsed", "open"] as const).map((id) =>
        column(id, lang),
      ),
      left: 2,
      rows: withRight.map((one) => [
        name(one.actor),
        post(one.line),
        rightOf(one),
        one.requisitioned,
        one.paid,
        one.lapsed,
        openOf(one),
      ]),
    },
    {
      id: "money",
      caption: SENTENCES.money[lang](),
      columns: (["actor", "line", "received", "passedOn", "spent", "returned", "left"] as const).map((id) =>
        column(id, lang),
      ),
      left: 2,
      rows: withMoney.map((one) => [
        name(one.actor),
        post(one.line),
        one.received,
        one.passedOn,
        one.spent,
        one.returned,
        leftOf(one),
      ]),
    },
  ];
  return {
    title: SENTENCES.title[lang](flow.agreement.id, day(checked.on, lang)),
    name: NAME[lang],
    fields: [],
    sheets: sheets.filter(({ rows }) => rows.length > 0),
    notes: [
      ...(faults > 0
        ? [SENTENCES.faults[lang](faults)]
        : [rows === 0 ? SENTENCES.none[lang]() : SENTENCES.sound[lang](rows, accounts.length)]),
      ...(later > 0 ? [SENTENCES.later[lang](later)] : []),
      ...(move === undefined ? [] : [SENTENCES.moved[lang](move)]),
    ],
    problems,
    main: withMoney.length > 0 ? "money" : "rights",
  };
}
