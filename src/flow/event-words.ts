import { nameKey } from "../recipients/name-key.ts";
import type { EventKind } from "./ledger-event.ts";

/** The words of each event in files, Swedish and English. */
const WORDS: Readonly<Record<EventKind, string>> = {
  entitled: "rätt|rättighet|berättigad|tilldelat|tilldelad|entitled|entitlement|right",
  supplemented: "tillskott|tillskjutet|utökat|utökning|supplemented|supplement|increased|increase",
  redistributed: "omfördelat|omfördelad|omfördelning|redistributed|redistribution",
  takenBack: "minskat|minskad|minskning|återtaget|taken back|takenback|decreased|decrease",
  lapsed: "förfallet|förfallen|förfallit|förfaller|lapsed|lapse",
  requisitioned: "rekvirerat|rekvirerad|rekvisition|requisitioned|requisition",
  invoiced: "fakturerat|fakturerad|faktura|invoiced|invoice",
  reclaimed: "återkrävt|återkrävd|återkrav|reclaimed|reclaim",
  paid: "utbetalt|utbetald|utbetalning|utbetalat|paid|payment|disbursed|disbursement",
  passedOn: "vidarefördelat|vidarefördelad|vidarefördelning|vidareförmedlat|passed on|passedon|onward|passed",
  spent: "använt|använd|använda|förbrukat|förbrukad|kostnad|spent|cost|expenditure",
  returned: "återbetalt|återbetald|återbetalning|återbetalat|returned|repaid|repayment",
};

const KINDS: ReadonlyMap<string, EventKind> = /* @__PURE__ */ (() =>
  new Map(
    (Object.keys(WORDS) as EventKind[]).flatMap((kind) =>
      WORDS[kind].split("|").map((word): [string, EventKind] => [word, kind]),
    ),
  ))();

/** The kind of event that a word means; `undefined` for any other word. */
export function eventNamed(text: string): EventKind | undefined {
  return KINDS.get(nameKey(text));
}
