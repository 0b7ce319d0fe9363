import { isEligible } from "../../agreements/eligibility.ts";
import { cause, type FindCause, suspects } from "./cause.ts";
import { tryLines } from "./try-lines.ts";

/** The money was shared among all recipients of the level, though only some take part. */
export const eligibilityIgnored: FindCause = (search) =>
  suspects(search).flatMap((column) => {
    const { directory } = search.recipe;
    const left = column.lines.flatMap(({ level, eligibility }) =>
      directory.recipients(level).filter((one) => !isEligible(one, eligibility)),
    );
    const lines = column.lines.map(({ eligibility: _, ...line }) => line);
    const cells = tryLines(column, search.recipe, lines);
    const codes = [...new Set(left.map(({ code }) => code))];
    return cells.length > 0 ? [cause("eligibility-ignored", cells, { codes })] : [];
  });
