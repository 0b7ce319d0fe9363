import type { Agreement } from "../../agreements/agreement.ts";
import type { Ore } from "../../money/ore.ts";
import type { Register } from "../../population/register.ts";
import type { Directory } from "../../recipients/directory.ts";

/** What the figures are compared with, and what is known of them; everything has a default. */
export interface InferOptions {
  /** What was shared out, in öre. */
  readonly pot?: Ore | undefined;
  /** What each recipient got before the rest, in öre; searched for where it is not given. */
  readonly base?: Ore | undefined;
  /** The rounding unit, in öre. Where it is not given, all units that divide the figures are tried. */
  readonly unit?: Ore | undefined;
  /** Registers to count people in; registers that lack a recipient are skipped. */
  readonly registers?: readonly Register[] | undefined;
  /** Agreements whose lines may be in the table. */
  readonly agreements?: readonly Agreement[] | undefined;
  /** The possible recipients; Sweden's where absent. */
  readonly directory?: Directory | undefined;
}
