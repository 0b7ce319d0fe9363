import { A_LIST, checkArgument, type Known } from "../../problems/check-argument.ts";
import { checkInputs } from "../../problems/check-inputs.ts";
import { directoryInUse } from "../../recipients/directory-in-use.ts";
import { runSearch, type SearchOptions, type SearchSteps } from "../run-search.ts";
import type { InferOptions } from "./infer-options.ts";
import type { Inference } from "./inference.ts";
import { checkPublished } from "./internals/check-published.ts";
import { nationalTotalOf } from "./internals/national-total.ts";
import { nearMisses } from "./internals/near-misses.ts";
import { ranked } from "./internals/ranked.ts";
import { reproduces } from "./internals/reproduces.ts";
import type { Claimed, Search } from "./internals/search.ts";
import { searchOf } from "./internals/search-of.ts";
import { smallUnits, uninformative } from "./internals/uninformative.ts";
import { withoutNeedless } from "./internals/without-needless.ts";
import {
  areRepaid,
  negatedFigures,
  negatedFit,
  negatedMiss,
  negatedOptions,
  negatedSearch,
} from "./negated-search.ts";
import type { PublishedAmounts } from "./published-amounts.ts";
import { agreementLines, KEY_SEARCHES } from "./searches/index.ts";

const OPTIONS = {
  pot: true,
  base: true,
  unit: true,
  registers: A_LIST,
  agreements: A_LIST,
  directory: true,
  onProgress: true,
  shouldStop: true,
} satisfies Known<InferOptions & SearchOptions>;

/**
 * Finds how published amounts were made: every combination of key, register, rounding and unit, of those searched
 * for, that gives **every** figure; where none does, the nearest. Each reported key has been checked: the library
 * shared out the money by it and got the figures. Figures none of which is above 0 are repayments: their key is that
 * of the same figures without the sign, and comes back with its amounts below 0, as a pot that is given must be;
 * agreements' lines are compared with them as they are.
 *
 * @throws AllocationError for codes that no recipient of the level has, codes given twice, a unit that does not
 * divide, and a pot smaller than an amount
 *
 * @example
 * ```ts
 * import { kr, loadRegister } from "fordela";
 * import { infer } from "fordela/forensics";
 * const registers = [await loadRegister("scb-2024-11-01"), await loadRegister("scb-2024-12-31")];
 * const figures = [{ code: "23", amount: kr("2506966") }];
 * const { exact } = infer({ level: "county", figures }, { pot: kr("200 mnkr"), registers });
 * exact.map(({ registers }) => registers[0]?.id); // ["scb-2024-11-01"]
 * ```
 */
export function infer(published: PublishedAmounts, options: InferOptions & SearchOptions = {}): Inference {
  checkArgument("infer", "published", published, "{level figures}");
  checkInputs("infer", options, OPTIONS);
  return runSearch(inferSteps(published, options), options);
}

/**
 * As `infer`, in steps: between them the caller may do other things, or stop the search by `next(true)`, which gives what was
 * found so far, marked as partial.
 *
 * @example
 * ```ts
 * import { kr, loadRegister } from "fordela";
 * import { inferSteps } from "fordela/forensics";
 * const registers = [await loadRegister("scb-2024-11-01")];
 * const figures = [{ code: "23", amount: kr("2506966") }];
 * const steps = inferSteps({ level: "county", figures }, { pot: kr("200 mnkr"), registers });
 * steps.next();
 * const stopped = steps.next(true);
 * stopped.done && stopped.value.partial; // true
 * ```
 */
export function* inferSteps(published: PublishedAmounts, options: InferOptions = {}): SearchSteps<Inference> {
  checkArgument("inferSteps", "published", published, "{level figures}");
  checkInputs("inferSteps", options, OPTIONS);
  checkPublished(published, options.directory ?? directoryInUse(), options);
  const repaid = areRepaid(published);
  const search = repaid
    ? searchOf(negatedFigures(published), negatedOptions(options))
    : searchOf(published, options);
  const asked = repaid ? negatedSearch(search) : search;
  const claims: Claimed[] = [];
  let partial = false;
  for (const claimed of claimsOf(asked, search)) {
    if (claimed) claims.push(claimed);
    else if (yield { done: search.tried.count, found: claims.length }) {
      partial = true;
      break;
    }
  }
  const exact = ranked(search, withoutNeedless(published.problems?.length ? ofLevel(claims) : claims));
  const nothing = exact.length === 0 && !partial;
  const untold = uninformative(search, nothing);
  const sought = nothing && untold === null && search.codes.length > 0;
  const near = sought ? nearMisses(search) : [];
  const national = sought && near.length === 0 ? yield* nationalTotalOf(search) : null;
  partial ||= national === undefined;
  return {
    level: search.level,
    figures: search.codes.length,
    recipients: search.directory.recipients(search.level).length,
    sum: asked.sum,
    exact,
    near: repaid ? near.map(negatedMiss) : near,
    registers: search.registers.map(({ id }) => id),
    tried: search.tried.count,
    uninformative: untold,
    smallUnits: untold === "small" && search.units.length > 0 ? smallUnits(search) : [],
    nationalTotal: national ?? null,
    problems: published.problems ?? [],
    partial,
  };
}

/**
 * The claims of a table with rows that could not be read: those in it are not all who shared, so that keys among them
 * alone are left out where others fit.
 */
function ofLevel(claims: readonly Claimed[]): readonly Claimed[] {
  const level = claims.filter(({ reading }) => reading.among === "level");
  return level.length > 0 ? level : claims;
}

/**
 * Every key found for the figures. Agreements' lines have a sign of their own and are searched for in the figures as
 * given; other keys of repayments are searched for in the negated figures, and must give the figures as they are.
 */
function* claimsOf(asked: Search, search: Search): Generator<Claimed | undefined> {
  if (search.codes.length === 0) return;
  yield* agreementLines(asked);
  for (const searchFor of KEY_SEARCHES)
    for (const claimed of searchFor(search)) {
      if (!claimed || asked === search) yield claimed;
      else {
        const mirror = { ...claimed, fit: negatedFit(claimed.fit) };
        if (reproduces(asked, mirror.fit, mirror.weights)) yield mirror;
      }
    }
}
