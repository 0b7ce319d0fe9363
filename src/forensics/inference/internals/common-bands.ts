import { OLDEST } from "../../../population/counted.ts";
import type { Ages, Register } from "../../../population/register.ts";
import type { Recipient } from "../../../recipients/recipient.ts";
import type { CountedWeight } from "./counted-weight.ts";

/** Bands that keys often name: children and the young, school ages, working ages, the old. */
export const COMMON_BANDS: readonly Ages[] = [
  [0, 5],
  [0, 15],
  [0, 17],
  [0, 18],
  [0, 19],
  [0, 20],
  [0, 24],
  [0, 25],
  [6, 15],
  [7, 15],
  [13, 18],
  [16, 19],
  [16, 24],
  [18, 24],
  [18, 64],
  [20, 64],
  [65, OLDEST],
  [75, OLDEST],
  [80, OLDEST],
  [85, OLDEST],
];

const AGES: readonly number[] = /* @__PURE__ */ Array.from({ length: 101 }, (_, age) => age);

/** Every band there is of single years, 0–0 to 100+. */
export const EVERY_BAND: readonly Ages[] = /* @__PURE__ */ AGES.flatMap((from) =>
  AGES.slice(from).map((to): Ages => [from, to]),
);

/** Running sums over ages: a recipient's people younger than each age, so that any band costs one subtraction. */
export class BandCounts {
  readonly #below: readonly (readonly number[])[];
  readonly #allBelow: readonly number[];

  private constructor(below: readonly (readonly number[])[]) {
    this.#below = below;
    this.#allBelow = Array.from({ length: OLDEST + 2 }, (_, age) =>
      below.reduce((sum, one) => sum + (one[age] as number), 0),
    );
  }

  /** `undefined` where the register does not hold every single year of every recipient. */
  static of(register: Register, recipients: readonly Recipient[]): BandCounts | undefined {
    const below: number[][] = [];
    for (const { code } of recipients) {
      const sums = [0];
      for (let age = 0; age <= OLDEST; age++) {
        const count = register.count(code, [0, age]);
        if (count === undefined) return undefined;
        sums.push(count);
      }
      below.push(sums);
    }
    return new BandCounts(below);
  }

  /**
   * The people of some ages as a weight, counted recipient by recipient when needed: most bands are ruled out by a
   * few recipients.
   */
  weight(register: Register, ages: Ages): CountedWeight {
    const [from, to] = ages;
    const below = this.#below;
    const within = (sums: readonly number[]): number => (sums[to + 1] as number) - (sums[from] as number);
    return {
      weight: { by: "population", date: register.date, ages },
      register,
      sum: within(this.#allBelow),
      get top() {
        return below.reduce((most, sums) => Math.max(most, within(sums)), 0);
      },
      count: (place) => within(below[place] as readonly number[]),
    };
  }
}
