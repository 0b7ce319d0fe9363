import type { Suppose } from "./hypothesis.ts";

/** The same key with the population of another day. Every available register is tried. */
export const otherDate: Suppose = function* ({ recipe, registers }, { lines }) {
  for (const register of registers) {
    const details = { register: register.id, date: register.date };
    yield { code: "other-date", details, recipe: { ...recipe, population: register }, lines };
  }
};
