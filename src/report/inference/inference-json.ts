import { keyWords } from "../../explain/key-words.ts";
import type { Fit, Inference, InferredKey, NearMiss } from "../../forensics/inference/inference.ts";
import type { Language } from "../../language/language.ts";
import { describeBy } from "../../messages/messages.ts";
import { checkArgument, checkOptions, ONLY_LANGUAGE } from "../../problems/check-argument.ts";
import { jsonText } from "../json-text.ts";
import type { ReportOptions } from "../report-options.ts";
import { ROW_MESSAGES } from "../row-messages.ts";

/**
 * What an inference found about how a table was made, as JSON: amounts are kronor as text, keys in words.
 *
 * @example
 * ```ts
 * import { kr, loadRegister } from "fordela";
 * import { infer, inferenceJson } from "fordela/forensics";
 * const registers = [await loadRegister("scb-2024-11-01")];
 * const figures = [{ code: "23", amount: kr("2506966") }];
 * const found = infer({ level: "county", figures }, { pot: kr("200 mnkr"), registers });
 * JSON.parse(inferenceJson(found)).exact[0].registers; // ["scb-2024-11-01"]
 * ```
 */
export function inferenceJson(inference: Inference, options: ReportOptions = {}): string {
  checkArgument("inferenceJson", "inference", inference, "{exact near}");
  checkOptions("inferenceJson", options, ONLY_LANGUAGE);
  const { lang = "sv" } = options;
  const { exact, near, problems, nationalTotal, ...about } = inference;
  return jsonText({
    ...about,
    nationalTotal: nationalTotal?.toString() ?? null,
    exact: exact.map((key) => ({
      ...named(key),
      unknowns: key.unknowns,
      chance: key.chance,
      circular: key.circular ?? null,
      fits: key.fits.map((fit) => fitData(fit, lang)),
    })),
    near: near.map((miss) => ({ ...named(miss), ...fitData(miss.fit, lang), deviating: miss.deviating })),
    problems: problems.map((problem) => ({ ...problem, message: describeBy(ROW_MESSAGES, problem, lang) })),
  });
}

function named({ registers, among, agreement }: InferredKey | NearMiss): object {
  return { registers: registers.map(({ id }) => id), among, agreement: agreement ?? null };
}

function fitData({ lines, rounding, unit, pot, found }: Fit, lang: Language): object {
  return {
    key: lines.map(({ key }) => keyWords(key, lang)).join("; "),
    lines: lines.map(({ id }) => id),
    rounding,
    unit,
    pot,
    found: found ?? null,
  };
}
