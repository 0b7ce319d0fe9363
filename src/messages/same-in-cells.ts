import type { InBoth, Language } from "../language/language.ts";
import { listOf } from "../language/list-of.ts";

const MOST = 5;
const SAME: InBoth<(cells: string, several: boolean) => string> = {
  sv: (cells, several) => ` Samma fel i ${several ? "cellerna" : "cellen"} ${cells}.`,
  en: (cells, several) => ` The same fault in ${several ? "cells" : "cell"} ${cells}.`,
};

/** The end of a message that is the same for further cells: the first of them and how many more; "" for none. */
export function sameInCells(cells: readonly string[], lang: Language): string {
  return cells.length === 0 ? "" : SAME[lang](listOf(cells, lang, MOST), cells.length > 1);
}
