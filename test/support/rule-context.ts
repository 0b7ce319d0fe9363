import type { RuleContext } from "../../src/rules/rule.ts";
import { smallDirectory } from "./small-directory.ts";

/** The context of a hand-made line to recipients with these codes; population rules count `weights`. */
export function ruleContext(codes: readonly string[], weights: readonly bigint[] = []): RuleContext {
  const directory = smallDirectory(codes);
  return {
    line: "exempel",
    level: "region",
    recipients: directory.recipients("region"),
    group: (name) => directory.group(name, "region"),
    weigh: (weight) =>
      weight.by === "population" ? { weights } : { weights: codes.map((code) => weight.values[code] ?? 0n) },
  };
}
