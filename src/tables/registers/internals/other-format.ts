import type { FileProblems } from "../../../problems/files.ts";
import { isPx } from "./px-cube.ts";

/** A text that is no table: its format, the title that a statistics service gave an error, or what it is instead of data. */
export type OtherFormat = Omit<FileProblems["file-format"], "file">;

/** The format of a text that is no CSV; `undefined` for anything that can be. */
export function otherFormat(text: string): OtherFormat | undefined {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (/^<(?:!doctype|html|table|\?xml)/i.test(start)) return { format: "HTML", title: null };
  if (isPx(start)) return { format: "PX", title: null };
  if (!/^[[{]\s*["{[]/.test(start)) return undefined;
  return { format: "JSON", ...answerIn(start) };
}

/** Statistics services' answers other than a table, each by a property that only it has. */
const ANSWERS = [
  ["columns", "old-json"],
  ["variables", "metadata"],
  ["dimension", "metadata"],
  ["maxDataCells", "settings"],
  ["values", "codelist"],
] as const;

function answerIn(json: string): Pick<OtherFormat, "title" | "fault"> {
  try {
    const answer = JSON.parse(json) as Readonly<Record<string, unknown>>;
    const [, fault] = ANSWERS.find(([property]) => Object.hasOwn(answer, property)) ?? [];
    if (fault) return { title: null, fault };
    return { title: typeof answer["title"] === "string" ? answer["title"] : null };
  } catch {
    return { title: null };
  }
}
