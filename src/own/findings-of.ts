import { shown } from "../problems/check-argument.ts";
import type { CheckDefined, CheckedFigure } from "./definition.ts";
import { invalid, resultOf, saidBy } from "./internals/result-of.ts";

/** What an own check found: the figure, if it is about one, its facts, and its words. */
export interface Finding {
  readonly figure: CheckedFigure | undefined;
  readonly facts: Readonly<Record<string, string | bigint>>;
  readonly words: { readonly sv: string; readonly en: string };
}

/** What an own check finds in the figures of a table. What it throws, or gives instead of a list, is a fault of its own. */
export function findingsOf(
  { name, check, words }: CheckDefined,
  figures: readonly CheckedFigure[],
): readonly Finding[] {
  const found: unknown = resultOf(name, null, () => check([...figures]));
  if (!Array.isArray(found)) return invalid(name, "check", shown(found), ["<list>"]);
  return found.map((one, at): Finding => {
    if (typeof one !== "object" || one === null) invalid(name, `check[${at}]`, shown(one), ["<{}>"]);
    const { figure, facts: more } = one;
    const facts = { ...(figure && { label: figure.label, header: figure.header }), ...more };
    const say = (lang: "sv" | "en"): string => saidBy(name, lang, () => words[lang](facts));
    return { figure, facts, words: { sv: say("sv"), en: say("en") } };
  });
}
