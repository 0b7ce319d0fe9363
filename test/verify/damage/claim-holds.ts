import { type Agreement, type ResolvedLine, resolvedLines } from "../../../src/agreements/agreement.ts";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Ore } from "../../../src/money/ore.ts";
import { countIn } from "../../../src/population/count-in.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import type { BesidesDate, Cause } from "../../../src/verify/causes/cause.ts";
import { type GoodTable, KNOWN_AGREEMENTS, REGISTERS } from "./good-table.ts";
import { WITHOUT_GOTLAND } from "./recomputed.ts";
import { roundedShares } from "./rounded-shares.ts";
import { added, isShare, type Share, type Shared, sharesOf } from "./shares.ts";
import { type Sheet, type SheetColumn, STEP } from "./sheet.ts";

/** The first row of figures in the printed text: a title, a blank and the header stand above. */
const FIRST_ROW = 4;

/**
 * Whether a cause that was claimed of a damaged sheet is true, worked out anew from the agreement and the sheet with
 * nothing of `verify`: the hypothesis must give every printed figure of the columns that it names cells of.
 */
export function claimHolds(cause: Cause, table: GoodTable, damaged: Sheet): boolean {
  const cells = cause.cells.map((address) => placeOf(address, damaged));
  if (cells.length === 0 || cells.some((cell) => cell === undefined)) return false;
  const places = cells as readonly Place[];
  const columns = [...new Set(places.map(({ column }) => column))];
  const everyColumn = (shares: (column: SheetColumn) => Shares | undefined, rounded = false): boolean =>
    columns.every((at) => {
      const found = shares(damaged.columns[at] as SheetColumn);
      return found !== undefined && reproduces(found, damaged, at, rounded);
    });
  const named = places.filter(({ row }) => row < damaged.rows.length);
  if (
    cause.code !== "row-duplicated" &&
    named.length > 0 &&
    !named.some((place) => isWrong(place, table, damaged))
  )
    return false;
  const besides = besidesOf(cause);
  const under =
    (shared: Partial<Shared>, change: (line: ResolvedLine) => ResolvedLine | undefined) =>
    (column: SheetColumn) =>
      columnShares(column, table.lines, { ...table.shared, ...shared, ...besides }, change);
  const anyOf = (tries: readonly ((column: SheetColumn) => Shares | undefined)[]): boolean =>
    columns.every((at) =>
      tries.some((one) => {
        const found = one(damaged.columns[at] as SheetColumn);
        return found !== undefined && reproduces(found, damaged, at, false);
      }),
    );
  const same = (line: ResolvedLine): ResolvedLine => line;

  switch (cause.code) {
    case "other-unit":
      return places.every((place) => inOtherUnit(place, cause.details.times, table, damaged));
    case "other-rounding": {
      const { method, unit } = cause.details;
      return everyColumn(under({ rounding: method as RoundingMethod, unit }, same), true);
    }
    case "other-date": {
      const population = REGISTERS.find(({ id }) => id === cause.details.register);
      return population !== undefined && everyColumn(under({ population }, same));
    }
    case "ages-ignored":
      return anyOf([
        under(NEAREST, (line) => weighedBy(line, undefined)),
        ...REGISTERS.map((population) => under({ population }, (line) => weighedBy(line, undefined))),
      ]);
    case "ages-used": {
      const population = REGISTERS.find(({ id }) => id === cause.details.register);
      const [from = 0, to = 0] = cause.details.ages.split("–").map(Number);
      return (
        population !== undefined && everyColumn(under({ population }, (line) => weighedBy(line, [from, to])))
      );
    }
    case "key-of-other-line": {
      const other = agreementNamed(cause.details.agreement)?.lines.find(
        ({ id }) => id === cause.details.line,
      );
      return other !== undefined && everyColumn(under(NEAREST, (line) => ({ ...line, key: other.key })));
    }
    case "last-year": {
      const agreement = agreementNamed(cause.details.agreement);
      if (!agreement) return false;
      const theirs = (line: ResolvedLine): ResolvedLine | undefined =>
        resolvedLines(agreement).find(({ id }) => id === line.id);
      return everyColumn(under({ ...NEAREST, agreement }, theirs));
    }
    case "other-amount": {
      const { amount, of, agreement } = cause.details;
      return (
        everyColumn(under({}, (line) => ({ ...line, amount }))) && isAmountOf(amount, of, agreement ?? table)
      );
    }
    case "exception-missing":
      return everyColumn(
        under({}, (line) => {
          const key = line.key.map((rule): Rule => (rule.rule === "fixed" ? { ...rule, except: [] } : rule));
          const [only, ...more] = key;
          const amount = only?.rule === "fixed" && more.length === 0 ? only.each * count(table) : line.amount;
          return { ...line, key, amount };
        }),
      );
    case "fixed-missing":
      return everyColumn(
        under({}, (line) => ({ ...line, key: line.key.filter(({ rule }) => rule !== "fixed") })),
      );
    case "fixed-on-top":
      return everyColumn(
        under({}, (line) => {
          const [first] = line.key;
          const on = first?.rule === "fixed" && line.key.length > 1;
          return on ? { ...line, amount: line.amount + first.each * count(table) } : line;
        }),
      );
    case "eligibility-ignored":
      return everyColumn(under(NEAREST, ({ eligibility: _, ...line }) => line));
    case "gotland-missing":
      return (
        damaged.rows.every(({ code }) => code !== "09" && code !== "0980") &&
        everyColumn(
          under({ directory: WITHOUT_GOTLAND }, (line) => {
            const [only, ...more] = line.key;
            const fixed = only?.rule === "fixed" && more.length === 0;
            return fixed ? { ...line, amount: line.amount - only.each } : line;
          }),
        )
      );
    case "residual-on-row":
      return columns.every((at) => residualHolds(cause.details, table, damaged, at));
    case "shares-rounded": {
      const { decimals } = cause.details;
      const unit = STEP[damaged.print];
      const shared = { ...table.shared, ...besides };
      return columns.every((at) =>
        (["rest", "line"] as const).some((of) => {
          const lines = table.lines.filter(({ id }) => damaged.columns[at]?.lines.includes(id));
          const parts = lines.map((line) => roundedShares(line, shared, { decimals, of, unit }));
          return parts.every((part) => part) && reproduces(added(parts as Shares[]), damaged, at, true);
        }),
      );
    }
    case "register-perturbed":
      return columns.every((at) => perturbedHolds(cause.details.most, table, damaged, at));
    case "names-off-amounts":
      return columns.every((at) => {
        const column = damaged.columns[at] as SheetColumn;
        const alone = under({ rounding: "nearest" }, same)(column);
        return [rightShares(table, column), alone].some((shares) => isPermuted(shares, damaged, at));
      });
    case "row-in-other-unit":
      return places.every((place) => rowInOtherUnit(place, cause.details.times, table, damaged));
    case "fixed-missing-in-row":
      return places.every(({ row, column }) => {
        const { code = "", figures = [] } = damaged.rows[row] ?? {};
        const share = rightShares(table, damaged.columns[column] as SheetColumn).get(code);
        const { each } = cause.details;
        const of = table.lines.filter(({ id }) => damaged.columns[column]?.lines.includes(id));
        const isEach = of.some(({ key }) => key.some((rule) => rule.rule === "fixed" && rule.each === each));
        return isEach && !!share && isShare((figures[column] as Ore) + each, STEP[damaged.print], share);
      });
    case "row-missing":
      return places.every(({ row, column }) => {
        const { names, amount } = cause.details;
        const shares = rightShares(table, damaged.columns[column] as SheetColumn);
        const missing = table.sheet.rows.filter(({ name }) => names.includes(name));
        const lacking = missing.reduce((sum, { code }) => sum + (shares.get(code)?.amount ?? 0n), 0n);
        const present = new Set(damaged.rows.map(({ code }) => code));
        const whole =
          cause.details.lacking === "rows"
            ? (damaged.totals?.[column] as Ore)
            : [...shares.values()].reduce((sum, share) => sum + share.amount, 0n);
        const off = whole - sumOfColumn(damaged, column) - lacking;
        const step = STEP[damaged.print];
        const drift = step > 100n ? step * BigInt(table.sheet.rows.length) : 0n;
        return (
          row === damaged.rows.length &&
          missing.length === names.length &&
          missing.every(({ code }) => !present.has(code)) &&
          (drift > 0n || lacking === amount) &&
          off <= drift &&
          -off <= drift
        );
      });
    case "row-extra":
      return places.every(({ row, column }) => {
        const shares = rightShares(table, damaged.columns[column] as SheetColumn);
        const extra = damaged.rows.filter(({ code }) => !shares.has(code));
        const added = extra.reduce((sum, { figures }) => sum + (figures[column] as Ore), 0n);
        return (
          row === damaged.rows.length &&
          added === cause.details.amount &&
          damaged.totals?.[column] === sumOfColumn(damaged, column)
        );
      });
    case "row-not-in-total":
      return places.every(({ row, column }) => {
        const left = damaged.rows.filter(({ name }) => name === cause.details.name);
        const sum = sumOfColumn(damaged, column) - cause.details.amount;
        return (
          row === damaged.rows.length &&
          left.some(({ figures }) => figures[column] === cause.details.amount) &&
          damaged.totals?.[column] === sum
        );
      });
    case "rows-swapped": {
      const [one, other] = cause.details.names.map((name) => damaged.rows.find((row) => row.name === name));
      return columns.every((at) => {
        const shares = rightShares(table, damaged.columns[at] as SheetColumn);
        const step = STEP[damaged.print];
        const [a, b] = [shares.get(one?.code ?? ""), shares.get(other?.code ?? "")];
        if (!one || !other || !a || !b) return false;
        const [first, second] = [one.figures[at] as Ore, other.figures[at] as Ore];
        if (isShare(first, step, a) || isShare(second, step, b)) return false;
        return isShare(first, step, b) && isShare(second, step, a);
      });
    }
    case "columns-swapped": {
      const [a, b] = cause.details.columns.map((letter) => letter.charCodeAt(0) - "B".charCodeAt(0));
      const [one, other] = [damaged.columns[a ?? -1], damaged.columns[b ?? -1]];
      if (a === undefined || b === undefined || !one || !other) return false;
      return (
        reproduces(rightShares(table, other), damaged, a, false) &&
        reproduces(rightShares(table, one), damaged, b, false)
      );
    }
    case "digits-transposed":
    case "thousands-cut":
      return places.every((place) => misprintHolds(cause.code, cause.details.right, place, table, damaged));
    case "row-duplicated":
      return places.every(({ row, column }) => {
        const doubled = damaged.rows[row];
        return damaged.rows.some(
          (one, index) =>
            index !== row && one.code === doubled?.code && one.figures[column] === doubled.figures[column],
        );
      });
    case "total-stale":
      return places.every(
        ({ row, column }) =>
          row === damaged.rows.length &&
          damaged.totals?.[column] !== cause.details.right &&
          sumOfColumn(damaged, column) === cause.details.right &&
          reproduces(rightShares(table, damaged.columns[column] as SheetColumn), damaged, column, false),
      );
    default:
      return false;
  }
}

