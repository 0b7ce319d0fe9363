import type { Place } from "../problems/place.ts";

/** The actor that gets a recipient's money, such as the region for a county. */
export interface Payee {
  /** `county:23` */
  readonly id: string;
  /** The line or area that it is for, as written; "" for all. */
  readonly post: string;
  readonly name: string;
  /** Ten digits with a hyphen, "212000-0142"; "" if it is not given or not valid. */
  readonly number: string;
  readonly place: Place;
}
