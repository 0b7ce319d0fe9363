import { countIn } from "../population/count-in.ts";
import type { Register } from "../population/register.ts";
import { type RegisterUse, useOf } from "../population/register-use.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { Level } from "../recipients/recipient.ts";
import type { AllocatedLine } from "./allocated-line.ts";
import type { Allocation } from "./allocation.ts";

/** The inhabitants of the recipients of one level. */
export interface Inhabitants {
  /** Persons by the recipient's code. Recipients with an unknown number are left out. */
  readonly counts: ReadonlyMap<string, bigint>;
  /** The register in which they were counted, and whether its date differs from the agreement's. */
  readonly use: RegisterUse;
}

/**
 * The number of inhabitants of each recipient of a level: from the given register, otherwise as the allocation's own
 * lines counted them, if one shares by the whole population on the agreement's date. Nothing is estimated: a recipient
 * in neither source is left out.
 *
 * @returns `undefined` if no recipient's number is known
 *
 * @example
 * ```ts
 * import { allocate, inhabitantsOf, loadRegisters } from "fordela";
 * const registers = await loadRegisters("psykisk-halsa-2025", { levels: ["county"] });
 * const allocation = allocate("psykisk-halsa-2025", { registers, levels: ["county"] });
 * inhabitantsOf(allocation, "county")?.counts.get("23"); // 132708n
 * ```
 */
export function inhabitantsOf(
  allocation: Allocation,
  level: Level,
  register?: Register,
): Inhabitants | undefined {
  checkArgument("inhabitantsOf", "allocation", allocation, "{agreement lines problems}");
  const lines = allocation.lines.filter(({ line }) => line.level === level);
  return register ? countedIn(register, lines, allocation.agreement.population.date) : countedBy(lines);
}

function countedIn(
  register: Register,
  lines: readonly AllocatedLine[],
  asked: string,
): Inhabitants | undefined {
  const recipients = lines.flatMap((line) => line.recipients);
  const persons = countIn(register, recipients).counts;
  const counts = new Map<string, bigint>();
  for (const [index, { code }] of recipients.entries()) {
    const count = persons[index];
    if (count !== undefined) counts.set(code, BigInt(count));
  }
  return counts.size > 0 ? { counts, use: useOf(register, asked) } : undefined;
}

/** Uses only the first register in which lines counted, never two together. */
function countedBy(lines: readonly AllocatedLine[]): Inhabitants | undefined {
  const counts = new Map<string, bigint>();
  let first: RegisterUse | undefined;
  for (const { recipients, steps } of lines)
    for (const { rule, uses = [], weights = [], among = [...recipients.keys()] } of steps) {
      const [use] = uses;
      if (rule.rule !== "proportional" || rule.weight.by !== "population" || !use) continue;
      if (rule.weight.ages ?? rule.weight.date) continue;
      first ??= use;
      if (use.register.id !== first.register.id) continue;
      for (const index of among) {
        const recipient = recipients[index];
        const weight = weights[index];
        if (recipient && weight !== undefined) counts.set(recipient.code, weight);
      }
    }
  return first && { counts, use: first };
}
