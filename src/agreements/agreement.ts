import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Level } from "../recipients/recipient.ts";
import type { Rule } from "../rules/rule.ts";
import type { Eligibility } from "./eligibility.ts";
import type { StatedRounding } from "./stated-rounding.ts";

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
  readonly lines: readonly AgreedLine[];
  readonly stated: readonly StatedSum[];
  /** What the agreement says that cannot be expressed here: nothing is shared out until each is accepted by its id. */
  readonly unsupported?: readonly Unsupported[];
  /** What has been changed to see what would follow: the agreement is then a thought, and every result says so. */
  readonly changed?: readonly LineChange[];
}

/** One thing of a line that is another than agreed. */
export interface LineChange {
  readonly line: string;
  readonly what: "amount" | "key";
}

/** Something an agreement says that no rule or setting expresses. */
export interface Unsupported {
  readonly id: string;
  /** What the agreement says, and why it cannot be expressed. */
  readonly reason: string;
}

/** An agreement in which every line has its amount. */
export interface ResolvedAgreement extends Agreement {
  readonly lines: readonly ResolvedLine[];
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

/** A line as an agreement has it, with whatever it says of the line besides the key. */
export interface AgreedLine extends Omit<Line, "amount"> {
  /** In öre; `null` where the agreement states none: then it follows from the key, or must be handed in. */
  readonly amount: Ore | null;
  /** Who of the level takes part, where not all do. */
  readonly eligibility?: Eligibility;
  /** How the agreement itself says that amounts are made whole; where it is silent, the caller chooses. */
  readonly rounding?: StatedRounding;
  /** The percentage of a larger sum that the line's amount is. */
  readonly share?: LineShare;
}

/** An agreed line whose amount is known. */
export interface ResolvedLine extends AgreedLine {
  readonly amount: Ore;
}

/** An agreement's lines whose amounts are known. */
export function resolvedLines({ lines }: Agreement): ResolvedLine[] {
  return lines.filter((line): line is ResolvedLine => line.amount !== null);
}

/** So many percent of a sum, such as the municipalities' 70 of a grant that regions share. */
export interface LineShare {
  readonly percent: Fraction;
  /** In öre. */
  readonly of: Ore;
}

/** A sum the agreement prints, and the lines it is the sum of: those in all the filters given. */
export interface StatedSum {
  readonly areas?: readonly string[];
  readonly levels?: readonly Level[];
  /** In öre. */
  readonly amount: Ore;
  readonly source: string;
}
