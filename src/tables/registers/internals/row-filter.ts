import { ownCopy } from "../../../text/own-copy.ts";
import type { LeftOut } from "../left-out.ts";
import { contentsOf } from "./contents-of.ts";
import { covers, periodsIn } from "./periods-in.ts";

/** Headings of a column that names what the figures of each row are. */
export const CONTENTS: readonly string[] = [
  "tabellinnehåll",
  "tabellinnehall",
  "contents",
  "contentscode",
  "observations",
];

/** The texts that decide whether a row is the register's; absent columns are `undefined`. */
export interface DecidingTexts {
  readonly region: string | undefined;
  readonly time: string | undefined;
  readonly contents: string | undefined;
}

/** Lets the rows of one day and of people pass, and counts the others by what they are. */
export class RowFilter {
  readonly #date: string;
  readonly #known = new Map<string, LeftOut["what"] | undefined>();
  readonly #left = new Map<string, LeftOut>();
  readonly #kept = new Set<string>();
  readonly #lost = new Map<string, number>();

  /** @param date the register's day, as YYYY-MM-DD */
  constructor(date: string) {
    this.#date = date;
  }

  /**
   * Whether a row is the register's. What is not understood passes, to be refused at its cell.
   *
   * @param number the row's, from 1
   */
  passes({ region = "", time, contents }: DecidingTexts, number: number): boolean {
    const [text, what] =
      time !== undefined && this.#isOther(time, "time")
        ? [time, "time" as const]
        : contents !== undefined && this.#isOther(contents, "contents")
          ? [contents, "contents" as const]
          : [undefined, "time" as const];
    if (text === undefined) {
      if (!this.#kept.has(region)) this.#kept.add(ownCopy(region));
      return true;
    }
    if (!this.#lost.has(region)) this.#lost.set(ownCopy(region), number);
    const earlier = this.#left.get(text)?.rows ?? 0;
    this.#left.set(text, { what, text, rows: earlier + 1 });
    return false;
  }

  /** The first row of a region that has no row of the register's; it must not be left out in silence. */
  get onlyElsewhere(): number | undefined {
    return [...this.#lost].find(([region]) => !this.#kept.has(region))?.[1];
  }

  leftOut(): readonly LeftOut[] {
    return [...this.#left.values()];
  }

  #isOther(text: string, what: LeftOut["what"]): boolean {
    const key = `${what} ${text}`;
    if (!this.#known.has(key)) {
      const wrongTime = periodsIn(text).periods.some((period) => !covers(period, this.#date));
      const other = wrongTime || (what === "contents" && contentsOf(text) === "other");
      this.#known.set(key, other ? what : undefined);
    }
    return this.#known.get(key) !== undefined;
  }
}
