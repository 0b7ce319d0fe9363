import type { InBoth, Language } from "../../language/language.ts";
import { listOf } from "../../language/list-of.ts";
import { formatKr } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import type {
  BrokenSum,
  MissingFigure,
  RoundedFigure,
  RoundedHow,
  TableRounding,
} from "../../verify/coarse/rounding-kind.ts";
import { contradictionNotes } from "../publication/contradiction-notes.ts";
import { printedFigure, unitHeading } from "../publication/printed-unit.ts";

/** Figures that are named; of more, the number is. */
const NAMED = 10;

const HOW: Readonly<Record<RoundedHow, InBoth<string>>> = {
  nearest: { sv: "till närmaste", en: "to the nearest" },
  down: { sv: "nedåt", en: "down" },
  up: { sv: "uppåt", en: "up" },
};

interface RoundingSentences {
  readonly nearest: (sums: string) => string;
  readonly together: (sums: string) => string;
  readonly neighbours: string;
  readonly allNearest: string;
  readonly sums: (count: number) => string;
  readonly notNearest: (figures: readonly string[], more: number) => string;
  readonly filled: (figures: readonly string[], more: number) => string;
  readonly apart: (how: string) => string;
  /** As `apart`, where no exact amount shows it. */
  readonly perhaps: (how: string) => string;
  readonly added: (how: string) => string;
  readonly byColumn: string;
  readonly byRow: string;
  readonly notSums: (count: number, of: number, sums: readonly string[], more: number) => string;
  readonly none: string;
  readonly notTogether: (sums: readonly string[], more: number) => string;
  readonly notApart: (against: readonly string[]) => string;
  readonly tooFar: string;
  readonly far: (figures: readonly string[], more: number) => string;
  readonly cannotFill: string;
  readonly sum: (cell: string, printed: string, computed: string, exact: string | null) => string;
  readonly figure: (cell: string, printed: string, exact: string) => string;
  readonly instead: (how: string, figure: string) => string;
}