/** Whether a row's figure is not what the agreement gives. */
function isWrong({ row, column }: Place, table: GoodTable, damaged: Sheet): boolean {
  const { code = "", figures = [] } = damaged.rows[row] ?? {};
  const share = rightShares(table, damaged.columns[column] as SheetColumn).get(code);
  return !share || !isShare(figures[column] as Ore, STEP[damaged.print], share);
}

/** What a claim says of the register and the rounding besides. */
function besidesOf({ code, details }: Cause): Partial<Shared> {
  const { rounding, unit, register } = details as BesidesDate;
  const named = code === "other-date" || code === "ages-used" || code === "register-perturbed";
  const population = named ? undefined : REGISTERS.find(({ id }) => id === register);
  return {
    ...(rounding !== undefined && unit !== undefined && { rounding: rounding as RoundingMethod, unit }),
    ...(population && { population }),
  };
}

/** Whether a column has the right amounts, each once, in another order than its rows. */
function isPermuted(shares: Shares | undefined, { rows, print }: Sheet, at: number): boolean {
  if (!shares) return false;
  const inOrder = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
  const printed = rows.map(({ figures }) => figures[at] as Ore).sort(inOrder);
  const sorted = rows
    .map(({ code }) => shares.get(code) as Share)
    .sort((a, b) => inOrder(a.amount, b.amount));
  const wrong = rows.filter(
    ({ code, figures }) => !isShare(figures[at] as Ore, STEP[print], shares.get(code) as Share),
  );
  return (
    wrong.length >= 3 &&
    printed.every((figure, index) => isShare(figure, STEP[print], sorted[index] as Share))
  );
}

