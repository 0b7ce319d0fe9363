import { inUse, levelsInUse } from "../../../recipients/in-use.ts";
import type { Level } from "../../../recipients/recipient.ts";
import { codesIn } from "./code-in.ts";
import { headingOf, levelHeaded } from "./column-headed.ts";
import type { Layout } from "./layout.ts";
import type { RowNames } from "./row-names.ts";

/**
 * How the code of a row is found: the code that its text begins with, or the only one that its name can mean. "Uppsala"
 * is a county or a municipality as the heading states, or as the whole column shows.
 */
export function codesOfColumn(
  { header, body, code: at }: Pick<Layout, "header" | "body" | "code">,
  names: RowNames,
): (text: string) => string | undefined {
  const texts = body.map((row) => row[at]?.text ?? "");
  const codeOf = codesIn(texts);
  const plain = texts.filter((text) => !codeOf(text));
  const level = levelHeaded(headingOf(header[at])) ?? levelOf(plain, names);
  return (text) => {
    const code = codeOf(text)?.code;
    if (code !== undefined) return code;
    const [named, ...others] = level ? names.codes(text, level) : [];
    const [alone, ...more] = names.codes(text);
    if (named !== undefined && others.length === 0) return named;
    return more.length === 0 ? alone : undefined;
  };
}

/** The only level at which every text is one recipient. */
function levelOf(texts: readonly string[], names: RowNames): Level | undefined {
  const fitting = (inUse() ? levelsInUse() : (["county", "municipality"] as const)).filter((level) =>
    texts.every((text) => names.codes(text, level).length === 1),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
