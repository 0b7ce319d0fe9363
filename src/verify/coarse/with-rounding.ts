import { lineNames } from "../../agreements/checks/check-stated-sums.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { acceptDeviations } from "../accept-deviations.ts";
import { type Figure, namedPlace } from "../column-figures.ts";
import { Verification } from "../verification.ts";
import type { TableRounding } from "./rounding-kind.ts";
import { tableRounding } from "./table-rounding.ts";

/**
 * A verification with how its figures were rounded. Where no rounding gives the table, the printed sums that do not add up are problems,
 * and so are figures that are a unit or more from the exact amount.
 */
export function withRounding(verification: Verification): Verification {
  const rounding = tableRounding(verification);
  if (!rounding) return verification;
  const { recipe, ...facts } = { ...verification, recipe: verification.recipe };
  const { deviations = [] } = verification.claim;
  const listed = verification.problems.filter(({ code }) => code !== "deviation-gone");
  const found = [...listed, ...problemsOf(rounding, verification)];
  return new Verification({ ...facts, ...acceptDeviations(found, deviations), rounding }, recipe);
}

function problemsOf({ kind, broken, far }: TableRounding, { columns }: Verification): Problem[] {
  if (kind !== "none") return [];
  const figures = new Map<string, { figure: Figure; lines: string }>();
  for (const { entries, sums, lines } of columns)
    for (const figure of [...entries, ...sums])
      figures.set(figure.place.cell, { figure, lines: lineNames(figure.lines ?? lines) });
  return [
    ...broken.flatMap(({ cell, of, printed, computed }): Problem[] => {
      const { figure } = figures.get(cell) ?? {};
      if (!figure) return [];
      return [
        problemAt(of === "row" ? "row-sum" : "column-sum", figure.place, {
          ...namedPlace(figure),
          printed,
          computed,
        }),
      ];
    }),
    ...far.flatMap(({ cell, printed, exact }): Problem[] => {
      const { figure, lines = "" } = figures.get(cell) ?? {};
      if (!figure || printed === null || broken.some((one) => one.cell === cell)) return [];
      const facts = { ...namedPlace(figure), printed, expected: exact, line: lines };
      return [problemAt("amount-differs", figure.place, facts)];
    }),
  ];
}
