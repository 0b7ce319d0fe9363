import type { Agreement } from "../agreements/agreement.ts";
import type { InBoth } from "../language/language.ts";
import { listOf } from "../language/list-of.ts";
import { ownUsed } from "../own/own-used.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import { type UnknownOwn, unknownOwn } from "../problems/unknown-own.ts";
import { roundingMethods } from "../rounding/rounding-method.ts";
import { ruleKinds } from "../rules/rule-kinds.ts";
import { weightKinds } from "../rules/weight-kinds.ts";

/** What there is of each kind, own ones in use among them. */
const KNOWN: Readonly<Record<UnknownOwn["kind"], readonly string[]>> = {
  rule: ruleKinds,
  weight: weightKinds,
  rounding: roundingMethods,
};

/** The problem with the words of the command, where an own definition is not in use. */
export function withOwnFile(problem: Problem): Problem {
  const words = ownUnknown(problem);
  return words ? { ...problem, words } : problem;
}

/** Refuses agreements with own rules or weights that are not in use. */
export function refuseOwnUnknown(agreements: readonly Agreement[]): void {
  const unknown = agreements.flatMap(({ lines }) =>
    lines.flatMap(({ id: line, key }) =>
      ownUsed(key, []).flatMap(({ id, version }): Problem[] => {
        if (version !== "–") return [];
        const [kind, name] = id.split(":");
        const own = `own:${name}`;
        return [
          kind === "rule"
            ? problem("rule-unknown", [], { line, rule: own })
            : problem("weight-unknown", [], { line, weight: own }),
        ];
      }),
    ),
  );
  refuseAll(unknown);
}

/** The message of an own rule, weight or rounding whose definition is not in use, and how to supply it; else undefined. */
export function ownUnknown(problem: Problem): InBoth<string> | undefined {
  const unknown = unknownOwn(problem);
  if (!unknown) return undefined;
  const { kind, name, line } = unknown;
  const own = KNOWN[kind].filter((one) => one.startsWith("own:"));
  const known = own.length > 0 ? own : undefined;
  return {
    sv: `${line === undefined ? "" : `Posten "${line}": `}${name} är egen, och dess definition är inte läst. Ange filen som definierar den med --own FIL.${known ? ` Lästa är ${listOf(known, "sv")}.` : ""}`,
    en: `${line === undefined ? "" : `Line "${line}": `}${name} is an own one, and its definition is not in use. Name the file that defines it with --own FILE.${known ? ` In use are ${listOf(known, "en")}.` : ""}`,
  };
}
