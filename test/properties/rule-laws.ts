import { add, type Fraction, whole } from "../../src/numbers/fraction.ts";
import { combined } from "../../src/rules/apply-key.ts";
import type { Rule, RuleKind, RuleSet, Step } from "../../src/rules/rule.ts";
import type { Series } from "../../src/rules/weights/series.ts";
import { ruleContext, shareOut } from "../support/rule-context.ts";

/** A rule, alone or followed by `returned`, on an amount, among recipients with supplied weights above 0. */
export interface RuleCase {
  readonly rule: Rule;
  readonly amount: bigint;
  readonly weights: readonly bigint[];
}

/** Shares a case out; a broken one replaces the true rules. */
export type Sharer = (example: RuleCase, codes?: readonly string[]) => readonly Step[];

/** A law holds of a rule on a case, or it does not. */
export interface RuleLaw {
  readonly name: string;
  readonly holds: (share: Sharer, example: RuleCase) => boolean;
  /** The kinds of rule that obey it. */
  readonly kinds: readonly RuleKind[];
}

export const CODES = ["01", "03", "12", "14"] as const;

/** Shares by the rules of a set, the rest returned. */
export function sharerOf(rules: RuleSet): Sharer {
  return ({ rule, amount, weights }, codes = CODES) => {
    const indicators = { prov: seriesOf(weights) };
    const context = { ...ruleContext(codes, [], indicators), rules, amount };
    const directory = {
      ...context.directory,
      recipients: (level: string) =>
        level === "county"
          ? codes.map((code) => ({ level: "county" as const, code, name: code, body: code }))
          : context.recipients,
      above: (code: string) => code,
    };
    return shareOut([rule, { rule: "returned" }], amount, { ...context, directory });
  };
}

/** The weights by code, whatever order the recipients come in. */
function seriesOf(weights: readonly bigint[]): Series {
  return Object.fromEntries(CODES.map((code, index) => [code, weights[index] as bigint]));
}

const EVERY: readonly RuleKind[] = [
  "fixed",
  "proportional",
  "equal",
  "percent",
  "perUnit",
  "steps",
  "published",
  "twoStep",
  "levelled",
  "returned",
];

const total = (steps: readonly Step[], part: "kept" | "added"): Fraction =>
  steps.reduce((all, step) => add(all, step[part] ?? whole(0n)), whole(0n));

/** Every law of the rules with the kinds that obey it; each is shown to fail on a rule broken on purpose. */
export const RULE_LAWS: readonly RuleLaw[] = [
  {
    name: "shares, what is kept and what is added make up the line",
    holds: (share, example) => {
      const steps = share(example);
      const { numerators, denominator } = combined(steps);
      const sum = { numerator: numerators.reduce((a, b) => a + b, 0n), denominator };
      const added = total(steps, "added");
      const made = add(add(sum, total(steps, "kept")), { ...added, numerator: -added.numerator });
      return made.numerator === example.amount * made.denominator;
    },
    kinds: EVERY,
  },
  {
    name: "no share has the other sign",
    holds: (share, example) => combined(share(example)).numerators.every((one) => one * example.amount >= 0n),
    kinds: EVERY,
  },
  {
    name: "shares of minus x mirror shares of x",
    holds: (share, example) => {
      const mirrored = { ...example, rule: negated(example.rule) as Rule, amount: -example.amount };
      return same(combined(share(mirrored)), combined(share(example)), -1n);
    },
    kinds: EVERY,
  },
  {
    name: "the order of the recipients does not matter",
    holds: (share, example) => {
      const turned = combined(share(example, CODES.toReversed()));
      return same({ ...turned, numerators: turned.numerators.toReversed() }, combined(share(example)));
    },
    kinds: EVERY,
  },
  {
    name: "scaling all weights changes nothing",
    holds: (share, example) =>
      same(
        combined(share({ ...example, weights: example.weights.map((weight) => weight * 7n) })),
        combined(share(example)),
      ),
    kinds: ["fixed", "proportional", "equal", "percent", "published", "twoStep", "levelled", "returned"],
  },
  {
    name: "whoever is at no bound has the common rate",
    holds: (share, example) =>
      share(example).every(({ bounded, numerators, denominator, weights = [] }) =>
        (bounded?.at ?? []).every((at, index) => {
          if (at !== null || !bounded?.rate) return true;
          const { numerator, denominator: below } = bounded.rate;
          return (
            (numerators[index] as bigint) * below === (weights[index] as bigint) * numerator * denominator
          );
        }),
      ),
    kinds: ["proportional"],
  },
];

function same(
  a: { readonly numerators: readonly bigint[]; readonly denominator: bigint },
  b: { readonly numerators: readonly bigint[]; readonly denominator: bigint },
  sign = 1n,
): boolean {
  return a.numerators.every(
    (one, index) => one * b.denominator === sign * (b.numerators[index] as bigint) * a.denominator,
  );
}

const MONEY: ReadonlySet<string> = new Set(["each", "min", "max", "price", "cap", "amount"]);

/** The rule with its money, and nothing else, of the other sign. */
function negated(value: unknown, key = ""): unknown {
  if (typeof value === "bigint") return MONEY.has(key) ? -value : value;
  if (Array.isArray(value)) return value.map((item) => negated(item, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      key === "amounts" ? negated(inner, "amount") : negated(inner, name),
    ]),
  );
}
