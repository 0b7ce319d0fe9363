import type { AgreedLine, Agreement } from "../agreements/agreement.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Level } from "../recipients/recipient.ts";

/** A selection of an agreement's lines: all, unless narrowed by id or level. */
export interface LineSelection {
  /** Only these lines, by id. */
  readonly lines?: readonly string[] | undefined;
  /** Only lines to these levels. */
  readonly levels?: readonly Level[] | undefined;
}

/** Finds requested lines and levels that the agreement does not have. */
export function checkSelection(agreement: Agreement, selection: LineSelection): Problem[] {
  const { lines = [], levels = [] } = selection;
  const reachable = levelsInUse();
  const known = agreement.lines.map((line) => line.id);
  const found = [
    ...lines
      .filter((line) => !known.includes(line))
      .map((line) => problem("line-unknown", ["lines"], { line, known })),
    ...levels
      .filter((level) => !reachable.includes(level))
      .map((level) => problem("level-unknown", ["levels"], { level, known: reachable })),
  ];
  if (found.length > 0 || selectedLines(agreement, selection).length > 0) return found;
  return [problem("selection-empty", ["lines"], { lines, levels })];
}

/** The selected lines, in the agreement's order. */
export function selectedLines(agreement: Agreement, { lines, levels }: LineSelection): AgreedLine[] {
  return agreement.lines.filter(
    (line) => (lines?.includes(line.id) ?? true) && (levels?.includes(line.level) ?? true),
  );
}
