import type { CauseCode } from "../../../src/verify/causes/cause.ts";
import type { GoodTable } from "./good-table.ts";
import type { Random } from "./random.ts";
import type { Sheet } from "./sheet.ts";

/** A way in which tables go wrong: gives the sheet damaged, or `undefined` where the table cannot be damaged so. */
export interface Damage {
  readonly kind: string;
  /** What the verifier should name. */
  readonly cause: CauseCode;
  /** Counts only where a row shows it: in coarse units, some mistakes change no row, and nothing can name them. */
  readonly inRows?: true;
  apply(table: GoodTable, random: Random): Sheet | undefined;
}
