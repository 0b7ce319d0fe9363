import { parseArgs } from "node:util";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { suggest } from "../../recipients/suggest.ts";
import { expandPattern } from "../expand-pattern.ts";
import { splitValue } from "./split-value.ts";

/** An option that a command accepts. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  /** It may be given several times, or as a comma-separated list. */
  readonly many?: boolean;
  /** The allowed values, where they are few. */
  readonly values?: readonly string[] | (() => readonly string[]);
  /** Gives the value that a word means, such as county for län; `undefined` where it means none. */
  readonly meaning?: (word: string) => string | undefined;
  /** Another option that means the same: values are found under that name. */
  readonly synonymOf?: string;
  /** The option that was probably meant, judging by a value that this one cannot have. */
  readonly instead?: (value: string) => string | undefined;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** Options that every command accepts. */
const SHARED_OPTIONS: OptionSpecs = {
  help: { type: "boolean" },
  lang: { type: "string", values: ["sv", "en"] },
  recipients: { type: "string" },
  own: { type: "string", many: true },
};

/** What was written after the command's name. */
export class Arguments {
  readonly positionals: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;
  readonly #typed: ReadonlyMap<string, readonly string[]>;

  /** `typed` are the values in the words of the person, where these differ: "kommun" for municipality. */
  constructor(
    positionals: readonly string[],
    values: ReadonlyMap<string, readonly string[]>,
    typed: ReadonlyMap<string, readonly string[]> = values,
  ) {
    this.positionals = positionals;
    this.#values = values;
    this.#typed = typed;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The option's value, the last one given. */
  one(name: string): string | undefined {
    return this.#values.get(name)?.at(-1);
  }

  /** Each value given, as written. */
  each(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** The same arguments without an option. */
  without(name: string): Arguments {
    const others = (all: ReadonlyMap<string, readonly string[]>): typeof all =>
      new Map([...all].filter(([other]) => other !== name));
    return new Arguments(this.positionals, others(this.#values), others(this.#typed));
  }

  /** The same arguments, with a value for an option that was not given. */
  defaulting(name: string, value: string): Arguments {
    if (this.has(name)) return this;
    const values = new Map<string, readonly string[]>([...this.#values, [name, [value]]]);
    return new Arguments(this.positionals, values, this.#typed);
  }

  /** The same arguments, in which an option that was also given with a prefix has the value given with it. */
  preferring(prefix: string): Arguments {
    const preferred = [...this.#values].flatMap(([name, values]): [string, readonly string[]][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), values]] : [],
    );
    return new Arguments(this.positionals, new Map([...this.#values, ...preferred]));
  }

  /** All values given, lists taken apart at the commas. */
  many(name: string): readonly string[] | undefined {
    return this.#values
      .get(name)
      ?.flatMap((value) => value.split(","))
      .map((value) => value.trim())
      .filter((value) => value !== "");
  }

  /** Every argument and every value of an option, but for the options named. */
  words(except: readonly string[]): string[] {
    const values = [...this.#values].filter(([name]) => !except.includes(name)).flatMap(([, all]) => all);
    return [...this.positionals, ...values];
  }

  /** These options as they were written, each value after its name. */
  written(names: readonly string[]): string[] {
    return names.flatMap((name) => (this.#typed.get(name) ?? []).flatMap((value) => [`--${name}`, value]));
  }
}

/**
 * Reads what was written after a command's name.
 *
 * @throws AllocationError with every unknown option, missing value and value that does not exist
 */
export function readArguments(
  command: string,
  argv: readonly string[],
  specs: OptionSpecs,
  most: number,
): Arguments {
  const options = { ...SHARED_OPTIONS, ...specs };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: Problem[] = [];
  const words: string[] = [];
  const values = new Map<string, string[]>();
  const typed = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const found = checkOption(token.name, token.rawName, token.value, options);
    if (found) problems.push(found);
    else {
      const spec = options[token.name];
      const name = spec?.synonymOf ?? token.name;
      values.set(name, [...(values.get(name) ?? []), meantBy(token.value ?? "", spec)]);
      typed.set(name, [...(typed.get(name) ?? []), token.value ?? ""]);
    }
  }
  const positionals = words.flatMap((word) => expandPattern(word));
  const extra = positionals.slice(most);
  const split =
    extra.length > 0
      ? splitValue(tokens, extra.length, (name) => options[name]?.type === "string")
      : undefined;
  if (split) problems.push(split);
  else problems.push(...extra.map((argument) => problem("argument-extra", [], { argument, command })));
  if (problems.length > 0) throw new AllocationError(problems);
  return new Arguments(positionals, values, typed);
}

/** A value as the commands use it: words are replaced by the values that they mean. */
function meantBy(written: string, { meaning, many }: Partial<OptionSpec> = {}): string {
  if (!meaning) return written;
  const known = (word: string): string => meaning(word.trim()) ?? word;
  return many ? written.split(",").map(known).join(",") : known(written);
}

function checkOption(
  name: string,
  written: string,
  value: string | undefined,
  options: OptionSpecs,
): Problem | undefined {
  const known = Object.keys(options).map((option) => `--${option}`);
  const spec = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!spec)
    return problem("option-unknown", [], { option: written, known, suggestions: suggest(written, known) });
  const allowed = (typeof spec.values === "function" ? spec.values() : spec.values) ?? [];
  if (spec.type === "boolean")
    return value === undefined
      ? undefined
      : problem("option-value", [], { option: written, value, allowed: [] });
  if (value === undefined || value.trim() === "") return problem("option-empty", [], { option: written });
  const given = spec.many ? value.split(",").map((one) => one.trim()) : [value];
  const wrong = allowed.length > 0 ? given.find((one) => !allowed.includes(meantBy(one, spec))) : undefined;
  if (wrong === undefined) return undefined;
  const instead = spec.instead?.(wrong);
  return problem("option-value", [], { option: written, value: wrong, allowed, ...(instead && { instead }) });
}
