import { countedLevel } from "../../population/counted-level.ts";
import { inUse } from "../../recipients/in-use.ts";
import type { TableRow } from "../table.ts";

/** What a row calls its recipient. */
export interface RowNames {
  /** The printed code, "" if there is none: of the code column, or in brackets after the name. */
  readonly code: string;
  /** The texts that may be the name, likeliest first: the labels together, each of them, and each without a code. */
  readonly names: readonly string[];
}

const CODE = /^\d{1,4}(?:\.0)?$/;
const CODE_IN_BRACKETS = /\s?\((\d{1,4})\)$/;

/** The code and the names that a row shows. A text in the code column is a name. */
export function rowNames({ code, labels }: TableRow): RowNames {
  const texts = labels.filter(Boolean);
  const written = texts.length > 1 ? [texts.join(" "), ...texts] : texts;
  const bare = texts
    .map((text) => text.replace(CODE_IN_BRACKETS, ""))
    .filter((text) => !texts.includes(text));
  if (CODE.test(code) || (inUse() && countedLevel(code))) return { code, names: [...written, ...bare] };
  const inBrackets = texts
    .map((text) => CODE_IN_BRACKETS.exec(text)?.[1])
    .find((found) => found !== undefined);
  return { code: inBrackets ?? "", names: [...(code === "" ? [] : [code]), ...written, ...bare] };
}