const SENTENCES: InBoth<RoundingSentences> = {
  sv: {
    nearest: (sums) => `Avrundning i tabellen: varje siffra är den närmaste, och ${sums}.`,
    together: (sums) =>
      `Avrundning i tabellen: siffrorna är avrundade tillsammans. Varje siffra är närmast under eller över det exakta beloppet, och ${sums}.`,
    neighbours:
      "Avrundning i tabellen: varje siffra är närmast under eller över det exakta beloppet. Inga summor är tryckta.",
    allNearest: "Avrundning i tabellen: varje siffra är den närmaste. Inga summor är tryckta.",
    sums: (count) =>
      count === 1
        ? "den enda summan stämmer som den är tryckt"
        : `alla ${count} summor stämmer som de är tryckta`,
    notNearest: (figures, more) => `Inte de närmaste: ${some(figures, more, "sv")}.`,
    filled: (figures, more) =>
      `Beloppen som saknas (${some(figures, more, "sv")}) kan fyllas i så att alla summor stämmer.`,
    apart: (how) => `Avrundning i tabellen: varje siffra är avrundad för sig, ${how}. Det är inget fel.`,
    perhaps: (how) =>
      `Avrundning i tabellen: summor som inte stämmer som de är tryckta kan göra det om varje siffra är avrundad för sig, ${how}. De exakta beloppen är inte kända.`,
    added: (how) =>
      `Avrundning i tabellen: varje belopp är avrundat för sig, ${how}, och summorna är summor av de avrundade beloppen. Det är inget fel.`,
    byColumn:
      "Avrundning i tabellen: varje kolumn är avrundad för sig så att den stämmer som den är tryckt. Det är inget fel.",
    byRow:
      "Avrundning i tabellen: varje rad är avrundad för sig så att den stämmer som den är tryckt. Det är inget fel.",
    notSums: (count, of, sums, more) =>
      `${count} av ${of} summor stämmer därför inte som de är tryckta: ${some(sums, more, "sv")}.`,
    none: "Avrundning i tabellen: ingen avrundning ger den.",
    notTogether: (sums, more) => `Den är inte avrundad så att summorna stämmer: ${some(sums, more, "sv")}.`,
    notApart: (against) => `Siffrorna är inte heller avrundade var för sig: ${listOf(against, "sv")}.`,
    tooFar:
      "Så långt från sina siffror kan en summa inte vara om varje siffra är avrundad för sig till närmaste.",
    far: (figures, more) => `En enhet eller mer från det exakta beloppet: ${some(figures, more, "sv")}.`,
    cannotFill:
      "Beloppen som saknas kan inte fyllas i så att alla tryckta summor stämmer. De här siffrorna motsäger varandra:",
    sum: (cell, printed, computed, exact) =>
      `${cell} har ${printed} men siffrorna blir ${computed}${exact === null ? "" : ` (exakt ${exact})`}`,
    figure: (cell, printed, exact) => `${cell} har ${printed} (exakt ${exact})`,
    instead: (how, figure) => `${how} skulle ge annat än ${figure}`,
  },
  en: {
    nearest: (sums) => `Rounding of the table: each figure is the nearest, and ${sums} as printed.`,
    together: (sums) =>
      `Rounding of the table: the figures were rounded together. Each is next below or above the exact amount, and ${sums} as printed.`,
    neighbours:
      "Rounding of the table: each figure is next below or above the exact amount. No sums are printed.",
    allNearest: "Rounding of the table: each figure is the nearest. No sums are printed.",
    sums: (count) => (count === 1 ? "the only sum adds up" : `all ${count} sums add up`),
    notNearest: (figures, more) => `Not the nearest: ${some(figures, more, "en")}.`,
    filled: (figures, more) =>
      `The missing amounts (${some(figures, more, "en")}) can be filled in so that all sums add up.`,
    perhaps: (how) =>
      `Rounding in the table: sums that do not add up as printed may do so if each figure is rounded for itself, ${how}. The exact amounts are not known.`,
    apart: (how) =>
      `Rounding of the table: each figure was rounded for itself, ${how}. This is not an error.`,
    added: (how) =>
      `Rounding of the table: each amount was rounded for itself, ${how}, and the sums are sums of the rounded amounts. This is not an error.`,
    byColumn:
      "Rounding of the table: each column was rounded for itself so that it adds up as printed. This is not an error.",
    byRow:
      "Rounding of the table: each row was rounded for itself so that it adds up as printed. This is not an error.",
    notSums: (count, of, sums, more) =>
      `So ${count} of ${of} sums do not add up as printed: ${some(sums, more, "en")}.`,
    none: "Rounding of the table: no rounding gives it.",
    notTogether: (sums, more) => `It was not rounded so that the sums add up: ${some(sums, more, "en")}.`,
    notApart: (against) => `Nor was each figure rounded for itself: ${listOf(against, "en")}.`,
    tooFar: "A sum cannot be that far from its figures if each figure is rounded for itself to the nearest.",
    far: (figures, more) => `A unit or more from the exact amount: ${some(figures, more, "en")}.`,
    cannotFill:
      "The missing amounts cannot be filled in so that all printed sums add up. These figures contradict each other:",
    sum: (cell, printed, computed, exact) =>
      `${cell} has ${printed} but the figures add up to ${computed}${exact === null ? "" : ` (exactly ${exact})`}`,
    figure: (cell, printed, exact) => `${cell} has ${printed} (exactly ${exact})`,
    instead: (how, figure) => `${how} would give another figure than ${figure}`,
  },
};

const OTHERS: InBoth<(more: number) => string> = {
  sv: (more) => `${more} till`,
  en: (more) => `${more} more`,
};

function some(texts: readonly string[], more: number, lang: Language): string {
  return listOf(more > 0 ? [...texts, OTHERS[lang](more)] : texts, lang);
}

