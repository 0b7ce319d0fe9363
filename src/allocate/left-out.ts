import type { AgreedLine } from "../agreements/agreement.ts";
import type { Allocation } from "./allocation.ts";

/** The lines that were asked for and could not be shared out, each once, in the agreement's order. */
export function leftOut({ agreement, problems }: Allocation): AgreedLine[] {
  const places = new Set(problems.map(({ path }) => path[1]));
  return agreement.lines.filter((_, index) => places.has(index));
}
