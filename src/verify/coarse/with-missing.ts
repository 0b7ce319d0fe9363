import { nearestOf } from "../../numbers/floor-of.ts";
import { roundTogether } from "../../publish/round-together.ts";
import type { Figure } from "../column-figures.ts";
import type { CoarseTable } from "./coarse-table.ts";
import type { MissingFigure, TableRounding } from "./rounding-kind.ts";

/**
 * Whether the cells that are missing in a table can be filled in so that every figure is next to the exact one and every
 * sum adds up as printed; `undefined` where that was not decided.
 */
export function withMissing(table: CoarseTable): TableRounding | undefined {
  const { relations, unit } = table;
  const wholes = new Map(relations.map(({ whole, parts }) => [whole, parts]));
  const inside = (figure: Figure): readonly Figure[] => {
    const parts = wholes.get(figure);
    return parts ? parts.flatMap(inside) : [figure];
  };
  const cells = [...new Set(relations.flatMap(({ parts }) => parts.flatMap(inside)))].filter(
    (one) => table.exactOf(one) !== undefined,
  );
  const at = new Map(cells.map((one, index) => [one, index]));
  const exact = cells.map((one) => table.rounded(one).exact);
  const sums = relations.map(({ parts }) =>
    [...new Set(parts.flatMap(inside))].flatMap((one) => at.get(one) ?? []),
  );
  const found = roundTogether(
    { cells: exact, sums, unit },
    {
      printed: {
        cells: cells.map(({ printed }) => printed),
        sums: relations.map(({ whole }) => whole.printed),
      },
    },
  );
  if (found.kind === "undecided") return undefined;
  const missing = cells.filter(({ printed }) => printed === null).map((one) => table.rounded(one));
  const facts = { unit, sums: relations.length, moved: [], broken: [], far: [], missing };
  if (found.kind === "rounded") return { kind: "together", ...facts };
  const figures: MissingFigure[] = [
    ...cells.map((one): MissingFigure => pick(table, one)),
    ...relations.map(({ whole }, index): MissingFigure => ({ ...pick(table, whole), of: sums[index] ?? [] })),
  ];
  return { kind: "none", ...facts, contradiction: { ...found, figures } };
}

function pick(table: CoarseTable, figure: Figure): MissingFigure {
  const { cell, label, printed } = table.rounded(figure);
  const { numerator, denominator } = table.exactOf(figure)?.exact ?? { numerator: 0n, denominator: 1n };
  return { cell, label, printed, exact: nearestOf(numerator, denominator) };
}
