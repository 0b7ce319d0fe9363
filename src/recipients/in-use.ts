import type { Directory } from "./directory.ts";
import type { OwnLevel } from "./own-recipients.ts";
import { LEVELS, type Level } from "./recipient.ts";
import { useCurrency } from "./unit-in-use.ts";

let used: Directory | undefined;
let ownLevels: readonly OwnLevel[] = [];
let levels: readonly Level[] = LEVELS;

/** The own recipients in use; `undefined` where they are Sweden's. */
export function inUse(): Directory | undefined {
  return used;
}

/** Puts recipients in use until others are, for a program that deals with one directory; `undefined` means Sweden's. */
export function putInUse(own: Directory | undefined): void {
  used = own;
  ownLevels = own?.levels ?? [];
  levels = own?.levels?.map(({ id }) => id) ?? LEVELS;
  useCurrency(own?.currency);
}

/** Computes with these recipients in use, and puts those before in use again. */
export function whileInUse<T>(own: Directory | undefined, compute: () => T): T {
  const before = used;
  putInUse(own);
  try {
    return compute();
  } finally {
    putInUse(before);
  }
}

/** Every level of the recipients in use, in the order in which results are listed. */
export function levelsInUse(): readonly Level[] {
  return levels;
}

/** A level of one's own, with its words; `undefined` for one of Sweden's. */
export function ownLevel(level: string): OwnLevel | undefined {
  return ownLevels.find(({ id }) => id === level);
}
