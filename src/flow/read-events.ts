import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { FlowColumn } from "../problems/flow.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import { nameKey } from "../recipients/name-key.ts";
import { type Grid, placeOf } from "../tables/csv/grid.ts";
import { eventNamed } from "./event-words.ts";
import type { FlowEvent } from "./flow-event.ts";
import { amountReader } from "./internals/amount-reader.ts";
import { flowTable } from "./internals/flow-table.ts";
import { readDay } from "./internals/read-day.ts";

const NEEDED: readonly FlowColumn[] = ["date", "event", "amount"];
const OPTIONAL: readonly FlowColumn[] = ["from", "to", "post", "reference"];
const LONGEST_ECHO = 80;

/**
 * Reads a file of events: one row an event, with the columns datum, händelse, från, till, post, belopp and referens, or
 * date, event, from, to, line, amount and reference, in any order. Events are named in Swedish or English. Names and posts
 * are looked up later, by `ledgerOf`.
 *
 * @param input CSV as text or bytes, or the grid of another reader
 * @param file the file's name in problems
 * @throws AllocationError with every problem, each at its cell: `flow-columns`, `event-unknown`, `event-amount`,
 * `date-malformed`, `cell-malformed`, `cell-ambiguous`, `row-ragged`, `file-empty`, `file-not-text`, `csv-malformed`
 *
 * @example
 * ```ts
 * import { readEvents } from "fordela/flow";
 * const [event] = readEvents("datum;händelse;från;belopp\n2025-03-03;rekvirerat;Jämtlands län;12 697 775\n").events;
 * event?.amount; // 1269777500n
 * ```
 */
export function readEvents(
  input: Uint8Array | string | Grid,
  file = "input",
): { readonly events: readonly FlowEvent[]; readonly problems: readonly Problem[] } {
  checkArgument("readEvents", "input", input, "string", "bytes", "{rows problems}");
  const table = flowTable(input, file, NEEDED, OPTIONAL);
  const readAmount = amountReader(table);
  const faults: Problem[] = [];
  const events: FlowEvent[] = [];
  const rows = new Map<string, number>();
  const repeated: Problem[] = [];
  for (const { row, cell } of table.rows) {
    const [dateCell, eventCell, amountCell] = [cell("date"), cell("event"), cell("amount")];
    const date = readDay(dateCell.text);
    const word = eventCell.text.trim();
    const kind = eventNamed(word);
    const before = faults.length;
    if (date === undefined)
      faults.push(
        problemAt("date-malformed", placeOf(dateCell), { text: dateCell.text.trim().slice(0, LONGEST_ECHO) }),
      );
    if (kind === undefined) {
      const details = { cell: eventCell.address, text: word.slice(0, LONGEST_ECHO) };
      faults.push(problemAt("event-unknown", placeOf(eventCell), details));
    }
    const amount = readAmount(amountCell, word);
    if (amount !== null && typeof amount === "object") faults.push(amount);
    else if (amount === null || amount <= 0n) {
      const text = amountCell.text.trim().slice(0, LONGEST_ECHO);
      const details = { cell: amountCell.address, text, in: "events" } as const;
      faults.push(problemAt("event-amount", placeOf(amountCell), details));
    }
    if (faults.length > before || date === undefined || kind === undefined) continue;
    const reference = cell("reference").text.trim();
    const event: FlowEvent = {
      row,
      date,
      dateCell,
      kind,
      word,
      from: cell("from"),
      to: cell("to"),
      post: cell("post"),
      amount: amount as bigint,
      amountCell,
      reference,
    };
    events.push(event);
    const same = [date, kind, event.from.text, event.to.text, event.post.text, amount, reference];
    const key = same.map((part) => nameKey(String(part))).join("\n");
    const first = rows.get(key);
    if (first === undefined) rows.set(key, row);
    else
      repeated.push({
        ...problemAt("event-repeated", placeOf(dateCell), { row, first }),
        severity: "warning",
      });
  }
  if (faults.length > 0) throw new AllocationError(faults);
  return { events, problems: repeated };
}
