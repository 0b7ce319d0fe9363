import type { Allocation } from "../../allocate/allocation.ts";
import { totalBy } from "../../allocate/total-by.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS } from "../../language/level-words.ts";
import { lineName } from "../../language/line-name.ts";
import { formatKr } from "../../money/format-kr.ts";
import { type Recipient, recipientId } from "../../recipients/recipient.ts";
import { explanationDocument } from "../../report/explanation/explanation-document.ts";
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
  /** The sum in a sentence, and what makes it incomplete or a what-if. */
  readonly answer: readonly string[];
  readonly reasonsHeading: string;
  /** What several amounts follow from. */
  readonly facts: readonly string[];
  readonly reasons: readonly { readonly line: string; readonly text: string }[];
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
  const { answer, reasonsHeading, facts, reasons } = explanationDocument(allocation, {
    recipients: [recipient],
    lang,
    uncertainty,
  });
  return {
    id,
    name: printable(recipient.name),
    total: formatKr(total, { lang, unit: true }),
    headings: [HEADINGS.line[lang], HEADINGS.amount[lang]],
    lines,
    sum: [HEADINGS.total[lang], formatKr(total, { lang })],
    answer,
    reasonsHeading,
    facts,
    reasons: reasons.flatMap(({ items }) => items),
  };
}
