import type { Directory } from "../directory.ts";
import { levelsInUse } from "../in-use.ts";
import { nameKey } from "../name-key.ts";
import type { Level, Recipient } from "../recipient.ts";
import { spellings } from "./spellings.ts";

/** The meanings of the names of one level. */
export interface LevelNames {
  /** The meaning of a name in a table of this level: the level's recipients by the key of every spelling. */
  readonly here: ReadonlyMap<string, readonly Recipient[]>;
  /** The recipients by the keys that mean them even without a level. */
  readonly own: ReadonlyMap<string, readonly Recipient[]>;
  /** The names to suggest. */
  readonly chief: readonly string[];
}

const built = new WeakMap<Directory, Map<Level, LevelNames>>();
const joined = new WeakMap<Directory, ReadonlyMap<string, readonly Recipient[]>>();

/** The names of a directory's level, by key. Built on first use. */
export function namesAt(level: Level, directory: Directory): LevelNames {
  const levels = built.get(directory) ?? new Map<Level, LevelNames>();
  built.set(directory, levels);
  const names = levels.get(level) ?? build(level, directory);
  levels.set(level, names);
  return names;
}

/** The meanings of a directory's names without a level, by key. Built on first use. */
export function namesAnywhere(directory: Directory): ReadonlyMap<string, readonly Recipient[]> {
  const names = joined.get(directory) ?? join(directory);
  joined.set(directory, names);
  return names;
}

function build(level: Level, directory: Directory): LevelNames {
  const [here, own] = [new Map<string, Recipient[]>(), new Map<string, Recipient[]>()];
  const chief: string[] = [];
  for (const recipient of directory.recipients(level)) {
    const known = spellings(recipient);
    const keys = new Set(known.own.map(nameKey));
    for (const key of keys) add(own, key, recipient);
    for (const key of new Set([...keys, ...known.lent.map(nameKey)])) add(here, key, recipient);
    chief.push(...known.chief);
  }
  return { here, own, chief };
}

function join(directory: Directory): ReadonlyMap<string, readonly Recipient[]> {
  const all = new Map<string, Recipient[]>();
  for (const level of levelsInUse())
    for (const [key, recipients] of namesAt(level, directory).own)
      for (const recipient of recipients) add(all, key, recipient);
  return all;
}

function add(index: Map<string, Recipient[]>, key: string, recipient: Recipient): void {
  const present = index.get(key);
  if (present) present.push(recipient);
  else index.set(key, [recipient]);
}
