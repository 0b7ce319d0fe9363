import type { Ore } from "../money/ore.ts";
import type { BoundedAmount } from "./uncertainty.ts";

/** How far an amount can be from what it would be without disclosure control, in öre. */
export function widthOf({ amount, least, most }: BoundedAmount): Ore {
  return amount - least > most - amount ? amount - least : most - amount;
}
