import type { Agreement } from "../agreements/agreement.ts";
import { termsOf } from "../agreements/bundled/terms-of.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { Level } from "../recipients/recipient.ts";

/** The last day of something that the agreement asks for. */
export interface Deadline {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly kind: "requisition" | "repayment" | "report";
  /** Who, in words; `null` for every recipient. */
  readonly who: string | null;
  /** The levels of the recipients that report; absent for others. */
  readonly levels?: readonly Level[] | undefined;
  /** What is reported, in words. */
  readonly what: string | null;
  readonly source: string;
}

/**
 * The days of an agreement in order; those that it does not state are missing.
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * import { deadlinesOf } from "fordela/flow";
 * deadlinesOf(agreementOf("2025")).map(({ date }) => date); // ["2025-03-31", "2025-12-01", "2025-12-31", "2026-03-31"]
 * ```
 */
export function deadlinesOf(agreement: Agreement): Deadline[] {
  checkArgument("deadlinesOf", "agreement", agreement, "{id areas lines}");
  const { requisition, repayment, reports = [] } = termsOf(agreement);
  const stated = (kind: "requisition" | "repayment", term?: { by?: string; source: string }): Deadline[] =>
    term?.by === undefined ? [] : [{ date: term.by, kind, who: null, what: null, source: term.source }];
  return [
    ...stated("requisition", requisition),
    ...stated("repayment", repayment),
    ...reports.map(({ who, levels, what = null, by, source }): Deadline => {
      return { date: by, kind: "report", who, levels, what, source };
    }),
  ].sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}
