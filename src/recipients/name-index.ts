import { SWEDEN } from "./directory.ts";
import { nameKey } from "./name-key.ts";
import { LEVELS, type Level, type Recipient } from "./recipient.ts";
import { spellings } from "./spellings.ts";

/** Recipients by the key of every spelling. */
export interface NameIndex {
  /** What a name means in a table of a known level. */
  readonly atLevel: ReadonlyMap<Level, ReadonlyMap<string, readonly Recipient[]>>;
  /** What a name means by itself. */
  readonly anywhere: ReadonlyMap<string, readonly Recipient[]>;
  /** The names to suggest, by level. */
  readonly chief: ReadonlyMap<Level, readonly string[]>;
}

let built: NameIndex | undefined;

/** The index of every recipient's names, built when first asked for. */
export function nameIndex(): NameIndex {
  built ??= build();
  return built;
}

function build(): NameIndex {
  const atLevel = new Map<Level, Map<string, Recipient[]>>();
  const anywhere = new Map<string, Recipient[]>();
  const chief = new Map<Level, string[]>();
  for (const level of LEVELS) {
    const here = new Map<string, Recipient[]>();
    const names: string[] = [];
    for (const recipient of SWEDEN.recipients(level)) {
      const known = spellings(recipient);
      const own = new Set(known.own.map(nameKey));
      for (const key of own) add(anywhere, key, recipient);
      for (const key of new Set([...own, ...known.lent.map(nameKey)])) add(here, key, recipient);
      names.push(...known.chief);
    }
    atLevel.set(level, here);
    chief.set(level, names);
  }
  return { atLevel, anywhere, chief };
}

function add(index: Map<string, Recipient[]>, key: string, recipient: Recipient): void {
  const present = index.get(key);
  if (present) present.push(recipient);
  else index.set(key, [recipient]);
}
