import type { Ore } from "../money/ore.ts";
import type { Cell } from "../tables/csv/grid.ts";
import type { EventKind } from "./ledger-event.ts";

/** A row of a file of events: what it names is not looked up yet. */
export interface FlowEvent {
  readonly row: number;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly dateCell: Cell;
  readonly kind: EventKind;
  /** The word that the file has for the event. */
  readonly word: string;
  readonly from: Cell;
  readonly to: Cell;
  readonly post: Cell;
  readonly amount: Ore;
  readonly amountCell: Cell;
  readonly reference: string;
}
