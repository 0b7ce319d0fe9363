import { parseRecipientList } from "./internals/parse-recipient-list.ts";
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
  `Stockholms län2Uppsala län,Södermanlands län,Östergötlands län,Jönköpings län,Kronobergs län,Kalmar län,\
Gotlands län,Blekinge län2Skåne län,Hallands län,Västra Götalands län3Värmlands län,Örebro län,\
Västmanlands län,Dalarnas län,Gävleborgs län,Västernorrlands län,Jämtlands län,Västerbottens län,\
Norrbottens län`,
);
