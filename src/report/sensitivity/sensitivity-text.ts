import type { Sensitivity } from "../../forensics/sensitivity/sensitivity-options.ts";
import type { Language } from "../../language/language.ts";
import { formatKr } from "../../money/format-kr.ts";
import { checkArgument, checkOptions, type Known, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { isShown } from "../is-shown.ts";
import type { ShownRecipients, TextReportOptions } from "../report-options.ts";
import { textTable } from "../text-table.ts";
import { wrapped } from "../wrapped.ts";
import {
  DISTANCE_HEADINGS,
  moneyWords,
  oneInhabitantWords,
  peopleWords,
  sensitivityTitle,
  tieWords,
  unmeasuredWords,
  vintageWords,
} from "./sensitivity-words.ts";

/**
 * How close lines' amounts are to changing, for the terminal.
 *
 * @example
 * ```ts
 * import { allocate, kr, loadRegisters } from "fordela";
 * import { sensitivity, sensitivityText } from "fordela/forensics";
 * const lines = ["lan-komplexa-behov"];
 * const registers = await loadRegisters("psykisk-halsa-2025", { lines });
 * const [line] = allocate("psykisk-halsa-2025", { registers, lines, unit: kr("100000") }).lines;
 * sensitivityText([sensitivity(line!)], { lang: "en" }).includes("23 Jämtlands län"); // true
 * ```
 */
export function sensitivityText(
  lines: readonly Sensitivity[],
  options: TextReportOptions & ShownRecipients = {},
): string {
  checkArgument("sensitivityText", "lines", lines, "list");
  checkOptions("sensitivityText", options, {
    ...ONLY_LANGUAGE,
    width: true,
    recipients: true,
  } satisfies Known<TextReportOptions & ShownRecipients>);
  const { lang = "sv", width = Number.POSITIVE_INFINITY, recipients } = options;
  const say = (prose: string): string =>
    prose
      .split("\n")
      .map((line) => wrapped("", line, width))
      .join("\n");
  const blocks = lines.flatMap((line) => lineBlocks(line, lang, say, recipients));
  return `${plainSpaces(blocks.join("\n\n"))}\n`;
}

function lineBlocks(
  line: Sensitivity,
  lang: Language,
  say: (prose: string) => string,
  only: ReadonlySet<string> | undefined,
): string[] {
  const { recipients, why, vintages, tie } = line;
  const shown = recipients?.filter(({ recipient }) => isShown(recipient, only)) ?? [];
  const rows = shown.map(({ recipient, amount, more, fewer, largerPot, smallerPot }) => [
    `${recipient.code} ${recipient.name}`,
    formatKr(amount, { lang }),
    peopleWords(more, lang),
    peopleWords(fewer, lang),
    moneyWords(largerPot, lang),
    moneyWords(smallerPot, lang),
  ]);
  const everyone = recipients?.map(({ recipient }) => recipient) ?? [];
  return [
    say(sensitivityTitle(line, lang)),
    ...(why ? [say(unmeasuredWords(why, lang))] : []),
    ...(rows.length > 0 ? [textTable({ headings: DISTANCE_HEADINGS[lang], groups: [rows] })] : []),
    ...(shown.some(({ more }) => more !== null) ? [say(oneInhabitantWords(line, lang))] : []),
    ...(tie ? [say(tieWords(tie, lang).join("\n"))] : []),
    ...(vintages.length > 0 && recipients
      ? [say(vintages.map((one) => vintageWords(one, everyone, lang)).join("\n"))]
      : []),
  ];
}