/** How the figures of a coarse table were rounded, in words: the verdict, the figures that it rests on, and the proof. */
export function tableRoundingWords(rounding: TableRounding, lang: Language): string[] {
  const { kind, unit, sums, moved, broken, far, missing, method, unproven, against, contradiction } =
    rounding;
  const words = SENTENCES[lang];
  const figure = (ore: Ore): string => `${printedFigure(ore, unit, lang)} ${unitHeading(unit)}`;
  const kr = (ore: Ore): string => formatKr(ore, { lang, unit: true });
  const named = ({ cell, label }: { readonly cell: string; readonly label: string }): string =>
    label === "" ? cell : `${cell} ${label}`;
  const inWords = (one: RoundedFigure): string =>
    one.printed === null ? named(one) : words.figure(named(one), figure(one.printed), kr(one.exact));
  const sumInWords = (one: BrokenSum): string =>
    words.sum(
      named(one),
      figure(one.printed),
      figure(one.computed),
      one.exact === null ? null : kr(one.exact),
    );
  const first = <Item>(
    items: readonly Item[],
    text: (item: Item) => string,
  ): [texts: readonly string[], more: number] => {
    // A total of both a row and a column is named once where the two agree.
    const texts = [...new Set(items.map(text))];
    return [texts.slice(0, NAMED), Math.max(0, texts.length - NAMED)];
  };
  const apart = broken.length > 0 ? [words.notSums(broken.length, sums, ...first(broken, sumInWords))] : [];
  switch (kind) {
    case "together": {
      if (missing.length > 0) return [words.filled(...first(missing, named))];
      const notNearest = moved.length > 0 ? [words.notNearest(...first(moved, inWords))] : [];
      if (sums === 0) return [moved.length > 0 ? words.neighbours : words.allNearest, ...notNearest];
      const verdict = moved.length > 0 ? words.together : words.nearest;
      return [verdict(words.sums(sums)), ...notNearest];
    }
    case "apart": {
      const how = HOW[method ?? "nearest"][lang];
      if (broken.length === 0) return [words.added(how)];
      return [unproven ? words.perhaps(how) : words.apart(how), ...apart];
    }
    case "by-column":
      return [words.byColumn, ...apart];
    case "by-row":
      return [words.byRow, ...apart];
    default: {
      if (contradiction) return [words.cannotFill, ...cannotFill(contradiction, unit, lang)];
      const instead = Object.entries(against ?? {}).map(([how, one]) =>
        words.instead(HOW[how as RoundedHow][lang], inWords(one)),
      );
      return [
        words.none,
        ...(broken.length > 0 ? [words.notTogether(...first(broken, sumInWords))] : []),
        ...(far.length > 0 ? [words.far(...first(far, inWords))] : []),
        instead.length > 0 ? words.notApart(instead) : words.tooFar,
      ];
    }
  }
}

function cannotFill(
  contradiction: NonNullable<TableRounding["contradiction"]>,
  unit: Ore,
  lang: Language,
): string[] {
  const { figures } = contradiction;
  const from = figures.findIndex(({ of }) => of !== undefined);
  const cell = (index: number): MissingFigure => figures[index] as MissingFigure;
  const sum = (index: number): MissingFigure => figures[from + index] as MissingFigure;
  const name = ({ cell: at, label }: MissingFigure): string => `${at} ${label}`.trim();
  return contradictionNotes(
    contradiction,
    {
      unit,
      cellName: (index) => name(cell(index)),
      sumName: (index) => name(sum(index)),
      exactCell: (index) => cell(index).exact,
      exactSum: (index) => sum(index).exact,
      printedCell: (index) => cell(index).printed,
      printedSum: (index) => sum(index).printed,
      of: (index) => sum(index).of ?? [],
      figure: (ore) => printedFigure(ore, unit, lang),
    },
    lang,
  );
}
