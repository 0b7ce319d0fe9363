import { ROUNDINGS, type RoundingMethod } from "../../rounding/index.ts";
import { cause, type FindCause, suspects } from "./cause.ts";
import { tryLines } from "./try-lines.ts";

const UNITS: readonly bigint[] = [1n, 100n, 100_00n, 1_000_00n, 10_000_00n, 100_000_00n, 1_000_000_00n];

/** The same shares, rounded by another method or to another unit. */
export const otherRounding: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const methods = (Object.keys(ROUNDINGS) as RoundingMethod[]).filter((method) => method !== "exact");
    for (const unit of [search.recipe.unit, ...UNITS])
      for (const method of methods) {
        const cells = tryLines(column, { ...search.recipe, rounding: method, unit });
        if (cells.length > 0) return [cause("other-rounding", cells, { method, unit })];
      }
    return [];
  });
