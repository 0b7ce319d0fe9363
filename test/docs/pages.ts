import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at its end. */
export const ROOT: string = fileURLToPath(new URL("../../", import.meta.url));

/** Where the pages are that `npm run docs` makes. */
export const REFERENCE = "docs/reference/api/";

/** One text of the repository. */
export interface Page {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** README.md and every page under docs/, also those that are made. */
export function pages(): Page[] {
  return [pageOf("README.md"), ...under("docs", ".md")];
}

/** The library's sources, without the packed figures of the registers. */
export function sources(): Page[] {
  return under("src", ".ts").filter(({ file }) => !file.startsWith("src/population/bundled/data/"));
}

function under(folder: string, ending: string): Page[] {
  return readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll("\\", "/"))
    .sort()
    .map(pageOf);
}

function pageOf(file: string): Page {
  return { file, text: readFileSync(ROOT + file, "utf8") };
}
