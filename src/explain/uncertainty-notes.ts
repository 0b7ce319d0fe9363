import type {
  Drift,
  EstimatedLine,
  NoteInBoth,
  PerturbedLine,
  Uncertainty,
} from "../allocate/uncertainty.ts";
import { widthOf } from "../allocate/width-of.ts";
import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { counted, listOf } from "../language/list-of.ts";
import { formatKr } from "../money/format-kr.ts";
import type { Ore } from "../money/ore.ts";
import { absolute } from "../numbers/absolute.ts";
import { type Recipient, recipientId } from "../recipients/recipient.ts";

/** More candidates than this are only counted. */
const CANDIDATES = 4;

interface UncertaintySentences {
  readonly candidates: (lines: readonly string[], count: number, list: string) => string;
  readonly drift: (line: string, year: string, moved: string, most: string, name: string) => string;
  readonly ownDrift: (year: string, change: string) => string;
  readonly bounds: (line: string, most: string, name: string, least: string, highest: string) => string;
  readonly ownBounds: (least: string, most: string) => string;
  readonly cells: (cells: number) => string;
  /** From one day to another, and how many days that is. */
  readonly year: (from: string, to: string, days: number) => string;
  readonly days: (days: number) => string;
}

const SENTENCES: { readonly [S in keyof UncertaintySentences]: InBoth<UncertaintySentences[S]> } = {
  candidates: {
    sv: (lines, count, list) =>
      `Valt bland ${counted(count, "register", "register")} med det som ${listOf(lines, "sv")} kräver, närmast först: ${list}.`,
    en: (lines, count, list) =>
      `Chosen among ${counted(count, "register", "registers")} with what ${listOf(lines, "en")} needs, nearest first: ${list}.`,
  },
  drift: {
    sv: (line, year, moved, most, name) =>
      `± ${line}: ${year} flyttade ${moved} av posten mellan mottagarna, som mest ${most} (${name}). Det är uppmätt på öret, men bara en uppskattning av hur fel beloppen kan vara.`,
    en: (line, year, moved, most, name) =>
      `± ${line}: ${year}, ${moved} of the line moved between recipients, at most ${most} (${name}). That is measured to the öre, but only an estimate of how wrong the amounts can be.`,
  },
  ownDrift: {
    sv: (year, change) =>
      `Hur fel det kan vara är inte känt; ${year} ändrades mottagarens belopp med ${change}.`,
    en: (year, change) =>
      `How wrong it can be is not known; ${year} the recipient's amount changed by ${change}.`,
  },
  bounds: {
    sv: (line, most, name, least, highest) =>
      `± ${line}: efter antalen före röjandeskyddet vore inget belopp mer än ${most} lägre eller högre (${name}: ${least} till ${highest}). Gränserna är exakta.`,
    en: (line, most, name, least, highest) =>
      `± ${line}: by the counts before disclosure control, no amount would be more than ${most} lower or higher (${name}: ${least} to ${highest}). The bounds are exact.`,
  },
  ownBounds: {
    sv: (least, most) =>
      `SCB:s röjandeskydd har ändrat antalen: efter de ursprungliga vore beloppet ${least} till ${most} (exakta gränser).`,
    en: (least, most) =>
      `SCB's disclosure control has changed the counts: by the original ones the amount would be ${least} to ${most} (exact bounds).`,
  },
  cells: {
    sv: (cells) => ` Antalen är summor av upp till ${cells} publicerade tal, som kan vara fel vart och ett.`,
    en: (cells) => ` The counts are sums of up to ${cells} published figures, each of which can be off.`,
  },
  year: {
    sv: (from, to, days) => `från ${from} till ${to} (${days} dagar)`,
    en: (from, to, days) => `from ${from} to ${to} (${days} days)`,
  },
  days: {
    sv: (days) => counted(days, "dag", "dagar"),
    en: (days) => counted(days, "day", "days"),
  },
};

type Measured = Pick<Uncertainty, "estimates" | "perturbed">;

/** What was measured, in words: one sentence for each fact, and those on each amount. */
export function uncertaintyNotes(measured: Measured): Pick<Uncertainty, "notes" | "amountNotes"> {
  const amountNotes: Record<string, NoteInBoth[]> = {};
  const add = (line: string, recipient: Recipient, note: NoteInBoth): void => {
    const key = `${line} ${recipientId(recipient)}`;
    amountNotes[key] = [...(amountNotes[key] ?? []), note];
  };
  for (const { line, drift } of measured.estimates)
    for (const { recipient, change } of drift?.changes ?? [])
      add(
        line,
        recipient,
        inBoth((lang) => SENTENCES.ownDrift[lang](yearOf(drift!, lang), kr(change, lang))),
      );
  for (const { line, amounts } of measured.perturbed)
    for (const { recipient, least, most } of amounts)
      add(
        line,
        recipient,
        inBoth((lang) => SENTENCES.ownBounds[lang](kr(least, lang), kr(most, lang))),
      );
  const [sv, en] = [notesIn(measured, "sv"), notesIn(measured, "en")];
  return { notes: sv.map((note, at) => ({ sv: note, en: en[at] ?? note })), amountNotes };
}

/** The registers chosen among, a year's movement, bounds. */
function notesIn({ estimates, perturbed }: Measured, lang: Language): string[] {
  return [
    ...candidates(estimates, lang),
    ...estimates.flatMap(({ line, drift }) => (drift ? [driftOf(line, drift, lang)] : [])),
    ...perturbed.map((line) => boundsOf(line, lang)),
  ];
}

function inBoth(note: (lang: Language) => string): NoteInBoth {
  return { sv: note("sv"), en: note("en") };
}

function candidates(estimates: readonly EstimatedLine[], lang: Language): string[] {
  const lines = new Map<string, { ids: string[]; count: number }>();
  for (const { line, candidates: ranked } of estimates) {
    if (ranked.length === 0) continue;
    const words = ranked.map(({ info, days }) => `${info.id} (${SENTENCES.days[lang](days)})`);
    const list = listOf(words, lang, CANDIDATES);
    const known = lines.get(list) ?? { ids: [], count: ranked.length };
    if (!known.ids.includes(line)) known.ids.push(line);
    lines.set(list, known);
  }
  return [...lines].map(([list, { ids, count }]) => SENTENCES.candidates[lang](ids, count, list));
}

function driftOf(line: string, drift: Drift, lang: Language): string {
  const [most] = [...drift.changes].sort(largestFirst(({ change }) => absolute(change)));
  const name = most?.recipient.name ?? "";
  const change = kr(absolute(most?.change ?? 0n), lang);
  return SENTENCES.drift[lang](line, yearOf(drift, lang), kr(drift.moved, lang), change, name);
}

function yearOf({ from, to, days }: Drift, lang: Language): string {
  return SENTENCES.year[lang](formatDate(from.date, lang), formatDate(to.date, lang), days);
}

function boundsOf({ line, amounts, cells }: PerturbedLine, lang: Language): string {
  const [widest] = [...amounts].sort(largestFirst(widthOf));
  if (!widest) return "";
  const { recipient, least, most } = widest;
  const sentence = SENTENCES.bounds[lang](
    line,
    kr(widthOf(widest), lang),
    recipient.name,
    kr(least, lang),
    kr(most, lang),
  );
  return sentence + (cells > 1 ? SENTENCES.cells[lang](cells) : "");
}

function largestFirst<T>(size: (one: T) => bigint): (one: T, other: T) => number {
  return (one, other) => Number(size(one) < size(other)) - Number(size(one) > size(other));
}

function kr(ore: Ore, lang: Language): string {
  return formatKr(ore, { lang, unit: true });
}
