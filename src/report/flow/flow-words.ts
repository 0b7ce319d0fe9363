import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { levelWords, wordOfLevel } from "../../language/level-words.ts";
import { allOf, counted } from "../../language/list-of.ts";
import { formatKr } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import { ownLevel } from "../../recipients/in-use.ts";
import type { Level, SwedishLevel } from "../../recipients/recipient.ts";
import { unitInUse } from "../../recipients/unit-in-use.ts";
import type { FlowWord } from "./flow-document.ts";

/** The name of a label. */
export type LabelName =
  | "line"
  | "area"
  | "purpose"
  | "amount"
  | "total"
  | "code"
  | "recipient"
  | "level"
  | "actor"
  | "activity"
  | "payer"
  | "payee"
  | "organisationNumber"
  | "contact"
  | "agreement"
  | "diaryNumber"
  | "decisionNumber"
  | "period"
  | "giro"
  | "account"
  | "reference"
  | "deadline"
  | "signature"
  | "signatureName"
  | "requisitioned"
  | "requestedAmount"
  | "entitled"
  | "paid"
  | "lapsed"
  | "open"
  | "received"
  | "passedOn"
  | "cameBack"
  | "spent"
  | "returned"
  | "left"
  | "granted"
  | "paidOut"
  | "cost"
  | "costs"
  | "unspent"
  | "repayBy"
  | "repayTo"
  | "attest"
  | "deviations"
  | "date"
  | "what"
  | "who"
  | "source"
  | "asked"
  | "status";

/** A label with the money in use. */
function inMoney({ sv, en }: InBoth<string>): InBoth<string> {
  const unit = unitInUse();
  return { sv: `${sv} (${unit.sv})`, en: `${en} (${unit.en})` };
}

/** Labels of columns and fields. */
export const LABELS: Readonly<Record<LabelName, InBoth<string>>> = {
  line: { sv: "Post", en: "Line" },
  area: { sv: "Område", en: "Area" },
  purpose: { sv: "Ändamål", en: "Purpose" },
  get amount() {
    return inMoney({ sv: "Belopp", en: "Amount" });
  },
  total: { sv: "Summa", en: "Sum" },
  code: { sv: "Kod", en: "Code" },
  recipient: { sv: "Mottagare", en: "Recipient" },
  level: { sv: "Nivå", en: "Level" },
  actor: { sv: "Aktör", en: "Actor" },
  activity: { sv: "Insats", en: "Activity" },
  payer: { sv: "Rekvireras från", en: "Requisitioned from" },
  payee: { sv: "Mottagare av pengarna", en: "Payee" },
  organisationNumber: { sv: "Organisationsnummer", en: "Organisation number" },
  contact: { sv: "Kontaktperson", en: "Contact" },
  agreement: { sv: "Överenskommelse", en: "Agreement" },
  diaryNumber: { sv: "Överenskommelsens diarienummer", en: "Diary number of the agreement" },
  decisionNumber: {
    sv: "Utbetalningsbeslutets diarienummer",
    en: "Diary number of the payment decision",
  },
  period: { sv: "Period", en: "Period" },
  giro: { sv: "Bankgiro eller plusgiro", en: "Bankgiro or plusgiro" },
  account: { sv: "Kontonummer", en: "Account number" },
  reference: { sv: "Betalningsreferens", en: "Payment reference" },
  deadline: { sv: "Sista dag", en: "Last day" },
  signature: { sv: "Underskrift", en: "Signature" },
  signatureName: { sv: "Namnförtydligande och datum", en: "Name and date" },
  requisitioned: { sv: "Rekvirerat", en: "Requisitioned" },
  get requestedAmount() {
    return inMoney({ sv: "Rekvirerat belopp", en: "Requisitioned amount" });
  },
  entitled: { sv: "Rätt", en: "Right" },
  paid: { sv: "Utbetalt", en: "Paid" },
  lapsed: { sv: "Förfallet", en: "Lapsed" },
  open: { sv: "Öppet", en: "Open" },
  received: { sv: "Inkommet", en: "Received" },
  passedOn: { sv: "Vidare", en: "Passed on" },
  cameBack: { sv: "Kommit tillbaka", en: "Came back" },
  spent: { sv: "Använt", en: "Spent" },
  returned: { sv: "Återbetalt", en: "Repaid" },
  left: { sv: "Kvar", en: "Left" },
  granted: { sv: "Bidrag enligt överenskommelsen", en: "Grant by the agreement" },
  paidOut: { sv: "Utbetalt belopp", en: "Amount paid out" },
  cost: { sv: "Kostnad", en: "Cost" },
  costs: { sv: "Summa kostnader", en: "Sum of costs" },
  unspent: { sv: "Ej förbrukade medel", en: "Unspent" },
  repayBy: { sv: "Betala tillbaka senast", en: "Repay by" },
  repayTo: { sv: "Betala tillbaka till", en: "Repay to" },
  attest: {
    sv: "Ekonomichefen intygar: 1 uppgifterna är riktiga / 2 uppgifterna är inte riktiga",
    en: "The head of finance attests: 1 the figures are correct / 2 the figures are not correct",
  },
  deviations: { sv: "Avvikelser och åtgärder (vid 2)", en: "Deviations and measures (with 2)" },
  date: { sv: "Datum", en: "Date" },
  what: { sv: "Vad", en: "What" },
  who: { sv: "Vem", en: "Who" },
  source: { sv: "Källa", en: "Source" },
  asked: { sv: "Begärt av", en: "Asked by" },
  status: { sv: "Läge", en: "Status" },
};

/** A level as a value of a table. */
export function levelValue(level: Level, lang: Language): FlowWord {
  return { id: level, label: levelWords(level)[lang] };
}

/** A column with its label. */
export function column(id: LabelName, lang: Language): { readonly id: string; readonly label: string } {
  return { id, label: LABELS[id][lang] };
}

const COUNTED: InBoth<Readonly<Record<SwedishLevel, readonly [string, string]>>> = {
  sv: {
    county: ["länsaktör", "länsaktörer"],
    region: ["region", "regioner"],
    municipality: ["kommun", "kommuner"],
    association: ["SKR", "SKR"],
  },
  en: {
    county: ["county actor", "county actors"],
    region: ["region", "regions"],
    municipality: ["municipality", "municipalities"],
    association: ["SKR", "SKR"],
  },
};

/** "21 länsaktörer, 21 regioner, 290 kommuner och SKR" */
export function levelsCounted(counts: ReadonlyMap<Level, number>, lang: Language): string {
  const words = [...counts].map(([level, count]) => {
    const [one, many] = (ownLevel(level) ? undefined : COUNTED[lang][level as SwedishLevel]) ?? [
      wordOfLevel(level)[lang],
      levelWords(level)[lang],
    ];
    return level === "association" && !ownLevel(level) ? one : counted(count, one, many);
  });
  return allOf(words, lang);
}

/** An amount with its unit, and a day in words. */
export function kr(ore: Ore, lang: Language): string {
  return formatKr(ore, { lang, unit: true });
}

/** A day in words. */
export function day(date: string, lang: Language): string {
  return formatDate(date, lang);
}
