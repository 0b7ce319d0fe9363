import type { Line } from "../../../src/agreements/agreement.ts";
import type { Ages, Register } from "../../../src/population/register.ts";
import type { Damage } from "./damage.ts";
import { REGISTERS } from "./good-table.ts";
import { GOTLAND, miscomputed, miscomputedAll, WITHOUT_GOTLAND } from "./recomputed.ts";
import { roundedShares } from "./rounded-shares.ts";
import { retotalled, STEP } from "./sheet.ts";

/** Each row rounded by itself, as a spreadsheet does. */
const BY_ROW = { rounding: "nearest" } as const;

export const otherDateByRow: Damage = {
  kind: "other population date, each row rounded by itself",
  cause: "other-date",
  inRows: true,
  apply(table, random) {
    const population = random.pick(REGISTERS);
    const shared = { ...table.shared, ...BY_ROW, population };
    return miscomputed(table, random, (line) => (countsPeople(line) ? { line, shared } : undefined));
  },
};

export const fixedMissingByRow: Damage = {
  kind: "fixed amount missing, each row rounded by itself",
  cause: "fixed-missing",
  inRows: true,
  apply(table, random) {
    const shared = { ...table.shared, ...BY_ROW };
    return miscomputed(table, random, (line) => {
      const changed = withoutFixed(line);
      return changed && { line: changed, shared };
    });
  },
};

export const fixedMissingOtherDate: Damage = {
  kind: "fixed amount missing and other population date",
  cause: "fixed-missing",
  inRows: true,
  apply(table, random) {
    // In coarse units, two mistakes at once can look like a single other one.
    if (table.sheet.print !== "kr" && table.sheet.print !== "ore") return undefined;
    const population = random.pick(REGISTERS);
    const shared = { ...table.shared, ...(random.chance(50) && BY_ROW), population };
    return miscomputed(table, random, (line) => {
      const changed = withoutFixed(line);
      return changed && { line: changed, shared };
    });
  },
};

export const gotlandMissingByRow: Damage = {
  kind: "Gotland missing, each row rounded by itself",
  cause: "gotland-missing",
  inRows: true,
  apply(table) {
    if (table.lines.every(({ key }) => key.every(({ rule }) => rule === "fixed"))) return undefined;
    const without = { ...table.shared, ...BY_ROW, directory: WITHOUT_GOTLAND };
    const shared = miscomputedAll(table, (line) => ({ line, shared: without }));
    return retotalled({ ...shared, rows: shared.rows.filter(({ code }) => !GOTLAND.has(code)) });
  },
};

export const sharesRounded: Damage = {
  kind: "shares rounded before multiplying",
  cause: "shares-rounded",
  inRows: true,
  apply(table, random) {
    const decimals = random.below(5);
    const of = random.pick(["rest", "line"] as const);
    const unit = STEP[table.sheet.print];
    return miscomputed(table, random, (line) => ({
      line,
      shared: table.shared,
      shares: roundedShares(line, table.shared, { decimals, of, unit }),
    }));
  },
};

export const registerPerturbed: Damage = {
  kind: "register perturbed",
  cause: "register-perturbed",
  inRows: true,
  apply(table, random) {
    if (table.sheet.print !== "kr" && table.sheet.print !== "ore") return undefined;
    const shared = { ...table.shared, ...(random.chance(50) && BY_ROW) };
    return miscomputed(table, random, (line) => {
      if (!countsPeople(line)) return undefined;
      const register = REGISTERS.find(({ date }) => date === table.shared.agreement.population.date);
      return (
        register && { line, shared: { ...shared, population: perturbed(register, random.below(2 ** 31)) } }
      );
    });
  },
};

/** A register in which each count is moved by at most three, the same way each time it is asked for. */
export function perturbed(register: Register, seed: number): Register {
  return Object.assign(Object.create(register) as Register, {
    count: (code: string, ages?: Ages) => {
      const count = register.count(code, ages);
      if (count === undefined || count === 0) return count;
      const mixed = [...code].reduce(
        (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 2_654_435_761),
        seed,
      );
      return count + (((mixed >>> 8) % 7) - 3);
    },
  });
}

function countsPeople({ key }: Line): boolean {
  return key.some(
    (rule) => rule.rule === "proportional" && rule.weight.by === "population" && !rule.weight.ages,
  );
}

function withoutFixed(line: Line): Line | undefined {
  const key = line.key.filter(({ rule }) => rule !== "fixed");
  return key.length > 0 && key.length < line.key.length ? { ...line, key } : undefined;
}
