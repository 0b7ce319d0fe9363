import type { Allocation } from "../allocate/allocation.ts";
import type { InBoth, Language } from "../language/language.ts";
import { counted } from "../language/list-of.ts";
import { formatKr } from "../money/format-kr.ts";
import { allocationNotes } from "../report/allocation/allocation-notes.ts";
import { plainSpaces } from "../text/plain-spaces.ts";

const HOLDS: InBoth<(file: string, agreement: string, amounts: number, sum: string) => string> = {
  sv: (file, agreement, amounts, sum) =>
    `✓ ${file}: ${agreement} är omräknad, ${amounts} belopp på sammanlagt ${sum}, och inget skiljer sig.`,
  en: (file, agreement, amounts, sum) =>
    `✓ ${file}: ${agreement} was recomputed, ${counted(amounts, "amount", "amounts")} of ${sum} in total, and nothing differs.`,
};

/** States that a receipt was recomputed without differences, and what a reader of the amounts must know. */
export function receiptHolds(file: string, allocation: Allocation, lang: Language): string {
  const { agreement, total } = allocation;
  const sum = formatKr(total, { lang, unit: true });
  const verdict = HOLDS[lang](file, agreement.id, allocation.rows().length, sum);
  return plainSpaces([verdict, ...allocationNotes(allocation, lang)].join("\n"));
}
