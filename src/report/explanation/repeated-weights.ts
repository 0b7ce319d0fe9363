import type { TraceStep } from "../../allocate/trace.ts";
import { weightsPhrase } from "../../explain/rule-phrases.ts";
import { weightWords } from "../../explain/weight-words.ts";
import type { Language } from "../../language/language.ts";
import type { Explained } from "./explained-for.ts";
import { EXPLANATION_WORDS } from "./explanation-words.ts";

/** Weights that several amounts share: stated once, and then named. */
export function repeatedWeights(
  explained: readonly Explained[],
  lang: Language,
): { readonly texts: ReadonlyMap<string, string>; readonly facts: readonly string[] } {
  const uses = new Map<string, { readonly word: string; readonly names: Set<string>; count: number }>();
  for (const { recipient, amounts } of explained)
    for (const step of amounts.flatMap(({ trace }) => trace.steps)) {
      const word = byPopulation(step, lang);
      if (word === undefined) continue;
      const counted = weightsPhrase(step, lang);
      const use = uses.get(counted) ?? { word, names: new Set(), count: 0 };
      use.names.add(recipient.name);
      use.count += 1;
      uses.set(counted, use);
    }
  const all = explained.filter(({ amounts }) => amounts.length > 0).length;
  const [texts, facts] = [new Map<string, string>(), [] as string[]];
  for (const [counted, { word, names, count }] of uses) {
    const named = [...uses.values()].filter((other) => other.word === word && meet(other.names, names));
    if (count < 2 || named.length > 1) continue;
    texts.set(counted, word);
    const whose = names.size === all ? [] : [...names];
    facts.push(EXPLANATION_WORDS.sharedBy[lang](word, whose, counted));
  }
  return { texts, facts };
}

function byPopulation({ rule, weight }: TraceStep, lang: Language): string | undefined {
  return weight !== null && "weight" in rule && rule.weight.by === "population"
    ? weightWords(rule.weight, lang)
    : undefined;
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((one) => others.has(one));
}
