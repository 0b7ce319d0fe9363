import type { InBoth, Language } from "../../../language/language.ts";
import { moneyWord } from "../../../language/money-word.ts";
import type { Receipt } from "../../../receipt/receipt.ts";
import { RECEIPT_TITLE } from "../../../workbooks/receipt-title.ts";
import type { DraftCell, SheetDraft } from "../../../workbooks/workbook-draft.ts";

interface ReceiptWords {
  readonly sheet: string;
  readonly library: string;
  readonly agreement: string;
  readonly digest: string;
  readonly unit: string;
  readonly rounding: string;
  readonly ties: string;
  readonly register: string;
  readonly asked: string;
  readonly indicator: string;
  readonly whatIf: string;
  readonly total: string;
  readonly rest: string;
  readonly missing: string;
  readonly result: string;
  readonly whole: string;
}

const WORDS: InBoth<ReceiptWords> = {
  sv: {
    sheet: "Beräkningsunderlag",
    library: "fordela, version",
    agreement: "Överenskommelse",
    digest: "kontrollsumma",
    unit: "Avrundat till",
    rounding: "Avrundning",
    ties: "Lika anspråk",
    register: "Register",
    asked: "efterfrågat datum",
    indicator: "Egna uppgifter",
    whatIf: "Räkneexempel",
    total: "Summa",
    rest: "Rest",
    missing: "Kunde inte fördelas",
    result: "Alla belopp",
    whole: "Hela underlaget",
  },
  en: {
    sheet: "Receipt",
    library: "fordela, version",
    agreement: "Agreement",
    digest: "digest",
    unit: "Rounded to",
    rounding: "Rounding",
    ties: "Ties",
    register: "Register",
    asked: "date asked for",
    indicator: "Supplied figures",
    whatIf: "What-if",
    total: "Sum",
    rest: "Rest",
    missing: "Could not be allocated",
    result: "Every amount",
    whole: "The whole receipt",
  },
};

/** What an allocation was computed from, with digests, as a sheet: every value is a text. */
export function receiptSheet(receipt: Receipt, lang: Language): SheetDraft {
  const words = WORDS[lang];
  const { settings, result } = receipt;
  const facts: readonly (readonly [string, string])[] = [
    [words.library, receipt.library],
    [words.agreement, receipt.agreement.id],
    [`${words.agreement}, ${words.digest}`, receipt.agreement.digest],
    ...receipt.whatIf.map(
      ({ line, amount, key }) => [words.whatIf, [line, amount, key].filter(Boolean).join(": ")] as const,
    ),
    ...receipt.registers.flatMap(({ id, asked, digest }) => [
      [words.register, id] as const,
      [`${words.register}, ${words.asked}`, asked.join(", ")] as const,
      [`${words.register}, ${words.digest}`, digest] as const,
    ]),
    ...receipt.indicators.map(
      ({ name, digest }) => [`${words.indicator} ${name}, ${words.digest}`, digest] as const,
    ),
    [`${words.unit}, ${moneyWord()[lang]}`, settings.unit],
    [words.rounding, settings.rounding],
    [words.ties, [settings.ties].flat().join(", ")],
    [`${words.total}, ${moneyWord()[lang]}`, result.total],
    [`${words.rest}, ${moneyWord()[lang]}`, result.rest],
    ...(result.missing.length > 0 ? [[words.missing, result.missing.join(", ")] as const] : []),
    [`${words.result}, ${words.digest}`, result.digest],
    [`${words.whole}, ${words.digest}`, receipt.digest],
  ];
  const row = ([name, value]: readonly [string, string]): DraftCell[] => [{ value: name }, { value }];
  return {
    name: words.sheet,
    widths: [34, 80],
    frozen: { rows: 1, columns: 0 },
    rows: [[{ value: RECEIPT_TITLE[lang], look: "title" }], ...facts.map(row)],
  };
}
