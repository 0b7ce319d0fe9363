import { countedLevel } from "../../../population/counted-level.ts";
import type { Place } from "../../../problems/place.ts";
import { type Problem, problemAt } from "../../../problems/problem.ts";
import type { Directory } from "../../../recipients/directory.ts";
import { directoryInUse } from "../../../recipients/directory-in-use.ts";
import { inUse, levelsInUse } from "../../../recipients/in-use.ts";
import type { Level } from "../../../recipients/recipient.ts";
import { meaningsOf } from "../../../recipients/resolve.ts";

const NATION = /^(?:riket|hela riket|hela landet|sverige|sweden|the nation|nation)$/i;
const SWEDISH: readonly Level[] = ["county", "municipality"];
/** Names are compared without full stops, but "1.0" is not Blekinge. */
const DECIMAL = /^\d+\.\d+$/;

/** The codes that names of rows mean: the nation's, counties' (by their regions' names too) and municipalities'. */
export class RowNames {
  readonly #directory: Directory;
  readonly #known = new Map<string, readonly string[]>();

  constructor(directory: Directory | undefined) {
    this.#directory = directory ?? directoryInUse();
  }

  /** Every code that a name can mean; none for an unknown name. */
  codes(name: string, level?: Level): readonly string[] {
    const plain = name.trim();
    const key = `${level ?? ""} ${plain}`;
    let codes = this.#known.get(key);
    if (!codes) {
      const levels = level ? [level] : inUse() ? levelsInUse() : SWEDISH;
      const directory = this.#directory;
      codes =
        NATION.test(plain) && !inUse()
          ? ["00"]
          : DECIMAL.test(plain)
            ? []
            : levels.flatMap((one) => meaningsOf(plain, one, directory)).map(({ code }) => code);
      this.#known.set(key, codes);
    }
    return codes;
  }

  /** Whether a name means a code, or what it lies within. */
  isWithin(name: string, code: string): boolean {
    return this.codes(name).some(
      (one) =>
        one === code ||
        (inUse() ? this.#holds(one, code) : countedLevel(one) === "county" && code.startsWith(one)),
    );
  }

  /** Whether an own recipient lies within another. */
  #holds(whole: string, code: string): boolean {
    const level = countedLevel(code);
    const recipients = level ? this.#directory.recipients(level) : [];
    return Object.values(recipients.find((one) => one.code === code)?.within ?? {}).includes(whole);
  }

  /**
   * The problem of a name that means another code only. A name that means nothing is no contradiction.
   *
   * @param beside whether the name may also be that of the row's county, in a column of its own
   */
  conflict(code: string, name: string, place: Place, beside = false): Problem[] {
    const codes = this.codes(name);
    const [named] = codes;
    if (named === undefined || codes.includes(code) || (beside && this.isWithin(name, code))) return [];
    return [problemAt("recipient-conflict", place, { code, name: name.trim(), named })];
  }
}
