import type { Agreement } from "../../agreements/agreement.ts";
import type { LineFilter } from "../claim.ts";
import { wordsOf } from "./agreement-names.ts";
import { headerSense } from "./header-sense.ts";
import { likelyFilter, namedFilter } from "./named-filter.ts";

/** So many words of the agreement's title in a row are the agreement's name, whatever they name besides. */
const QUOTED = 3;

/**
 * The lines or the area that a title or a section's heading names. The name of the whole agreement names none:
 * "suicidprevention" in "Överenskommelsen om psykisk hälsa och suicidprevention" is no line.
 *
 * @param sure whether the text may have nothing more than the name
 */
export function linesTitled(text: string, agreement: Agreement, sure = false): LineFilter | undefined {
  const years = [String(agreement.year), ...(agreement.title.match(/\b(?:19|20)\d\d\b/g) ?? [])];
  const { text: bare, apart } = headerSense(text.trim().replace(/:$/, ""), years);
  if (apart) return undefined;
  const left = withoutTitle(bare, agreement.title);
  const filter = namedFilter(left, agreement) ?? (sure ? undefined : likelyFilter(left, agreement));
  return filter?.lines || filter?.areas ? filter : undefined;
}

/** The text without the words that it has in common with a title, where there are several in a row. */
function withoutTitle(text: string, title: string): string {
  const [words, whole] = [wordsOf(text), ` ${wordsOf(title).join(" ")} `];
  const isIn = (from: number, end: number): boolean =>
    whole.includes(` ${words.slice(from, end).join(" ")} `);
  const own = new Set<number>();
  for (let from = 0; from + QUOTED <= words.length; from++)
    if (isIn(from, from + QUOTED)) for (let at = from; at < from + QUOTED; at++) own.add(at);
  return own.size === 0 ? text : words.filter((_, at) => !own.has(at)).join(" ");
}
