import type { OwnOptions } from "./own-options.ts";

/** A rule that fordela does not have. A program or a file defines it, under its name. */
export interface OwnRule {
  readonly rule: "own";
  /** The name of the definition, such as "rural-bonus". */
  readonly name: string;
  readonly options?: OwnOptions;
  /** Where the rule is stated. */
  readonly source?: string;
}
