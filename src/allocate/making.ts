import type { Directory } from "../recipients/directory.ts";
import type { ShareOptions } from "./allocate-among.ts";

/** What an allocation was made from besides its agreement: who could receive, and how it was to be shared out. */
export interface Making {
  readonly directory: Directory;
  readonly options: ShareOptions;
}
