import { counted } from "../../language/counted.ts";
import type { InBoth } from "../../language/language.ts";

/** Headings of a report of recovered weights. */
export const RECOVERY_HEADINGS: Readonly<
  Record<"recipient" | "amount" | "persons" | "total" | "unknown", InBoth<string>>
> = {
  recipient: { sv: "Mottagare", en: "Recipient" },
  amount: { sv: "Belopp", en: "Amount" },
  persons: { sv: "Personer\n(återvunna)", en: "Persons\n(recovered)" },
  total: { sv: "Totalt", en: "Total" },
  unknown: { sv: "okänt", en: "unknown" },
};

/** What each sentence of a recovery is said from. */
export interface RecoverySentences {
  readonly unique: (total: string) => string;
  readonly uniqueButRows: (total: string, fitting: number, rows: number) => string;
  readonly partial: (from: string, to: string) => string;
  readonly soFar: (total: string) => string;
  readonly several: (count: string, named: string, perPerson: string) => string;
  readonly coincidence: (total: string) => string;
  readonly none: (wrong: number, rows: number) => string;
  readonly margin: (total: string, wrong: number, rows: number) => string;
  readonly chance: (power: number) => string;
  readonly basis: (pot: string, summed: boolean, base: string, recipients: number, unit: string) => string;
  readonly searched: (from: string, to: string) => string;
  readonly subset: (sum: string) => string;
  readonly excess: (sum: string) => string;
  readonly misfit: (
    cell: string,
    label: string,
    amount: string,
    nearest: string,
    deviation: string,
  ) => string;
  readonly factor: (factor: string, total: string) => string;
  readonly register: (register: string, date: string, status: string, rows: number) => string;
  readonly registerButRows: (
    register: string,
    date: string,
    status: string,
    fitting: number,
    others: number,
  ) => string;
  readonly noRegister: (nearest: string, date: string, rows: number, of: number, people: string) => string;
  readonly nationDiffers: (register: string, date: string, difference: string) => string;
  readonly unread: (count: number) => string;
  readonly notWritten: (file: string) => string;
  readonly progress: (done: string, of: string) => string;
}

