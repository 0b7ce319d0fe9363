import type { Ore } from "../../../src/money/ore.ts";
import type { Damage } from "./damage.ts";
import type { GoodTable } from "./good-table.ts";
import type { Random } from "./random.ts";
import { retotalled, type Sheet, type SheetRow, STEP, totalsOf, withFigures } from "./sheet.ts";

/** A table with fewer amounts on wrong rows than this has rows exchanged, not sorted. */
const SORTED = 5;

export const namesSorted: Damage = {
  kind: "names sorted apart from amounts",
  cause: "names-off-amounts",
  apply({ sheet }, random) {
    const { rows } = sheet;
    const order = random.pick([byName, shifted, shuffled])(rows, random);
    const moved = { ...sheet, rows: rows.map((row, at) => ({ ...row, figures: order[at]?.figures ?? [] })) };
    const all = sheet.columns.every((_, column) => wrongRows(sheet, moved, column) >= SORTED);
    return all ? moved : undefined;
  },
};

function byName(rows: readonly SheetRow[]): SheetRow[] {
  return rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function shifted(rows: readonly SheetRow[], random: Random): SheetRow[] {
  const by = 1 + random.below(rows.length - 1);
  return [...rows.slice(by), ...rows.slice(0, by)];
}

function shuffled(rows: readonly SheetRow[], random: Random): SheetRow[] {
  const left = [...rows];
  return rows.map(() => left.splice(random.below(left.length), 1)[0] as SheetRow);
}

function wrongRows(sheet: Sheet, moved: Sheet, column: number): number {
  return sheet.rows.filter(({ figures }, at) => figures[column] !== moved.rows[at]?.figures[column]).length;
}

export const rowInOtherUnit: Damage = {
  kind: "one row in another unit",
  cause: "row-in-other-unit",
  apply({ sheet }, random) {
    const hit = random.below(sheet.rows.length);
    const step = STEP[sheet.print];
    const figures = sheet.rows[hit]?.figures ?? [];
    const up = random.chance(50);
    // A figure of one digit shows no unit.
    if (figures.some((figure) => figure < (up ? 1n : 10_000n) * step)) return undefined;
    const scale = (figure: Ore): Ore =>
      up ? figure * 1_000n : ((2n * figure + step * 1_000n) / (2n * step * 1_000n)) * step;
    const changed = withFigures(sheet, (figure, row) => (row === hit ? scale(figure) : figure));
    return random.chance(70) ? changed : retotalled(changed);
  },
};

export const fixedMissingInRow: Damage = {
  kind: "fixed amount forgotten in one row",
  cause: "fixed-missing-in-row",
  apply({ sheet, lines }, random) {
    const able = lines.filter(({ key }) => key.some(isFixed) && !key.every(isFixed));
    if (able.length === 0) return undefined;
    const line = random.pick(able);
    const [rule] = line.key;
    if (rule?.rule !== "fixed" || rule.except) return undefined;
    const hit = random.below(sheet.rows.length);
    const changed = withFigures(sheet, (figure, row, at) =>
      row === hit && sheet.columns[at]?.lines.includes(line.id) ? figure - rule.each : figure,
    );
    return random.chance(70) ? changed : retotalled(changed);
  },
};

function isFixed({ rule }: GoodTable["lines"][number]["key"][number]): boolean {
  return rule === "fixed";
}

export const rowMissing: Damage = {
  kind: "row missing",
  cause: "row-missing",
  apply({ sheet }, random) {
    if (!sheet.totals) return undefined;
    const many = random.chance(80) ? 1 : 2;
    const first = random.below(sheet.rows.length - many);
    const left = sheet.rows.slice(first, first + many);
    // In coarse units, a row of a step or two is lost among the roundings of the others.
    const drift = sheet.print === "kr" || sheet.print === "ore" ? 0n : STEP[sheet.print];
    const least = 2n * drift * BigInt(sheet.rows.length);
    if (sheet.columns.some((_, at) => left.reduce((sum, row) => sum + (row.figures[at] ?? 0n), 0n) <= least))
      return undefined;
    const short = { ...sheet, rows: sheet.rows.toSpliced(first, many) };
    return random.chance(60) ? short : retotalled(short);
  },
};

export const rowNotInTotal: Damage = {
  kind: "row that the total leaves out",
  cause: "row-not-in-total",
  apply({ sheet }, random) {
    if (!sheet.totals) return undefined;
    const left = random.pick([0, sheet.rows.length - 1]);
    const totals = totalsOf({ ...sheet, rows: sheet.rows.toSpliced(left, 1) });
    const unique = sheet.columns.every(
      (_, at) =>
        sheet.rows.filter(({ figures }) => figures[at] === sheet.rows[left]?.figures[at]).length === 1,
    );
    return unique ? { ...sheet, totals } : undefined;
  },
};

export const rowExtra: Damage = {
  kind: "extra row outside the total",
  cause: "row-not-in-total",
  apply({ sheet }, random) {
    if (!sheet.totals) return undefined;
    const step = STEP[sheet.print];
    const figures = sheet.columns.map(() => step * BigInt(100_000 + random.below(50_000_000)));
    const extra = { code: "99", name: random.pick(["Atlantis", "Reserv", "Ofördelat"]), figures };
    return { ...sheet, rows: [...sheet.rows, extra] };
  },
};

export const rowExtraInTotal: Damage = {
  kind: "extra row in the total",
  cause: "row-extra",
  apply(table, random) {
    const extra = rowExtra.apply(table, random);
    return extra && retotalled(extra);
  },
};
