import type { Ore } from "../money/ore.ts";
import type { Place } from "../problems/place.ts";

/**
 * What happens to money and to rights to money. The right: `entitled`, `supplemented`, `takenBack`, `lapsed`,
 * `redistributed`. Claims, which limit and move no money: `requisitioned`, `invoiced`, `reclaimed`. Money: `paid`,
 * `passedOn`, `spent`, `returned`.
 */
export type EventKind =
  | "entitled"
  | "supplemented"
  | "redistributed"
  | "takenBack"
  | "lapsed"
  | "requisitioned"
  | "invoiced"
  | "reclaimed"
  | "paid"
  | "passedOn"
  | "spent"
  | "returned";

/** The actor whose account an event is of: the one it comes from, or the one it goes to. */
export type Side = "from" | "to";

/** The side of each kind of event that must be named. Passing on needs both. */
export const SIDES: Readonly<Record<EventKind, readonly Side[]>> = /* @__PURE__ */ Object.freeze({
  entitled: ["to"],
  supplemented: ["to"],
  redistributed: ["to"],
  takenBack: ["from"],
  lapsed: ["from"],
  requisitioned: ["from"],
  invoiced: ["from"],
  reclaimed: ["to"],
  paid: ["to"],
  passedOn: ["from", "to"],
  spent: ["from"],
  returned: ["from"],
});

/** One event of a ledger. Nothing is edited: a correction is one more event. */
export interface LedgerEvent {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly kind: EventKind;
  /** Who gives, claims or loses: any text that identifies an actor, such as `county:23`. */
  readonly from?: string | undefined;
  /** Who gets, or must repay what is reclaimed. */
  readonly to?: string | undefined;
  /** The line of money, or several together. */
  readonly line: string;
  /** In öre, above 0. */
  readonly amount: Ore;
  readonly reference?: string | undefined;
  /** Of money passed on: that a recipient redistributed among actors further down what others had not invoiced. */
  readonly redistributed?: boolean | undefined;
  /** Where it was read. */
  readonly place?: Place | undefined;
}
