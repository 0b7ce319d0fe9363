import { levelSaid } from "../tables/level-said.ts";
import type { TableColumn } from "../tables/table.ts";

/**
 * The columns of the tables beside the first, where a sheet prints a long table in parts side by side: the headers of the
 * first are repeated, all of them and in their order ("Kommun; Belopp; Kommun; Belopp"), with or without empty columns
 * between the parts; or else those of another table after an empty column. None where it has one table.
 */
export function besideTheFirst(columns: readonly TableColumn[]): readonly TableColumn[] {
  const filled = columns.filter(({ header, role }) => header.trim() !== "" || role !== "other");
  const headers = filled.map(({ header }) => header.trim().toLowerCase());
  for (let width = 2; width <= filled.length / 2; width++) {
    const own = headers.slice(0, width);
    const repeated = headers.every((header, at) => header === own[at % width]);
    if (filled.length % width === 0 && repeated && own[0] !== "" && new Set(own).size === width)
      return filled.slice(width);
  }
  return afterTheGap(columns);
}

/** The columns after an empty one, where names and amounts are on both sides of it: another table, with other headers. */
function afterTheGap(columns: readonly TableColumn[]): readonly TableColumn[] {
  const isTable = (
    some: readonly TableColumn[],
    isNamed = (header: string) => header.trim() !== "",
  ): boolean => {
    const names = some.findIndex(({ role, header }) => role === "label" && isNamed(header));
    return names >= 0 && some.slice(names).some(({ role }) => role === "amount");
  };
  const gap = columns.findIndex(
    ({ header, role }, at) => header.trim() === "" && role === "other" && isTable(columns.slice(0, at)),
  );
  const after = columns.slice(gap + 1);
  // "Kontaktperson" is no table.
  return gap >= 0 && isTable(after, (header) => levelSaid(header) !== undefined) ? after : [];
}
