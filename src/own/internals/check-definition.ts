import { checkArgument, checkOptions, type KnownOptions, shown } from "../../problems/check-argument.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { refuseAll } from "../../problems/refuse-all.ts";
import type { OwnDefinition } from "../definition.ts";
import { OPTION_KINDS } from "../option-kinds.ts";
import { invalid } from "./result-of.ts";

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What every definition has; `kind` and `read` are added by what defines it. */
const COMMON: KnownOptions = { name: true, version: true, words: true, kind: true, read: true };

/** The functions of a kind, of which a definition has exactly one, and its other keys. */
const KINDS: Readonly<Record<OwnDefinition["kind"], { ways: readonly string[]; more: readonly string[] }>> = {
  rule: { ways: ["amounts", "weights", "share"], more: ["options", "uses"] },
  weight: { ways: ["weigh"], more: ["options", "uses"] },
  rounding: { ways: ["round"], more: ["sums"] },
  check: { ways: ["check"], more: [] },
};

/** A name as it may be written: in small letters, with hyphens for spaces; "rural-bonus" where that leaves nothing. */
function hyphened(name: unknown): string {
  const plain = String(name).normalize("NFD").replace(/\p{M}/gu, "");
  const words = plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const joined = words.join("-").replace(/^[^a-z]+/, "");
  return typeof name === "string" && joined !== "" ? joined : "rural-bonus";
}

/**
 * Refuses a definition with a missing or misspelt part: its name, its version, its function, its kinds of options, and the
 * words of both languages.
 */
export function checkDefinition(
  of: string,
  kind: OwnDefinition["kind"] | undefined,
  definition: unknown,
): void {
  checkArgument(of, "definition", definition, "{name version words}");
  if (!Object.hasOwn(KINDS, String(kind))) invalid(of, "kind", shown(kind), Object.keys(KINDS));
  const { ways, more } = KINDS[kind as OwnDefinition["kind"]];
  const own = Object.fromEntries([...ways, ...more].map((key) => [key, true] as const));
  checkOptions(of, definition, { ...COMMON, ...own });
  const parts = definition as Readonly<Record<string, unknown>>;
  const { name, version, words, options = {}, uses, sums } = parts;
  const wrong = (part: string, given: unknown, expected: readonly string[]): Problem =>
    problem("argument-invalid", [part], { of, name: part, given: shown(given), expected });
  const given = ways.filter((way) => parts[way] !== undefined);
  const kinds = OPTION_KINDS.flatMap((one) => [one, `${one}?`]);
  const isWord = kind === "rounding" ? "string" : "function";
  const problems = [
    ...(typeof name === "string" && NAME.test(name) ? [] : [wrong("name", name, [hyphened(name)])]),
    ...(typeof version === "string" && version !== "" ? [] : [wrong("version", version, ["1"])]),
    ...(given.length === 1 ? [] : [wrong(ways.join(" | "), given.join(", ") || undefined, ways)]),
    ...given
      .filter((way) => typeof parts[way] !== "function")
      .map((way) => wrong(way, parts[way], ["<function>"])),
    ...(uses === undefined || typeof uses === "function" ? [] : [wrong("uses", uses, ["<function>"])]),
    ...(kind !== "rounding" || typeof sums === "boolean" ? [] : [wrong("sums", sums, ["true", "false"])]),
    ...(Array.isArray(options) ? [wrong("options", options, ["<{}>"])] : []),
    ...Object.entries(Object(options)).flatMap(([option, one]) =>
      kinds.includes(one as string) ? [] : [wrong(`options.${option}`, one, kinds)],
    ),
    ...["sv", "en"].flatMap((lang) => {
      const said = Object(words)[lang];
      return typeof said === isWord && said !== "" ? [] : [wrong(`words.${lang}`, said, [`<${isWord}>`])];
    }),
  ];
  refuseAll(problems);
}
