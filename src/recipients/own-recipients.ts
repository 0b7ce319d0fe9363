import type { Group } from "./groups.ts";
import type { Level, Recipient } from "./recipient.ts";

/** A word in both languages. */
export interface Word {
  readonly sv: string;
  readonly en: string;
}

/** A kind of recipient of one's own: its words, and who there is. */
export interface OwnLevel {
  /** The name of the level in lines: "school". */
  readonly id: Level;
  /** One recipient: "skola", "school". */
  readonly one: Word;
  /** Several: "skolor", "schools". */
  readonly several: Word;
  /** One that is known: "skolan", "the school". */
  readonly definite: Word;
  /** All of them: "skolorna", "the schools". */
  readonly all: Word;
  /** Over a column of them: "Skola", "School". */
  readonly heading: Word;
  /** In the order of every list. */
  readonly recipients: readonly Recipient[];
}

/** The money of an agreement that is not in kronor. */
export interface Currency {
  /** ISO 4217: "EUR". */
  readonly code: string;
  /** How many decimals an amount has: 2 for euro, 0 for yen, 3 for dinars. */
  readonly digits: number;
  /** The unit beside an amount: after it in Swedish, before it in English. */
  readonly label: Word;
  /** How tables write it, in small letters, the longest first: "euro" and "eur". */
  readonly names: readonly string[];
}

/** Recipients of one's own as data, as in an agreement. */
export interface OwnRecipients {
  readonly levels: readonly OwnLevel[];
  readonly groups: readonly Group[];
  readonly currency?: Currency | undefined;
}
