import type { Inference, InferredKey } from "../../forensics/inference/inference.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { formatCount } from "../../money/format-kr.ts";

interface NoteSentences {
  readonly moreRows: (rows: number) => string;
  readonly circular: (table: string) => string;
  readonly national: (total: string, command: string) => string;
  readonly unread: (rows: number) => string;
}

const SENTENCES: { readonly [S in keyof NoteSentences]: InBoth<NoteSentences[S]> } = {
  moreRows: {
    sv: (rows) => `… och ${rows} till (--format json visar alla).`,
    en: (rows) => `… and ${rows} more (--format json shows all).`,
  },
  circular: {
    sv: (table) =>
      `Cirkelbevis: registret är framräknat ur den här tabellens belopp (${table}). Att de stämmer visar att beloppen följer av personer, inte att registret är rätt.`,
    en: (table) =>
      `Circular: the register was recovered from the amounts of this table (${table}). The match shows that they follow from persons, not that the register is right.`,
  },
  national: {
    sv: (total, command) =>
      `Beloppen följer av ett riksantal på ${total} personer, med en folkmängd som inget av registren har. Visa den med ${command}`,
    en: (total, command) =>
      `The amounts follow from a national total of ${total} persons, a population that none of the registers has. Show it with ${command}`,
  },
  unread: {
    sv: (rows) =>
      rows === 1
        ? "En rad kunde inte läsas och är inte med."
        : `${rows} problem vid läsningen: rader som inte kunde läsas är inte med.`,
    en: (rows) =>
      rows === 1
        ? "One row could not be read and is left out."
        : `${rows} problems in reading: rows that could not be read are left out.`,
  },
};

/** What a reader must know beside the keys: rows that could not be read, and a population found where no key was. */
export function inferenceNotes(inference: Inference, recover: string, lang: Language): string[] {
  const { problems, nationalTotal } = inference;
  return [
    ...(problems.length > 0 ? [SENTENCES.unread[lang](problems.length)] : []),
    ...(nationalTotal !== null
      ? [SENTENCES.national[lang](formatCount(nationalTotal, { lang }), recover)]
      : []),
  ];
}

/** That a register proves nothing of the table that it was recovered from; nothing for other keys. */
export function circularNotes({ circular }: InferredKey, lang: Language): string[] {
  return circular === undefined ? [] : [SENTENCES.circular[lang](circular)];
}

/** Deviating rows beyond those shown. */
export function moreRowsNotes(more: number, lang: Language): string[] {
  return more > 0 ? [SENTENCES.moreRows[lang](more)] : [];
}
