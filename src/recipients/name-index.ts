import { SWEDEN } from "./directory.ts";
import { nameKey } from "./name-key.ts";
import { LEVELS, type Level, type Recipient } from "./recipient.ts";
import { spellings } from "./spellings.ts";

/** What the names of one level mean. */
export interface LevelNames {
  /** What a name means in a table of this level: its own recipients by the key of every spelling. */
  readonly here: ReadonlyMap<string, readonly Recipient[]>;
  /** The recipients by the keys that mean them even where no level is said. */
  readonly own: ReadonlyMap<string, readonly Recipient[]>;
  /** The names to suggest. */
  readonly chief: readonly string[];
}

const built = new Map<Level, LevelNames>();
let joined: ReadonlyMap<string, readonly Recipient[]> | undefined;

/** The names of a level, by their keys; made when first asked for. */
export function namesAt(level: Level): LevelNames {
  const names = built.get(level) ?? build(level);
  built.set(level, names);
  return names;
}

/** What names mean by themselves, whatever the level; made when first asked for. */
export function namesAnywhere(): ReadonlyMap<string, readonly Recipient[]> {
  joined ??= join();
  return joined;
}

function build(level: Level): LevelNames {
  const [here, own] = [new Map<string, Recipient[]>(), new Map<string, Recipient[]>()];
  const chief: string[] = [];
  for (const recipient of SWEDEN.recipients(level)) {
    const known = spellings(recipient);
    const keys = new Set(known.own.map(nameKey));
    for (const key of keys) add(own, key, recipient);
    for (const key of new Set([...keys, ...known.lent.map(nameKey)])) add(here, key, recipient);
    chief.push(...known.chief);
  }
  return { here, own, chief };
}

function join(): ReadonlyMap<string, readonly Recipient[]> {
  const all = new Map<string, Recipient[]>();
  for (const level of LEVELS)
    for (const [key, recipients] of namesAt(level).own)
      for (const recipient of recipients) add(all, key, recipient);
  return all;
}

function add(index: Map<string, Recipient[]>, key: string, recipient: Recipient): void {
  const present = index.get(key);
  if (present) present.push(recipient);
  else index.set(key, [recipient]);
}
