import type { OwnRecipients } from "../../recipients/own-recipients.ts";
import { readShape } from "./internals/read-shape.ts";
import { recipientsShape } from "./internals/recipients-shape.ts";

/**
 * Parses own recipients from JSON, as text or parsed: the levels with their words, recipients, groups, and the currency,
 * as `recipients` in an agreement's file. What is left out of them is filled in.
 *
 * @throws AllocationError `agreement-shape` for every place with the wrong shape
 *
 * @example
 * ```ts
 * import { readRecipients } from "fordela/schema";
 * const schools = { levels: [{ id: "school", recipients: [{ code: "S1", name: "Almskolan" }] }], currency: "EUR" };
 * readRecipients(schools).currency?.digits; // 2
 * ```
 */
export function readRecipients(json: unknown): OwnRecipients {
  return readShape(recipientsShape, json) as OwnRecipients;
}
