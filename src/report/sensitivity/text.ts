import type { Sensitivity } from "../../forensics/sensitivity/sensitivity.ts";
import type { Language } from "../../language/language.ts";
import { formatKr } from "../../money/format-money.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-arguments.ts";
import { recipientId } from "../../recipients/recipient.ts";
import { textTable } from "../text-table.ts";
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
 * How near lines' amounts are to other ones, for the terminal; `recipients`, as `level:code`, are those shown.
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
  options: { lang?: Language; recipients?: ReadonlySet<string> } = {},
): string {
  checkArgument("sensitivityText", "lines", lines, "list");
  checkOptions("sensitivityText", options, { ...ONLY_LANGUAGE, recipients: true });
  const { lang = "sv", recipients } = options;
  const blocks = lines.flatMap((line) => lineBlocks(line, lang, recipients));
  return `${blocks.join("\n\n").replaceAll("\u00a0", " ")}\n`;
}

function lineBlocks(line: Sensitivity, lang: Language, only: ReadonlySet<string> | undefined): string[] {
  const { recipients, why, vintages, tie } = line;
  const shown = recipients?.filter(({ recipient }) => only?.has(recipientId(recipient)) ?? true) ?? [];
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
    sensitivityTitle(line, lang),
    ...(why ? [unmeasuredWords(why, lang)] : []),
    ...(rows.length > 0 ? [textTable({ headings: DISTANCE_HEADINGS[lang], groups: [rows] })] : []),
    ...(shown.some(({ more }) => more !== null) ? [oneInhabitantWords(line, lang)] : []),
    ...(tie ? [tieWords(tie, lang).join("\n")] : []),
    ...(vintages.length > 0 && recipients
      ? [vintages.map((one) => vintageWords(one, everyone, lang)).join("\n")]
      : []),
  ];
}
