import type { Allocation } from "../allocate/allocation.ts";
import { counted } from "../language/counted.ts";
import type { Language } from "../language/language.ts";
import { formatKr } from "../money/format-money.ts";
import { allocationNotes } from "../report/allocation/allocation-notes.ts";
import { plainSpaces } from "../text/spaces.ts";

/** That a receipt was recomputed and nothing in the result differs, and what a reader of the amounts must know. */
export function receiptHolds(file: string, allocation: Allocation, lang: Language): string {
  const { agreement, total } = allocation;
  const rows = allocation.rows().length;
  const sum = formatKr(total, { lang, unit: true });
  const verdict =
    lang === "sv"
      ? `✓ ${file}: ${agreement.id} räknades om, ${rows} belopp och ${sum}, och inget skiljer sig.`
      : `✓ ${file}: ${agreement.id} was recomputed, ${counted(rows, "amount", "amounts")} and ${sum}, and nothing differs.`;
  return plainSpaces([verdict, ...allocationNotes(allocation, lang)].join("\n"));
}
