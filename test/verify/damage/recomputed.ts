import type { Agreement, Line } from "../../../src/agreements/agreement.ts";
import type { Directory } from "../../../src/recipients/directory.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import type { Damage } from "./damage.ts";
import { type GoodTable, KNOWN_AGREEMENTS, REGISTERS } from "./good-table.ts";
import type { Random } from "./random.ts";
import { type Shared, sharesOf } from "./shares.ts";
import { retotalled, type Sheet, STEP, withFigures } from "./sheet.ts";

/** A line computed wrongly, and how. */
interface Mistake {
  readonly line: Line;
  readonly shared: Shared;
  /** The amounts themselves, where no sharing gives them. */
  readonly shares?: ReturnType<typeof sharesOf>;
}

/** Computes one column, or the whole table, with a mistake: sums follow, but now and then a total row is forgotten. */
export function miscomputed(
  table: GoodTable,
  random: Random,
  mistake: (line: Line) => Mistake | undefined,
): Sheet | undefined {
  const { sheet, lines } = table;
  const able = lines.flatMap((line) => {
    const wrong = mistake(line);
    const shares = wrong && ("shares" in wrong ? wrong.shares : sharesOf(wrong.line, wrong.shared));
    return shares ? [{ line, shares }] : [];
  });
  if (able.length === 0) return undefined;
  const chosen = random.chance(50) ? able : [random.pick(able)];
  const rows = withFigures(sheet, (figure, row, at) => {
    const { code } = sheet.rows[row] as Sheet["rows"][number];
    return chosen
      .filter(({ line }) => sheet.columns[at]?.lines.includes(line.id))
      .reduce((sum, { line, shares }) => {
        const right = sharesOfGood(table, line).get(code)?.amount as bigint;
        return sum - right + (shares.get(code)?.amount ?? right);
      }, figure);
  });
  return random.chance(25) ? rows : retotalled(rows);
}

/** Gotland's codes. */
export const GOTLAND: ReadonlySet<string> = new Set(["09", "0980"]);

/** Sweden without Gotland. */
export const WITHOUT_GOTLAND: Directory = {
  recipients: (level) => SWEDEN.recipients(level).filter(({ code }) => !GOTLAND.has(code)),
  group: SWEDEN.group,
};

const cache = new WeakMap<GoodTable, Map<string, NonNullable<ReturnType<typeof sharesOf>>>>();

function sharesOfGood(table: GoodTable, line: Line): NonNullable<ReturnType<typeof sharesOf>> {
  const known = cache.get(table) ?? new Map();
  cache.set(table, known);
  const shares = known.get(line.id) ?? sharesOf(line, table.shared) ?? new Map();
  known.set(line.id, shares);
  return shares;
}

const METHODS: readonly RoundingMethod[] = [
  "nearest",
  "nearest-residual-to-largest",
  "floor",
  "largest-remainder",
  "divisor",
];
const UNITS: readonly bigint[] = [100n, 1_000_00n, 10_000_00n, 50_000_00n, 100_000_00n];

export const otherRounding: Damage = {
  kind: "other rounding method or unit",
  cause: "other-rounding",
  apply(table, random) {
    const step = STEP[table.sheet.print];
    const rounding = random.pick(METHODS);
    const unit = random.pick([step, ...UNITS.filter((one) => one > step)]);
    return miscomputed(table, random, (line) => {
      const shared = { ...table.shared, rounding, unit };
      // Whole multiples of a coarser unit, rounded as claimed, are right: the table is accepted with a note.
      const accepted = unit > step && sameAmounts(line, shared, { ...table.shared, unit });
      return accepted ? undefined : { line, shared };
    });
  },
};

function sameAmounts(line: Line, one: Shared, other: Shared): boolean {
  const [a, b] = [sharesOf(line, one), sharesOf(line, other)];
  return (
    a !== undefined && b !== undefined && [...a].every(([code, { amount }]) => amount === b.get(code)?.amount)
  );
}

