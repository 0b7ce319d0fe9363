import type { Agreement } from "../../agreements/agreement.ts";
import { termsOf } from "../../agreements/bundled/terms-of.ts";
import type { EconomicReport } from "../../flow/economic-report.ts";
import type { InBoth, Language } from "../../language/language.ts";
import type { Problem } from "../../problems/problem.ts";
import type { FlowDocument, FlowField } from "./flow-document.ts";
import { column, LABELS, type LabelName } from "./flow-words.ts";

interface ReportSentences {
  readonly title: (who: string, agreement: string) => string;
  readonly costs: () => string;
  readonly period: (year: number) => string;
  readonly nothing: () => string;
}

const SENTENCES: { readonly [S in keyof ReportSentences]: InBoth<ReportSentences[S]> } = {
  title: {
    sv: (who, agreement) => `Ekonomisk redovisning: ${who}, ${agreement}`,
    en: (who, agreement) => `Economic report: ${who}, ${agreement}`,
  },
  costs: { sv: () => "Kostnader", en: () => "Costs" },
  period: { sv: (year) => `avser ${year}`, en: (year) => `for ${year}` },
  nothing: {
    sv: () => "✓ Alla medel är förbrukade. Inget att betala tillbaka.",
    en: () => "✓ All money is spent. Nothing to repay.",
  },
};

const NAME: InBoth<string> = { sv: "Ekonomisk redovisning", en: "Economic report" };

/** Parts 2 and 3 of the annex's economic report, filled in as far as it is known; the rest is named blanks. */
export function economicForm(
  asked: {
    readonly agreement: Agreement;
    readonly report: EconomicReport;
    readonly problems: readonly Problem[];
  },
  lang: Language,
): FlowDocument {
  const { agreement, report, problems } = asked;
  const { repayment } = termsOf(agreement);
  const field = (id: LabelName, value: FlowField["value"]): FlowField => ({
    id,
    label: LABELS[id][lang],
    value,
  });
  const unspent = report.unspent > 0n ? report.unspent : 0n;
  return {
    title: SENTENCES.title[lang](report.who, agreement.id),
    name: NAME[lang],
    fields: [
      field("recipient", report.who),
      field("contact", null),
      field("diaryNumber", agreement.source),
      field("decisionNumber", null),
      field("agreement", `${agreement.title} (${agreement.id})`),
      field("granted", report.granted),
      field("paidOut", report.paid),
      field("period", SENTENCES.period[lang](agreement.year)),
      field("received", report.received),
    ],
    sheets: [
      {
        id: "costRows",
        caption: SENTENCES.costs[lang](),
        columns: [column("date", lang), column("cost", lang), column("amount", lang)],
        left: 2,
        rows: report.costs.map(({ date, label, amount }) => [date, label, amount]),
        total: [LABELS.costs[lang], "", report.costSum],
      },
    ],
    closing: [
      ...(report.passedOn > 0n ? [field("passedOn", report.passedOn)] : []),
      ...(report.cameBack > 0n ? [field("cameBack", report.cameBack)] : []),
      field("costs", report.costSum),
      field("unspent", unspent),
      ...(report.returned > 0n ? [field("returned", report.returned)] : []),
      ...(unspent > report.returned
        ? [field("repayBy", repayment?.by ?? null), field("repayTo", repayment?.to ?? null)]
        : []),
      ...(["attest", "deviations", "signature", "signatureName"] as const).map((id) => field(id, null)),
    ],
    notes: report.unspent === 0n && report.costs.length > 0 ? [SENTENCES.nothing[lang]()] : [],
    problems,
    main: "form",
  };
}
