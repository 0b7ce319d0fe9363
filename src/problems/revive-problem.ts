import { checkArgument } from "./check-argument.ts";
import { type Problem, type ProblemCode, type ProblemDetails, problem } from "./problem.ts";
import { refuse } from "./refuse.ts";

/** The facts of a code that are amounts, or lists of amounts. */
type AmountsOf<C extends ProblemCode> = {
  [K in keyof ProblemDetails[C]]-?: bigint extends Element<ProblemDetails[C][K]> ? K : never;
}[keyof ProblemDetails[C]];
type Element<T> = T extends readonly (infer E)[] ? E : T;

/** The codes that have amounts, each with all of them. */
const AMOUNTS: {
  readonly [C in ProblemCode as AmountsOf<C> extends never ? never : C]: Readonly<Record<AmountsOf<C>, 1>>;
} = {
  "money-ambiguous": { readings: 1 },
  "cell-ambiguous": { readings: 1 },
  "stated-sum": { stated: 1, computed: 1 },
  "fixed-exceeds": { fixed: 1, available: 1 },
  "line-amount-stated": { stated: 1 },
  "share-differs": { of: 1, amount: 1 },
  "rest-left": { rest: 1 },
  "unit-indivisible": { amount: 1, part: 1, unit: 1 },
  "residual-exceeds": { unit: 1 },
  "tie-undecided": { amount: 1 },
  "percent-exceeds": { part: 1, available: 1 },
  "bounds-invalid": { min: 1, max: 1 },
  "minimum-infeasible": { min: 1, needed: 1, available: 1 },
  "cap-invalid": { cap: 1 },
  "base-above": { amount: 1, base: 1 },
  "pot-too-small": { pot: 1, least: 1 },
  "ratio-clash": { firstAmount: 1, firstPot: 1, secondAmount: 1, secondPot: 1 },
  "amount-differs": { printed: 1, expected: 1, least: 1, most: 1 },
  "amount-missing": { expected: 1 },
  "row-sum": { printed: 1, computed: 1 },
  "column-sum": { printed: 1, computed: 1 },
  "total-unit": { printed: 1, computed: 1 },
  "stated-differs": { stated: 1, computed: 1 },
  "parent-differs": { printed: 1, expected: 1 },
  "entitlement-differs": { stated: 1, computed: 1 },
  "redistribution-exceeds": { redistributed: 1, lapsed: 1 },
  "requisition-late": { amount: 1 },
  "requisition-exceeds": { requisitioned: 1, entitled: 1 },
  "requisition-less": { amount: 1 },
  "requisition-missing": { amount: 1 },
  "payment-differs": { paid: 1, requisitioned: 1 },
  "onward-exceeds": { passedOn: 1, received: 1 },
  "actor-summary": { summary: 1, rows: 1 },
  "condition-open": { amount: 1 },
  "invoice-late": { invoiced: 1, share: 1 },
  "invoice-exceeds": { invoiced: 1, share: 1 },
  "redistribution-undecided": { amount: 1 },
  "cost-sum": { stated: 1, computed: 1 },
  "vat-agrees": { vat: 1, base: 1 },
  "vat-differs": { vat: 1, base: 1, expected: 1 },
  "cost-coarse": { unit: 1, unspent: 1, within: 1 },
  unspent: { amount: 1 },
  "costs-exceed": { over: 1 },
  "line-overspent": { over: 1, under: 1 },
  "repayment-late": { amount: 1 },
  "repayment-missing": { amount: 1 },
  "repayment-exceeds": { returned: 1, unspent: 1 },
  "flow-leak": { into: 1, out: 1 },
};

/**
 * Revives a problem that was sent as JSON or to a worker: amounts become bigints in öre again, and `JSON.stringify` can
 * write it.
 *
 * @param from what `JSON.parse` or a structured clone gave
 * @throws AllocationError `argument-invalid` if it is not a problem
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { reviveProblem } from "fordela/schema";
 * const sent = JSON.stringify(problem("rest-left", [], { line: "lan-x", rest: 100n }));
 * const { details } = reviveProblem(JSON.parse(sent));
 * ({ ...details }); // { line: "lan-x", rest: 100n }
 * ```
 */
export function reviveProblem(from: unknown): Problem {
  checkArgument("reviveProblem", "from", from, "{code severity path details}");
  const { code, severity, path, place, details } = from as Problem;
  const amounts: object = Object.hasOwn(AMOUNTS, code) ? AMOUNTS[code as keyof typeof AMOUNTS] : {};
  const facts = Object.entries(details).map(([name, fact]) => [
    name,
    Object.hasOwn(amounts, name) ? inOre(fact) : fact,
  ]);
  const revived = problem(code, path, Object.fromEntries(facts), severity);
  return place ? { ...revived, place } : revived;
}

/** An amount or a list of amounts, from decimal text in öre. */
function inOre(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(inOre);
  if (typeof fact !== "string") return fact;
  if (!/^-?\d+$/.test(fact))
    refuse("argument-invalid", ["from"], {
      of: "reviveProblem",
      name: "from",
      given: JSON.stringify(fact),
      expected: ["<bigint>"],
    });
  return BigInt(fact);
}
