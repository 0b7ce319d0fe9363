import { AllocationError } from "../problems/allocation-error.ts";
import type { Problem } from "../problems/problem.ts";
import type { Grid } from "../tables/csv/grid.ts";
import type { SheetOptions } from "../workbooks/table-in-bytes.ts";
import { readTableFile } from "./read-table-file.ts";

/** What was read from a file, and what is to report of the workbook that it is. */
export interface ReadFromSheet<Value> {
  readonly value: Value;
  readonly notes: readonly Problem[];
}

/**
 * Reads a file of text, or the sheet of a workbook that can be read: the first that `read` takes without a problem, or
 * the one that `options.sheet` names.
 *
 * @param options.isOther whether a sheet with these problems is another table; by default any problem makes it one
 *
 * @throws AllocationError what `read` throws, with what only the workbook shows
 */
export async function readFromSheet<Value>(
  file: string,
  read: (input: Uint8Array | Grid) => Value,
  {
    isOther = () => true,
    ...options
  }: Omit<SheetOptions, "isReadable"> & { readonly isOther?: (problems: readonly Problem[]) => boolean } = {},
): Promise<ReadFromSheet<Value>> {
  const isReadable = (grid: Grid): boolean => {
    try {
      read(grid);
      return true;
    } catch (error) {
      if (error instanceof AllocationError) return !isOther(error.problems);
      throw error;
    }
  };
  const { input, withSheet } = await readTableFile(file, { ...options, isReadable });
  try {
    return { value: read(input), notes: withSheet([]) };
  } catch (error) {
    if (error instanceof AllocationError) throw new AllocationError(inFile(withSheet(error.problems), file));
    throw error;
  }
}

/** Problems with the file that their cells are in. */
export function inFile(problems: readonly Problem[], file: string): Problem[] {
  return problems.map((found) =>
    found.place ? ({ ...found, place: { ...found.place, file } } as Problem) : found,
  );
}
