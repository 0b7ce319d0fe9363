import type { Allocation } from "../../allocate/allocation.ts";
import { totalBy } from "../../allocate/total-by.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS } from "../../language/level-words.ts";
import { lineName } from "../../language/line-name.ts";
import { formatKr } from "../../money/format-kr.ts";
import { type Recipient, recipientId } from "../../recipients/recipient.ts";
import { krona } from "../../recipients/unit-in-use.ts";
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
  const received = allocation.lines.flatMap(({ line, recipients, amounts, estimate }) => {
    const at = recipients.findIndex((one) => recipientId(one) === id);
    return at < 0 ? [] : [{ line, amount: amounts[at] ?? 0n, about: estimate ? "~ " : "" }];
  });
  const decimals = received.some(({ amount }) => amount % krona() !== 0n) ? 2 : "auto";
  const lines = received.map(({ line, amount, about }) => ({
    id: line.id,
    name: printable(lineName(line, allocation)),
    amount: `${about}${formatKr(amount, { lang, decimals })}`,
  }));
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
    sum: [HEADINGS.total[lang], formatKr(total, { lang, decimals })],
    answer,
    reasonsHeading,
    facts,
    reasons: reasons.flatMap(({ items }) => items),
  };
}
