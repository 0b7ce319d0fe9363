import { AllocationError } from "../../problems/allocation-error.ts";
import { checkArgument, checkOptions, type KnownOptions, shown } from "../../problems/check-argument.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { OPTION_KINDS } from "../option-kinds.ts";

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Refuses a definition with a missing or misspelt part: its name, its version, the words of both languages, and its kinds
 * of options.
 */
export function checkDefinition(of: string, definition: unknown, known: KnownOptions): void {
  checkArgument(of, "definition", definition, "{name version words}");
  checkOptions(of, definition, { name: true, version: true, words: true, ...known });
  const { name, version, words, options } = definition as Record<
    "name" | "version" | "words" | "options",
    unknown
  >;
  const kinds = OPTION_KINDS.flatMap((kind) => [kind, `${kind}?`]);
  const problems = [
    ...(NAME.test(String(name)) ? [] : [wrong(of, "name", name, ["rural-bonus"])]),
    ...(typeof version === "string" ? [] : [wrong(of, "version", version, ["<string>"])]),
    ...Object.entries((options ?? {}) as object).flatMap(([option, kind]) =>
      kinds.includes(kind) ? [] : [wrong(of, `options.${option}`, kind, kinds)],
    ),
    ...["sv", "en"].flatMap((lang) => {
      const said = (words as Record<string, unknown>)[lang];
      return typeof said === "function" || typeof said === "string"
        ? []
        : [wrong(of, `words.${lang}`, said, ["<function>"])];
    }),
  ];
  if (problems.length > 0) throw new AllocationError(problems);
}

function wrong(of: string, name: string, given: unknown, expected: readonly string[]): Problem {
  return problem("argument-invalid", [name], { of, name, given: shown(given), expected });
}
