import { statSync } from "node:fs";
import { extname } from "node:path";
import { refuse } from "../../problems/refuse.ts";
import { STANDARD_STREAM } from "../read-file.ts";
import type { Arguments } from "./arguments.ts";

/** What a command may write in a file. */
export type OutputFormat =
  | "text"
  | "csv"
  | "json"
  | "markdown"
  | "svg"
  | "png"
  | "html"
  | "ics"
  | "xlsx"
  | "ods";

/** The endings of the names of files, by what is written in them; the first is the one to suggest. */
const ENDINGS: Readonly<Record<OutputFormat, readonly [string, ...string[]]>> = {
  text: [".txt"],
  csv: [".csv"],
  json: [".json"],
  markdown: [".md", ".markdown"],
  svg: [".svg"],
  png: [".png"],
  html: [".html", ".htm"],
  ics: [".ics"],
  xlsx: [".xlsx"],
  ods: [".ods"],
};

/**
 * The format that a command writes in: that of the ending of `--output`, otherwise `--format`, otherwise the first.
 *
 * @param inFile formats that only a file can have, by its ending
 * @throws AllocationError `option-value` for an ending of anything else, and for one that contradicts `--format`
 */
export function outputFormat<Format extends OutputFormat, InFile extends OutputFormat = never>(
  args: Arguments,
  formats: readonly [Format, ...Format[]],
  inFile: readonly InFile[] = [],
): Format | InFile {
  const stated = args.one("format") as Format | undefined;
  const shown = formatByEnding<Format | InFile>(args, "output", [...formats, ...inFile]);
  if (shown !== undefined && stated !== undefined && shown !== stated) {
    const instead = formats.some((format) => format === shown) ? `--format ${shown}` : undefined;
    refuseEnding("--output", args.one("output") as string, [stated], instead);
  }
  return shown ?? stated ?? formats[0];
}

/**
 * The format that the ending of an option's file shows; `undefined` where the name has no ending, and for a device or a
 * pipe.
 *
 * @throws AllocationError `option-value`
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
  const ending = extname(file).toLowerCase();
  if (ending === "" || isNoFile(file)) return undefined;
  return formats.find((format) => ENDINGS[format].includes(ending)) ?? refuseEnding(option, file, formats);
}

/** Refuses the name of a file, and shows it with each ending that it may have. */
function refuseEnding(
  option: string,
  value: string,
  formats: readonly OutputFormat[],
  instead?: string,
): never {
  const name = value.slice(0, value.length - extname(value).length);
  const allowed = formats.map((format) => name + ENDINGS[format][0]);
  return refuse("option-value", [option], { option, value, allowed, ...(instead && { instead }) });
}

function isNoFile(file: string): boolean {
  if (file === STANDARD_STREAM) return true;
  try {
    return !statSync(file).isFile();
  } catch {
    return false;
  }
}
