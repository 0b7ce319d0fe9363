import { dirname, isAbsolute, join } from "node:path";
import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import type { About } from "../verify/about.ts";
import { soundAbout } from "../verify/sound-about.ts";
import { liesUnder } from "./lies-under.ts";
import { namesAgreementFile } from "./options/agreement-from.ts";
import { bundledAs } from "./options/registers-from.ts";
import { readJson } from "./read-json.ts";

/**
 * The description in a file, with the files that it names found beside it, not in the folder that the command
 * is run in.
 *
 * @param flags what the command line states, which is then not read from the description
 * @param outside whether files may lie outside the description's folder and the current one
 * @throws AllocationError `file-outside` for every file that does and may not
 */
export async function describedBy(file: string, flags: About, outside = false): Promise<About> {
  const text = readJson(file);
  const data: unknown = JSON.parse(text);
  if (isResult(data)) refuse("file-format", [], { file, format: "JSON", title: null, fault: "result" });
  // A description that is as it should be is read without loading the shapes that name every fault of one that is not.
  const about = soundAbout(data) ?? (await import("../verify/read-about.ts")).readAbout(text);
  const beside = (path: string): string => (isAbsolute(path) ? path : join(dirname(file), path));
  const { agreement, register, table = "table.csv" } = about;
  const files = {
    table: beside(table),
    ...(agreement !== undefined && namesAgreementFile(agreement) && { agreement: beside(agreement) }),
    ...(register !== undefined && bundledAs(register) === undefined && { register: beside(register) }),
  };
  const refused = Object.entries(files).flatMap(([key, path]): Problem[] => {
    const what = key as keyof typeof files;
    if (outside || flags[what] !== undefined) return [];
    if (liesUnder(dirname(file), path) || liesUnder(process.cwd(), path)) return [];
    return [problem("file-outside", [what], { file, what, path: about[what] ?? table })];
  });
  if (refused.length > 0) throw new AllocationError(refused);
  return { ...about, ...files };
}

/** Whether what a file holds was written by `allocate` or `compare`: no description lists problems. */
function isResult(data: unknown): boolean {
  const { problems, lines, rows } = Object(data) as Readonly<Record<string, unknown>>;
  return Array.isArray(problems) && (Array.isArray(lines) || Array.isArray(rows));
}
