import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { problem } from "../problems/problem.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import type { Rule } from "../rules/rule.ts";
import type { AgreedLine, Agreement, LineChange } from "./agreement.ts";
import { linesUnder } from "./checks/check-stated-sums.ts";

/** Changes to a line of an agreement. */
export interface WhatIf {
  /** In öre. */
  readonly amount?: Ore;
  readonly key?: readonly Rule[];
}

/** The end of the id of a changed agreement. */
const MARK = "+what-if";

/**
 * Creates a copy of the agreement with other amounts or keys, by line id. Its id and every result mark it as a what-if.
 *
 * Leaves out the stated sums over a line with another amount, because the agreement does not state the new sum.
 *
 * @throws AllocationError `line-unknown`
 *
 * @example
 * ```ts
 * import { agreementOf, kr, whatIf } from "fordela";
 * const changed = whatIf(agreementOf("2025"), { "lan-suicidprevention": { amount: kr("250 mnkr") } });
 * changed.id; // "psykisk-halsa-2025+what-if"
 * changed.stated.length; // 4
 * ```
 */
export function whatIf(agreement: Agreement, changes: Readonly<Record<string, WhatIf>>): Agreement {
  checkArgument("whatIf", "agreement", agreement, "{id population areas lines stated}");
  checkArgument("whatIf", "changes", changes, "{}");
  const known = agreement.lines.map(({ id }) => id);
  const unknown = Object.keys(changes).filter((id) => !known.includes(id));
  refuseAll(unknown.map((line) => problem("line-unknown", ["lines"], { line, known })));
  const changeOf = ({ id }: AgreedLine): WhatIf => (Object.hasOwn(changes, id) && changes[id]) || {};
  const changed = agreement.lines.flatMap((line) =>
    (["amount", "key"] as const)
      .filter((what) => changeOf(line)[what] !== undefined)
      .map((what): LineChange => ({ line: line.id, what })),
  );
  if (changed.length === 0) return agreement;
  const repriced = new Set(changed.filter(({ what }) => what === "amount").map(({ line }) => line));
  return {
    ...agreement,
    id: agreement.id.endsWith(MARK) ? agreement.id : agreement.id + MARK,
    lines: agreement.lines.map((line) => changedLine(line, changeOf(line))),
    stated: agreement.stated.filter(
      (sum) => !linesUnder(sum, agreement.lines).some(({ id }) => repriced.has(id)),
    ),
    changed: [...(agreement.changed ?? []), ...changed],
  };
}

/** The id of the agreement that a what-if is based on. */
export function baseId(id: string): string {
  return id.endsWith(MARK) ? id.slice(0, -MARK.length) : id;
}

function changedLine(line: AgreedLine, { amount, key }: WhatIf): AgreedLine {
  const rekeyed = key ? { ...line, key } : line;
  if (amount === undefined) return rekeyed;
  const { share: _, ...unshared } = rekeyed;
  return { ...unshared, amount, derived: true };
}
