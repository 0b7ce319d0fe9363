import type { FlowSources } from "../../options/flow-options.ts";

/** The lines that these recipients have a right to. */
export function linesOf({ entitlements }: FlowSources, ids: readonly string[]): Set<string> {
  return new Set(entitlements.filter(({ id }) => ids.includes(id)).map(({ line }) => line));
}
