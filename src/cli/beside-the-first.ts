import type { TableColumn } from "../tables/table.ts";

/**
 * The columns of the tables beside the first, where a sheet prints a long table in parts side by side: the headers of the
 * first are repeated, all of them and in their order ("Kommun; Belopp; Kommun; Belopp"). None where it has one table.
 */
export function besideTheFirst(columns: readonly TableColumn[]): readonly TableColumn[] {
  const headers = columns.map(({ header }) => header.trim().toLowerCase());
  for (let width = 2; width <= columns.length / 2; width++) {
    const own = headers.slice(0, width);
    const repeated = headers.every((header, at) => header === own[at % width]);
    if (columns.length % width === 0 && repeated && own[0] !== "" && new Set(own).size === width)
      return columns.slice(width);
  }
  return [];
}
