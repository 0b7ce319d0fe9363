import type { Directory } from "./directory.ts";
import type { Group } from "./groups.ts";
import { indexOfRecipient } from "./index-of-recipient.ts";
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
  /** What stands beside an amount: after it in Swedish, before it in English. */
  readonly label: Word;
}

/** Recipients of one's own as data, as an agreement brings them. */
export interface OwnRecipients {
  readonly levels: readonly OwnLevel[];
  readonly groups: readonly Group[];
  readonly currency?: Currency | undefined;
}

const directories = new WeakMap<OwnRecipients, Directory>();

/** The directory of own recipients, made at the first call: the agreement that brings them stays plain data. */
export function directoryOf(own: OwnRecipients): Directory {
  const directory = directories.get(own) ?? made(own);
  directories.set(own, directory);
  return directory;
}

function made({ levels, groups, currency }: OwnRecipients): Directory {
  const recipients = (level: Level): readonly Recipient[] =>
    levels.find(({ id }) => id === level)?.recipients ?? [];
  return {
    levels,
    groups,
    currency,
    recipients,
    group: (name, level) =>
      groups.find((group) => group.name === name && group.levels.includes(level))?.codes,
    above: (code, level, by) =>
      recipients(level)[indexOfRecipient(recipients(level), code) ?? -1]?.within?.[by],
  };
}
