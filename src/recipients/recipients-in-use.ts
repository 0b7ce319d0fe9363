import type { Directory } from "./directory.ts";
import type { OwnLevel, OwnRecipients } from "./own-recipients.ts";
import { LEVELS, type Level } from "./recipient.ts";

/** What may bring recipients: an agreement, a result of one, or a directory. */
export interface Bringer {
  readonly recipients?: OwnRecipients | Directory["recipients"] | undefined;
  readonly agreement?: { readonly recipients?: OwnRecipients | undefined } | null | undefined;
}

let used: OwnRecipients | Directory | undefined;

/** The own recipients in use, as data or as a directory; `undefined` where they are Sweden's. */
export function inUse(): OwnRecipients | Directory | undefined {
  return used;
}

/** Puts recipients in use until others are, for a program that deals with one directory; `undefined` means Sweden's. */
export function useRecipients(own: OwnRecipients | Directory | undefined): void {
  used = own;
}

/**
 * Computes with the recipients that an agreement, a result of one, or a directory brings: their levels, their words and
 * their money apply to every function called meanwhile. What brings none leaves those in use as they are.
 */
export function among<T>(who: Bringer | undefined, compute: () => T): T {
  const before = used;
  const own = who?.agreement?.recipients ?? who?.recipients;
  if (own) used = typeof own === "function" ? (who as Directory) : own;
  try {
    return compute();
  } finally {
    used = before;
  }
}

/** Every level of the recipients in use, or of those of a directory, in the order in which results are listed. */
export function levelsInUse(own: Pick<Directory, "levels"> | undefined = used): readonly Level[] {
  return own?.levels?.map(({ id }) => id) ?? LEVELS;
}

/** A level of one's own, with its words; `undefined` for one of Sweden's. */
export function ownLevel(level: string): OwnLevel | undefined {
  return used?.levels?.find(({ id, one }) => one && id === level) as OwnLevel | undefined;
}