/** What is said of a recovery; numbers are written out already. */
export const RECOVERY_SENTENCES: { readonly [S in keyof RecoverySentences]: InBoth<RecoverySentences[S]> } = {
  unique: {
    sv: (total) => `Ett enda riksantal förklarar varje rad: ${personer(total)}.`,
    en: (total) => `A single national total explains every row: ${persons(total)}.`,
  },
  uniqueButRows: {
    sv: (total, fitting, rows) =>
      `Ett enda riksantal förklarar ${fitting} av ${rows} rader: ${personer(total)}.`,
    en: (total, fitting, rows) =>
      `A single national total explains ${fitting} of ${rows} rows: ${persons(total)}.`,
  },
  partial: {
    sv: (from, to) =>
      `Ofullständigt: sökningen avbröts efter riksantalen ${from} till ${to}. Om de övriga är ingenting sagt.`,
    en: (from, to) =>
      `Partial: the search was stopped after the national totals ${from} to ${to}. Nothing is said of the others.`,
  },
  soFar: {
    sv: (total) => `Hittills förklarar ${total} mest.`,
    en: (total) => `So far ${total} explains most.`,
  },
  several: {
    sv: (count, named, perPerson) =>
      `Inte entydigt: ${count} riksantal förklarar varje rad (${named}). Beloppen, omkring ${perPerson} per person, skiljer dem inte åt.`,
    en: (count, named, perPerson) =>
      `Not unique: ${count} national totals explain every row (${named}). The amounts, about ${perPerson} a person, do not tell them apart.`,
  },
  coincidence: {
    sv: (total) =>
      `Inte entydigt: bara ${total} förklarar flest rader, men med så få rader kan det vara en tillfällighet.`,
    en: (total) =>
      `Not unique: only ${total} explains the most rows, but with so few rows that may be a coincidence.`,
  },
  none: {
    sv: (wrong, rows) =>
      `Inget riksantal förklarar tabellen: minst ${wrong} av ${rows} rader måste vara fel. Den är inte fördelad efter folkmängd, eller så är potten, grundbeloppet eller avrundningsenheten en annan.`,
    en: (wrong, rows) =>
      `No national total explains the table: at least ${wrong} of ${rows} rows must be wrong. It is not shared by population, or the pot, the base or the rounding unit is another.`,
  },
  margin: {
    sv: (total, wrong, rows) =>
      `Marginal: för det näst bästa, ${total}, måste ${wrong} av ${rows} rader vara fel.`,
    en: (total, wrong, rows) =>
      `Margin: for the next best, ${total}, ${wrong} of ${rows} rows must be wrong.`,
  },
  chance: {
    sv: (power) => `En tillfällighet är mindre sannolik än 1 på 10^${power} (uppskattning).`,
    en: (power) => `A coincidence is less likely than 1 in 10^${power} (an estimate).`,
  },
  basis: {
    sv: (pot, summed, base, recipients, unit) =>
      `Räknat på potten ${pot}${summed ? " (radernas summa)" : ""}, ${base ? `${base} vardera till ${recipients}` : "inget grundbelopp"}, avrundat till ${unit}.`,
    en: (pot, summed, base, recipients, unit) =>
      `Computed on the pot of ${pot}${summed ? " (the sum of the rows)" : ""}, ${base ? `${base} to each of ${recipients}` : "no base"}, rounded to ${unit}.`,
  },
  searched: {
    sv: (from, to) => `Alla riksantal från ${from} till ${to} prövade.`,
    en: (from, to) => `Every national total from ${from} to ${to} was tried.`,
  },
  subset: {
    sv: (sum) =>
      `Raderna ger ${sum}, inte potten: några saknas eller är fel, och riksantalet är allas, inte radernas summa.`,
    en: (sum) =>
      `The rows add up to ${sum}, not to the pot: some are missing or wrong, and the national total is everybody's, not the sum of the rows.`,
  },
  excess: {
    sv: (sum) => `Raderna ger ${sum}, mer än potten: den eller minst en rad är fel.`,
    en: (sum) => `The rows add up to ${sum}, more than the pot: it or at least one row is wrong.`,
  },
  misfit: {
    sv: (cell, label, amount, nearest, deviation) =>
      `${cell}${label}: ${amount} passar inte. Närmast kommer ${personer(nearest)}, men beloppet avviker då ${deviation} från den exakta andelen.`,
    en: (cell, label, amount, nearest, deviation) =>
      `${cell}${label}: ${amount} does not fit. ${counted(nearest, "person comes", "persons come")} nearest, but the amount is then ${deviation} off the exact share.`,
  },
  factor: {
    sv: (factor, total) =>
      `Varje rads antal är delbart med ${factor}: tabellen följer lika väl av totalen ${total}.`,
    en: (factor, total) =>
      `Every row's number is divisible by ${factor}: the table follows just as well from the total ${total}.`,
  },
  register: {
    sv: (register, date, status, rows) =>
      `Registret: ${register} (${date}, ${status}) har samma antal i alla ${rows} rader, på personen.`,
    en: (register, date, status, rows) =>
      `The register: ${register} (${date}, ${status}) has the same number in all ${rows} rows, to the person.`,
  },
  registerButRows: {
    sv: (register, date, status, fitting, others) =>
      `Registret: ${register} (${date}, ${status}) har samma antal i ${fitting === 1 ? "den rad" : `de ${fitting} rader`} som passar, på personen, och det närmaste i ${others === 1 ? "den" : `de ${others}`} som inte gör det.`,
    en: (register, date, status, fitting, others) =>
      `The register: ${register} (${date}, ${status}) has the same number in the ${fitting === 1 ? "row that fits" : `${fitting} rows that fit`}, to the person, and the nearest in the ${others === 1 ? "one that does not" : `${others} that do not`}.`,
  },
  noRegister: {
    sv: (nearest, date, rows, of, people) =>
      `Inget känt register: närmast är ${nearest} (${date}), som skiljer sig i ${rows} av ${of} rader, med sammanlagt ${personer(people)}.`,
    en: (nearest, date, rows, of, people) =>
      `No known register: the nearest is ${nearest} (${date}), which differs in ${rows} of ${of} rows, by ${persons(people)} in all.`,
  },
  nationDiffers: {
    sv: (register, date, difference) =>
      `Inget känt register: ${register} (${date}) har samma antal i raderna, men riksantalet skiljer ${difference}.`,
    en: (register, date, difference) =>
      `No known register: ${register} (${date}) has the same numbers in the rows, but the national total differs by ${difference}.`,
  },
  unread: {
    sv: (count) =>
      count === 1
        ? "Ett problem vid läsningen; den raden är inte med."
        : `${count} problem vid läsningen; de raderna är inte med.`,
    en: (count) =>
      count === 1
        ? "One problem in reading; that row is left out."
        : `${count} problems in reading; those rows are left out.`,
  },
  notWritten: {
    sv: (file) => `Ingenting har skrivits till ${file}: inget entydigt svar.`,
    en: (file) => `Nothing was written to ${file}: there is no unique answer.`,
  },
  progress: {
    sv: (done, of) => `Söker: ${done} av ${of}. Ctrl+C avbryter och visar det som hittats.`,
    en: (done, of) => `Searching: ${done} of ${of}. Ctrl+C stops and shows what was found.`,
  },
};

function personer(count: string): string {
  return counted(count, "person", "personer");
}

function persons(count: string): string {
  return counted(count, "person", "persons");
}
