import type { Fit, Inference, InferredKey, NearMiss } from "../../forensics/inference/inference.ts";
import type { Language } from "../../language/language.ts";
import { formatKr } from "../../money/format-kr.ts";
import { checkArgument, checkOptions, type Known, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import type { TextReportOptions } from "../report-options.ts";
import { wrapped } from "../wrapped.ts";
import { circularNotes, inferenceNotes, moreRowsNotes } from "./inference-notes.ts";
import {
  chanceWords,
  deviatingWords,
  figuresWords,
  foundWords,
  inferenceVerdict,
  inferredWords,
  moreKeysWords,
  roundingsWords,
} from "./inference-words.ts";

/** How many keys a reader is shown; the JSON has them all. */
const SHOWN = 10;

/** How many deviating rows a reader is shown. */
const ROWS_SHOWN = 20;

/** How an inference is laid out as text. */
export interface InferenceTextOptions extends TextReportOptions {
  /** The recipients' names by code, printed where amounts differ. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  /** The command that shows a population found in the amounts; the function's name if absent. */
  readonly recover?: string | undefined;
}

/**
 * What an inference found about how a table was made, for the terminal.
 *
 * @example
 * ```ts
 * import { kr, loadRegister } from "fordela";
 * import { infer, inferenceText } from "fordela/forensics";
 * const registers = [await loadRegister("scb-2024-11-01")];
 * const figures = [{ code: "23", amount: kr("2506966") }];
 * const found = infer({ level: "county", figures }, { pot: kr("200 mnkr"), registers });
 * inferenceText(found, { lang: "en" }).includes("scb-2024-11-01"); // true
 * ```
 */
export function inferenceText(inference: Inference, options: InferenceTextOptions = {}): string {
  checkArgument("inferenceText", "inference", inference, "{exact near}");
  checkOptions("inferenceText", options, {
    ...ONLY_LANGUAGE,
    width: true,
    names: true,
    recover: true,
  } satisfies Known<InferenceTextOptions>);
  const { lang = "sv", names = new Map(), width = Number.POSITIVE_INFINITY } = options;
  const { recover = "recoverPopulation" } = options;
  const say = (prose: string): string => wrapped("", prose, width);
  const item = (index: number, [first = "", ...others]: readonly string[]): string => {
    const mark = `${index + 1}. `;
    return [wrapped(mark, first, width), ...others.map((line) => wrapped("   ", line, width))].join("\n");
  };
  const { exact, near, figures } = inference;
  const blocks = [say(inferenceVerdict(inference, lang))];
  if (figures > 0) blocks.push(say(figuresWords(inference, lang)));
  blocks.push(...inferenceNotes(inference, recover, lang).map(say));
  blocks.push(...exact.slice(0, SHOWN).map((key, index) => item(index, keyLines(key, inference, lang))));
  if (exact.length > SHOWN) blocks.push(say(moreKeysWords(exact.length - SHOWN, lang)));
  blocks.push(...near.map((miss, index) => item(index, missLines(miss, inference, lang, names))));
  return `${plainSpaces(blocks.join("\n\n"))}\n`;
}

function keyLines(key: InferredKey, inference: Inference, lang: Language): string[] {
  const first = key.fits[0] as Fit;
  const found = foundWords(first, lang);
  return [
    inferredWords(key, first, inference, lang),
    roundingsWords(key.fits, lang),
    ...(found ? [found] : []),
    chanceWords(key, lang),
    ...circularNotes(key, lang),
  ];
}

function missLines(
  miss: NearMiss,
  inference: Inference,
  lang: Language,
  names: ReadonlyMap<string, string>,
): string[] {
  const money = (amount: bigint): string => formatKr(amount, { lang });
  const more = miss.deviating.length - ROWS_SHOWN;
  const rows = miss.deviating.slice(0, ROWS_SHOWN).map(({ code, printed, expected }) => {
    const difference = `${printed > expected ? "+" : ""}${money(printed - expected)}`;
    return `${code} ${names.get(code) ?? ""}: ${money(printed)} (${money(expected)}, ${difference})`;
  });
  return [
    inferredWords(miss, miss.fit, inference, lang),
    roundingsWords([miss.fit], lang),
    deviatingWords(miss, inference, lang),
    ...rows,
    ...moreRowsNotes(more, lang),
  ];
}
