import { deepFreeze } from "../../recipients/deep-freeze.ts";
import type { OwnOptions } from "../../rules/own-options.ts";

/** A copy of the options that a definition cannot change: the agreement's own stay as they are. */
export function frozenOptions({ options = {} }: { readonly options?: OwnOptions | undefined }): OwnOptions {
  return deepFreeze(structuredClone(options));
}
