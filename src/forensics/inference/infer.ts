import { type Agreement, type SettledAgreement, settledLines } from "../../agreements/agreement.ts";
import type { Ore } from "../../money/ore.ts";
import type { Register } from "../../population/register.ts";
import { type Directory, SWEDEN } from "../../recipients/directory.ts";
import { sum } from "../../rounding/rounding.ts";
import { smallerOnes } from "./aligned.ts";
import { checkPublished } from "./check-published.ts";
import type { Inference, Untold } from "./inference.ts";
import { areRepaid, mirroredFigures, mirroredFit, mirroredMiss, mirroredOptions } from "./mirrored.ts";
import { nearMisses } from "./near-misses.ts";
import type { PublishedAmounts } from "./published-amounts.ts";
import { ranked } from "./ranked.ts";
import { reproduces } from "./reproduces.ts";
import { type Claimed, readingOf, type Search } from "./search.ts";
import { SEARCHES } from "./searches/index.ts";
import { tellsApart, unitsOf } from "./units-of.ts";

/** What the figures are held against, and what is known of them; everything has a default. */
export interface InferOptions {
  /** What was shared out, in öre. */
  readonly pot?: Ore | undefined;
  /** What each got before the rest, in öre; found where it is not given. */
  readonly base?: Ore | undefined;
  /** The rounding unit, in öre; all that divide the figures are tried where it is not given. */
  readonly unit?: Ore | undefined;
  /** Registers to count people in; those that lack a recipient are passed over. */
  readonly registers?: readonly Register[];
  /** Agreements whose lines may be in the table. */
  readonly agreements?: readonly Agreement[];
  /** Who there is to receive; Sweden where absent. */
  readonly directory?: Directory;
}

/** How far a search has come. */
export interface InferProgress {
  readonly tried: number;
  readonly found: number;
}

/**
 * Finds how published amounts were made: every combination of key, register, rounding and unit, of those searched for, that
 * gives **every** figure; where none does, the nearest. Whatever is claimed has been shared out by the library itself and
 * gave the figures. Figures none of which is above 0 are repayments: their key is that of the same figures without the sign, and
 * comes back with its amounts below 0, as a pot that is given must be.
 *
 * @throws AllocationError for codes that nobody of the level has, codes that stand twice, and a unit that does not divide
 *
 * @example
 * ```ts
 * import { infer, kr, loadRegister } from "fordela";
 * const registers = [await loadRegister("scb-2024-11-01"), await loadRegister("scb-2024-12-31")];
 * const figures = [{ code: "23", amount: kr("2506966") }];
 * const { exact } = infer({ level: "county", figures }, { pot: kr("200 mnkr"), registers });
 * exact.map(({ registers }) => registers[0]?.id); // ["scb-2024-11-01"]
 * ```
 */
export function infer(published: PublishedAmounts, options: InferOptions = {}): Inference {
  const steps = inferSteps(published, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * As `infer`, in steps: between them the caller may do other things, or stop the search by passing `true`, which gives what
 * was found so far, marked as not complete.
 *
 * @example
 * ```ts
 * import { inferSteps, kr, loadRegister } from "fordela";
 * const registers = [await loadRegister("scb-2024-11-01")];
 * const figures = [{ code: "23", amount: kr("2506966") }];
 * const steps = inferSteps({ level: "county", figures }, { pot: kr("200 mnkr"), registers });
 * steps.next();
 * const stopped = steps.next(true);
 * stopped.done && stopped.value.complete; // false
 * ```
 */
export function* inferSteps(
  published: PublishedAmounts,
  options: InferOptions = {},
): Generator<InferProgress, Inference, boolean | undefined> {
  const asked = searchOf(published, options);
  const repaid = areRepaid(published);
  const search = repaid ? searchOf(mirroredFigures(published), mirroredOptions(options)) : asked;
  const claims: Claimed[] = [];
  const complete = yield* searched(search, claims);
  const exact = ranked(search, repaid ? mirroredClaims(asked, claims) : claims);
  const untold = untoldBy(search);
  const told = exact.length === 0 && complete && untold === null && search.codes.length > 0;
  const near = told ? nearMisses(search) : [];
  return {
    level: search.level,
    figures: search.codes.length,
    recipients: search.directory.recipients(search.level).length,
    sum: asked.sum,
    exact,
    near: repaid ? near.map(mirroredMiss) : near,
    registers: search.registers.map(({ id }) => id),
    tried: search.tried.count,
    untold,
    complete,
  };
}

function* searched(
  search: Search,
  claims: Claimed[],
): Generator<InferProgress, boolean, boolean | undefined> {
  if (search.codes.length === 0) return true;
  for (const searchFor of SEARCHES)
    for (const claimed of searchFor(search)) {
      if (claimed) claims.push(claimed);
      else if (yield { tried: search.tried.count, found: claims.length }) return false;
    }
  return true;
}

/** What was found for the other sign, and gives the figures as they stand. What agreements hand out, nobody has agreed to pay back. */
function mirroredClaims(asked: Search, claims: readonly Claimed[]): Claimed[] {
  return claims
    .filter(({ agreement }) => agreement === undefined)
    .map((claimed) => ({ ...claimed, fit: mirroredFit(claimed.fit) }))
    .filter(({ fit, weights }) => reproduces(asked, fit, weights));
}

function untoldBy({ amounts, units }: Search): Untold | null {
  if (amounts.length === 0 || units.length > 0) return null;
  if (amounts.every((amount) => amount === 0n)) return "zero";
  return haveBothSigns(amounts) ? "signs" : "small";
}

function haveBothSigns(amounts: readonly Ore[]): boolean {
  return amounts.some((amount) => amount > 0n) && amounts.some((amount) => amount < 0n);
}

function searchOf(published: PublishedAmounts, options: InferOptions): Search {
  const { pot, base, registers = [], agreements = [], directory = SWEDEN } = options;
  const { level, populations } = published;
  checkPublished(published, directory, options.unit);
  const figures = published.figures.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const codes = figures.map(({ code }) => code);
  const amounts = figures.map(({ amount }) => amount);
  const everyUnit = options.unit === undefined ? unitsOf(amounts) : [options.unit];
  // A weight gives everybody an amount of one sign.
  const units = haveBothSigns(amounts) ? [] : everyUnit.filter((unit) => tellsApart(amounts, unit));
  const everyone = directory.recipients(level);
  const listed = everyone.filter(({ code }) => codes.includes(code));
  const whole = listed.length === everyone.length;
  const read = (among: "level" | "listed") =>
    readingOf(among, among === "level" ? everyone : listed, codes, registers, populations);
  return {
    level,
    directory,
    codes,
    amounts,
    order: mostTelling(amounts),
    smaller: smallerOnes(amounts, units[0] ?? 1n, everyone.length),
    sum: sum(amounts),
    pot,
    base,
    everyUnit,
    units,
    readings: whole ? [read("level")] : [read("listed"), read("level")],
    registers,
    agreements: agreements.map(
      (agreement): SettledAgreement => ({ ...agreement, lines: settledLines(agreement) }),
    ),
    tried: { count: 0 },
  };
}

/** The largest figure and the smallest, which together rule out most; then the others. */
function mostTelling(amounts: readonly Ore[]): number[] {
  const order = amounts.map((_, index) => index);
  order.sort((a, b) => ((amounts[a] as Ore) > (amounts[b] as Ore) ? -1 : 1));
  const last = order.pop();
  return last === undefined ? [] : [...order.slice(0, 1), last, ...order.slice(1)];
}
