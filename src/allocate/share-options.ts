import type { Ore } from "../money/ore.ts";
import type { AgreedLineOptions } from "./allocate-agreed-line.ts";
import type { LineSelection } from "./line-selection.ts";

/** How an agreement is to be shared out; everything has a default. */
export interface ShareOptions extends AgreedLineOptions, LineSelection {
  /** Amounts in öre, by line id, for lines whose amount the agreement does not state. */
  readonly amounts?: Readonly<Record<string, Ore>>;
  /** What the agreement says that cannot be expressed and that the caller accepts is left out, by id. */
  readonly accept?: readonly string[];
  /** `refuse` (default) throws when any line cannot be allocated; `list` leaves it out and lists why. */
  readonly incomplete?: "refuse" | "list";
}
