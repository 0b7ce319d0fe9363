import type { Page } from "./pages.ts";

/** The code of an `@example` in a docstring. */
export interface Example {
  /** `src/money/kr.ts:14`, the line of the tag. */
  readonly at: string;
  readonly file: string;
  readonly text: string;
}

const DOCSTRING = /^[ \t]*\/\*\*\n(?:[ \t]*\*.*\n)*?[ \t]*\*\//gm;

/** Every `@example` of a source file. */
export function docstringExamples({ file, text }: Page): Example[] {
  return [...text.matchAll(DOCSTRING)].flatMap((docstring) => {
    const lines = docstring[0].split("\n").map((line) => line.replace(/^\s*\* ?/, ""));
    const start = text.slice(0, docstring.index).split("\n").length;
    return lines.flatMap((line, index) => {
      if (line.trim() !== "@example") return [];
      const open = lines.indexOf("```ts", index);
      const close = lines.indexOf("```", open + 1);
      if (open !== index + 1 || close < 0)
        throw new Error(`${file}:${start + index}: @example needs a ts block on the line below it`);
      return [{ at: `${file}:${start + index}`, file, text: lines.slice(open + 1, close).join("\n") }];
    });
  });
}
