import type { Allocation } from "../allocate/allocation.ts";
import { type Trace, traceOf } from "../allocate/trace.ts";
import { DISPLAY_WORDS } from "../explain/display-words.ts";
import { keyWords } from "../explain/key-words.ts";
import type { Language } from "../explain/language.ts";
import { HEADINGS } from "../explain/words.ts";
import { formatFraction } from "../money/format-fraction.ts";
import { formatKr } from "../money/format-money.ts";
import type { MimeBundle } from "../notebook/jupyter-display.ts";
import { type Recipient, recipientId } from "../recipients/recipient.ts";
import { barMarks } from "./bar-mark.ts";
import { figureTable } from "./figure-table.ts";
import { html, htmlText } from "./html.ts";
import { panel } from "./panel.ts";

/** What an explanation is of. */
export interface Explained {
  readonly allocation: Allocation;
  readonly recipient: Recipient;
  /** Only this line; all of the recipient's lines where absent. */
  readonly line?: string;
  /** The explanation in words, a paragraph an amount. */
  readonly paragraphs: readonly string[];
}

/** An explanation in a notebook: the recipient's lines with their keys and amounts, then each amount in words. */
export function showExplanation(explained: Explained, lang: Language): MimeBundle {
  const { recipient, allocation, paragraphs } = explained;
  const title = `${recipient.name}: ${allocation.agreement.title}`;
  return {
    "text/plain": `${paragraphs.join("\n\n").replaceAll("\u00a0", " ")}\n`,
    "text/markdown": `${paragraphs.map((paragraph) => paragraph.replaceAll(/[\\`*_<>|[\]]/g, "\\$&")).join("\n\n")}\n`,
    "text/html": panel(
      title,
      lang,
      table(explained, lang),
      html("h4", {}, htmlText(DISPLAY_WORDS.shares[lang])),
      ...paragraphs.map((paragraph) => html("p", {}, htmlText(paragraph))),
    ),
  };
}

function table({ allocation, recipient, line: only }: Explained, lang: Language): string {
  const lines = allocation.lines.filter(
    ({ line, recipients }) =>
      (only === undefined || line.id === only) &&
      recipients.some((one) => recipientId(one) === recipientId(recipient)),
  );
  const traces = lines.map((one) => traceOf(one, recipient.code) as Trace);
  const total = traces.reduce((sum, { amount }) => sum + amount, 0n);
  const kr = (ore: bigint): string => formatKr(ore, { lang });
  return figureTable({
    caption: recipient.name,
    headings: [
      HEADINGS.line[lang],
      DISPLAY_WORDS.key[lang],
      DISPLAY_WORDS.exact[lang],
      HEADINGS.amount[lang],
    ],
    rows: traces.map(({ line, exact, amount }, index) => [
      line,
      keyWords(lines[index]?.line.key ?? [], lang),
      formatFraction(exact, lang),
      kr(amount),
    ]),
    sums: traces.length > 1 ? [[HEADINGS.total[lang], "", "", kr(total)]] : [],
    left: 2,
    hint: DISPLAY_WORDS.scroll[lang],
    bars: { heading: HEADINGS.amount[lang], marks: barMarks(traces.map(({ amount }) => amount)) },
  });
}
