import { absolute } from "../../numbers/absolute.ts";
import { sum } from "../../numbers/sum.ts";
import { countIn } from "../../population/count-in.ts";
import type { Register, RegisterStatus } from "../../population/register.ts";
import type { RecoveredRow } from "./recovery.ts";

/** How well a register agrees with recovered weights. */
export interface RegisterMatch {
  readonly register: string;
  readonly date: string;
  readonly status: RegisterStatus;
  /** Rows whose number of persons is another in the register. */
  readonly rowsDiffering: number;
  /** By how many persons they differ, all signs taken as plus. */
  readonly persons: bigint;
  /** The national total less the register's, where some rows are missing; `null` where all are there or the register has none. */
  readonly nationalDifference: bigint | null;
  /** Whether every row, and the nation where it is compared, is the register's to the person. */
  readonly exact: boolean;
}

/** Holds rows against every register that counts all their codes, best agreement first. */
export function matchRegisters(
  rows: readonly RecoveredRow[],
  nationalTotal: bigint,
  whole: boolean,
  registers: readonly Register[],
): RegisterMatch[] {
  const matches = registers.flatMap((register): RegisterMatch[] => {
    const { counts, missing } = countIn(register, rows);
    if (missing.length > 0) return [];
    const differences = rows.map(({ nearest }, index) => absolute(nearest - BigInt(counts[index] as number)));
    const rowsDiffering = differences.filter((difference) => difference !== 0n).length;
    const nation = whole ? undefined : register.count("00");
    const nationalDifference = nation === undefined ? null : nationalTotal - BigInt(nation);
    return [
      {
        register: register.id,
        date: register.date,
        status: register.status,
        rowsDiffering,
        persons: sum(differences),
        nationalDifference,
        exact: rowsDiffering === 0 && (nationalDifference ?? 0n) === 0n,
      },
    ];
  });
  return matches.sort(
    (one, other) =>
      Number(other.exact) - Number(one.exact) ||
      one.rowsDiffering - other.rowsDiffering ||
      Number(one.persons - other.persons),
  );
}
