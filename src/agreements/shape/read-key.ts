import type { Rule } from "../../rules/rule.ts";
import { keyShape } from "./internals/key-shape.ts";
import { readShape } from "./internals/read-shape.ts";

/**
 * Parses a key from JSON, as text or parsed: a list of rules as in an agreement file.
 *
 * @throws AllocationError `agreement-shape` for every place with the wrong shape
 *
 * @example
 * ```ts
 * import { readKey } from "fordela/schema";
 * readKey('[{ "rule": "fixed", "each": "5000000" }, { "rule": "equal" }]').length; // 2
 * ```
 */
export function readKey(json: unknown): readonly Rule[] {
  return readShape(keyShape, json) as readonly Rule[];
}
