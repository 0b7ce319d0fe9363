import type { Agreement } from "../../agreements/agreement.ts";
import type { Ore } from "../../money/ore.ts";
import type { Register } from "../../population/register.ts";
import type { Directory } from "../../recipients/directory.ts";

/** What the figures are compared with, and what is known of them; everything has a default. */
export interface InferOptions {
  /** What was shared out, in öre. */
  readonly pot?: Ore | undefined;
  /** What each got before the rest, in öre; found where it is not given. */
  readonly base?: Ore | undefined;
  /** The rounding unit, in öre; all that divide the figures are tried where it is not given. */
  readonly unit?: Ore | undefined;
  /** Registers to count people in; those that lack a recipient are passed over. */
  readonly registers?: readonly Register[];
  /** Agreements whose lines may be in the table. */
  readonly agreements?: readonly Agreement[];
  /** Who there is to receive; Sweden where absent. */
  readonly directory?: Directory;
}
