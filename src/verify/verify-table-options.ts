import type { Register } from "../population/register.ts";
import type { NamedAgreements } from "./named-agreements.ts";
import type { VerifyOptions } from "./verify.ts";

/** The agreements and registers that a description names. Everything has a default. */
export interface VerifyTableOptions
  extends Pick<VerifyOptions, "file" | "directory" | "population" | "amounts" | "indicators"> {
  /** Agreements that the description may name: by id or year, or in a record by the name itself, such as a path. */
  readonly agreements?: NamedAgreements;
  /** Registers that the description may name, by id or date, or that a line needs; the bundled ones are known. */
  readonly registers?: readonly Register[];
}
