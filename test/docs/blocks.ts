import type { Page } from "./pages.ts";

/** A fenced block of a page. */
export interface Block {
  /** `README.md:41`, the line of the opening fence. */
  readonly at: string;
  readonly file: string;
  readonly lang: string;
  readonly text: string;
  /** The ```text block that follows with nothing but blank lines between: what the block prints. */
  readonly prints: string | undefined;
  /** The file it shows: its path stands alone on the line above, as "`tables/about.json`:". */
  readonly holds: string | undefined;
}

interface Fenced {
  readonly lang: string;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** The fenced blocks of a page, in order. */
export function blocksOf({ file, text }: Page): Block[] {
  const lines = text.split("\n");
  const fenced = fencedIn(lines);
  return fenced.map(({ lang, first, last, text }, index) => {
    const next = fenced[index + 1];
    const follows =
      next?.lang === "text" && lines.slice(last + 1, next.first).every((line) => line.trim() === "");
    const holds = /^ *`([\w./-]+)`:$/.exec(
      lines.slice(0, first).findLast((line) => line.trim() !== "") ?? "",
    )?.[1];
    return { at: `${file}:${first + 1}`, file, lang, text, prints: follows ? next.text : undefined, holds };
  });
}

/** Blocks may be indented, as in a list; the fence's indent is taken off every line. */
function fencedIn(lines: readonly string[]): Fenced[] {
  const fenced: Fenced[] = [];
  for (let first = 0; first < lines.length; first++) {
    const open = /^( *)```(\S*)$/.exec(lines[first] as string);
    if (!open) continue;
    const [, indent, lang] = open as unknown as [string, string, string];
    const last = lines.indexOf(`${indent}\`\`\``, first + 1);
    if (last < 0) throw new Error(`The block at line ${first + 1} is never closed`);
    const text = lines.slice(first + 1, last).map((line) => line.slice(indent.length));
    fenced.push({ lang, first, last, text: text.join("\n") });
    first = last;
  }
  return fenced;
}
