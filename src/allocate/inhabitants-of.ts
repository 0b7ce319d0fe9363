import type { Register, RegisterInfo } from "../population/register.ts";
import type { Level } from "../recipients/recipient.ts";
import type { Step } from "../rules/rule.ts";
import type { AllocatedLine } from "./allocated-line.ts";
import type { Allocation } from "./allocation.ts";

/** How many live where a level's recipients are, by code, and by which register. */
export interface Inhabitants {
  readonly counts: ReadonlyMap<string, bigint>;
  readonly register: RegisterInfo;
}

/**
 * All inhabitants of the recipients of a level: by the register handed in, else as a line of the allocation counted them;
 * `undefined` where neither tells.
 *
 * @example
 * ```ts
 * import { allocate, inhabitantsOf, loadRegisters } from "fordela";
 * const options = { levels: ["county"] } as const;
 * const registers = await loadRegisters("psykisk-halsa-2025", options);
 * const allocation = allocate("psykisk-halsa-2025", { ...options, registers });
 * inhabitantsOf(allocation, "county")?.counts.get("23"); // 132708n
 * ```
 */
export function inhabitantsOf(
  { lines }: Allocation,
  level: Level,
  register?: Register,
): Inhabitants | undefined {
  const own = lines.filter(({ line }) => line.level === level);
  if (register) {
    const recipients = new Set(own.flatMap((line) => line.recipients));
    const counts = [...recipients].flatMap(({ code }): [string, bigint][] => {
      const count = register.count(code);
      return count === undefined ? [] : [[code, BigInt(count)]];
    });
    return { counts: new Map(counts), register };
  }
  const counted = own.flatMap((line) => line.steps.flatMap((step) => countedBy(line, step) ?? []));
  // A line that not all take part in counts fewer of them.
  return counted.sort((a, b) => b.counts.size - a.counts.size)[0];
}

function countedBy({ recipients }: AllocatedLine, { rule, weights, uses }: Step): Inhabitants | undefined {
  const register = uses?.[0]?.register;
  if (rule.rule !== "proportional" || rule.weight.by !== "population" || !weights || !register)
    return undefined;
  const { ages, date } = rule.weight;
  if (ages || date !== undefined) return undefined;
  return {
    counts: new Map(recipients.map(({ code }, index) => [code, weights[index] as bigint])),
    register,
  };
}
