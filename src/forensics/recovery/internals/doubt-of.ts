import type { Ore } from "../../../money/ore.ts";
import { absolute } from "../../../numbers/absolute.ts";
import { sum } from "../../../numbers/sum.ts";
import { countIn } from "../../../population/count-in.ts";
import type { Register } from "../../../population/register.ts";
import type { Doubt, PartialMatch } from "../doubt.ts";
import type { RecoveredRow, RegisterMatch } from "../recovery.ts";

/** The facts that a national total rests on. */
export interface Claim {
  readonly rows: readonly RecoveredRow[];
  readonly nationalTotal: bigint;
  readonly whole: boolean;
  readonly pot: Ore;
  readonly potFrom: "given" | "rows";
  readonly unit: Ore;
  readonly registers: readonly Register[];
  readonly matches: readonly RegisterMatch[];
}

/** Why a national total that explains the rows is not to be claimed; `null` where nothing speaks against it. */
export function doubtOf(claim: Claim): Doubt | null {
  // A register that has every row and the nation confirms them, whatever they look like.
  if (claim.matches.some(({ exact }) => exact)) return null;
  const counted = claim.registers.flatMap((register): Counted[] => {
    const { counts, missing } = countIn(register, claim.rows);
    return missing.length > 0 ? [] : [{ register, counts: counts.map((count) => BigInt(count as number)) }];
  });
  for (const look of [equalRows, otherTotal, addedToAll, outOfLine, wrongPot]) {
    const doubt = look(claim, counted);
    if (doubt) return doubt;
  }
  return null;
}

interface Counted {
  readonly register: Register;
  readonly counts: readonly bigint[];
}

/**
 * Two rows at an end, or three anywhere, are more alike than populations are. What rounding left over may lie on the
 * largest of those at a maximum.
 */
function equalRows({ rows, whole, unit }: Claim, counted: readonly Counted[]): Doubt | null {
  const amounts = rows.map(({ amount }) => amount).sort((a, b) => (a < b ? -1 : 1));
  const [least, largest] = [amounts[0] as Ore, amounts.at(-1) as Ore];
  const alike = (amount: Ore): number => amounts.filter((one) => one === amount).length;
  const atTop = amounts.filter((amount) => largest - amount < unit * BigInt(rows.length));
  const [most] = [
    { amount: least, equal: alike(least) },
    { amount: atTop[0] as Ore, equal: atTop.length },
    ...amounts.map((amount) => ({ amount, equal: alike(amount) })),
  ]
    .filter(({ equal }, at) => equal > (at < 2 ? 1 : 2))
    .sort((a, b) => b.equal - a.equal);
  return most
    ? { reason: "equal", amount: most.amount, rows: most.equal, match: bestMatch(rows, whole, counted) }
    : null;
}

/** Most rows are a register's to the person, and the total is another. */
function otherTotal({ rows, nationalTotal, whole }: Claim, counted: readonly Counted[]): Doubt | null {
  const match = bestMatch(rows, whole, counted);
  return match && match.persons !== nationalTotal ? { reason: "register", match } : null;
}

/** The register with the most rows the same to the person, if they are half of the rows or more and not only one or two. */
function bestMatch(
  rows: readonly RecoveredRow[],
  whole: boolean,
  counted: readonly Counted[],
): PartialMatch | null {
  const matches = counted.flatMap(({ register, counts }): PartialMatch[] => {
    const same = rows.filter(({ nearest }, index) => nearest === counts[index]).length;
    if (same < 3 || 2 * same < rows.length) return [];
    const nation = register.count("00");
    const persons = whole || nation === undefined ? sum(counts) : BigInt(nation);
    return [{ register: register.id, date: register.date, rows: same, persons }];
  });
  return matches.sort((a, b) => b.rows - a.rows)[0] ?? null;
}

/** How far rows may be from a straight line over a register's people, in parts of a row. */
const NEAR = 20n;
/** How much of the smallest row the persons that all have more must be, in the same parts. */
const ADDED = 4n;

/**
 * Every row is a register's with the same number added, or near `rate · people + more` of one where `more` is a good part
 * of the smallest row: a base that was not given is persons that each row has more.
 */
function addedToAll({ rows }: Claim, counted: readonly Counted[]): Doubt | null {
  for (const { register, counts } of counted) {
    const order = rows
      .map(({ nearest }, index) => ({ nearest, own: counts[index] as bigint }))
      .sort((a, b) => (a.own < b.own ? -1 : 1));
    const [low, high] = [order[0], order.at(-1)];
    if (!low || !high || order.length < 4 || high.own <= low.own) continue;
    const [rise, run] = [high.nearest - low.nearest, high.own - low.own];
    const near = order.every(
      ({ nearest, own }) =>
        absolute((nearest - low.nearest) * run - rise * (own - low.own)) * NEAR <= nearest * run,
    );
    const more = low.nearest * run - rise * low.own;
    const added = low.nearest - low.own;
    const exact = added !== 0n && order.every(({ nearest, own }) => nearest - own === added);
    if (exact || (near && absolute(more) * ADDED > low.nearest * run))
      return { reason: "base", register: register.id, date: register.date };
  }
  return null;
}

/** How far a row is out of line, in parts of what it would be in line; the others are nearer than `NEAR`. */
const FAR = 8n;

/** Nearly every row has about a register's people, in proportion, and one or a few are far from theirs. */
function outOfLine({ rows }: Claim, counted: readonly Counted[]): Doubt | null {
  for (const { register, counts } of counted) {
    const pairs = rows.map((row, index) => ({ row, own: counts[index] as bigint }));
    const byRate = pairs.toSorted((a, b) => (a.row.nearest * b.own < b.row.nearest * a.own ? -1 : 1));
    const middle = byRate[byRate.length >> 1];
    if (!middle || middle.own === 0n) continue;
    const { own: whole } = middle;
    const isOff = (parts: bigint, { row, own }: (typeof pairs)[number]): boolean =>
      absolute(row.nearest * whole - middle.row.nearest * own) * parts > middle.row.nearest * own;
    const far = pairs.filter((pair) => isOff(FAR, pair));
    const near = pairs.filter((pair) => !isOff(NEAR, pair));
    if (far.length > 0 && 4 * near.length >= 3 * rows.length)
      return {
        reason: "row",
        register: register.id,
        date: register.date,
        cells: far.map(({ row: { cell, code } }) => cell ?? code),
      };
  }
  return null;
}

/** How many times the rounding of all rows an amount that was decided is a multiple of, at least. */
const ROUNDER = 100n;

/**
 * A pot that is only the rows' sum is wrong by as much as a row is: so it is where a row is off by more than all rounding
 * together, and may be where the sum is not near a round amount, as what was decided is.
 */
function wrongPot({ rows, potFrom, pot, unit }: Claim): Doubt | null {
  if (potFrom === "given") return null;
  const reach = unit * BigInt(rows.length);
  const off = rows.filter(
    ({ fits, deviation }) => !fits && absolute(deviation.numerator) > reach * deviation.denominator,
  );
  if (off.length > 0) return { reason: "pot", pot, cells: off.map(({ cell, code }) => cell ?? code) };
  let step = 1n;
  while (step < ROUNDER * reach) step *= 10n;
  const over = pot % step;
  return over < reach || step - over < reach ? null : { reason: "pot", pot, cells: [] };
}
