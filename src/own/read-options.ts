import { fromPlain } from "../money/from-plain.ts";
import { readExact } from "../numbers/read-exact.ts";
import type { OwnOption } from "../rules/own-options.ts";
import type { OptionReader } from "./definition.ts";
import { kindAndNeed, type OptionKinds } from "./option-kinds.ts";

/**
 * Reads options as a file has them: amounts are kronor as text, numbers are text. What cannot be read is left as it is, so
 * that the check of the key reports it.
 */
export function readOptions(kinds: OptionKinds = {}): OptionReader {
  const read = (name: string, given: OwnOption | undefined): OwnOption | undefined => {
    if (typeof given !== "string" || !Object.hasOwn(kinds, name)) return given;
    const { kind } = kindAndNeed(kinds[name] as never);
    return (kind === "money" ? inOre(given) : kind === "number" ? readExact(given) : given) ?? given;
  };
  return (own) =>
    own.options && {
      ...own,
      options: Object.fromEntries(
        Object.entries(own.options).map(([name, given]) => [name, read(name, given)]),
      ),
    };
}

function inOre(text: string): bigint | undefined {
  return /^-?\d{1,30}(\.\d{1,4})?$/.test(text) ? fromPlain(text) : undefined;
}
