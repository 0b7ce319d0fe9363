import type { Agreement } from "../agreements/agreement.ts";
import { neededFigures } from "../agreements/needed-figures.ts";
import { checkRegister } from "../population/check-register.ts";
import { countedLevels } from "../population/counted-level.ts";
import type { Register } from "../population/register.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { inUse } from "../recipients/in-use.ts";
import type { Grid } from "../tables/csv/grid.ts";
import { importRegister } from "../tables/registers/import-register.ts";
import { readIndicator } from "../tables/registers/read-indicator.ts";
import { tableInBytes } from "../workbooks/table-in-bytes.ts";
import type { GivenFile } from "./asked.ts";
import type { OpenedFigures } from "./chosen-agreement.ts";
import { PAGE_SENTENCES } from "./page-words.ts";

const DATE = /\d{4}-\d{2}-\d{2}/;

/** The indicator that a file's name names: "fritidsbarn.csv" has the figures of "fritidsbarn". */
export function indicatorNamed({ name }: GivenFile, agreement: Agreement): string | undefined {
  const stem = name.replace(/\.[^.]*$/, "").toLowerCase();
  return neededFigures(agreement).indicators.find((one) => one.name.toLowerCase() === stem)?.name;
}

/**
 * The figures in the files opened together with an agreement, whose recipients are in use: an indicator has the file of
 * its name, and any other file is a register.
 *
 * @throws AllocationError with what is wrong with a file
 */
export async function figuresIn(files: readonly GivenFile[], agreement: Agreement): Promise<OpenedFigures> {
  const registers: Register[] = [];
  const indicators: Record<string, OpenedFigures["indicators"][string]> = {};
  for (const file of files) {
    const name = indicatorNamed(file, agreement);
    if (name === undefined) registers.push(await readIn(file, (input) => registerIn(input, file)));
    else
      indicators[name] = await readIn(file, (input) =>
        readIndicator(input, { file: file.name, directory: directoryInUse() }),
      );
  }
  return { registers, indicators };
}

/** What a file holds: of a workbook the first sheet that can be read. */
async function readIn<T>({ name, bytes }: GivenFile, read: (input: Uint8Array | Grid) => T): Promise<T> {
  const isReadable = (grid: Grid): boolean => {
    try {
      read(grid);
      return true;
    } catch (error) {
      if (error instanceof AllocationError) return false;
      throw error;
    }
  };
  return read((await tableInBytes(bytes, name, { isReadable, zip: true })).input);
}

function registerIn(input: Uint8Array | Grid, { name }: GivenFile): Register {
  const expected = Object.fromEntries(
    countedLevels().map((level) => [
      level,
      level === "nation" && !inUse()
        ? ["00"]
        : directoryInUse()
            .recipients(level)
            .map(({ code }) => code),
    ]),
  );
  const about = { id: name, date: DATE.exec(name)?.[0], source: name };
  const { register } = imported(input, about, new Set(Object.values(expected).flat()));
  refuseAll(
    checkRegister(register, expected).filter(
      ({ code, severity }) => code === "population-sum" && severity === "error",
    ),
  );
  return register;
}

/** Reads a register; what the page has no place to state is told in its own words. */
function imported(...given: Parameters<typeof importRegister>): ReturnType<typeof importRegister> {
  try {
    return importRegister(...given);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    const { id } = given[1];
    throw new AllocationError(
      error.problems.map((found) => {
        if (found.code !== "date-missing") return found;
        const words = { sv: PAGE_SENTENCES.undated.sv(id), en: PAGE_SENTENCES.undated.en(id) };
        return { ...problem("date-missing", [], found.details), words };
      }),
    );
  }
}
