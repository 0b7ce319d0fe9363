import type { Rule } from "../../rules/rule.ts";
import type { InferOptions } from "./infer-options.ts";
import type { Fit, NearMiss } from "./inference.ts";
import type { Search } from "./internals/search.ts";
import type { PublishedAmounts } from "./published-amounts.ts";

/**
 * Whether figures are repayments: none above 0, and some below. Shares of −x are the mirror image of shares of x, so their key is
 * sought as that of the same figures without the sign.
 */
export function areRepaid({ figures }: Pick<PublishedAmounts, "figures">): boolean {
  return figures.every(({ amount }) => amount <= 0n) && figures.some(({ amount }) => amount < 0n);
}

/** The same figures with the other sign. */
export function negatedFigures(published: PublishedAmounts): PublishedAmounts {
  return {
    ...published,
    figures: published.figures.map(({ code, amount }) => ({ code, amount: -amount })),
    ...(published.total !== undefined && { total: -published.total }),
  };
}

/** The same options for the figures with the other sign. */
export function negatedOptions({ pot, base, ...options }: InferOptions): InferOptions {
  return {
    ...options,
    ...(pot !== undefined && { pot: -pot }),
    ...(base !== undefined && { base: -base }),
  };
}

/**
 * A search in the figures with the other sign, for keys of positive amounts; the two searches share one count of what
 * was tried.
 */
export function negatedSearch(search: Search): Search {
  const { amounts, sum, pot, base } = search;
  return {
    ...search,
    amounts: amounts.map((amount) => -amount),
    sum: -sum,
    pot: pot === undefined ? pot : -pot,
    base: base === undefined ? base : -base,
  };
}

/** A fit of the figures with the other sign. Only what is money changes: weights and percentages do not. */
export function negatedFit({ found, ...fit }: Fit): Fit {
  const { lines, pot } = fit;
  return {
    ...fit,
    pot: -pot,
    lines: lines.map((line) => ({ ...line, amount: -line.amount, key: line.key.map(mirroredRule) })),
    ...(found && {
      found:
        found.of === "percent"
          ? found
          : { of: found.of, least: -found.most, most: -found.least, chosen: -found.chosen },
    }),
  };
}

/** The same of a key that gives some of the figures. */
export function negatedMiss({ fit, deviating, ...miss }: NearMiss): NearMiss {
  return {
    ...miss,
    fit: negatedFit(fit),
    deviating: deviating.map(({ code, printed, expected }) => ({
      code,
      printed: -printed,
      expected: -expected,
    })),
  };
}

/** Of the rules that are searched for, only those with an amount to each and those with bounds state money. */
function mirroredRule(rule: Rule): Rule {
  if (rule.rule === "proportional") {
    const { min, max } = rule;
    return { ...rule, ...(min !== undefined && { min: -min }), ...(max !== undefined && { max: -max }) };
  }
  if (!("each" in rule)) return rule;
  const { each, except } = rule;
  return {
    ...rule,
    each: -each,
    ...(except && { except: except.map((one) => ({ ...one, each: -one.each })) }),
  };
}
