import type { parseArgs } from "node:util";
import { type Problem, problem } from "../../problems/problem.ts";

type Tokens = NonNullable<ReturnType<typeof parseArgs>["tokens"]>;

/**
 * The problem of an option whose value was probably split at its spaces, as Västra Götalands län is without quotation
 * marks: one that as many words follow as there are too many.
 *
 * @param takesValue whether there is an option of that name which takes a value
 */
export function splitValue(
  tokens: Tokens,
  extra: number,
  takesValue: (option: string) => boolean,
): Problem | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "option" || token.value === undefined) continue;
    if (!takesValue(token.name)) continue;
    const after = tokens.slice(at + 1, at + 1 + extra);
    const following = after.flatMap((one) => (one.kind === "positional" ? [one.value] : []));
    if (following.length < extra) continue;
    const { rawName: option, value } = token;
    const allowed = [`${option} "${[value, ...following].join(" ")}"`];
    return problem("option-value", [], { option, value, allowed });
  }
  return undefined;
}
