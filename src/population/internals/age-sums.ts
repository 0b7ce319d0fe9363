import { type Counted, OLDEST } from "../counted.ts";
import type { Ages } from "../register.ts";

/** Running sums over one code's ages. The sum of any band is one subtraction. */
export class AgeSums {
  /** `#people[i]` counts those younger than i; `#unknown[i]` counts the ages below i that are unknown. */
  readonly #people: number[] = [0];
  readonly #unknown: number[] = [0];
  /** How much a stated total is above the sum of its ages, where every figure has noise of its own. */
  readonly #above: number;

  /** @param noisy whether the register is perturbed: in another, ages are only added */
  constructor({ ages = [], total }: Counted, noisy: boolean) {
    for (let age = 0; age <= OLDEST; age++) {
      this.#people.push(this.#people[age]! + (ages[age] ?? 0));
      this.#unknown.push(this.#unknown[age]! + (ages[age] === undefined ? 1 : 0));
    }
    const all = this.#people.at(-1)!;
    this.#above = !noisy || this.#unknown.at(-1) ? 0 : (total ?? all) - all;
  }

  /**
   * The people in an inclusive band; of a perturbed register by as few counts as can be: most ages are the total less
   * the others. `undefined`
   * if an age in it is unknown or the band is invalid.
   */
  of([from, to]: Ages): number | undefined {
    // Undefined at an age that is no whole number from 0 to 100.
    const [younger, band] = [this.#people[from], this.#people[to + 1]];
    if (younger === undefined || band === undefined || from > to) return undefined;
    if (this.#unknown[to + 1] !== this.#unknown[from]) return undefined;
    return band - younger + (2 * (to - from) > OLDEST ? this.#above : 0);
  }
}