function rowInOtherUnit({ row, column }: Place, times: string, table: GoodTable, damaged: Sheet): boolean {
  const { code = "", figures = [] } = damaged.rows[row] ?? {};
  const share = rightShares(table, damaged.columns[column] as SheetColumn).get(code);
  const step = STEP[damaged.print];
  const printed = figures[column] as Ore;
  if (!share || isShare(printed, step, share)) return false;
  if (!times.startsWith("1/")) return isShare(printed * BigInt(times), step * BigInt(times), share);
  const over = BigInt(times.slice(2));
  return (
    printed % over === 0n && (isShare(printed / over, 100n, share) || isShare(printed / over, step, share))
  );
}

/**
 * Whether counts that are each within `most` of the register's give every figure, tried one by one under every total they
 * may have.
 */
function perturbedHolds(most: number, table: GoodTable, damaged: Sheet, at: number): boolean {
  const [line] = table.lines.filter(({ id }) => damaged.columns[at]?.lines.includes(id));
  const date = table.shared.agreement.population.date;
  const register = REGISTERS.find((one) => one.date === date);
  if (!line || !register) return false;
  const base = line.key.find((rule) => rule.rule === "fixed")?.each ?? 0n;
  const recipients = SWEDEN.recipients(table.level);
  const rows = recipients.map(({ code }) => damaged.rows.find((row) => row.code === code)?.figures[at]);
  const wrong = damaged.rows.filter((_, row) => isWrong({ row, column: at }, table, damaged));
  if (2 * wrong.length < damaged.rows.length) return false;
  const counts = recipients.map((one) => BigInt(countIn(register, [one]).counts[0] ?? 0));
  const pool = line.amount - base * BigInt(counts.length);
  const right = counts.reduce((sum, count) => sum + count, 0n);
  const unit = STEP[damaged.print];
  const reach = BigInt(most);
  for (
    let total = right - reach * BigInt(counts.length);
    total <= right + reach * BigInt(counts.length);
    total++
  ) {
    const fits = rows.every((figure, row) => {
      if (figure === undefined) return true;
      const share = (figure - base) * total;
      for (let moved = -reach; moved <= reach; moved++) {
        const off = share - pool * ((counts[row] as bigint) + moved);
        if ((off < 0n ? -off : off) < unit * total) return true;
      }
      return false;
    });
    if (fits) return true;
  }
  return false;
}

