import type { Ore } from "../money/ore.ts";
import type { Level } from "../recipients/recipient.ts";
import type { Rule } from "../rules/rule.ts";

/** An agreement between the state and SKR as data: lines of money and the sums it states of them. */
export interface Agreement {
  readonly id: string;
  /** The year the money is for. */
  readonly year: number;
  /** The agreement's own title, in Swedish. */
  readonly title: string;
  /** Where the text is found: parties' diary numbers and date. */
  readonly source: string;
  readonly population: PopulationDate;
  readonly areas: readonly Area[];
  readonly lines: readonly Line[];
  readonly stated: readonly StatedSum[];
}

/** The day the agreement's population is counted at. */
export interface PopulationDate {
  /** YYYY-MM-DD */
  readonly date: string;
  /** `stated` by the agreement, or `chosen` where it names none; `reason` then says why this day. */
  readonly by: "stated" | "chosen";
  readonly reason: string;
}

/** A purpose that one or several lines serve. */
export interface Area {
  readonly id: string;
  /** In Swedish, as the agreement names it. */
  readonly name: string;
}

/** One amount to one level of recipients by one key. */
export interface Line {
  readonly id: string;
  /** The id of its area. */
  readonly area: string;
  readonly level: Level;
  /** In öre. */
  readonly amount: Ore;
  /** True where the agreement prints only a sum that this amount follows from. */
  readonly derived: boolean;
  /** The key: each rule takes what is left and gives shares and what is then left. */
  readonly key: readonly Rule[];
  /** Section of the agreement. */
  readonly source: string;
}

/** A sum the agreement prints, and the lines it is the sum of: those in all the filters given. */
export interface StatedSum {
  readonly areas?: readonly string[];
  readonly levels?: readonly Level[];
  /** In öre. */
  readonly amount: Ore;
  readonly source: string;
}
