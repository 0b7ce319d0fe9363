import type { Group } from "./groups.ts";
import type { Currency, OwnLevel } from "./own-recipients.ts";
import type { Level, Recipient } from "./recipient.ts";

/** The recipients of money. It holds everything about them that sharing money needs. */
export interface Directory {
  /** The recipients of a level, in code order. */
  recipients(level: Level): readonly Recipient[];
  /** The codes of a named group at a level; `undefined` if there is no such group. */
  group(name: string, level: Level): readonly string[] | undefined;
  /** The code of the recipient at level `by` that a recipient lies within, for levels that contain each other. */
  above?(code: string, level: Level, by: Level): string | undefined;
  /** The levels with their words, if they are not Sweden's. */
  readonly levels?: readonly OwnLevel[] | undefined;
  /** The groups with their words, if they are not Sweden's. */
  readonly groups?: readonly Group[] | undefined;
  /** The money, if it is not kronor. */
  readonly currency?: Currency | undefined;
}
