import type { Agreement } from "../agreements/agreement.ts";
import type { Directory } from "../recipients/directory.ts";
import type { ShareOptions } from "./share-options.ts";
import type { RegisterOptions } from "./weigh-by-registers.ts";

/** What an allocation was made from: the agreement as it was given, who could receive, and how it was to be shared out. */
export interface Inputs {
  /** Without the amounts that were handed in or followed from keys. */
  readonly agreement: Agreement;
  readonly directory: Directory;
  /** With the registers where `allocate` was given them. */
  readonly options: ShareOptions & RegisterOptions;
}
