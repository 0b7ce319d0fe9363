import type { Doubt, PartialMatch } from "../../forensics/recovery/doubt.ts";
import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { formatCount, formatKr } from "../../money/format-kr.ts";

interface DoubtSentences {
  readonly equal: (rows: number, amount: string) => string;
  readonly others: (rows: number, of: number, register: string, date: string) => string;
  readonly register: (rows: number, of: number, register: string, date: string, persons: string) => string;
  readonly base: (register: string, date: string) => string;
  readonly row: (cells: string, register: string, date: string) => string;
  readonly pot: (cells: string) => string;
  readonly unround: (pot: string) => string;
  readonly rest: (place: string, persons: string) => string;
}

const SENTENCES: { readonly [S in keyof DoubtSentences]: InBoth<DoubtSentences[S]> } = {
  equal: {
    sv: (rows, amount) =>
      `Inget riksantal påstås: ${rows} rader har samma belopp, ${amount}, som när varje mottagare får minst eller högst ett visst belopp. Pröva med fordela infer, eller ta bort de raderna och ange potten för de övriga med --pot.`,
    en: (rows, amount) =>
      `No national total is claimed: ${rows} rows have the same amount, ${amount}, as with a minimum or a maximum for each. Try fordela infer, or remove those rows and pass the pot of the others with --pot.`,
  },
  others: {
    sv: (rows, of, register, date) =>
      `${rows} av ${of} rader har exakt samma antal som registret ${register} (${date}).`,
    en: (rows, of, register, date) =>
      `${rows} of ${of} rows have exactly the same number as register ${register} (${date}).`,
  },
  register: {
    sv: (rows, of, register, date, persons) =>
      `Inget riksantal påstås: ${rows} av ${of} rader har exakt samma antal som registret ${register} (${date}), som har ${persons} sammanlagt, men raderna ger ett annat riksantal. Någon rad, eller potten, följer av mer än antalet.`,
    en: (rows, of, register, date, persons) =>
      `No national total is claimed: ${rows} of ${of} rows have exactly the same number as register ${register} (${date}), which has ${persons} in total, but the rows give another national total. Some row, or the pot, follows from more than its number.`,
  },
  base: {
    sv: (register, date) =>
      `Inget riksantal påstås: varje rad är nära registret ${register} (${date}) med lika många till, som när varje mottagare först får samma belopp. Pröva med --base auto.`,
    en: (register, date) =>
      `No national total is claimed: every row is near register ${register} (${date}) with the same number added, as when each first gets the same amount. Try --base auto.`,
  },
  row: {
    sv: (cells, register, date) =>
      `Inget riksantal påstås: de flesta rader är i proportion till registret ${register} (${date}), men inte ${cells}. Där är beloppet fel, eller så följer det av mer än antalet.`,
    en: (cells, register, date) =>
      `No national total is claimed: most rows are in proportion to register ${register} (${date}), but not ${cells}. That amount is wrong, or follows from more than its number.`,
  },
  pot: {
    sv: (cells) =>
      `Inget riksantal påstås: potten är radernas summa, och ${cells} passar inte in i den. Ange potten med --pot, eller rätta cellen.`,
    en: (cells) =>
      `No national total is claimed: the pot is the sum of the rows, and ${cells} does not fit in it. Pass the pot with --pot, or correct the cell.`,
  },
  unround: {
    sv: (pot) =>
      `Inget riksantal påstås: potten är radernas summa, ${pot}, som inte är ett jämnt belopp. Är en rad fel så är också potten det. Ange det som fördelades med --pot.`,
    en: (pot) =>
      `No national total is claimed: the pot is the sum of the rows, ${pot}, which is no round amount. If a row is wrong, so is the pot. Pass what was shared out with --pot.`,
  },
  rest: {
    sv: (place, persons) =>
      `${place}: beloppet bär det som avrundningen av de andra raderna lämnade över. Antalet, ${persons}, är riksantalet minus de övriga.`,
    en: (place, persons) =>
      `${place}: the amount carries what the rounding of the other rows left over. Its number, ${persons}, is the national total less the others.`,
  },
};

/** Why no national total is claimed, in sentences. */
export function doubtNotes(doubt: Doubt, amounts: number, lang: Language): string[] {
  const about = ({ rows, register, date }: PartialMatch) =>
    [rows, amounts, register, formatDate(date, lang)] as const;
  if (doubt.reason === "equal") {
    const { rows, amount, match } = doubt;
    const others = match ? [SENTENCES.others[lang](...about(match))] : [];
    return [SENTENCES.equal[lang](rows, formatKr(amount, { lang, unit: true })), ...others];
  }
  if (doubt.reason === "register")
    return [SENTENCES.register[lang](...about(doubt.match), formatCount(doubt.match.persons, { lang }))];
  if (doubt.reason === "base") return [SENTENCES.base[lang](doubt.register, formatDate(doubt.date, lang))];
  if (doubt.reason === "row")
    return [SENTENCES.row[lang](doubt.cells.join(", "), doubt.register, formatDate(doubt.date, lang))];
  return doubt.cells.length > 0
    ? [SENTENCES.pot[lang](doubt.cells.join(", "))]
    : [SENTENCES.unround[lang](formatKr(doubt.pot, { lang, unit: true }))];
}

/** That a row's number is what the others leave. */
export function restNote(place: string, persons: string, lang: Language): string {
  return SENTENCES.rest[lang](place, persons);
}
