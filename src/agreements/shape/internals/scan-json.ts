import type { JsonFault, JsonFaultKind } from "../../../problems/json-fault.ts";
import { jsonPlace } from "./json-place.ts";

/** The result of scanning a JSON text. */
export interface JsonScan {
  /** The first fault; `undefined` for valid JSON in which no object has a key twice. */
  readonly fault: JsonFault | undefined;
  /**
   * The line, from 1, of the value at a place such as `lines[0].amount`; for a key of an object, the line of the key.
   */
  readonly lineOf: (place: string) => number | undefined;
}

/** No file is nested this deeply, and each bracket takes space on the stack. */
const DEEPEST = 500;

/**
 * Characters from the space on, except quotation marks, and backslashes only in escapes. The lookahead takes each run of
 * characters whole: without it, every character after an open quotation mark doubles the time.
 */
const TEXT = /"(?:[ !#-[\]-\uffff]+(?![ !#-[\]-\uffff])|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;
const LONGEST_ECHO = 80;

/**
 * Scans a JSON text for its places, not its values. The engine's own parser reports no lines, and its reasons differ
 * between runtimes.
 */
export function scanJson(text: string): JsonScan {
  const starts = new Map<string, number>();
  const lineAt = (end: number): number => text.slice(0, end).split("\n").length;
  let at = 0;
  let fault: JsonFault | undefined;

  /** Records the first fault. Every step then ends, because this returns `false`. */
  const fail = (kind: JsonFaultKind, where = at, more: Partial<JsonFault> = {}): false => {
    const code = text.codePointAt(where);
    const found = code === undefined ? "" : String.fromCodePoint(code);
    fault ??= {
      kind,
      line: lineAt(where),
      column: where - text.lastIndexOf("\n", where - 1),
      found,
      ...more,
    };
    return false;
  };
  const unexpected = (): false => {
    const start = at;
    const first = text.charAt(at);
    if (first === "") return fail("end");
    if (first === '"') return fail(take(TEXT) === undefined ? "quote-open" : "character", start);
    if (/[“”„‟«»‘’'`´]/.test(first)) return fail("quotes");
    return fail(first === "/" || first === "#" ? "comment" : "character");
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [taken] = pattern.exec(text) ?? [];
    at += taken?.length ?? 0;
    return taken;
  };
  const next = (): string => {
    take(SPACE);
    return text.charAt(at);
  };

  const value = (path: readonly (string | number)[]): boolean => {
    const open = next();
    const place = jsonPlace(path);
    if (!starts.has(place)) starts.set(place, at);
    if (open !== "{" && open !== "[")
      return take(TEXT) !== undefined || take(OTHER) !== undefined || unexpected();
    return path.length < DEEPEST ? items(path, open === "{" ? "}" : "]") : fail("deep");
  };
  const items = (path: readonly (string | number)[], close: string): boolean => {
    at += 1;
    const written = new Map<string | number, string>();
    for (let index = 0; next() !== close; index++) {
      const start = at;
      const part = close === "}" ? key(path) : index;
      if (part === undefined) return false;
      next();
      const from = at;
      if (!value([...path, part])) return false;
      const here = text.slice(from, at);
      const first = written.get(part);
      if (first !== undefined)
        return fail("key-twice", start, {
          found: JSON.stringify(part).slice(0, LONGEST_ECHO),
          values: [first.slice(0, LONGEST_ECHO), here.slice(0, LONGEST_ECHO)],
        });
      written.set(part, here);
      const after = next();
      if (after === close) break;
      if (after !== ",") return /["[{\w-]/.test(after) ? fail("comma-missing") : unexpected();
      const comma = at;
      at += 1;
      if (next() === close) return fail("comma-extra", comma);
    }
    at += 1;
    return true;
  };
  const key = (path: readonly (string | number)[]): string | undefined => {
    const start = at;
    const written = take(TEXT);
    if (written === undefined) return unexpected() || undefined;
    const name = String(JSON.parse(written));
    starts.set(jsonPlace([...path, name]), start);
    if (next() !== ":") return unexpected() || undefined;
    at += 1;
    return name;
  };

  if (value([]) && next() !== "") unexpected();
  return {
    fault,
    lineOf: (place) => {
      const start = starts.get(place);
      return start === undefined ? undefined : lineAt(start);
    },
  };
}
