import { ASSOCIATION } from "./association.ts";
import { COUNTIES } from "./counties.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { GROUPS, type Group } from "./groups.ts";
import { MUNICIPALITIES } from "./municipalities.ts";
import type { Currency, OwnLevel } from "./own-recipients.ts";
import type { Level, Recipient } from "./recipient.ts";
import { REGIONS } from "./regions.ts";

/** The recipients of money. It holds everything about them that sharing money needs. */
export interface Directory {
  /** The recipients of a level, in code order. */
  recipients(level: Level): readonly Recipient[];
  /** The codes of a named group at a level; `undefined` if there is no such group. */
  group(name: string, level: Level): readonly string[] | undefined;
  /** The code of the recipient at level `by` that a recipient lies within, for levels that contain each other. */
  above?(code: string, level: Level, by: Level): string | undefined;
  /** The levels with their words, if they are not Sweden's. */
  readonly levels?: readonly OwnLevel[] | undefined;
  /** The groups with their words, if they are not Sweden's. */
  readonly groups?: readonly Group[] | undefined;
  /** The money, if it is not kronor. */
  readonly currency?: Currency | undefined;
}

const ASSOCIATIONS: readonly Recipient[] = /* @__PURE__ */ deepFreeze([ASSOCIATION]);
const NONE: readonly Recipient[] = /* @__PURE__ */ deepFreeze([]);

/**
 * Sweden's 21 counties, 21 regions (Gotland among them), 290 municipalities and SKR.
 *
 * @example
 * ```ts
 * import { SWEDEN } from "fordela";
 * SWEDEN.recipients("municipality").length; // 290
 * SWEDEN.group("metropolitan", "county"); // ["01", "12", "14"]
 * SWEDEN.group("metropolitan", "municipality"); // undefined
 * ```
 */
export const SWEDEN: Directory = /* @__PURE__ */ deepFreeze({
  recipients(level) {
    switch (level) {
      case "county":
        return COUNTIES;
      case "region":
        return REGIONS;
      case "municipality":
        return MUNICIPALITIES;
      case "association":
        return ASSOCIATIONS;
      default:
        return NONE;
    }
  },
  group(name, level) {
    return GROUPS.find((group) => group.name === name && group.levels.includes(level))?.codes;
  },
  above(code, level, by) {
    // A municipality's code begins with its county's. A region has its county's code.
    const regional = by === "county" || by === "region";
    return regional && level !== "association" && level !== by ? code.slice(0, 2) : undefined;
  },
});