/** The recipients' figures that are not what the agreement gives, and the totals that are not what they should be. */
export function differs(table: GoodTable, damaged: Sheet): boolean {
  if (damaged.rows.length !== table.sheet.rows.length) return true;
  const step = STEP[damaged.print];
  return damaged.columns.some((column, at) => {
    const right = rightShares(table, column);
    if (!reproduces(right, damaged, at, false) || !addsUp(right, damaged, at)) return true;
    const total = damaged.totals?.[at];
    if (total === undefined) return false;
    const sum = table.sheet.totals?.[at] as Ore;
    return !isShare(total, step, exactly(sum));
  });
}

/** Whether some row's figure is not what the agreement gives. */
export function rowsDiffer(table: GoodTable, damaged: Sheet): boolean {
  return damaged.columns.some((column, at) => !reproduces(rightShares(table, column), damaged, at, false));
}

/** In thousands, a sum beside its parts is the parts' sum as printed or a rounding of the exact one. */
function addsUp(shares: Shares, { rows, columns, print }: Sheet, at: number): boolean {
  if ((print !== "tkr" && print !== "mnkr") || columns.length === 1 || at !== columns.length - 1) return true;
  return rows.every(({ code, figures }) => {
    const [sum, parts] = [figures[at] as Ore, figures.slice(0, at).reduce((all, one) => all + one, 0n)];
    return sum === parts || isShare(sum, STEP[print], { ...(shares.get(code) as Share), parts: 1 });
  });
}

