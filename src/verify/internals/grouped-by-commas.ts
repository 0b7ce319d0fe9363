import { orePer } from "../../money/money-unit.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { readInUnits } from "../../tables/read-in-units.ts";
import type { Table, TableColumn } from "../../tables/table.ts";

/** Thousands as English writes them; in thousands of kronor also an amount to the krona. */
const GROUPED = /^-?\d{1,3}(?:,\d{3})?$/;

/** A comma in Swedish is before decimals: only a table in English has it between thousands. */
const ENGLISH = /thousand|million|billion|\bSEK\b|amount|grant/i;

/**
 * A table in English in which every figure in thousands, millions or milliards with a comma has three digits after it, read with the commas
 * as signs of thousands: "46,694" is 46 694 thousands, or 46.694. `undefined` for all others.
 */
export function groupedByCommas(table: Table): Table | undefined {
  const isGrouped = (column: TableColumn): boolean => {
    const figures = table.rows
      .flatMap(({ cells }) => cells)
      .filter((cell) => cell.column === column && cell.value !== null)
      .map(({ text }) => text.trim());
    return figures.every((text) => GROUPED.test(text)) && figures.some((text) => text.includes(","));
  };
  const texts = [...table.titles.map(({ text }) => text), ...table.columns.map(({ header }) => header)];
  if (!texts.some((text) => ENGLISH.test(text))) return undefined;
  const columns = table.columns.filter(
    (column) => column.role === "amount" && orePer(column.unit) > krona() && isGrouped(column),
  );
  if (columns.length === 0) return undefined;
  const signs = { thousands: ",", decimal: "" };
  return readInUnits(table, (column) => {
    const { unit, unitFrom } = column;
    return columns.includes(column) ? { unit, unitFrom, signs } : undefined;
  });
}
