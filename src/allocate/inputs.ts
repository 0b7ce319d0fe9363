import type { Agreement } from "../agreements/agreement.ts";
import type { Directory } from "../recipients/directory.ts";
import type { ShareOptions } from "./share-options.ts";
import type { RegisterOptions } from "./weigh-by-registers.ts";

/** The inputs of an allocation: the agreement as given, the possible recipients, and the options. */
export interface Inputs {
  /** Without the amounts that the caller supplied or that follow from keys. */
  readonly agreement: Agreement;
  readonly directory: Directory;
  /** With the registers, if `allocate` was given them. */
  readonly options: ShareOptions & RegisterOptions;
}