/** A key that asks for other ages may count them on another day. */
const NEAREST = { substitute: "nearest", known: REGISTERS } as const;

type Shares = ReadonlyMap<string, Share>;

interface Place {
  /** The row's index; that after the last row is the total's. */
  readonly row: number;
  readonly column: number;
}

function placeOf(address: string, { columns, rows, totals }: Sheet): Place | undefined {
  const [, letter = "", number = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const column = letter.charCodeAt(0) - "B".charCodeAt(0);
  const row = Number(number) - FIRST_ROW;
  const rowsInAll = rows.length + (totals ? 1 : 0);
  return column >= 0 && column < columns.length && row >= 0 && row < rowsInAll ? { row, column } : undefined;
}

function count(table: GoodTable): bigint {
  return BigInt(table.level === "municipality" ? 290 : 21);
}

function agreementNamed(id: string): Agreement | undefined {
  return KNOWN_AGREEMENTS.find((one) => one.id === id) ?? agreementOf(id);
}

function columnShares(
  column: SheetColumn,
  lines: readonly ResolvedLine[],
  shared: Shared,
  change: (line: ResolvedLine) => ResolvedLine | undefined,
): Shares | undefined {
  const parts: Shares[] = [];
  for (const line of lines.filter(({ id }) => column.lines.includes(id))) {
    const changed = change(line);
    const shares = changed && sharesOf(changed, shared);
    if (!shares) return undefined;
    parts.push(shares);
  }
  return added(parts);
}

const right = new Map<string, Shares>();

function rightShares(table: GoodTable, column: SheetColumn): Shares {
  const key = `${table.name}/${column.header}`;
  const shares =
    right.get(key) ?? columnShares(column, table.lines, table.shared, (line) => line) ?? new Map();
  right.set(key, shares);
  return shares;
}

/** Whether shares give every figure that is printed in a column; `rounded` compares rounded amounts in thousands too. */
function reproduces(shares: Shares, { rows, print }: Sheet, at: number, rounded: boolean): boolean {
  return rows.every(({ code, figures }) => {
    const share = shares.get(code);
    const figure = figures[at] as Ore;
    if (!share) return false;
    return rounded ? figure === share.amount : isShare(figure, STEP[print], share);
  });
}

function exactly(sum: Ore): Share {
  return { amount: sum, exact: { numerator: sum, denominator: 1n }, parts: 1 };
}

function sumOfColumn({ rows }: Sheet, at: number): Ore {
  return rows.reduce((sum, { figures }) => sum + (figures[at] as Ore), 0n);
}

function inOtherUnit({ row, column }: Place, times: string, table: GoodTable, damaged: Sheet): boolean {
  const step = STEP[damaged.print];
  const over = times.startsWith("1/") ? BigInt(times.slice(2)) : undefined;
  const fits = (printed: Ore, share: Share): boolean => {
    if (over === undefined) return isShare(printed * BigInt(times), step * BigInt(times), share);
    if (printed % over !== 0n) return false;
    // In the smaller unit the figures are whole, or all rounded to what the table prints.
    return [step / over || 1n, step].some((fine) => isShare(printed / over, fine, share));
  };
  if (row === damaged.rows.length) {
    const sum = sumOfColumn(damaged, column);
    return fits(damaged.totals?.[column] as Ore, exactly(sum));
  }
  const shares = rightShares(table, damaged.columns[column] as SheetColumn);
  return damaged.rows.every(({ code, figures }) => fits(figures[column] as Ore, shares.get(code) as Share));
}

function residualHolds(
  { residual, name, method }: { residual: Ore; name: string; method: string },
  table: GoodTable,
  damaged: Sheet,
  at: number,
): boolean {
  const column = damaged.columns[at] as SheetColumn;
  const unit = STEP[damaged.print];
  const shares = columnShares(
    column,
    table.lines,
    { ...table.shared, rounding: method as RoundingMethod, unit },
    (line) => line,
  );
  if (!shares) return false;
  const all = [...shares.values()].reduce((sum, { amount }) => sum + amount, 0n);
  const stated = table.lines
    .filter(({ id }) => column.lines.includes(id))
    .reduce((sum, { amount }) => sum + amount, 0n);
  return (
    stated - all === residual &&
    residual !== 0n &&
    damaged.rows.every(
      (row) =>
        row.figures[at] === (shares.get(row.code)?.amount as Ore) + (row.name === name ? residual : 0n),
    )
  );
}

/** The decimals that figures are printed with. */
const DECIMALS: Readonly<Record<Sheet["print"], number>> = { kr: 0, ore: 2, tkr: 0, mnkr: 1 };

function misprintHolds(
  code: "digits-transposed" | "thousands-cut",
  rightly: Ore,
  { row, column }: Place,
  table: GoodTable,
  damaged: Sheet,
): boolean {
  const step = STEP[damaged.print];
  const total = row === damaged.rows.length;
  const wrong = total ? damaged.totals?.[column] : damaged.rows[row]?.figures[column];
  const share = rightShares(table, damaged.columns[column] as SheetColumn).get(damaged.rows[row]?.code ?? "");
  const known = total ? sumOfColumn(damaged, column) === rightly : share && isShare(rightly, step, share);
  if (!known || wrong === undefined || wrong === rightly) return false;
  // As printed, with a figure before the decimals: 0,1 is 1,0 with its digits exchanged.
  const decimals = DECIMALS[damaged.print];
  const digits = (value: Ore): string => String(value / step).padStart(decimals + 1, "0");
  const [is, should] = [digits(wrong), digits(rightly)];
  if (code === "digits-transposed")
    return [...should].some(
      (_, at) => should.slice(0, at) + (should[at + 1] ?? "") + should[at] + should.slice(at + 2) === is,
    );
  // A group of three digits counted from the units: with decimals printed, those come after the groups.
  const [whole, ore] = [should.slice(0, should.length - decimals), should.slice(should.length - decimals)];
  const lefts: bigint[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    lefts.push(BigInt(`0${whole.slice(0, Math.max(0, end - 3))}${whole.slice(end)}${ore}`));
  return lefts.includes(BigInt(is));
}

function weighedBy(line: ResolvedLine, ages: readonly [number, number] | undefined): ResolvedLine {
  const key = line.key.map((rule): Rule => {
    if (rule.rule !== "proportional" || rule.weight.by !== "population") return rule;
    return { ...rule, weight: { by: "population", ...(ages && { ages }) } };
  });
  return { ...line, key };
}

/** Whether a line or an area of an agreement has an amount; true where nobody's is claimed. */
function isAmountOf(amount: Ore, of: string | undefined, where: string | GoodTable): boolean {
  if (of === undefined) return true;
  const agreement = typeof where === "string" ? agreementNamed(where) : where.shared.agreement;
  const lines = agreement ? resolvedLines(agreement) : [];
  const ofArea = lines.filter(({ area }) => area === of).reduce((all, line) => all + line.amount, 0n);
  return lines.some((line) => line.id === of && line.amount === amount) || ofArea === amount;
}
