import { AllocationError } from "./allocation-error.ts";
import { type Problem, problem } from "./problem.ts";
import { refuse } from "./refuse.ts";

/** What an argument may have to be; `{id lines}` is an object with these members, enough to tell it from another. */
export type ArgumentKind = "string" | "number" | "bigint" | "function" | "list" | "bytes" | `{${string}}`;

/** The options of a function. */
export type KnownOptions = Readonly<Record<string, KnownOption>>;

/** Every option of a type of options, for the compiler to check. */
export type Known<Options> = Readonly<Record<keyof Options, KnownOption>>;

/** Any value (`true`), or the words that there are. */
export type KnownOption = true | readonly string[];

/** The languages there are, as an option has them. */
export const LANGUAGES: readonly string[] = ["sv", "en"];

/** Where the language is the only option. */
export const ONLY_LANGUAGE: { readonly lang: readonly string[] } = { lang: LANGUAGES };

/** Refuses an argument that is of none of some kinds; `of` is the function's name. */
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
 * Refuses options that a function does not have, and words that an option cannot be: every one of them at once.
 *
 * Only the names there are go into the problem: `describe` finds the nearest.
 */
export function checkOptions(of: string, options: unknown, known: KnownOptions): void {
  if (options === undefined) return;
  checkArgument(of, "options", options, "{}");
  const problems = findUnknown(of, options as object, known);
  if (problems.length > 0) throw new AllocationError(problems);
}

/** The keys of an object that are not among those known, and the words that are none of those allowed. */
export function findUnknown(of: string, object: object, known: KnownOptions): Problem[] {
  return Object.entries(object).flatMap(([name, value]): Problem[] => {
    const allowed = Object.hasOwn(known, name) ? known[name] : undefined;
    if (allowed === undefined)
      return [problem("argument-unknown", [name], { of, name, known: Object.keys(known) })];
    if (allowed === true || value === undefined || allowed.includes(value)) return [];
    return [problem("argument-invalid", [name], { of, name, given: shown(value), expected: allowed })];
  });
}

/** A value in a few words: text and numbers as they are written, anything else by its kind. */
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
  const members = kind.match(/\w+/g) ?? [];
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    members.every((member) => (value as Record<string, unknown>)[member] !== undefined)
  );
}