export const otherDate: Damage = {
  kind: "other population date",
  cause: "other-date",
  inRows: true,
  apply(table, random) {
    const population = random.pick(REGISTERS);
    return miscomputed(table, random, (line) => ({ line, shared: { ...table.shared, population } }));
  },
};

export const agesIgnored: Damage = {
  kind: "total population instead of ages",
  cause: "ages-ignored",
  inRows: true,
  apply(table, random) {
    const population = random.chance(50) ? random.pick(REGISTERS) : undefined;
    const shared = { ...table.shared, ...(population && { population }) };
    return miscomputed(table, random, (line) => {
      const changed = weighed(line, (ages) => ages !== undefined, undefined);
      return changed && { line: changed, shared };
    });
  },
};

export const agesUsed: Damage = {
  kind: "ages instead of total population",
  cause: "ages-used",
  inRows: true,
  apply(table, random) {
    const ages = random.pick([
      [0, 25],
      [0, 18],
      [0, 17],
    ] as const);
    const population = random.pick(REGISTERS.filter((one) => one.ages.includes("municipality")));
    return miscomputed(table, random, (line) => {
      const changed = weighed(line, (before) => before === undefined, ages);
      return changed && { line: changed, shared: { ...table.shared, population } };
    });
  },
};

function weighed(
  line: Line,
  applies: (ages: readonly [number, number] | undefined) => boolean,
  ages: readonly [number, number] | undefined,
): Line | undefined {
  let changed = false;
  const key = line.key.map((rule): Rule => {
    if (rule.rule !== "proportional" || rule.weight.by !== "population" || !applies(rule.weight.ages))
      return rule;
    changed = true;
    return { ...rule, weight: { by: "population", ...(ages && { ages }) } };
  });
  return changed ? { ...line, key } : undefined;
}

export const keyOfOtherLine: Damage = {
  kind: "another line's key",
  cause: "key-of-other-line",
  inRows: true,
  apply(table, random) {
    const victim = random.pick(table.lines);
    const own = (agreement: Agreement): boolean => agreement === table.shared.agreement;
    const agreements = random.chance(60) ? KNOWN_AGREEMENTS.filter(own) : KNOWN_AGREEMENTS;
    const keys = agreements.flatMap(({ lines }) => lines.filter(({ level }) => level === table.level));
    if (keys.length === 0) return undefined;
    const { key } = random.pick(keys);
    return miscomputed(table, random, (line) =>
      line === victim ? { line: { ...line, key }, shared: table.shared } : undefined,
    );
  },
};

export const otherAmount: Damage = {
  kind: "another amount shared",
  cause: "other-amount",
  inRows: true,
  apply(table, random) {
    const victim = random.pick(table.lines);
    if (victim.key.every(({ rule }) => rule === "fixed")) return undefined;
    const amounts = KNOWN_AGREEMENTS.flatMap(({ lines }) => lines.map(({ amount }) => amount ?? 0n));
    const amount = random.pick(amounts.filter((one) => one > victim.amount / 2n));
    if (amount === undefined || amount === victim.amount) return undefined;
    return miscomputed(table, random, (line) =>
      line === victim ? { line: { ...line, amount }, shared: table.shared } : undefined,
    );
  },
};

export const exceptionMissing: Damage = {
  kind: "metropolitan exception missing",
  cause: "exception-missing",
  inRows: true,
  apply(table, random) {
    return miscomputed(table, random, (line) => {
      if (!line.key.some((rule) => rule.rule === "fixed" && rule.except)) return undefined;
      const key = line.key.map((rule): Rule => (rule.rule === "fixed" ? { ...rule, except: [] } : rule));
      const [only, ...more] = key;
      const all = only?.rule === "fixed" && more.length === 0 ? only.each * 21n : line.amount;
      return { line: { ...line, key, amount: all }, shared: table.shared };
    });
  },
};

