import { parseRecipientList } from "./internals/parse-recipient-list.ts";
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
  `Region Stockholm2Region Uppsala,Region Sörmland,Region Östergötland,Region Jönköpings län,Region Kronoberg,\
Region Kalmar län,Region Gotland,Region Blekinge2Region Skåne,Region Halland,Västra Götalandsregionen\
3Region Värmland,Region Örebro län,Region Västmanland,Region Dalarna,Region Gävleborg,Region Västernorrland,\
Region Jämtland Härjedalen,Region Västerbotten,Region Norrbotten`,
);
