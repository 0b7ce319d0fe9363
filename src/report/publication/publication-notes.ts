import type { Publication, PublicationFigure } from "../../allocate/publish-allocation.ts";
import type { Language } from "../../language/language.ts";
import { formatKr } from "../../money/format-kr.ts";
import { nearestOf } from "../../numbers/floor-of.ts";
import { printable } from "../../text/printable.ts";
import { contradictionNotes } from "./contradiction-notes.ts";
import { printedFigure } from "./printed-unit.ts";
import { figureName } from "./publication-tables.ts";
import { isUneven, PUBLICATION_WORDS } from "./publication-words.ts";

/** An amount that is not the nearest: whose it is, what was allocated, what is printed and what is nearest. */
export type MovedRow = readonly [name: string, allocated: string, printed: string, nearest: string];

/** The amounts that are not the nearest, a row each, in the order of the lines. */
export function movedRows(publication: Publication, lang: Language): MovedRow[] {
  const { found, figures, unit } = publication;
  if (found.kind !== "rounded") return [];
  return found.moved.map((index) => {
    const figure = figures[index] as PublicationFigure;
    return [
      printable(figureName(publication, figure, lang)),
      formatKr(figure.exact, { lang }),
      printedFigure(figure.printed ?? 0n, unit, lang),
      printedFigure(nearestOf(figure.exact, unit) * unit, unit, lang),
    ];
  });
}

/** The headings of `movedRows`. */
export function movedHeadings(lang: Language): string[] {
  const { allocated, printed, nearest } = PUBLICATION_WORDS;
  return ["", allocated[lang](), printed[lang], nearest[lang]];
}

/** Whether the figures add up, and what is known of those that cannot. */
export function publicationNotes(publication: Publication, lang: Language): string[] {
  const { found, figures, unit, amounts } = publication;
  const words = PUBLICATION_WORDS;
  if (amounts === 0) return [];
  if (found.kind === "rounded") {
    const moved = found.moved.length;
    return [
      words.addsUp[lang],
      ...(isUneven(unit) ? [words.uneven[lang](formatKr(unit, { lang, unit: true }))] : []),
      words.paid[lang],
      ...(found.least ? [] : [words.notLeast[lang]]),
      moved === 0 ? words.noneMoved[lang] : words.moved[lang](moved, amounts),
    ];
  }
  if (found.kind === "undecided") return [words.undecided[lang](found.effort)];
  const at = (index: number): PublicationFigure => figures[index] as PublicationFigure;
  const name = (index: number): string => printable(figureName(publication, at(index), lang));
  return [
    words.contradiction[lang](found.irreducible),
    ...contradictionNotes(
      found,
      {
        unit,
        cellName: name,
        sumName: (index) => name(amounts + index),
        exactCell: (index) => at(index).exact,
        exactSum: (index) => at(amounts + index).exact,
        of: (index) => publication.sums[index] ?? [],
        figure: (ore) => printedFigure(ore, unit, lang),
      },
      lang,
    ),
    words.wayOut[lang],
  ];
}
