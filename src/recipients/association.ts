import { deepFreeze } from "./deep-freeze.ts";
import type { Recipient } from "./recipient.ts";

/**
 * SKR, the association of the municipalities and regions: a party to the agreements, and a recipient of lines of its
 * own.
 *
 * @example
 * ```ts
 * import { ASSOCIATION } from "fordela";
 * ASSOCIATION.name; // "Sveriges Kommuner och Regioner"
 * ```
 */
export const ASSOCIATION: Recipient = /* @__PURE__ */ deepFreeze({
  level: "association",
  code: "SKR",
  name: "Sveriges Kommuner och Regioner",
  body: "association:SKR",
});
