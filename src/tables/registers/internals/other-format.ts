/** A text that is no table: its format, and the title that a statistics service gave an error. */
export interface OtherFormat {
  readonly format: "JSON" | "PX" | "HTML";
  readonly title: string | null;
}

/** The format of a text that is no CSV; `undefined` for anything that can be. */
export function otherFormat(text: string): OtherFormat | undefined {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (/^<(?:!doctype|html|table|\?xml)/i.test(start)) return { format: "HTML", title: null };
  if (/^(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX)(?:\[\w+\])?="/.test(start))
    return { format: "PX", title: null };
  if (!/^[[{]\s*["{[]/.test(start)) return undefined;
  return { format: "JSON", title: titleOf(start) };
}

/** The title of an error, when a service answered with one; a data set has a label instead. */
function titleOf(json: string): string | null {
  try {
    const { title } = JSON.parse(json) as { title?: unknown };
    return typeof title === "string" ? title : null;
  } catch {
    return null;
  }
}
