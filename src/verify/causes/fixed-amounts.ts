import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { Suppose } from "./hypothesis.ts";
import { fixedRules, sumOfFixed } from "./sum-of-fixed.ts";

/** The exceptions to a fixed amount were left out: the metropolitan counties got the same as the others. */
export const exceptionMissing: Suppose = function* ({ recipe }, column) {
  const groups = column.lines.flatMap((line) => fixedRules(line).flatMap((rule) => rule.except ?? []));
  const lines = column.lines.map((line) => {
    const key = line.key.map((rule) => (rule.rule === "fixed" ? { ...rule, except: [] } : rule));
    const changed = { ...line, key };
    // When no rule follows that shares the rest, the line itself is smaller by the value of the exceptions.
    const onlyFixed = key.every(({ rule }) => rule === "fixed");
    return onlyFixed ? { ...changed, amount: sumOfFixed(changed, recipe.directory) } : changed;
  });
  const names = new Set(groups.map(({ group, codes }) => group ?? (codes ?? []).join("+")));
  yield { code: "exception-missing", details: { groups: [...names].join(", ") }, recipe, lines };
};

/** The fixed amount was left out, and all of the money was shared by the rest of the key. */
export const fixedMissing: Suppose = function* ({ recipe }, column) {
  const [rule] = column.lines.flatMap(fixedRules);
  if (!rule) return;
  const lines = column.lines.map((line) => ({
    ...line,
    key: line.key.filter((one) => one.rule !== "fixed"),
  }));
  yield { code: "fixed-missing", details: { each: rule.each }, recipe, lines };
};

/** The fixed amount was added on top of shares of the whole line, not taken from it first. */
export const fixedOnTop: Suppose = function* ({ recipe }, column) {
  const shares = (line: ResolvedLine): boolean => line.key.some(({ rule }) => rule !== "fixed");
  const [rule] = column.lines.filter(shares).flatMap(fixedRules);
  if (!rule) return;
  const lines = column.lines.map((line) =>
    shares(line) ? { ...line, amount: line.amount + sumOfFixed(line, recipe.directory) } : line,
  );
  yield { code: "fixed-on-top", details: { each: rule.each }, recipe, lines };
};
