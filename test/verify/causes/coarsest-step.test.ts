import { expect, it } from "vitest";
import { coarsestStep } from "../../../src/verify/causes/cause.ts";
import type { ColumnFigures } from "../../../src/verify/column-figures.ts";
import { MEDVERKAN, verified } from "../verified.ts";

it.each([
  ["mnkr", ["1,5", "2", "1,25"], 100_000_000n],
  ["mnkr", ["1,25", "1,5", "1,50"], 10_000_000n],
  ["kr", ["1000000", "2000000,50"], 100n],
  ["kr", ["1000000,00", "2000000,50"], 1n],
])("in %s the coarsest of %j is one printed with the fewest decimals", (unit, figures, step) => {
  const names = ["Kalmar län", "Stockholms län", "Gotlands län"];
  const rows = figures.map((figure, index) => `${names[index]};${figure}`);
  const { columns } = verified([`Län;Belopp (${unit})`, ...rows].join("\n"), { ...MEDVERKAN, partial: true });
  expect(coarsestStep(columns[0] as ColumnFigures)).toBe(step);
});
