import type { Ore } from "../money/ore.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import { nameKey } from "../recipients/name-key.ts";
import { type Cell, type Grid, placeOf } from "../tables/csv/grid.ts";
import { amountReader } from "./internals/amount-reader.ts";
import { flowTable } from "./internals/flow-table.ts";
import { readDay } from "./internals/read-day.ts";

/** A row of a file that splits a recipient's money on activities and actors. */
export interface SplitRow {
  readonly row: number;
  readonly post: Cell;
  readonly activity: string;
  readonly actor: string;
  /** In öre; `"rest"` for what the other rows of the post leave. */
  readonly amount: Ore | "rest";
  readonly cell: Cell;
  /** A condition that is not met; "" if there is none. */
  readonly condition: string;
  /** The last day of the condition, if it names one. */
  readonly conditionDay: string | null;
}

const REST: ReadonlySet<string> = /* @__PURE__ */ new Set(["rest", "resten", "återstoden", "remainder"]);
/** Conditions that are met, in a word. */
const MET: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "ja|nej|inga|inget|uppfyllt|uppfyllda|uppfylld|fastställt|fastställda|fastställd|klart|klar|met|settled|none|yes|no|-"
      .split("|")
      .map(nameKey),
  ))();
/** Rows below the amounts that only sum them. */
const SUM = /^(?:totalt?|summa|delsumma|sum|subtotal)\b/iu;

/**
 * Reads a file that splits one recipient's money: columns post, insats, aktör, belopp, villkor, or line, activity, actor,
 * amount, condition; activity and condition may be missing. One amount per post may be `rest`.
 *
 * @throws AllocationError with every problem at its cell: `flow-columns`, `event-amount`, `event-party`, `cell-malformed`,
 * `cell-ambiguous`, `row-ragged`
 *
 * @example
 * ```ts
 * import { readSplit } from "fordela/flow";
 * readSplit("post;aktör;belopp\n3;Kommunförbundet;765 000\n3;Region;rest\n").map((row) => row.amount); // [76500000n, "rest"]
 * ```
 */
export function readSplit(input: Uint8Array | string | Grid, file = "input"): SplitRow[] {
  checkArgument("readSplit", "input", input, "string", "bytes", "{rows problems}");
  const table = flowTable(input, file, ["post", "actor", "amount"], ["activity", "condition"]);
  const readAmount = amountReader(table);
  const faults: Problem[] = [];
  const rows = table.rows.flatMap(({ row, cell }): SplitRow[] => {
    const [post, actorCell, amountCell] = [cell("post"), cell("actor"), cell("amount")];
    const actor = actorCell.text.trim();
    const activity = cell("activity").text.trim();
    if (SUM.test(actor) || SUM.test(post.text.trim()) || (actor === "" && SUM.test(activity))) return [];
    const isRest = REST.has(nameKey(amountCell.text));
    const amount = isRest ? "rest" : readAmount(amountCell, actor);
    if (actor === "") {
      const details = { cell: actorCell.address, event: null, side: "to" } as const;
      faults.push(problemAt("event-party", placeOf(actorCell), details));
    }
    if (amount !== null && typeof amount === "object") faults.push(amount);
    else if (amount === null || (amount !== "rest" && amount < 0n)) {
      const text = amountCell.text.trim().slice(0, 80);
      const details = { cell: amountCell.address, text, in: "split" } as const;
      faults.push(problemAt("event-amount", placeOf(amountCell), details));
    } else {
      const written = cell("condition").text.trim();
      const condition = MET.has(nameKey(written)) ? "" : written;
      const [day = ""] = /\d{4}-\d{2}-\d{2}/.exec(condition) ?? [];
      const conditionDay = readDay(day) ?? null;
      return [{ row, post, activity, actor, amount, cell: amountCell, condition, conditionDay }];
    }
    return [];
  });
  if (faults.length > 0) throw new AllocationError(faults);
  return rows;
}

/** A row of a printed summary: an actor, or a category of its money, and the sum. */
export interface SummaryRow {
  readonly label: string;
  readonly amount: Ore;
  readonly cell: Cell;
}

/**
 * Reads a printed summary per actor: columns aktör and belopp, or actor and amount. Rows of totals are left out.
 *
 * @throws AllocationError as `readSplit`
 *
 * @example
 * ```ts
 * import { readSummary } from "fordela/flow";
 * readSummary("aktör;belopp\nKommunförbundet;3 265 000\nTotalt;3 265 000\n").length; // 1
 * ```
 */
export function readSummary(input: Uint8Array | string | Grid, file = "input"): SummaryRow[] {
  checkArgument("readSummary", "input", input, "string", "bytes", "{rows problems}");
  const table = flowTable(input, file, ["actor", "amount"], []);
  const readAmount = amountReader(table);
  const faults: Problem[] = [];
  const rows = table.rows.flatMap(({ cell }): SummaryRow[] => {
    const label = cell("actor").text.trim();
    if (SUM.test(label)) return [];
    const amount = readAmount(cell("amount"), label);
    if (amount !== null && typeof amount === "object") faults.push(amount);
    else if (amount !== null) return [{ label, amount, cell: cell("amount") }];
    return [];
  });
  if (faults.length > 0) throw new AllocationError(faults);
  return rows;
}
