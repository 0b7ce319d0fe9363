import type { Allocation } from "../../../allocate/allocation.ts";
import type { Uncertainty } from "../../../allocate/uncertainty.ts";
import type { Language } from "../../../language/language.ts";
import type { Receipt } from "../../../receipt/receipt.ts";
import { amongOwn } from "../../../recipients/among-own.ts";
import { levelsInUse } from "../../../recipients/in-use.ts";
import type { WorkbookDraft } from "../../../workbooks/workbook-draft.ts";
import { recipientsOf } from "../allocation-columns.ts";
import { levelSheet } from "./level-sheet.ts";
import { receiptSheet } from "./receipt-sheet.ts";
import { registerSheet } from "./register-sheet.ts";
import { weightColumns } from "./weight-columns.ts";

/** What a workbook of an allocation has. */
export interface AllocationWorkbookOptions {
  readonly lang?: Language;
  /** Only these, as `level:code`; sums are over all. */
  readonly recipients?: ReadonlySet<string> | undefined;
  /** Absent where what the allocation was made from is not known. */
  readonly receipt?: Receipt | undefined;
  /** What is not certain about the amounts, for the notes below them. */
  readonly uncertainty?: Uncertainty | undefined;
}

/**
 * An allocation as a workbook: a sheet for each level, with formulas that come to the amounts; then the register, and the
 * receipt.
 */
export function allocationWorkbook(
  allocation: Allocation,
  { lang = "sv", recipients: only, receipt, uncertainty }: AllocationWorkbookOptions = {},
): WorkbookDraft {
  return amongOwn(allocation.agreement.recipients, () => {
    const levels = levelsInUse().filter((level) => allocation.lines.some(({ line }) => line.level === level));
    const shown = levels.filter((level) =>
      recipientsOf(allocation, level).some(({ code }) => !only || only.has(`${level}:${code}`)),
    );
    const weights = weightColumns(allocation, lang);
    const recipients = levels.flatMap((level) => recipientsOf(allocation, level));
    const register = registerSheet(allocation, recipients, weights, lang);
    return {
      title: allocation.agreement.title,
      sheets: [
        ...shown.map((level) =>
          levelSheet(allocation, level, { lang, only, weights, register, uncertainty }),
        ),
        ...(weights.length > 0 ? [register.sheet] : []),
        ...(receipt ? [receiptSheet(receipt, lang)] : []),
      ],
    };
  });
}
