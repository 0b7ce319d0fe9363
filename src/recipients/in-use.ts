import type { Directory } from "./directory.ts";
import type { OwnLevel, OwnRecipients } from "./own-recipients.ts";
import { LEVELS, type Level } from "./recipient.ts";
import { useCurrency } from "./unit-in-use.ts";

/** What recipients are shown with: their levels, their groups and their money. */
type Words = Pick<Directory, "levels" | "groups" | "currency">;

let used: Directory | undefined;
let words: Words | undefined;
let levels: readonly Level[] = LEVELS;

/** The own recipients in use; `undefined` where they are Sweden's. */
export function inUse(): Directory | undefined {
  return used;
}

/** Puts recipients in use until others are, for a program that deals with one directory; `undefined` means Sweden's. */
export function putInUse(own: Directory | undefined): void {
  used = own;
  putWordsInUse(own);
}

function putWordsInUse(said: Words | undefined): void {
  words = said;
  levels = said?.levels?.map(({ id }) => id) ?? LEVELS;
  useCurrency(said?.currency);
}

/** Computes with these recipients in use, and puts those before in use again. */
export function whileInUse<T>(own: Directory | undefined, compute: () => T): T {
  const before = used;
  used = own;
  try {
    return whileSaid(own, compute);
  } finally {
    used = before;
  }
}

/** Writes of a result in the levels, groups and money of its agreement's own recipients, if any, also where it is a clone. */
export function inItsWords<T>(
  { agreement }: { readonly agreement?: { readonly recipients?: OwnRecipients | undefined } },
  write: () => T,
): T {
  return whileSaid(agreement?.recipients ?? words, write);
}

function whileSaid<T>(said: Words | undefined, write: () => T): T {
  const before = words;
  putWordsInUse(said);
  try {
    return write();
  } finally {
    putWordsInUse(before);
  }
}

/** The groups of one's own in use; `undefined` where they are Sweden's. */
export function ownGroups(): Words["groups"] | undefined {
  return words?.groups;
}

/** Every level of the recipients in use, in the order in which results are listed. */
export function levelsInUse(): readonly Level[] {
  return levels;
}

/** A level of one's own, with its words; `undefined` for one of Sweden's. */
export function ownLevel(level: string): OwnLevel | undefined {
  return words?.levels?.find(({ id }) => id === level);
}
