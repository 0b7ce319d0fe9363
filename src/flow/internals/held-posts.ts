import type { AgreedLine, Agreement } from "../../agreements/agreement.ts";
import type { Ore } from "../../money/ore.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import type { Level } from "../../recipients/recipient.ts";
import { postsNamed } from "../posts-named.ts";

/** The right of each recipient to each line; `null` where it could not be computed. */
export type Holders = ReadonlyMap<string, ReadonlyMap<string, Ore | null>>;

/** What a text names: lines, all of an area or one by one, and the levels whose recipients have a right to some. */
export interface HeldPost {
  readonly lines: readonly AgreedLine[];
  readonly area: string | null;
  readonly levels: readonly Level[];
}

/** Looks up posts, each text once: a ledger names few posts in many rows. */
export class HeldPosts {
  readonly #agreement: Agreement;
  readonly #holders: Holders;
  readonly #known = new Map<string, HeldPost | undefined>();

  constructor(agreement: Agreement, holders: Holders) {
    this.#agreement = agreement;
    this.#holders = holders;
  }

  /** The post that a text names, every line for an empty one; `undefined` if it names none. */
  named(text: string): HeldPost | undefined {
    if (!this.#known.has(text)) this.#known.set(text, this.#find(text));
    return this.#known.get(text);
  }

  #find(text: string): HeldPost | undefined {
    const agreement = this.#agreement;
    const posts = text === "" ? { lines: agreement.lines, area: null } : postsNamed(agreement, text);
    if (!posts) return undefined;
    const ids = posts.lines.map(({ id }) => id);
    const held = new Set(
      [...this.#holders].flatMap(([holder, rights]) =>
        ids.some((id) => rights.has(id)) ? levelOf(holder) : [],
      ),
    );
    return { ...posts, levels: levelsInUse().filter((level) => held.has(level)) };
  }
}

function levelOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}
