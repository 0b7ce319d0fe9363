import { levelSaid } from "../tables/level-said.ts";
import type { TableColumn } from "../tables/table.ts";

/**
 * The columns of the tables beside the first, where a sheet prints a long table in parts side by side: the headers of the
 * first are repeated, all of them and in their order ("Kommun; Belopp; Kommun; Belopp"), with or without empty columns
 * between the parts; or else those of another table after an empty column. None where it has one table.
 */
export function besideTheFirst(columns: readonly TableColumn[]): readonly TableColumn[] {
  const [, ...others] = partsBeside(columns);
  return others.length > 0 ? others.flat() : afterTheGap(columns);
}

/** The columns of each part of what may be one table, in parts side by side with headers or without; `undefined` where it has none. */
export function partsOfOne(columns: readonly TableColumn[]): readonly (readonly TableColumn[])[] | undefined {
  return [partsBeside(columns), partsWithoutHeaders(columns)].find(({ length }) => length > 0);
}

/** The columns of each part of a table that is printed in parts side by side; none where it is not. */
function partsBeside(columns: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const filled = columns.filter(({ header, role }) => header.trim() !== "" || role !== "other");
  const headers = filled.map(({ header }) => header.trim().toLowerCase());
  for (let width = 2; width <= filled.length / 2; width++) {
    const own = headers.slice(0, width);
    const repeated = headers.every((header, at) => header === own[at % width]);
    if (filled.length % width === 0 && repeated && own[0] !== "" && new Set(own).size === width)
      return partsOf(filled, width);
  }
  return [];
}

/**
 * The columns of each part where only the first has headers, or none: the other parts hold the same kinds of columns in the
 * same order. That they are parts of the same table shows first by whose names they have.
 */
function partsWithoutHeaders(columns: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const filled = columns.filter(({ header, role }) => header.trim() !== "" || role !== "other");
  for (let width = 2; width <= filled.length / 2; width++) {
    const isSame = ({ header, role }: TableColumn, at: number): boolean =>
      role === filled[at % width]?.role && (at < width || header.trim() === "");
    if (filled.length % width === 0 && filled.every(isSame)) return partsOf(filled, width);
  }
  return [];
}

function partsOf(columns: readonly TableColumn[], width: number): readonly (readonly TableColumn[])[] {
  return Array.from({ length: columns.length / width }, (_, part) =>
    columns.slice(part * width, (part + 1) * width),
  );
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
