import { ASSOCIATION } from "./association.ts";
import { COUNTIES } from "./counties.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Directory } from "./directory.ts";
import { directoryFrom } from "./directory-from.ts";
import { GROUPS } from "./groups.ts";
import { MUNICIPALITIES } from "./municipalities.ts";
import type { Level } from "./recipient.ts";
import { REGIONS } from "./regions.ts";

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
  .../* @__PURE__ */ directoryFrom({
    levels: [
      { id: "county", recipients: COUNTIES },
      { id: "region", recipients: REGIONS },
      { id: "municipality", recipients: MUNICIPALITIES },
      { id: "association", recipients: [ASSOCIATION] },
    ],
    groups: GROUPS,
  }),
  above(code: string, level: Level, by: Level): string | undefined {
    // A municipality's code begins with its county's. A region has its county's code.
    const regional = by === "county" || by === "region";
    return regional && level !== "association" && level !== by ? code.slice(0, 2) : undefined;
  },
});
