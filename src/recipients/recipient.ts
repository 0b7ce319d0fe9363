import { checkArgument } from "../problems/check-argument.ts";

/** The kinds of recipient. A county's money is for its region and municipalities jointly. */
export type SwedishLevel = "county" | "region" | "municipality" | "association";

/** A kind of recipient: one of Sweden's, or one of an agreement's own. */
export type Level = SwedishLevel | (string & {});

/** Sweden's levels, in the order in which results are listed. */
export const LEVELS: readonly SwedishLevel[] = /* @__PURE__ */ Object.freeze([
  "county",
  "region",
  "municipality",
  "association",
] as const);

/** A body that can receive money, in one role. Region 09 and county 09 are two recipients with the same code. */
export interface Recipient {
  readonly level: Level;
  /** The official code as text: "01" for a county or region, "0980" for a municipality, "SKR" for the association. */
  readonly code: string;
  /** The name in Swedish, as the recipient writes it. */
  readonly name: string;
  /** The body that holds the purse, as `level:code`. Gotland's three roles share the body "municipality:0980". */
  readonly body: string;
  /** The recipients of other levels that it lies within, by level: `{ county: "23" }`. */
  readonly within?: Readonly<Record<string, string>> | undefined;
  /** Its place in a map of tiles, from 0. */
  readonly row?: number | undefined;
  readonly col?: number | undefined;
}

/**
 * `level:code`, the identity of a recipient.
 *
 * @example
 * ```ts
 * import { recipientId } from "fordela";
 * recipientId({ level: "county", code: "23" }); // "county:23"
 * ```
 */
export function recipientId(recipient: Pick<Recipient, "level" | "code">): string {
  // Called for every row: the full check is left for what is no recipient.
  if (!recipient?.level || !recipient.code)
    checkArgument("recipientId", "recipient", recipient, "{level code}");
  return `${recipient.level}:${recipient.code}`;
}
