import type { Allocation } from "../allocate/allocation.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { recipientId } from "../recipients/recipient.ts";
import type { LedgerEvent } from "./ledger-event.ts";

/**
 * What a second decision changes, as events: a supplement for each amount that grew, a take-back for each that fell. A
 * supplement that is taken back by a third decision leaves every right as it was, to the öre.
 *
 * @param date the day of the decision, YYYY-MM-DD
 *
 * @example
 * ```ts
 * import { agreementOf, allocate, kr, whatIf } from "fordela";
 * import { changeEvents } from "fordela/flow";
 * const lines = ["skr-samverkan"];
 * const before = allocate("psykisk-halsa-2025", { lines });
 * const more = { amount: kr("30 mnkr"), key: [{ rule: "equal" }] } as const;
 * const after = allocate(whatIf(agreementOf("2025"), { "skr-samverkan": more }), { lines });
 * changeEvents(before, after, "2025-06-12").map(({ kind, amount }) => [kind, amount]); // [["supplemented", 100000000n]]
 * ```
 */
export function changeEvents(
  before: Pick<Allocation, "lines">,
  after: Pick<Allocation, "lines">,
  date: string,
): LedgerEvent[] {
  checkArgument("changeEvents", "before", before, "{lines}");
  checkArgument("changeEvents", "after", after, "{lines}");
  const amounts = new Map<string, { actor: string; line: string; change: bigint }>();
  const add = ({ lines }: Pick<Allocation, "lines">, sign: bigint): void => {
    for (const { line, recipients, amounts: own } of lines)
      recipients.forEach((recipient, index) => {
        const actor = recipientId(recipient);
        const key = `${actor}\n${line.id}`;
        const change = (amounts.get(key)?.change ?? 0n) + sign * (own[index] ?? 0n);
        amounts.set(key, { actor, line: line.id, change });
      });
  };
  add(before, -1n);
  add(after, 1n);
  return [...amounts.values()].flatMap(({ actor, line, change }): LedgerEvent[] => {
    if (change > 0n) return [{ date, kind: "supplemented", to: actor, line, amount: change }];
    return change < 0n ? [{ date, kind: "takenBack", from: actor, line, amount: -change }] : [];
  });
}
