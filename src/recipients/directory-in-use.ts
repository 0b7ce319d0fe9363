import type { Directory } from "./directory.ts";
import { inUse } from "./in-use.ts";
import { SWEDEN } from "./sweden.ts";

/** The recipients in use: Sweden's, where none of one's own are. */
export function directoryInUse(): Directory {
  return inUse() ?? SWEDEN;
}
