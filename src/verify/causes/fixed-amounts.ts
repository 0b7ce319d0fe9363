import type { ResolvedLine } from "../../agreements/agreement.ts";
import { cause, type FindCause, suspects } from "./cause.ts";
import { fixedRules, sumOfFixed } from "./sum-of-fixed.ts";
import { tryLines } from "./try-lines.ts";

/** The exceptions to a fixed amount were left out: the metropolitan counties got the same as the others. */
export const exceptionMissing: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const groups = column.lines.flatMap((line) => fixedRules(line).flatMap((rule) => rule.except ?? []));
    const lines = column.lines.map((line) => {
      const key = line.key.map((rule) => (rule.rule === "fixed" ? { ...rule, except: [] } : rule));
      const changed = { ...line, key };
      // When no rule follows that shares the rest, the line itself is smaller by the value of the exceptions.
      const onlyFixed = key.every(({ rule }) => rule === "fixed");
      return onlyFixed ? { ...changed, amount: sumOfFixed(changed, search.recipe.directory) } : changed;
    });
    const cells = tryLines(column, search.recipe, lines);
    const names = new Set(groups.map(({ group, codes }) => group ?? (codes ?? []).join("+")));
    const named = [...names].join(", ");
    return cells.length > 0 ? [cause("exception-missing", cells, { groups: named })] : [];
  });

/** The fixed amount was left out, and all of the money was shared by the rest of the key. */
export const fixedMissing: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const [rule] = column.lines.flatMap(fixedRules);
    if (!rule) return [];
    const lines = column.lines.map((line) => ({
      ...line,
      key: line.key.filter((one) => one.rule !== "fixed"),
    }));
    const cells = tryLines(column, search.recipe, lines);
    return cells.length > 0 ? [cause("fixed-missing", cells, { each: rule.each })] : [];
  });

/** The fixed amount was added on top of shares of the whole line, not taken from it first. */
export const fixedOnTop: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const shares = (line: ResolvedLine): boolean => line.key.some(({ rule }) => rule !== "fixed");
    const [rule] = column.lines.filter(shares).flatMap(fixedRules);
    if (!rule) return [];
    const lines = column.lines.map((line) =>
      shares(line) ? { ...line, amount: line.amount + sumOfFixed(line, search.recipe.directory) } : line,
    );
    const cells = tryLines(column, search.recipe, lines);
    return cells.length > 0 ? [cause("fixed-on-top", cells, { each: rule.each })] : [];
  });
