import type { Decoded } from "../../csv/decode.ts";
import type { Cube, CubeFault, Dimension } from "./cube.ts";

/** A keyword of a PX file with its texts: `VALUES("region")="Riket","Gotland";` */
interface Entry {
  readonly keyword: string;
  /** The dimension that it is about. */
  readonly of: string;
  readonly texts: readonly string[];
}

/** How no value is written: one to six dots. */
const MISSING = /^\.{1,6}$/;

/** Whether a text begins as PX files do. */
export function isPx(text: string): boolean {
  return /^\uFEFF?\s*(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX)(?:\[\w+\])?\s*=\s*"/.test(
    text,
  );
}

/** Encodings in which each byte is a character, and that agree with Windows-1252 on every letter. */
const WINDOWS = /^(?:windows-1252|iso-8859-1|latin-?1|ansi|)$/;

/**
 * A PX file's text in the encoding that its CODEPAGE names; CHARSET is not followed. `undefined` for an encoding that is
 * not known, or that the bytes are not in.
 */
export function pxText(bytes: Uint8Array, { text, encoding }: Decoded): string | undefined {
  const [, named = ""] = /(?:^|;)\s*CODEPAGE\s*=\s*"([^"]*)"/.exec(text.slice(0, 2000)) ?? [];
  const page = named.toLowerCase();
  if (encoding === "utf-8" || (encoding === "windows-1252" && WINDOWS.test(page))) return text;
  try {
    return new TextDecoder(page, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * A data set in PX, in the language that the file is first in. A dash is the number 0, one to six dots are no value, with
 * or without quotation marks.
 */
export function pxCube(text: string): Cube | { readonly fault: CubeFault } {
  const data = /(?:^|;)\s*DATA\s*=/.exec(text);
  if (!data) return { fault: "no-values" };
  const start = data.index + data[0].length;
  const entries = entriesOf(text.slice(0, data.index + 1));
  const textsOf = (keyword: string, of = ""): readonly string[] =>
    entries.find((one) => one.keyword === keyword && one.of === of)?.texts ?? [];
  if (entries.some(({ keyword }) => keyword === "KEYS")) return { fault: "keys" };
  const end = text.indexOf(";", start);
  const values = valuesIn(text.slice(start, end < 0 ? text.length : end));
  const names = [...textsOf("STUB"), ...textsOf("HEADING")];
  const [contents = ""] = textsOf("CONTVARIABLE");
  const dimensions = names.map((label): Dimension => {
    const labels = textsOf("VALUES", label);
    const codes = textsOf("CODES", label);
    const isTime = textsOf("TIMEVAL", label).length > 0 || textsOf("VARIABLE-TYPE", label)[0] === "T";
    const isRegion = textsOf("MAP", label).length > 0 || /^region/i.test(label);
    return {
      label,
      role: label === contents ? "contents" : isTime ? "time" : isRegion ? "region" : "other",
      categories: labels.map((one, at) => ({ code: codes[at] ?? one, label: one })),
    };
  });
  if (dimensions.length === 0 || dimensions.some(({ categories }) => categories.length === 0))
    return { fault: "dimension-missing" };
  const cells = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (values.length !== cells) return { fault: values.length === 0 ? "no-values" : "cut-short" };
  const [title = ""] = [...textsOf("TITLE"), ...textsOf("DESCRIPTION")];
  // Without a dimension of contents, the file has a text of what it counts.
  const [counted = title] = textsOf("CONTENTS");
  return {
    table: [...textsOf("TABLEID"), ...textsOf("MATRIX")][0],
    title: contents ? title : counted,
    dimensions,
    valueAt: (index) => figure(values[index] ?? ""),
  };
}

function figure(value: string): string {
  if (MISSING.test(value)) return "";
  return value === "-" ? "0" : value;
}

/** The keywords before the data, without those of other languages. Texts may go on over several lines. */
function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  while (at < text.length) {
    const end = outsideQuotes(text, at, ";");
    const entry = text.slice(at, end);
    at = end + 1;
    const equals = outsideQuotes(entry, 0, "=");
    const [, keyword, language, of = ""] =
      /^\s*([A-Z][\w-]*)(\[\w+\])?\s*(?:\(\s*"([^"]*)")?/.exec(entry.slice(0, equals)) ?? [];
    if (keyword && !language) entries.push({ keyword, of, texts: textsIn(entry.slice(equals + 1)) });
  }
  return entries;
}

/** Where a sign first is outside of quotation marks; the text's length if it is nowhere. */
function outsideQuotes(text: string, from: number, sign: string): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === sign && !quoted) return at;
  }
  return text.length;
}

/** The texts of a keyword: those after each other without a comma are one. Other words, as in TLIST(A1), are a text too. */
function textsIn(text: string): string[] {
  const texts: string[] = [];
  let joined = false;
  for (const [found, quoted] of text.matchAll(/"([^"]*)"|,|[^\s",]+/g)) {
    if (found === ",") joined = false;
    else if (quoted !== undefined && joined) texts.push(`${texts.pop() ?? ""}${quoted}`);
    else {
      texts.push(quoted ?? found);
      joined = quoted !== undefined;
    }
  }
  return texts;
}

/** The values of a PX file: split by spaces, line ends, commas or semicolons. */
function valuesIn(text: string): string[] {
  return text.split(/[\s,]+/).flatMap((value) => (value === "" ? [] : [value.replaceAll('"', "")]));
}
