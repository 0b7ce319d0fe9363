import type { Fit, Inference, InferredKey, NearMiss } from "../../forensics/inference/inference.ts";
import type { Language } from "../../language/language.ts";
import { formatKr } from "../../money/format-money.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-arguments.ts";
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

/**
 * What was found out about how a table was made, for the terminal. `names` are the recipients' by code.
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
export function inferenceText(
  inference: Inference,
  options: { lang?: Language; names?: ReadonlyMap<string, string> } = {},
): string {
  checkArgument("inferenceText", "inference", inference, "{exact near}");
  checkOptions("inferenceText", options, { ...ONLY_LANGUAGE, names: true });
  const { lang = "sv", names = new Map() } = options;
  const { exact, near, figures } = inference;
  const blocks = [inferenceVerdict(inference, lang)];
  if (figures > 0) blocks.push(figuresWords(inference, lang));
  blocks.push(
    ...exact
      .slice(0, SHOWN)
      .map((key, index) => `${index + 1}. ${keyLines(key, inference, lang).join("\n   ")}`),
  );
  if (exact.length > SHOWN) blocks.push(moreKeysWords(exact.length - SHOWN, lang));
  blocks.push(
    ...near.map((miss, index) => `${index + 1}. ${missLines(miss, inference, lang, names).join("\n   ")}`),
  );
  return `${blocks.join("\n\n").replaceAll("\u00a0", " ")}\n`;
}

function keyLines(key: InferredKey, inference: Inference, lang: Language): string[] {
  const first = key.fits[0] as Fit;
  const found = foundWords(first, lang);
  return [
    `${inferredWords(key, first, inference, lang)}.`,
    roundingsWords(key.fits, lang),
    ...(found ? [found] : []),
    chanceWords(key, lang),
  ];
}

function missLines(
  miss: NearMiss,
  inference: Inference,
  lang: Language,
  names: ReadonlyMap<string, string>,
): string[] {
  const money = (amount: bigint): string => formatKr(amount, { lang });
  const rows = miss.deviating.map(({ code, printed, expected }) => {
    const difference = `${printed > expected ? "+" : ""}${money(printed - expected)}`;
    return `${code} ${names.get(code) ?? ""}: ${money(printed)} (${money(expected)}, ${difference})`;
  });
  return [
    `${inferredWords(miss, miss.fit, inference, lang)}.`,
    roundingsWords([miss.fit], lang),
    deviatingWords(miss, inference, lang),
    ...rows,
  ];
}