export const fixedMissing: Damage = {
  kind: "fixed amount missing",
  cause: "fixed-missing",
  inRows: true,
  apply(table, random) {
    return miscomputed(table, random, (line) => {
      const key = line.key.filter((rule) => rule.rule !== "fixed");
      const changed = key.length > 0 && key.length < line.key.length;
      return changed ? { line: { ...line, key }, shared: table.shared } : undefined;
    });
  },
};

export const fixedOnTop: Damage = {
  kind: "fixed amount added on top",
  cause: "fixed-on-top",
  inRows: true,
  apply(table, random) {
    return miscomputed(table, random, (line) => {
      const [first, ...rest] = line.key;
      if (first?.rule !== "fixed" || rest.length === 0) return undefined;
      const many = BigInt(sharesOfGood(table, line).size);
      return { line: { ...line, amount: line.amount + first.each * many }, shared: table.shared };
    });
  },
};

export const lastYear: Damage = {
  kind: "last year's table",
  cause: "last-year",
  inRows: true,
  apply(table, random) {
    const others = KNOWN_AGREEMENTS.filter(({ id }) => id !== table.shared.agreement.id);
    const agreement = random.pick(others);
    const theirs = table.lines.map(({ id }) => agreement.lines.find((line) => line.id === id));
    if (theirs.includes(undefined)) return undefined;
    const { population: _, ...shared } = table.shared;
    const byLine = theirs.map((line) => sharesOf(line as Line, { ...shared, agreement }));
    if (byLine.includes(undefined)) return undefined;
    const { sheet } = table;
    const ids = table.lines.map(({ id }) => id);
    const figures = withFigures(sheet, (_, row, at) =>
      (sheet.columns[at]?.lines ?? []).reduce(
        (sum, id) => sum + (byLine[ids.indexOf(id)]?.get(sheet.rows[row]?.code ?? "")?.amount ?? 0n),
        0n,
      ),
    );
    return retotalled(figures);
  },
};

export const gotlandMissing: Damage = {
  kind: "Gotland missing",
  cause: "gotland-missing",
  inRows: true,
  apply(table, random) {
    // Where everyone gets a fixed amount and no more, there is no share that the others could get.
    if (table.lines.every(({ key }) => key.every(({ rule }) => rule === "fixed"))) return undefined;
    const without = { ...table.shared, directory: WITHOUT_GOTLAND };
    const shared = miscomputedAll(table, (line) => ({ line, shared: without }));
    const rows = shared.rows.filter(({ code }) => !GOTLAND.has(code));
    const bare = { ...shared, rows };
    return random.chance(25) ? bare : retotalled(bare);
  },
};

/** Every line that can be is computed with the mistake; the others stay as they are. */
export function miscomputedAll(table: GoodTable, mistake: (line: Line) => Mistake): Sheet {
  const always: Random = {
    below: () => 0,
    pick: (from) => from[0] as (typeof from)[number],
    chance: (p) => p >= 50,
  };
  return miscomputed(table, always, mistake) ?? table.sheet;
}

export const residualOnRow: Damage = {
  kind: "one row off by the residual",
  cause: "residual-on-row",
  apply(table, random) {
    const step = STEP[table.sheet.print];
    const method = random.pick(["nearest", "floor"] as const);
    const line = random.pick(table.lines);
    const shares = sharesOf(line, { ...table.shared, rounding: method, unit: step });
    if (!shares || table.claim.partial) return undefined;
    const residual = line.amount - [...shares.values()].reduce((sum, { amount }) => sum + amount, 0n);
    if (residual === 0n) return undefined;
    const lucky = random.below(table.sheet.rows.length);
    const right = sharesOfGood(table, line);
    return retotalled(
      withFigures(table.sheet, (figure, row, at) => {
        if (!table.sheet.columns[at]?.lines.includes(line.id)) return figure;
        const { code } = table.sheet.rows[row] as Sheet["rows"][number];
        const change = (shares.get(code)?.amount as bigint) - (right.get(code)?.amount as bigint);
        return figure + change + (row === lucky ? residual : 0n);
      }),
    );
  },
};
