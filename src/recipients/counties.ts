import { parseRecipientList } from "./parse-recipient-list.ts";
import type { Recipient } from "./recipient.ts";

/**
 * The 21 counties (*län*), in code order. A county's money is for its region and its municipalities jointly.
 *
 * Source: SCB, län och kommuner i kodnummerordning, 2023-01-01 (unchanged to 2026).
 *
 * @example
 * ```ts
 * import { COUNTIES } from "fordela";
 * COUNTIES[0]?.name; // "Stockholms län"
 * COUNTIES.length; // 21
 * ```
 */
export const COUNTIES: readonly Recipient[] = /* @__PURE__ */ parseRecipientList(
  "county",
  `01 Stockholms län, 03 Uppsala län, 04 Södermanlands län, 05 Östergötlands län, 06 Jönköpings län,
07 Kronobergs län, 08 Kalmar län, 09 Gotlands län, 10 Blekinge län, 12 Skåne län, 13 Hallands län,
14 Västra Götalands län, 17 Värmlands län, 18 Örebro län, 19 Västmanlands län, 20 Dalarnas län,
21 Gävleborgs län, 22 Västernorrlands län, 23 Jämtlands län, 24 Västerbottens län,
25 Norrbottens län`,
);
