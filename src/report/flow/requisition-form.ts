import type { Agreement } from "../../agreements/agreement.ts";
import { termsOf } from "../../agreements/bundled/terms-of.ts";
import type { Entitlement } from "../../flow/entitlements.ts";
import type { Payee } from "../../flow/payee.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { sum } from "../../numbers/sum.ts";
import type { Problem } from "../../problems/problem.ts";
import { ownLevel } from "../../recipients/in-use.ts";
import { nameKey } from "../../recipients/name-key.ts";
import { areKronor } from "../../recipients/unit-in-use.ts";
import type { FlowDocument, FlowField } from "./flow-document.ts";
import { column, day, LABELS, type LabelName } from "./flow-words.ts";

const TITLE: InBoth<(agreement: string) => string> = {
  sv: (agreement) => `Rekvisition: ${agreement}`,
  en: (agreement) => `Requisition: ${agreement}`,
};

const YEAR: InBoth<(year: number) => string> = { sv: (year) => `avser ${year}`, en: (year) => `for ${year}` };

interface FormSentences {
  readonly by: (date: string) => string;
  readonly lapses: () => string;
  readonly offered: () => string;
  readonly once: () => string;
  readonly unknownDay: () => string;
  readonly unknown: (lines: string) => string;
  readonly passed: (date: string) => string;
  readonly association: (name: string) => string;
}

const SENTENCES: { readonly [S in keyof FormSentences]: InBoth<FormSentences[S]> } = {
  by: {
    sv: (date) => `Rekvirera senast den ${date}.`,
    en: (date) => `Requisition by ${date}.`,
  },
  lapses: { sv: () => "Därefter förfaller rätten.", en: () => "After that the right lapses." },
  offered: {
    sv: () => "Därefter erbjuds pengarna andra.",
    en: () => "After that the money is offered to others.",
  },
  once: { sv: () => "Pengarna betalas ut engångsvis.", en: () => "The money is paid once." },
  unknownDay: {
    sv: () => "Överenskommelsen anger ingen sista dag för rekvisition.",
    en: () => "The agreement states no last day of requisition.",
  },
  unknown: {
    sv: (lines) =>
      `Beloppet är inte känt för ${lines}: fyll i det, eller ange ett register med --population.`,
    en: (lines) => `The amount is not known for ${lines}: fill it in, or pass a register with --population.`,
  },
  passed: {
    sv: (date) => `Den sista dagen, ${date}, har gått.`,
    en: (date) => `The last day, ${date}, has passed.`,
  },
  association: {
    sv: (name) => `${name} rekvirerar för alla och fördelar vidare.`,
    en: (name) => `${name} requisitions for all and passes the money on.`,
  },
};

const NAME: InBoth<string> = { sv: "Rekvisition", en: "Requisition" };

/** The annex's form of requisition, filled in as far as it is known; the rest is named blanks. */
export function requisitionForm(
  asked: {
    readonly agreement: Agreement;
    /** The rights of the recipient. */
    readonly entitlements: readonly Entitlement[];
    /** Who gets its money: one for all of it, or one for each post. */
    readonly payees?: readonly Payee[];
    readonly on?: string | undefined;
    readonly problems?: readonly Problem[];
  },
  lang: Language,
): FlowDocument {
  const { agreement, entitlements, payees = [], on, problems = [] } = asked;
  const { payer, requisition } = termsOf(agreement);
  const recipient = entitlements[0]?.recipient;
  const field = (id: LabelName, value: FlowField["value"]): FlowField => ({
    id,
    label: LABELS[id][lang],
    value,
  });
  const lines = new Map(agreement.lines.map((line) => [line.id, line]));
  const unknown = entitlements.filter(({ amount }) => amount === null).map(({ line }) => line);
  const total = unknown.length > 0 ? null : sum(entitlements.map(({ amount }) => amount ?? 0n));
  const by = requisition?.by;
  // Of two payees of the same money the first counts; payees of several posts are named with their posts.
  const first = [
    ...new Map(payees.toReversed().map((one) => [nameKey(one.post), one])).values(),
  ].toReversed();
  const named = (part: (payee: Payee) => string): string | null => {
    const [only, ...others] = first;
    if (only === undefined || first.every((one) => part(one) === "")) return null;
    if (others.length === 0 && only.post === "") return part(only);
    return first.map((one) => `${part(one) || "–"}${one.post === "" ? "" : ` (${one.post})`}`).join(", ");
  };
  return {
    title: TITLE[lang](agreement.title),
    name: NAME[lang],
    fields: [
      field("recipient", recipient?.name ?? null),
      field(
        "payee",
        named(({ name }) => name) ??
          (recipient?.level === "county" && !ownLevel("county") ? null : (recipient?.name ?? null)),
      ),
      field(
        "organisationNumber",
        named(({ number }) => number),
      ),
      field("contact", null),
      field("payer", payer?.name ?? null),
      field("diaryNumber", agreement.source),
      field("decisionNumber", null),
      field("agreement", `${agreement.title} (${agreement.id})`),
      field("period", YEAR[lang](agreement.year)),
      field("deadline", by ?? null),
    ],
    sheets: [
      {
        id: "lines",
        caption: "",
        columns: [column("line", lang), column("purpose", lang), column("amount", lang)],
        left: 2,
        rows: entitlements.map(({ line, amount }) => {
          const area = agreement.areas.find(({ id }) => id === lines.get(line)?.area);
          const own = lines.get(line);
          return [line, own?.short ?? own?.name ?? area?.short ?? area?.name ?? "", amount];
        }),
        total: [LABELS.total[lang], "", total],
      },
    ],
    closing: [
      field("requestedAmount", total),
      ...([areKronor() ? "giro" : "account", "reference", "signature", "signatureName"] as const).map((id) =>
        field(id, null),
      ),
    ],
    notes: [
      [
        by === undefined ? SENTENCES.unknownDay[lang]() : SENTENCES.by[lang](day(by, lang)),
        ...(by !== undefined && requisition?.late === "lapses" ? [SENTENCES.lapses[lang]()] : []),
        ...(by !== undefined && requisition?.late === "offered" ? [SENTENCES.offered[lang]()] : []),
        ...(requisition?.times === 1 ? [SENTENCES.once[lang]()] : []),
      ].join(" "),
      ...(by !== undefined && on !== undefined && on > by ? [SENTENCES.passed[lang](day(by, lang))] : []),
      ...(termsOf(agreement).route?.by === "association"
        ? [SENTENCES.association[lang](recipient?.name ?? "")]
        : []),
      ...(unknown.length > 0 ? [SENTENCES.unknown[lang](unknown.join(", "))] : []),
    ],
    problems,
    main: "form",
  };
}
