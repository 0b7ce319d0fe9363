import { AllocationError } from "./allocation-error.ts";
import { type Problem, problem } from "./problem.ts";
import { refuse } from "./refuse.ts";

/** The kinds that an argument may have. `{id lines}` is an object with these members, enough to recognise it. */
export type ArgumentKind = "string" | "number" | "bigint" | "function" | "list" | "bytes" | `{${string}}`;

/** The options of a function. */
export type KnownOptions = Readonly<Record<string, KnownOption>>;

/** Every option of an options type, checked by the compiler. */
export type Known<Options> = Readonly<Record<keyof Options, KnownOption>>;

/** Any value (`true`), or the allowed words; `A_LIST` for any list. */
export type KnownOption = true | readonly string[];

/** An option that is a list: it includes each list, and nothing else. */
export const A_LIST: readonly string[] = /* @__PURE__ */ Object.assign(["<list>"], {
  includes: (value: unknown) => Array.isArray(value),
});

/** An option that is a bigint, such as an amount in öre. */
export const A_BIGINT: readonly string[] = /* @__PURE__ */ Object.assign(["<bigint>"], {
  includes: (value: unknown) => typeof value === "bigint",
});

/** The languages, as values of the option `lang`. */
export const LANGUAGES: readonly string[] = ["sv", "en"];

/** The options of a function that takes only the language. */
export const ONLY_LANGUAGE: { readonly lang: readonly string[] } = { lang: LANGUAGES };

/** Refuses an argument that is none of some kinds; `of` is the function's name. */
export function checkArgument(
  of: string,
  name: string,
  value: unknown,
  ...kinds: readonly ArgumentKind[]
): void {
  if (!kinds.some((kind) => isOf(kind, value)))
    refuse("argument-invalid", [name], {
      of,
      name,
      given: shown(value),
      expected: kinds.map((kind) => `<${kind}>`),
    });
}

/**
 * Refuses options that a function does not have and words that an option does not take, all at once.
 *
 * The problem contains only the known names; `describe` finds the nearest one.
 */
export function checkOptions(of: string, options: unknown, known: KnownOptions): void {
  if (options === undefined) return;
  checkArgument(of, "options", options, "{}");
  const problems = findUnknown(of, options as object, known);
  if (problems.length > 0) throw new AllocationError(problems);
}

/** Finds the keys of an object that are not known, and the words that are not allowed. */
export function findUnknown(of: string, object: object, known: KnownOptions): Problem[] {
  const found: Problem[] = [];
  for (const name of Object.keys(object)) {
    const value = (object as Record<string, unknown>)[name];
    const allowed = Object.hasOwn(known, name) ? known[name] : undefined;
    if (allowed === undefined)
      found.push(problem("argument-unknown", [name], { of, name, known: Object.keys(known) }));
    else if (allowed !== true && value !== undefined && !allowed.includes(value as string))
      found.push(problem("argument-invalid", [name], { of, name, given: shown(value), expected: allowed }));
  }
  return found;
}

/** A value in a few words: text and numbers as written, anything else by its kind. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  if (typeof value === "bigint") return `${value}n`;
  if (value === null || typeof value !== "object")
    return typeof value === "function" ? "function" : String(value);
  return Array.isArray(value) ? "list" : "object";
}

function isOf(kind: ArgumentKind, value: unknown): boolean {
  if (kind === "list") return Array.isArray(value);
  if (kind === "bytes") return value instanceof Uint8Array;
  if (!kind.startsWith("{")) return typeof value === kind;
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    kind
      .slice(1, -1)
      .split(" ")
      .every((member) => !member || (value as Record<string, unknown>)[member] !== undefined)
  );
}
