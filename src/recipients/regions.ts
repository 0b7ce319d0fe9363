import { parseRecipientList } from "./parse-recipient-list.ts";
import type { Recipient } from "./recipient.ts";

/**
 * The 20 regions and Gotland, in code order, under the names that they use themselves. Region Gotland is a municipality
 * with a region's duties, so its body is municipality 0980.
 *
 * Source: the regions' own names; codes as the counties' (SCB, 2023-01-01, unchanged to 2026).
 *
 * @example
 * ```ts
 * import { REGIONS } from "fordela";
 * REGIONS.find((region) => region.code === "14")?.name; // "Västra Götalandsregionen"
 * ```
 */
export const REGIONS: readonly Recipient[] = /* @__PURE__ */ parseRecipientList(
  "region",
  `01 Region Stockholm, 03 Region Uppsala, 04 Region Sörmland, 05 Region Östergötland,
06 Region Jönköpings län, 07 Region Kronoberg, 08 Region Kalmar län, 09 Region Gotland,
10 Region Blekinge, 12 Region Skåne, 13 Region Halland, 14 Västra Götalandsregionen,
17 Region Värmland, 18 Region Örebro län, 19 Region Västmanland, 20 Region Dalarna,
21 Region Gävleborg, 22 Region Västernorrland, 23 Region Jämtland Härjedalen,
24 Region Västerbotten, 25 Region Norrbotten`,
);
