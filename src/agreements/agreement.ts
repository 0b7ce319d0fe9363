import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { OwnRecipients } from "../recipients/own-recipients.ts";
import type { Level } from "../recipients/recipient.ts";
import type { Rule } from "../rules/rule.ts";
import type { Eligibility } from "./eligibility.ts";
import type { StatedRounding } from "./stated-rounding.ts";
import type { Terms } from "./terms.ts";

/** An agreement between the state and SKR as data: lines of money, and the sums that it states of them. */
export interface Agreement {
  readonly id: string;
  /** The year that the money is for. */
  readonly year: number;
  /** The agreement's own title, in Swedish. */
  readonly title: string;
  /** Where to find the text: the parties' diary numbers and the date. */
  readonly source: string;
  readonly population: PopulationDate;
  /** Who the money is for and in which money it is, if not Sweden's recipients and kronor. */
  readonly recipients?: OwnRecipients | undefined;
  readonly areas: readonly Area[];
  readonly lines: readonly AgreedLine[];
  readonly stated: readonly StatedSum[];
  /**
   * Parts of the agreement that no rule expresses. The caller must accept each by its id before any money is shared.
   */
  readonly unsupported?: readonly Unsupported[];
  /** Requisition, reports and repayment. Those of a bundled agreement are found with `termsOf` of `fordela/flow`. */
  readonly terms?: Terms;
  /** Changes made to see their consequences. If there are any, every result is marked as a what-if. */
  readonly changed?: readonly LineChange[];
}

/** One changed property of a line. */
export interface LineChange {
  readonly line: string;
  readonly what: "amount" | "key";
}

/** A part of an agreement that no rule or setting expresses. */
export interface Unsupported {
  readonly id: string;
  /** What the agreement states, and why it cannot be expressed. */
  readonly reason: string;
}

/** An agreement in which every line has its amount. */
export interface ResolvedAgreement extends Agreement {
  readonly lines: readonly ResolvedLine[];
}

/** The day on which the agreement's population is counted. */
export interface PopulationDate {
  /** YYYY-MM-DD */
  readonly date: string;
  /** `stated` by the agreement, or `chosen` if it names none; `reason` then explains the choice. */
  readonly by: "stated" | "chosen";
  readonly reason: string;
}

/** A purpose of one or several lines. */
export interface Area {
  readonly id: string;
  /** In Swedish, as the agreement prints it. */
  readonly name: string;
  /** A shorter name that tables and texts use. */
  readonly short?: string;
}

/** One amount to one level of recipients by one key. */
export interface Line {
  readonly id: string;
  /** The id of its area. */
  readonly area: string;
  /** In Swedish, as the agreement prints it, where it is not the area's. */
  readonly name?: string;
  /** A shorter name that tables and texts use. */
  readonly short?: string;
  readonly level: Level;
  /** In öre. */
  readonly amount: Ore;
  /** True if the agreement prints only a sum that this amount follows from. */
  readonly derived: boolean;
  /** The key. Each rule shares the money that the rule before left. */
  readonly key: readonly Rule[];
  /** Section of the agreement. */
  readonly source: string;
}

/** A line of an agreement, with the terms that the agreement states besides the key. */
export interface AgreedLine extends Omit<Line, "amount"> {
  /** In öre; `null` if the agreement states none. It then follows from the key, or the caller supplies it. */
  readonly amount: Ore | null;
  /** The recipients of the level that take part, if not all of them do. */
  readonly eligibility?: Eligibility;
  /** The rounding that the agreement itself states. The caller chooses the rest. */
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

/** A percentage of a sum, such as the municipalities' 70 percent of a grant shared with the regions. */
export interface LineShare {
  readonly percent: Fraction;
  /** In öre. */
  readonly of: Ore;
}

/** A sum that the agreement prints, over the lines that match every given filter. */
export interface StatedSum {
  readonly areas?: readonly string[];
  readonly levels?: readonly Level[];
  /** In öre. */
  readonly amount: Ore;
  readonly source: string;
}
