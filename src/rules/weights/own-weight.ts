import type { OwnOptions } from "../own-options.ts";

/** A weight that fordela does not have. A program or a file defines it, under its name. */
export interface OwnWeight {
  readonly by: "own";
  /** The name of the definition, such as "distance". */
  readonly name: string;
  readonly options?: OwnOptions;
}
