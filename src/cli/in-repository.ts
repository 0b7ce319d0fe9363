import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import type { VerificationReport } from "../report/verification/verification-report.ts";
import { STANDARD_STREAM } from "./read-file.ts";
import { realPath } from "./real-path.ts";

/** The formats whose readers find files from the repository's folder, wherever the command was run. */
const FOUND_FROM_REPOSITORY = ["sarif", "github", "junit"];

/** The report as a format's readers find its files: named from the repository's folder, where there is a repository. */
export function inRepository(report: VerificationReport, format: string): VerificationReport {
  const root = FOUND_FROM_REPOSITORY.includes(format) ? repositoryOf(process.cwd()) : undefined;
  if (root === undefined) return report;
  const tables = report.tables.map((one) => ({
    ...one,
    file: nameFrom(root, one.file),
    ...(one.table !== undefined && { table: nameFrom(root, one.table) }),
  }));
  return { ...report, tables };
}

/** The nearest folder, here or above, that git keeps; in a worktree and a submodule `.git` is a file. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return realPath(folder);
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}

/** A file's name from a folder, with forward slashes; unchanged where the file is elsewhere. */
function nameFrom(root: string, file: string): string {
  if (file === STANDARD_STREAM) return file;
  // The file's own name stays: a link in a repository is what a reader finds there.
  const name = relative(root, join(realPath(dirname(file)), basename(file)));
  const outside = name === ".." || name.startsWith(`..${sep}`) || isAbsolute(name);
  return outside ? file : name.split(sep).join("/");
}
