import type { InBoth } from "../../language/language.ts";
import { counted } from "../../language/list-of.ts";
import { inUse } from "../../recipients/in-use.ts";
import { unlikely } from "../unlikely.ts";

/** Headings of a report of recovered weights. */
export const RECOVERY_HEADINGS: Readonly<
  Record<"recipient" | "amount" | "persons" | "total" | "unknown", InBoth<string>>
> = {
  recipient: { sv: "Mottagare", en: "Recipient" },
  amount: { sv: "Belopp", en: "Amount" },
  persons: { sv: "Antal\n(framräknat)", en: "Number\n(recovered)" },
  total: { sv: "Totalt", en: "Total" },
  unknown: { sv: "okänt", en: "unknown" },
};

/** The facts that each sentence of a recovery needs. */
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

/** The sentences about a recovery; numbers are already text. */
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
    sv: (from, to) => `Ofullständigt: sökningen avbröts efter riksantalen ${from} till ${to}.`,
    en: (from, to) => `Partial: the search was stopped after the national totals ${from} to ${to}.`,
  },
  soFar: {
    sv: (total) => `Hittills är ${total} det riksantal som förklarar flest rader.`,
    en: (total) => `So far ${total} is the national total that explains the most rows.`,
  },
  several: {
    sv: (count, named, perPerson) =>
      `Inte entydigt: ${count} riksantal förklarar varje rad (${named}). Beloppen, omkring ${perPerson} var, räcker inte för att skilja dem åt.`,
    en: (count, named, perPerson) =>
      `Not unique: ${count} national totals explain every row (${named}). The amounts, about ${perPerson} each, do not separate them.`,
  },
  coincidence: {
    sv: (total) =>
      `Inte entydigt: bara ${total} förklarar flest rader, men med så få rader kan det vara en slump.`,
    en: (total) =>
      `Not unique: only ${total} explains the most rows, but with so few rows that may be a coincidence.`,
  },
  none: {
    sv: (wrong, rows) =>
      `Inget riksantal förklarar tabellen: minst ${wrong} av ${rows} rader måste vara fel. Den är inte fördelad efter folkmängd, eller så är det fördelade beloppet, grundbeloppet eller avrundningen en annan.`,
    en: (wrong, rows) =>
      `No national total explains the table: at least ${wrong} of ${rows} rows must be wrong. Either it is not shared by population, or the pot, the base or the rounding unit is another.`,
  },
  margin: {
    sv: (total, wrong, rows) =>
      `Med det riksantal som passar näst bäst, ${total}, måste ${wrong} av ${rows} rader vara fel.`,
    en: (total, wrong, rows) =>
      `With the second-best national total, ${total}, ${wrong} of ${rows} rows must be wrong.`,
  },
  chance: {
    sv: (power) =>
      `Att det stämmer av en slump är ${unlikely(power).sv} (uppskattat till mindre än 1 på 10^${power}).`,
    en: (power) =>
      `That this is a coincidence is ${unlikely(power).en} (estimated at less than 1 in 10^${power}).`,
  },
  basis: {
    sv: (pot, summed, base, recipients, unit) =>
      `Räknat på ${pot}${summed ? " (radernas summa)" : ""}, ${base ? `varav ${base} vardera till ${recipients} mottagare` : "utan grundbelopp"}, avrundat till ${unit}.`,
    en: (pot, summed, base, recipients, unit) =>
      `Computed on ${pot}${summed ? " (the sum of the rows)" : ""}, ${base ? `of which ${base} to each of ${recipients} recipients` : "without a base"}, rounded to ${unit}.`,
  },
  searched: {
    sv: (from, to) => `Alla riksantal från ${from} till ${to} är prövade.`,
    en: (from, to) => `Every national total from ${from} to ${to} was tried.`,
  },
  subset: {
    sv: (sum) =>
      `Raderna ger tillsammans ${sum}, inte det fördelade beloppet: några rader saknas eller är fel. Riksantalet gäller alla, inte bara raderna.`,
    en: (sum) =>
      `The rows add up to ${sum}, not to the pot: some rows are missing or wrong. The national total covers everyone, not only the rows.`,
  },
  excess: {
    sv: (sum) =>
      `Raderna ger tillsammans ${sum}, mer än det fördelade beloppet: det eller minst en rad är fel.`,
    en: (sum) => `The rows add up to ${sum}, more than the pot: the pot or at least one row is wrong.`,
  },
  misfit: {
    sv: (cell, label, amount, nearest, deviation) =>
      `${cell}${label}: ${amount} passar inte. Närmast är ${personer(nearest)}, men då avviker beloppet ${deviation} från den exakta andelen.`,
    en: (cell, label, amount, nearest, deviation) =>
      `${cell}${label}: ${amount} does not fit. The nearest is ${persons(nearest)}, but then the amount is ${deviation} off the exact share.`,
  },
  factor: {
    sv: (factor, total) =>
      `Antalet på varje rad är delbart med ${factor}: tabellen stämmer lika bra med riksantalet ${total}.`,
    en: (factor, total) =>
      `The number in every row is divisible by ${factor}: the table fits the national total ${total} just as well.`,
  },
  register: {
    sv: (register, date, status, rows) =>
      `Registret ${register} (${date}, ${status}) har exakt samma antal i alla ${rows} rader.`,
    en: (register, date, status, rows) =>
      `Register ${register} (${date}, ${status}) has exactly the same number in each of the ${rows} rows.`,
  },
  registerButRows: {
    sv: (register, date, status, fitting, others) =>
      `Registret ${register} (${date}, ${status}) har exakt samma antal i ${counted(fitting, "rad", "rader")}, och det närmaste i ${counted(others, "annan", "andra")}.`,
    en: (register, date, status, fitting, others) =>
      `Register ${register} (${date}, ${status}) has exactly the same number in ${counted(fitting, "row", "rows")}, and the nearest in ${counted(others, "other", "others")}.`,
  },
  noRegister: {
    sv: (nearest, date, rows, of, people) =>
      `Inget känt register stämmer: närmast är ${nearest} (${date}), som skiljer sig i ${rows} av ${of} rader, med sammanlagt ${personer(people)}.`,
    en: (nearest, date, rows, of, people) =>
      `No known register matches: the nearest is ${nearest} (${date}), off in ${rows} of ${of} rows, by ${persons(people)} in total.`,
  },
  nationDiffers: {
    sv: (register, date, difference) =>
      `Inget känt register stämmer: ${register} (${date}) har samma antal i raderna, men riksantalet skiljer ${difference}.`,
    en: (register, date, difference) =>
      `No known register matches: ${register} (${date}) has the same numbers in the rows, but the national total differs by ${difference}.`,
  },
  unread: {
    sv: (count) =>
      count === 1
        ? "En rad kunde inte läsas och är inte med."
        : `${count} problem vid läsningen: rader som inte kunde läsas är inte med.`,
    en: (count) =>
      count === 1
        ? "One row could not be read and is left out."
        : `${count} problems in reading: rows that could not be read are left out.`,
  },
  notWritten: {
    sv: (file) => `${file} är inte skriven: det finns inget entydigt svar.`,
    en: (file) => `${file} was not written: there is no unique answer.`,
  },
  progress: {
    sv: (done, of) => `Söker: ${done} av ${of}. Ctrl+C avbryter och visar det som hittats.`,
    en: (done, of) => `Searching: ${done} of ${of}. Ctrl+C stops and shows what was found.`,
  },
};

/** What registers of Sweden count; a register of own recipients may count anything. */
function personer(count: string, many = "personer"): string {
  return inUse() ? count : counted(count, "person", many);
}

function persons(count: string): string {
  return personer(count, "persons");
}
