import type { Ore } from "../money/ore.ts";
import type { AgreedLineOptions } from "./allocate-agreed-line.ts";
import type { LineSelection } from "./line-selection.ts";

/** How to allocate an agreement. Everything has a default. */
export interface ShareOptions extends AgreedLineOptions, LineSelection {
  /** Amounts in öre, by line id, for lines whose amount the agreement does not state. */
  readonly amounts?: Readonly<Record<string, Ore>> | undefined;
  /** Ids of unsupported parts of the agreement that the caller agrees to leave out. */
  readonly accept?: readonly string[] | undefined;
  /** `refuse` (default) throws if any line cannot be allocated; `list` leaves it out and lists the reasons. */
  readonly incomplete?: "refuse" | "list" | undefined;
}
