/** A line, an area at one level, or all of an actor's money together, as messages name it. */
export interface PostName {
  readonly area?: string;
  readonly line?: string;
}

/** Amounts are in öre; days are YYYY-MM-DD; `who` is an actor's name. */
export interface FlowProblems {
  /** An event that a ledger cannot have. */
  "event-invalid": { index: number; fault: "amount" | "date" | "kind" | "line" | "from" | "to" };
  /** A file of the flow lacks a column that it needs. */
  "flow-columns": { found: readonly string[]; missing: readonly FlowColumn[] };
  /** A word that is no event. */
  "event-unknown": { cell: string; text: string };
  /** An amount that is missing, 0 or below 0; in a split, below 0. */
  "event-amount": { cell: string; text: string; in: "events" | "split" };
  /** An event without the actor that it needs; `event` is `null` for a row of a split. */
  "event-party": { cell: string; event: string | null; side: "from" | "to" };
  /** A recipient without a right to the post, which other levels have: its own levels and lines are `found` and `own`. */
  "party-level": {
    cell: string;
    name: string;
    found: readonly string[];
    post: string;
    levels: readonly string[];
    own: readonly string[];
  };
  /** A day before the agreement's year, or years after it; `rows` have such days. */
  "event-year": { date: string; agreement: string; year: number; rows: number };
  /** A row that repeats an earlier one, figure by figure. */
  "event-repeated": { row: number; first: number };
  /** A post that is neither a line nor an area of the agreement; `elsewhere` are bundled agreements that have it. */
  "post-unknown": { cell: string; text: string; known: readonly string[]; elsewhere: readonly string[] };
  /** A right in a file that is not what the agreement gives. */
  "entitlement-differs": { who: string; post: PostName; stated: bigint; computed: bigint };
  /** A second rest of the same post: only one amount can follow from the others. */
  "rest-several": { cell: string; post: PostName; first: string };
  /** More is redistributed than has lapsed. */
  "redistribution-exceeds": { redistributed: bigint; lapsed: bigint };
  "requisition-late": { who: string; date: string; by: string; days: number; amount: bigint | null };
  "requisition-exceeds": {
    who: string;
    level: string;
    post: PostName;
    requisitioned: bigint;
    entitled: bigint;
  };
  "requisition-less": { who: string; post: PostName; amount: bigint; by: string; passed: boolean };
  "requisition-repeated": { who: string; times: number; first: string };
  /** `lines` have an amount that could not be computed. */
  "requisition-missing": { who: string; amount: bigint; lines: readonly string[] };
  "payee-missing": { who: string };
  /** A second payee of the same money, at its row. */
  "payee-repeated": { cell: string; who: string; post: string; payee: string; first: string };
  "payee-differs": { who: string; payee: string; named: string };
  /** The number is never repeated: it may be a person's. */
  "organisation-number": { cell: string; who: string; fault: "form" | "check-digit" | "personal" };
  "payment-differs": { who: string; post: PostName; paid: bigint; requisitioned: bigint };
  "onward-exceeds": { who: string; post: PostName; passedOn: bigint; received: bigint };
  "actor-summary": { actor: string; summary: bigint; rows: bigint };
  "condition-open": { activity: string; amount: bigint; day: string };
  "invoice-late": { who: string; invoiced: bigint; share: bigint; day: string };
  "invoice-exceeds": { who: string; invoiced: bigint; share: bigint };
  "invoice-several": { who: string; invoices: number };
  /** Money to be used by a recipient of a level that is given to no actor. */
  "redistribution-undecided": { level: string; post: PostName; amount: bigint };
  "cost-sum": { stated: bigint; computed: bigint };
  "vat-agrees": { vat: bigint; base: bigint };
  "vat-differs": { vat: bigint; base: bigint; expected: bigint };
  /** All costs are whole multiples of `unit`; the sum may be off by `within` either way. */
  "cost-coarse": { unit: bigint; unspent: bigint; within: bigint };
  unspent: { who: string; amount: bigint; by: string | null };
  "costs-exceed": { who: string; over: bigint };
  "line-overspent": { who: string; post: PostName; over: bigint; under: bigint };
  "repayment-late": { who: string; date: string; by: string; days: number; amount: bigint };
  "repayment-missing": {
    who: string;
    amount: bigint;
    by: string | null;
    why: "unspent" | "used" | "reclaimed";
  };
  "repayment-exceeds": { who: string; returned: bigint; unspent: bigint };
  /** What came in or was entitled is not what went out, at the end of a day. */
  "flow-leak": {
    who: string;
    post: PostName;
    book: "money" | "rights";
    date: string;
    into: bigint;
    out: bigint;
  };
}

/** The columns that files of the flow have. */
export type FlowColumn =
  | "date"
  | "event"
  | "from"
  | "to"
  | "post"
  | "amount"
  | "reference"
  | "code"
  | "payee"
  | "number"
  | "activity"
  | "actor"
  | "condition";
