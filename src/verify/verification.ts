import type { RegisterUse } from "../population/register-use.ts";
import type { Problem } from "../problems/problem.ts";
import type { Table } from "../tables/table.ts";
import type { Account } from "./account.ts";
import type { Claim, Deviation } from "./claim.ts";
import type { TableRounding } from "./coarse/rounding-kind.ts";
import type { ColumnFigures } from "./column-figures.ts";
import type { Recipe } from "./recompute.ts";

/**
 * The result of checking a table against its claim; made by `verify`. Its properties are plain data and can be cloned.
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * import { tableFrom } from "fordela/csv";
 * import { verify } from "fordela/verify";
 * const table = tableFrom(new TextEncoder().encode("Län;Belopp (kr)\nGotlands län;1000000\n"));
 * const verification = verify(table, {
 *   kind: "recipients",
 *   agreement: agreementOf("2025"),
 *   lines: ["lan-medverkan"],
 *   partial: true,
 * });
 * verification.checked; // 1
 * verification.problems; // []
 * ```
 */
export class Verification {
  readonly claim!: Claim;
  readonly table!: Table;
  /** The file's name; "–" where the caller named none. */
  readonly file!: string;
  /** Every problem found, except those accepted as known deviations. */
  readonly problems!: readonly Problem[];
  /** Problems that are in the table and listed as known deviations. */
  readonly accepted!: readonly Accepted[];
  /** What became of every figure. */
  readonly account!: Account;
  /** How many figures were compared or added up, or are known deviations. */
  readonly checked!: number;
  /** The figures by column, with what was expected of them. */
  readonly columns!: readonly ColumnFigures[];
  readonly registers!: readonly RegisterUse[];
  /** How figures in thousands or millions were rounded; `verifyTable` adds it. */
  declare readonly rounding?: TableRounding;
  // Private, so that a copy sent to a worker or written as JSON leaves out the functions in it.
  readonly #recipe: Recipe | null;

  /** @internal */
  constructor(facts: VerificationFacts, recipe: Recipe | null) {
    Object.assign(this, facts);
    this.#recipe = recipe;
  }

  /** What amounts were recomputed from; `null` where only sums could be checked. A copy has none. */
  get recipe(): Recipe | null {
    return this.#recipe;
  }
}

/** What a verification found, as plain data. */
export type VerificationFacts = Omit<Verification, "recipe">;

/** A problem accepted, and the deviation with the reason. */
export interface Accepted {
  readonly problem: Problem;
  readonly deviation: Deviation;
}
