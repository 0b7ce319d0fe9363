import type { Ore } from "../money/ore.ts";
import type { RegisterInfo } from "../population/register.ts";
import type { RegisterUse } from "../population/register-use.ts";
import type { Recipient } from "../recipients/recipient.ts";

/** What is not certain about the amounts of an allocation, measured. All amounts are in öre. */
export interface Uncertainty {
  /** The lines counted on another day than the agreement's. */
  readonly estimates: readonly EstimatedLine[];
  /** The lines counted in a register that Statistics Sweden's disclosure control has changed. */
  readonly perturbed: readonly PerturbedLine[];
  /** The same in words, one sentence for each fact. */
  readonly notes: readonly NoteInBoth[];
  /** Sentences on one amount, by its line's id and its recipient, "lan-komplexa-behov county:23". */
  readonly amountNotes: Readonly<Record<string, readonly NoteInBoth[]>>;
}

/** A sentence in both languages. */
export interface NoteInBoth {
  readonly sv: string;
  readonly en: string;
}

/** A line counted on another day than the agreement's. */
export interface EstimatedLine {
  readonly line: string;
  readonly use: RegisterUse;
  /** The registers that hold what the line needs, nearest first; empty if the caller named the register. */
  readonly candidates: readonly { readonly info: RegisterInfo; readonly days: number }[];
  /** Absent if fewer than two bundled registers hold what the line needs. */
  readonly drift?: Drift;
}

/**
 * How much a year moved of a line: its amounts by two bundled registers, as near to a year apart as there are. The amounts
 * are exact. What they show about another year is an estimate.
 */
export interface Drift {
  readonly from: RegisterInfo;
  readonly to: RegisterInfo;
  readonly days: number;
  /** The money that went from some recipients to others: half of all changes. */
  readonly moved: Ore;
  /** The change of each recipient, in code order. */
  readonly changes: readonly { readonly recipient: Recipient; readonly change: Ore }[];
}

/** The bounds of a line's amounts where every published count can be some persons off. */
export interface PerturbedLine {
  readonly line: string;
  /** The perturbed registers. */
  readonly registers: readonly RegisterInfo[];
  /** The most published cells that one of its counts was added from. */
  readonly cells: number;
  /** In code order. */
  readonly amounts: readonly BoundedAmount[];
}

/** An amount, and the bounds of what it would be by the counts before disclosure control. */
export interface BoundedAmount {
  readonly recipient: Recipient;
  readonly amount: Ore;
  /** By the fewest persons that its published count can be of, and the most of everyone else. */
  readonly least: Ore;
  /** By the most persons that its published count can be of, and the fewest of everyone else. */
  readonly most: Ore;
}
