import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { problem } from "../problems/problem.ts";
import { directoryInUse } from "./directory-in-use.ts";
import { GOTLAND_BODY, GOTLAND_BODY_NAME } from "./gotland-body.ts";
import { levelsInUse } from "./in-use.ts";
import { recipientId } from "./recipient.ts";
import type { ResolveOptions } from "./resolve.ts";
import { SWEDEN } from "./sweden.ts";

/**
 * The name of the body that holds the purse. Gotland's three roles are all "Region Gotland"; every other body has its
 * recipient's name.
 *
 * @throws AllocationError with `recipient-unknown` when no recipient has that body.
 *
 * @example
 * ```ts
 * import { bodyName } from "fordela";
 * bodyName("municipality:0980"); // "Region Gotland"
 * bodyName("municipality:2380"); // "Östersund"
 * ```
 */
export function bodyName(body: string, options: ResolveOptions = {}): string {
  checkArgument("bodyName", "body", body, "string");
  checkInputs("bodyName", options, { directory: true } satisfies Known<ResolveOptions>);
  const { directory = directoryInUse() } = options;
  if (body === GOTLAND_BODY && directory === SWEDEN) return GOTLAND_BODY_NAME;
  const holder = levelsInUse()
    .flatMap((level) => directory.recipients(level))
    .find((recipient) => recipient.body === body && recipientId(recipient) === body);
  if (holder) return holder.name;
  throw new AllocationError([
    problem("recipient-unknown", [], { name: body.slice(0, 80), level: null, suggestions: [] }),
  ]);
}
