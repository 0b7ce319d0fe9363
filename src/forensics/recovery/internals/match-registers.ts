import { absolute } from "../../../numbers/absolute.ts";
import { sum } from "../../../numbers/sum.ts";
import { countIn } from "../../../population/count-in.ts";
import type { Register } from "../../../population/register.ts";
import type { RecoveredRow, RegisterMatch } from "../recovery.ts";

/** Compares rows with every register that counts all their codes, best agreement first. */
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
