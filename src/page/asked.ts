import type { Language } from "../language/language.ts";
import type { Level } from "../recipients/recipient.ts";
import type { AgreementView } from "./views/agreement-view.ts";
import type { AllocationView } from "./views/allocation-view.ts";
import type { RecipientView } from "./views/recipient-view.ts";
import type { VerificationView } from "./views/verification-view.ts";

/** A file that was dropped, pasted or chosen. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the reader states about a table, as the options of `fordela verify`; what is absent is found in the table. */
export interface TableChoice {
  /** Whether only sums are checked, without the agreement. */
  readonly onlySums?: boolean;
  readonly level?: Level;
  readonly lines?: readonly string[];
  readonly unit?: "kr" | "tkr" | "mnkr";
  readonly kind?: "recipients" | "summary" | "split";
  readonly recipient?: string;
  readonly partial?: boolean;
}

/** How amounts are computed. */
export interface AllocationChoice {
  /** Whether the nearest register stands in for one that is missing. */
  readonly nearest: boolean;
}

/** The questions that the page asks its worker, each with the answer it gets. */
export interface Exchange {
  /** The bundled agreements. */
  readonly bundled: { readonly asked: Record<never, never>; readonly answer: readonly BundledView[] };
  readonly choose: { readonly asked: { readonly id: string }; readonly answer: AgreementView };
  /** An agreement file, and files of what it needs that were chosen together with it. */
  readonly open: { readonly asked: { readonly files: readonly GivenFile[] }; readonly answer: AgreementView };
  /** The agreement again, in the language asked for. */
  readonly agreement: { readonly asked: Record<never, never>; readonly answer: AgreementView };
  readonly allocation: {
    readonly asked: { readonly level: Level; readonly choice: AllocationChoice };
    readonly answer: AllocationView;
  };
  readonly recipient: {
    readonly asked: { readonly id: string; readonly choice: AllocationChoice };
    readonly answer: RecipientView;
  };
  readonly workbook: {
    readonly asked: { readonly choice: AllocationChoice };
    readonly answer: GivenFile;
  };
  readonly verify: {
    readonly asked: { readonly files: readonly GivenFile[]; readonly choice: TableChoice };
    readonly answer: readonly VerificationView[];
  };
  /** The tables that were verified last, again in the language asked for. */
  readonly verified: { readonly asked: Record<never, never>; readonly answer: readonly VerificationView[] };
  readonly "verified-workbook": { readonly asked: Record<never, never>; readonly answer: GivenFile };
}

/** A bundled agreement, to choose among. */
export interface BundledView {
  readonly id: string;
  readonly year: number;
  readonly title: string;
}

export type Errand = keyof Exchange;

/** A question to the worker. */
export type Asked<E extends Errand = Errand> = {
  readonly [One in E]: { readonly errand: One; readonly lang: Language } & Exchange[One]["asked"];
}[E];

/** How far the worker has come: a step of several. */
export interface Step {
  readonly step: "reading" | "computing" | "checking" | "writing";
  readonly number: number;
  readonly of: number;
}

/** Problems in words, where a question has no answer. */
export interface Refusal {
  readonly problems: readonly string[];
}
