import type { Ore } from "../../money/ore.ts";
import type { Register } from "../../population/register.ts";

/** The published table that a register was recovered from. */
export interface RecoveredFrom {
  readonly table: string;
  /** What the table shares out, in öre. */
  readonly pot: Ore;
}

/** Of the bundled registers, those whose table is known, by id. */
const BUNDLED_FROM: Readonly<Record<string, RecoveredFrom>> = {
  "recovered-2021-11-01": { table: "Kvinnors hälsa 2022", pot: 1_382_000_000_00n },
  "recovered-2023-11-01": { table: "Kvinnors hälsa 2024", pot: 1_367_000_000_00n },
};

const own = /* @__PURE__ */ new WeakMap<Register, RecoveredFrom>();

/** The table that a register was recovered from; `undefined` where it was not recovered, or the table is not known. */
export function recoveredFrom(register: Register): RecoveredFrom | undefined {
  if (register.status !== "recovered") return undefined;
  return own.get(register) ?? BUNDLED_FROM[register.id];
}

/** Notes where a register comes from. */
export function setRecoveredFrom(register: Register, from: RecoveredFrom): void {
  own.set(register, from);
}
