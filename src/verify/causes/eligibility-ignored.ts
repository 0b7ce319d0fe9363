import { cause, type FindCause, suspects } from "./cause.ts";
import { tryLines } from "./try-lines.ts";

/** The money was shared among all of the level, though only some take part. */
export const eligibilityIgnored: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const limited = column.lines.flatMap(({ eligibility }) => eligibility ?? []);
    if (limited.length === 0) return [];
    const lines = column.lines.map(({ eligibility: _, ...line }) => line);
    const cells = tryLines(column, search.recipe, lines);
    const sources = limited.map(({ source }) => source).join("; ");
    return cells.length > 0 ? [cause("eligibility-ignored", cells, { source: sources })] : [];
  });
