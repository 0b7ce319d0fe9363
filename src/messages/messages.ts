import type { InBoth } from "../language/language.ts";

/** A message for each code of a family of problems, in both languages, from the problem's facts. */
export type Messages<P> = { readonly [C in keyof P]: InBoth<(facts: P[C]) => string> };
