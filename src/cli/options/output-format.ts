import { statSync } from "node:fs";
import { extname } from "node:path";
import { refuse } from "../../problems/refuse.ts";
import { STANDARD_STREAM } from "../read-file.ts";
import type { Arguments } from "./arguments.ts";

/** What a command may write in a file. */
export type OutputFormat = "text" | "csv" | "json" | "markdown" | "svg";

/** The endings of the names of files, by what is written in them. */
const ENDINGS: Readonly<Record<OutputFormat, readonly string[]>> = {
  text: [".txt"],
  csv: [".csv"],
  json: [".json"],
  markdown: [".md", ".markdown"],
  svg: [".svg"],
};

/**
 * The format that a command writes in: that of the ending of `--output`, otherwise `--format`, otherwise the first.
 *
 * @throws AllocationError `output-ending` for an ending of anything else, and for one that contradicts `--format`
 */
export function outputFormat<Format extends OutputFormat>(
  args: Arguments,
  formats: readonly [Format, ...Format[]],
): Format {
  const stated = args.one("format") as Format | undefined;
  const shown = formatByEnding(args, "output", formats);
  if (shown !== undefined && stated !== undefined && shown !== stated) {
    const file = args.one("output") as string;
    refuse("output-ending", ["--output"], {
      option: "--output",
      file,
      ending: extname(file),
      format: stated,
      allowed: ENDINGS[stated],
    });
  }
  return shown ?? stated ?? formats[0];
}

/**
 * The format that the ending of an option's file shows; `undefined` where the name has no ending, and for a device or a
 * pipe.
 *
 * @throws AllocationError `output-ending`
 */
export function formatByEnding<Format extends OutputFormat>(
  args: Arguments,
  name: string,
  formats: readonly Format[],
): Format | undefined {
  const file = args.one(name);
  return file === undefined ? undefined : endingOf(file, `--${name}`, formats);
}

/** The format that the ending of a file's name shows. `option` is how the file was named. */
export function endingOf<Format extends OutputFormat>(
  file: string,
  option: string,
  formats: readonly Format[],
): Format | undefined {
  const ending = extname(file);
  if (ending === "" || isNoFile(file)) return undefined;
  const found = formats.find((format) => ENDINGS[format].includes(ending.toLowerCase()));
  if (found !== undefined) return found;
  const allowed = formats.flatMap((format) => ENDINGS[format]);
  return refuse("output-ending", [option], { option, file, ending, format: null, allowed });
}

function isNoFile(file: string): boolean {
  if (file === STANDARD_STREAM) return true;
  try {
    return !statSync(file).isFile();
  } catch {
    return false;
  }
}
