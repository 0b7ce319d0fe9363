import type { Allocation } from "../../../allocate/allocation.ts";
import type { InBoth, Language } from "../../../language/language.ts";
import { HEADINGS } from "../../../language/level-words.ts";
import { lineName } from "../../../language/line-name.ts";
import type { Column } from "../allocation-columns.ts";

const AREA: InBoth<(area: string) => string> = {
  sv: (area) => `Område ${area}`,
  en: (area) => `Area ${area}`,
};

/** The heading of a column of amounts: a line by its name, an area, or the total. */
export function columnHeading({ kind, id, lines }: Column, allocation: Allocation, lang: Language): string {
  if (kind === "total" || kind === "partial") return HEADINGS[kind][lang];
  if (kind === "area") return AREA[lang](id);
  const [one] = lines;
  return one ? lineName(one.line, allocation) : id;
}
