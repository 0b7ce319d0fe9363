import type { ShapeFault } from "../../problems/shape-fault.ts";

/** The one key that zod drops silently. In JSON it is a key like any other. */
const LOST = "__proto__";

/** Deeper than anything that is read. */
const DEEPEST = 50;

/** The place of a key that would be dropped; `undefined` if there is none. */
export function lostKey(value: unknown, depth: number = DEEPEST): readonly string[] | undefined {
  if (typeof value !== "object" || value === null || depth === 0) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key === LOST) return [key];
    const below = lostKey(inner, depth - 1);
    if (below) return [key, ...below];
  }
  return undefined;
}

/** The fault that refuses it. */
export const LOST_KEY: ShapeFault = { fault: "said", text: `"${LOST}" cannot be a key` };
