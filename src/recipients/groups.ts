import { deepFreeze } from "./deep-freeze.ts";
import type { Level } from "./recipient.ts";

/** Recipients that a key names together, such as the metropolitan counties, which get a larger fixed amount. */
export interface Group {
  readonly name: string;
  /** The levels at which a key may name the group. The codes are the same at each. */
  readonly levels: readonly Level[];
  readonly codes: readonly string[];
  readonly label: { readonly sv: string; readonly en: string };
  /** The basis for the membership. */
  readonly source: string;
}

/**
 * Every named group. No agreement defines which counties are metropolitan, so the source is part of the data.
 *
 * @example
 * ```ts
 * import { GROUPS } from "fordela";
 * GROUPS[0]?.codes; // ["01", "12", "14"]
 * ```
 */
export const GROUPS: readonly Group[] = /* @__PURE__ */ deepFreeze([
  {
    name: "metropolitan",
    levels: ["county", "region"],
    codes: ["01", "12", "14"],
    label: { sv: "storstadslän", en: "metropolitan counties" },
    source: "Not named in the agreements: they follow from a decision of 2020.",
  },
]);
