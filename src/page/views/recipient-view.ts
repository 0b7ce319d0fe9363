import type { Allocation } from "../../allocate/allocation.ts";
import { totalBy } from "../../allocate/total-by.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import { explain } from "../../explain/explain.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS } from "../../language/level-words.ts";
import { formatKr } from "../../money/format-kr.ts";
import { type Recipient, recipientId } from "../../recipients/recipient.ts";
import { lineName } from "../../language/line-name.ts";
import { printable } from "../../text/printable.ts";

/** What a recipient gets and why, as the page shows it. */
export interface RecipientView {
  readonly id: string;
  readonly name: string;
  /** With its unit. */
  readonly total: string;
  readonly headings: readonly [line: string, amount: string];
  readonly lines: readonly { readonly id: string; readonly name: string; readonly amount: string }[];
  readonly sum: readonly [name: string, amount: string];
  /** The reasons, a paragraph each. */
  readonly paragraphs: readonly string[];
}

/** Lays out what a recipient gets of each line, and why. */
export function recipientView(
  allocation: Allocation,
  recipient: Recipient,
  uncertainty: Uncertainty,
  lang: Language,
): RecipientView {
  const id = recipientId(recipient);
  const total = totalBy(allocation, "recipient").get(id) ?? 0n;
  const lines = allocation.lines.flatMap(({ line, recipients, amounts, estimate }) => {
    const at = recipients.findIndex((one) => recipientId(one) === id);
    if (at < 0) return [];
    const about = estimate ? "~ " : "";
    const amount = `${about}${formatKr(amounts[at] ?? 0n, { lang })}`;
    return [{ id: line.id, name: printable(lineName(line, allocation)), amount }];
  });
  return {
    id,
    name: printable(recipient.name),
    total: formatKr(total, { lang, unit: true }),
    headings: [HEADINGS.line[lang], HEADINGS.amount[lang]],
    lines,
    sum: [HEADINGS.total[lang], formatKr(total, { lang })],
    paragraphs: [...explain(allocation, { recipient, lang, uncertainty })],
  };
}
