import { ASSOCIATION } from "./association.ts";
import { COUNTIES } from "./counties.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Directory } from "./directory.ts";
import { GROUPS } from "./groups.ts";
import { MUNICIPALITIES } from "./municipalities.ts";
import type { Level, Recipient } from "./recipient.ts";
import { REGIONS } from "./regions.ts";

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
  recipients(level: Level) {
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
  group(name: string, level: Level) {
    return GROUPS.find((group) => group.name === name && group.levels.includes(level))?.codes;
  },
  above(code: string, level: Level, by: Level) {
    // A municipality's code begins with its county's. A region has its county's code.
    const regional = by === "county" || by === "region";
    return regional && level !== "association" && level !== by ? code.slice(0, 2) : undefined;
  },
});
