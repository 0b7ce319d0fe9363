import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { AgreedLineOptions } from "../../allocate/allocate-agreed-line.ts";
import type { AllocatedLine } from "../../allocate/allocated-line.ts";
import type { Ore } from "../../money/ore.ts";
import type { Register, RegisterInfo } from "../../population/register.ts";
import type { Directory } from "../../recipients/directory.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import type { TieOutcomes } from "./tie-report.ts";

/** The smallest change of one figure that changes a recipient's amount and leaves a line that can be allocated. */
export interface Flip {
  /** People more (or fewer, below 0) in the recipient's own figure; or öre more in the pot. */
  readonly by: bigint;
  /** What the recipient's amount then changes by, in öre. */
  readonly change: Ore;
}

/** No change of that kind, within the limits of the search, changes the amount. */
export interface NoFlip {
  /** The limit of the search: people, or öre. */
  readonly beyond: bigint;
}

/** How close one recipient's amount is to changing. */
export interface RecipientSensitivity {
  readonly recipient: Recipient;
  /** In öre. */
  readonly amount: Ore;
  /** By more people of its own, and by fewer; `null` where the line is not shared by people. */
  readonly more: Flip | NoFlip | null;
  readonly fewer: Flip | NoFlip | null;
  /** By a larger pot, and by a smaller. */
  readonly largerPot: Flip | NoFlip;
  readonly smallerPot: Flip | NoFlip;
}

/** What a line's amounts would be by the people of another day. */
export interface VintageChange {
  readonly register: RegisterInfo;
  /** Öre more or less to each recipient, in their order. */
  readonly changes: readonly Ore[];
}

/** How sensitive a line is to the figures behind it. */
export interface Sensitivity {
  readonly line: ResolvedLine;
  readonly rounding: AllocatedLine["rounding"];
  /** `null` where distances are not computed for this kind of line; `why` has the reason. */
  readonly recipients: readonly RecipientSensitivity[] | null;
  readonly why?: Unmeasured;
  /** The recipients whose amount would change with one inhabitant more or fewer of their own. */
  readonly byOneInhabitant: readonly Recipient[];
  readonly vintages: readonly VintageChange[];
  readonly tie: TieOutcomes | null;
}

/**
 * Why distances are not computed: the key states every amount; it has other rules than fixed amounts, equal shares
 * and one share in proportion; the line is negative or empty; or shares are not rounded, rounded in parts, or
 * withheld.
 */
export type Unmeasured = "stated" | "key" | "amount" | "rounding";

/** How to share the line out again, and the limits of the search. */
export interface SensitivityOptions extends Pick<AgreedLineOptions, "indicators"> {
  readonly directory?: Directory | undefined;
  /** Registers to count people in instead; those that lack a recipient are left out. */
  readonly registers?: readonly Register[] | undefined;
  /** How many people more or fewer are tried at most; 100 000 where absent. */
  readonly people?: bigint | undefined;
  /** By how many units the pot is changed at most; 1 000 where absent. */
  readonly units?: bigint | undefined;
}
