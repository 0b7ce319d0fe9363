import type { AgreedLine, ResolvedLine } from "../agreements/agreement.ts";
import { checkTerms } from "../agreements/checks/check-terms.ts";
import { isEligible, sharersOf } from "../agreements/eligibility.ts";
import { lineContext, resolveLine } from "../agreements/resolve-line.ts";
import type { Ore } from "../money/ore.ts";
import { add, type Fraction, subtract, whole } from "../numbers/fraction.ts";
import { sum } from "../numbers/sum.ts";
import type { Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { invariant } from "../problems/invariant.ts";
import { refuse } from "../problems/refuse.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import type { Directory } from "../recipients/directory.ts";
import { roundingsInUse } from "../rounding/roundings-in-use.ts";
import { combined } from "../rules/apply-key.ts";
import type { Step } from "../rules/rule.ts";
import { rulesInUse } from "../rules/rules-in-use.ts";
import type { Series } from "../rules/weights/series.ts";
import { checkLineArguments, type LineOptions, shareLine } from "./allocate-line.ts";
import type { AllocatedLine } from "./allocated-line.ts";
import { roundComponents } from "./round-components.ts";
import { roundingSettings } from "./rounding-settings.ts";

/** Options for allocating an agreed line. */
export interface AgreedLineOptions extends Omit<LineOptions, "rules" | "roundings" | "indicator"> {
  /** Figures that keys name but do not contain, by the indicator's name. */
  readonly indicators?: Readonly<Record<string, Series>> | undefined;
}

/** The options that decide how an agreed line is allocated. */
export const AGREED_LINE_OPTIONS: Known<AgreedLineOptions> = {
  unit: true,
  rounding: true,
  ties: true,
  weigh: true,
  indicators: true,
};

/**
 * Allocates one line as its agreement states: every kind of rule, the recipients that take part, the agreement's own
 * rounding.
 *
 * @throws AllocationError with every reason why it cannot
 *
 * @example
 * ```ts
 * import { allocateAgreedLine, SWEDEN } from "fordela";
 * import { type ResolvedLine } from "fordela/core";
 * const line: ResolvedLine = {
 *   id: "exempel", area: "1", level: "region", amount: 1900n, derived: false, source: "påhittat",
 *   key: [{ rule: "equal" }],
 *   eligibility: { except: ["01", "09"], others: "reshared", source: "påhittat" },
 * };
 * allocateAgreedLine(line, SWEDEN).amounts.length; // 19
 * ```
 */
export function allocateAgreedLine(
  line: ResolvedLine,
  directory: Directory,
  options: AgreedLineOptions = {},
): AllocatedLine {
  checkLineArguments("allocateAgreedLine", line, directory);
  checkInputs("allocateAgreedLine", options, AGREED_LINE_OPTIONS);
  const misspelt = checkTerms(line);
  refuseAll(misspelt);
  return shareAgreedLine(line, directory, options);
}

/** Like `allocateAgreedLine`, for checked arguments. */
export function shareAgreedLine(
  line: ResolvedLine,
  directory: Directory,
  options: AgreedLineOptions,
): AllocatedLine {
  const { unit, method, ties, per } = line.rounding ?? {};
  const settings: LineOptions = {
    ...options,
    indicator: indicatorIn(options),
    rules: rulesInUse,
    roundings: roundingsInUse,
    ...(unit && { unit }),
    ...(method && { rounding: method }),
    ...(ties && { ties }),
  };
  const share = (more?: LineOptions): AllocatedLine =>
    shareLine(line, directory, { ...settings, ...more }, sharersOf(line, directory));
  // Only the exact shares of a line that is rounded in parts are used, so nothing is refused for its sum.
  const allocated =
    per === "component"
      ? roundComponents({ ...share({ rounding: "exact" }), rounding: roundingSettings(settings) })
      : share();
  return withholdShares(accounted(allocated));
}

/** The line with its amount: the one that the agreement states, the one supplied, or the sum that its key gives. */
export function resolveAgreedLine(
  line: AgreedLine,
  directory: Directory,
  options: Pick<AgreedLineOptions, "weigh" | "indicators"> & {
    amounts?: Readonly<Record<string, Ore>> | undefined;
  },
): ResolvedLine {
  const { weigh, amounts = {} } = options;
  const context = lineContext(line, directory, {
    count: (weight, whom) => weigh?.(weight, line, whom) ?? refuse("weigh-missing", [], { line: line.id }),
    indicator: indicatorIn(options),
  });
  return resolveLine(line, context, Object.hasOwn(amounts, line.id) ? amounts[line.id] : undefined);
}

/** Looks up figures among those that the caller supplies. */
function indicatorIn({ indicators = {} }: Pick<AgreedLineOptions, "indicators">): LineOptions["indicator"] {
  return (name) => (Object.hasOwn(indicators, name) ? indicators[name] : undefined);
}

/**
 * Separates the money that the rounding left, that the key keeps and that it adds. Proves that no other money is
 * missing.
 */
function accounted(allocated: AllocatedLine): AllocatedLine {
  const { line, steps, rounded, rounding, total } = allocated;
  const given = (part: "kept" | "added"): Fraction =>
    steps.reduce((all, { [part]: more }) => (more ? add(all, more) : all), whole(0n));
  const kept = given("kept");
  const added = given("added");
  const { numerators, denominator } = combined(steps);
  const missing = subtract(add(subtract(whole(line.amount), kept), added), {
    numerator: sum(numerators),
    denominator,
  });
  invariant(missing.numerator === 0n, `exact sum of ${line.id}`);
  invariant(!numerators.some((share) => share * line.amount < 0n), `signs in ${line.id}`);
  if (kept.numerator === 0n && added.numerator === 0n) return allocated;
  const sign = line.amount < 0n ? -1n : 1n;
  const handedOut = rounded.quotas.total * rounding.unit * sign;
  // Rounds kept and added to whole öre that, with the amounts and the rest, sum to the line. Neither is below 0.
  const over = handedOut - line.amount;
  const inWholeOre = kept.numerator / kept.denominator;
  const keptOre = (inWholeOre + over) * sign < 0n ? -over : inWholeOre;
  return { ...allocated, kept: keptOre, added: over + keptOre, rest: handedOut - total };
}

/**
 * Leaves out the recipients that do not take part, for a line that withholds their shares. No recipient gets those
 * shares.
 */
function withholdShares(allocated: AllocatedLine): AllocatedLine {
  const { line, recipients, amounts, rounded, steps } = allocated;
  if (line.eligibility?.others !== "withheld") return allocated;
  const places = recipients.flatMap((one, index) => (isEligible(one, line.eligibility) ? [index] : []));
  const pick = <T>(values: readonly T[]): T[] => places.map((place) => values[place] as T);
  const total = sum(pick(amounts));
  const { quotas } = rounded;
  return {
    ...allocated,
    recipients: pick(recipients),
    amounts: pick(amounts),
    total,
    withheld: allocated.total - total,
    steps: steps.map((step) => among(step, places, pick)),
    rounded: {
      ...rounded,
      amounts: pick(rounded.amounts),
      units: pick(rounded.units),
      quotas: {
        ...quotas,
        floors: pick(quotas.floors),
        remainders: pick(quotas.remainders),
        rank: pick(quotas.rank),
      },
    },
  };
}

function among(step: Step, places: readonly number[], pick: <T>(values: readonly T[]) => T[]): Step {
  const { numerators, weights, bounded, rounded, among: concerned } = step;
  return {
    ...step,
    numerators: pick(numerators),
    ...(weights && { weights: pick(weights), weightSum: step.weightSum ?? sum(weights) }),
    ...(bounded && { bounded: { ...bounded, at: pick(bounded.at) } }),
    ...(rounded && { rounded: pick(rounded) }),
    ...(concerned && {
      among: places.flatMap((place, index) => (concerned.includes(place) ? [index] : [])),
    }),
  };
}
