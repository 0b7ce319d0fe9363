import type { Level } from "../recipients/recipient.ts";

/** A part of the terms, with the place in the agreement that states it. */
export interface StatedTerm {
  /** The place in the agreement. */
  readonly source: string;
}

/**
 * What an agreement states of the money after it is allocated. A missing term is unknown; it has no default. A day is
 * the last one that is in time, YYYY-MM-DD.
 */
export interface Terms {
  /** The authority that pays. */
  readonly payer?: StatedTerm & { readonly name: string };
  /** `direct`: each recipient requisitions its own money. `association`: SKR does, for itself and for passing on. */
  readonly route?: StatedTerm & { readonly by: "direct" | "association" };
  readonly requisition?: RequisitionTerms;
  readonly repayment?: RepaymentTerms;
  readonly reports?: readonly ReportTerms[];
  /** Who gets what others did not requisition: no recipient, or those that asked, by the line's own key. */
  readonly redistribution?: StatedTerm & { readonly among: "none" | "asked" };
}

/** How the money is requisitioned. */
export interface RequisitionTerms extends StatedTerm {
  readonly by?: string;
  /** The number of requisitions that a recipient may make. */
  readonly times?: number;
  /** What becomes of money that is not requisitioned in time: the right lapses, or the money is offered to others. */
  readonly late?: "lapses" | "offered";
}

/** When unspent money is repaid, and to which authority. */
export interface RepaymentTerms extends StatedTerm {
  readonly by?: string;
  readonly to?: string;
}

/** A report that recipients owe. */
export interface ReportTerms extends StatedTerm {
  /** The recipients, in words. */
  readonly who: string;
  /** The levels of these recipients; absent for others than recipients of the agreement's lines. */
  readonly levels?: readonly Level[];
  /** What is reported, in words. */
  readonly what?: string;
  readonly by: string;
}
