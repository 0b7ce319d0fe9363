import type { Problem } from "../problems/problem.ts";
import type { Cause } from "./causes/cause.ts";
import type { NearCause } from "./causes/near-cause.ts";
import type { Verification } from "./verification.ts";

/** What came of one table. */
export interface TableReport {
  /** The file as the caller named it. */
  readonly file: string;
  /** The table's own file, where `file` is the description beside it; problems are then placed here. */
  readonly table?: string;
  /** `null` where the table could not be verified at all; `problems` has the reasons. */
  readonly verification: Verification | null;
  /** Everything wrong: with the figures, or with the files. */
  readonly problems: readonly Problem[];
  /** Causes that reproduce the wrong figures exactly, the one that explains most first. */
  readonly causes: readonly Cause[];
  /** Where no cause does: the one that reproduces most figures of a column, which proves nothing; else `null` or absent. */
  readonly nearest?: NearCause | null;
  /** Whether warnings, or figures that were compared with nothing, fail the table: the caller decides, as --strict does. */
  readonly doubtful?: boolean;
  /** A command that may find out more, for reports to print; absent where the caller names none. */
  readonly next?: string;
}
