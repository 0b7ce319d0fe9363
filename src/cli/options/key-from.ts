import type { Agreement } from "../../agreements/agreement.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import type { Rule } from "../../rules/rule.ts";
import { agreementFrom } from "./agreement-from.ts";

const EXAMPLES = [
  "population",
  "population:0-25",
  "equal",
  "lan-suicidprevention",
  "2023:lan-samsjuklighet",
  '[{"rule":"equal"}]',
] as const;

/**
 * A key as `--set LINE.key=` writes it: by population (of some ages), equal, that of another line of this or another
 * agreement, or rules in JSON.
 */
export async function keyFrom(text: string, agreement: Agreement): Promise<readonly Rule[]> {
  if (text.startsWith("[")) return (await import("../../agreements/shape/read-key.ts")).readKey(text);
  if (text === "equal") return [{ rule: "equal" }];
  const [counted, from, to] = /^population(?::(\d{1,3})[-–](\d{1,3}))?$/.exec(text) ?? [];
  if (counted !== undefined) {
    const ages = from === undefined ? {} : { ages: [Number(from), Number(to)] as const };
    return [{ rule: "proportional", weight: { by: "population", ...ages } }];
  }
  const at = text.lastIndexOf(":");
  const owner = at < 0 ? agreement : await agreementFrom(text.slice(0, at));
  const line = owner.lines.find(({ id }) => id === text.slice(at + 1));
  if (line) return line.key;
  const known = owner.lines.map(({ id }) => id);
  throw new AllocationError([
    at < 0
      ? problem("option-value", [], { option: "--set …key", value: text, allowed: EXAMPLES })
      : problem("line-unknown", ["--set"], { line: text.slice(at + 1), known }),
  ]);
}
