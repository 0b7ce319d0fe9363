import type { Agreement } from "../agreements/agreement.ts";
import type { AgreedLineOptions } from "../allocate/allocate-agreed-line.ts";
import type { Register } from "../population/register.ts";
import { directoryOf } from "../recipients/directory-of.ts";
import { putInUse } from "../recipients/in-use.ts";

/** Figures of files that were opened together with an agreement. */
export interface OpenedFigures {
  readonly registers: readonly Register[];
  readonly indicators: NonNullable<AgreedLineOptions["indicators"]>;
}

/** No figures but those that the page has. */
export const NO_FIGURES: OpenedFigures = { registers: [], indicators: {} };

/** The agreement that the reader has chosen, the file it was opened from, and the figures opened with it. */
export interface ChosenAgreement {
  readonly agreement: Agreement;
  readonly file?: string;
  readonly figures: OpenedFigures;
}

/**
 * Puts an agreement's own recipients in use, with their words and their money; Sweden's where it has none. The worker answers
 * one question at a time, so they are in use until another agreement's are, also after an `await`.
 */
export function useRecipientsOf(agreement: Agreement | undefined): void {
  putInUse(agreement?.recipients && directoryOf(agreement.recipients));
}
