import { type Trace, traceOf } from "../allocate/trace.ts";
import type { Explanation, ExplanationFacts } from "../explain/explain.ts";
import { keyWords } from "../explain/key-words.ts";
import type { Language } from "../language/language.ts";
import { HEADINGS } from "../language/level-words.ts";
import { formatFraction } from "../money/format-fraction.ts";
import { formatKr } from "../money/format-kr.ts";
import { sum } from "../numbers/sum.ts";
import { amongOwn } from "../recipients/among-own.ts";
import { recipientId } from "../recipients/recipient.ts";
import { markdownText } from "../text/markdown-text.ts";
import { plainSpaces } from "../text/plain-spaces.ts";
import { barMarks } from "./internals/bar-marks.ts";
import { DISPLAY_WORDS } from "./internals/display-words.ts";
import { figureTable } from "./internals/figure-table.ts";
import { html, htmlText } from "./internals/html.ts";
import { panel } from "./internals/panel.ts";
import type { MimeBundle } from "./jupyter-display.ts";

/** An explanation in a notebook: the recipient's lines with their keys and amounts, then each amount in words. */
export function showExplanation(explanation: Explanation, asked: Language): MimeBundle {
  return amongOwn(explanation.facts.allocation.agreement.recipients, () => {
    const { allocation, options, paragraphsFor } = explanation.facts;
    const { recipient, lang = asked } = options;
    const paragraphs = paragraphsFor(lang);
    const title = `${recipient.name}: ${allocation.agreement.title}`;
    return {
      "text/plain": `${plainSpaces(paragraphs.join("\n\n"))}\n`,
      "text/markdown": `${paragraphs.map(markdownText).join("\n\n")}\n`,
      "text/html": panel(
        title,
        lang,
        table(explanation.facts, lang),
        html("h4", {}, htmlText(DISPLAY_WORDS.shares[lang])),
        ...paragraphs.map((paragraph) => html("p", {}, htmlText(paragraph))),
      ),
    };
  });
}

function table({ allocation, options }: ExplanationFacts, lang: Language): string {
  const { recipient, line: only } = options;
  const lines = allocation.lines.filter(
    ({ line, recipients }) =>
      (only === undefined || line.id === only) &&
      recipients.some((one) => recipientId(one) === recipientId(recipient)),
  );
  const traces = lines.map((one) => traceOf(one, recipient.code) as Trace);
  const total = sum(traces.map(({ amount }) => amount));
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
      formatFraction(exact, { lang }),
      kr(amount),
    ]),
    sums: traces.length > 1 ? [[HEADINGS.total[lang], "", "", kr(total)]] : [],
    left: 2,
    name: 0,
    bars: { heading: HEADINGS.amount[lang], marks: barMarks(traces.map(({ amount }) => amount)) },
  });
}
