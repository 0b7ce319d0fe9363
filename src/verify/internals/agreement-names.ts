import type { Agreement } from "../../agreements/agreement.ts";
import { nameKey } from "../../recipients/name-key.ts";

/** One way to write the name of an area or a line. */
export interface Name {
  /** As `tellingWords` makes them. */
  readonly words: string;
  readonly area: string;
  /** The line; `undefined` for the name of an area. */
  readonly line: string | undefined;
}

/** Words around a name that change nothing: "Medel till regioner", "Regioner via KK", "Summa område 1". */
const AROUND =
  /^(belopp(et)?|medel|(stats)?bidrag|till|för|via|kk|amounts?|grants?|to|for|(del|slut|total)?summa|(sub|del)?total(t|a)?|sum)$/;

const NAMES = new WeakMap<Agreement, readonly Name[]>();

/** Every way to write the names of an agreement's areas and lines, the areas' first. */
export function agreementNames(agreement: Agreement): readonly Name[] {
  const found = NAMES.get(agreement) ?? namesIn(agreement);
  NAMES.set(agreement, found);
  return found;
}

function namesIn({ areas, lines, year }: Agreement): Name[] {
  const named = (area: string, names: readonly (string | undefined)[], line?: string): Name[] =>
    names
      .filter((name) => name !== undefined)
      .flatMap((name) => [
        name,
        `område ${area} ${name}`,
        `area ${area} ${name}`,
        `${area} ${name}`,
        `${name} område ${area}`,
      ])
      .map((name) => ({ words: tellingWords(name, year), area, line }))
      // The bare id of an area, "3", names nothing, unless it is a word.
      .filter(({ words }) => words !== "" && (words !== nameKey(area) || words.length > 3));
  return [
    ...areas.flatMap(({ id, name, short }) => named(id, [name, short, ""])),
    // The id of a line without its level: "komplexa behov" for lan-komplexa-behov.
    ...lines.flatMap(({ id, area, name, short }) => named(area, [name, short, id.replace(/^\w+-/, "")], id)),
  ];
}

/**
 * The words of a text that can name something, joined by a space: without punctuation, marks on letters ("vard" for
 * "vård", as ids have it), words around a name, and the agreement's year.
 */
export function tellingWords(text: string, year: number): string {
  const words = wordsOf(text).filter((word) => !AROUND.test(word) && word !== String(year));
  return words.join(" ").normalize("NFD").replace(/\p{M}/gu, "");
}

export function wordsOf(text: string): readonly string[] {
  return nameKey(text).match(/[\p{L}\p{Nd}]+/gu) ?? [];
}
