import type { AgreementProblems } from "./agreement.ts";
import type { ArgumentProblems } from "./arguments.ts";
import type { CommandProblems } from "./command.ts";
import type { FileProblems } from "./files.ts";
import type { KeyProblems } from "./key.ts";
import type { MoneyProblems } from "./money.ts";
import type { Place } from "./place.ts";
import type { PopulationProblems } from "./population.ts";
import type { ReceiptProblems } from "./receipts.ts";
import type { RecipientProblems } from "./recipients.ts";
import type { RecoveryProblems } from "./recovery.ts";
import type { TableProblems } from "./tables.ts";
import type { VerifyProblems } from "./verify.ts";

/** Every problem code, with the facts of its message. A `bigint` is always an amount in öre. */
export interface ProblemDetails
  extends MoneyProblems,
    RecipientProblems,
    PopulationProblems,
    AgreementProblems,
    KeyProblems,
    ArgumentProblems,
    FileProblems,
    CommandProblems,
    TableProblems,
    VerifyProblems,
    RecoveryProblems,
    ReceiptProblems {}

/** The name of a kind of problem. `docs/problems/<code>.md` explains it. */
export type ProblemCode = keyof ProblemDetails;

/** `error` stops the work or fails the check, `warning` may fail under --strict, `note` only informs. */
export type Severity = "error" | "warning" | "note";

/**
 * Where the problem is: keys and indexes from the outermost value inwards. `["lines", 3, "amount"]` is
 * `lines[3].amount`.
 */
export type Path = readonly (string | number)[];

/** One finding, as plain data. `describe` writes the sentence. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly path: Path;
    /** The cell or column of a table; absent if the problem is not in a table. */
    readonly place?: Place;
    readonly details: ProblemDetails[K];
  };
}[C];

/**
 * Creates one problem.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * problem("line-unknown", ["lines"], { line: "lan-x", known: ["lan-medverkan"] }).severity; // "error"
 * ```
 */
export function problem<C extends ProblemCode>(
  code: C,
  path: Path,
  details: ProblemDetails[C],
  severity: Severity = "error",
): Problem<C> {
  return writable({ code, severity, path, details } as Problem<C>);
}

/** Lets `JSON.stringify` write a problem: amounts, which are bigints in öre, become decimal text. */
export function writable<P extends object>(found: P): P {
  // Not enumerable, so that a problem is plain data everywhere else.
  return Object.defineProperty(found, "toJSON", { value: () => inJson({ ...found }) });
}

/** A value as JSON can write it: bigints, which are amounts in öre, as decimal text. */
export function inJson(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inJson);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inJson(one)]));
}

/** Creates one problem about a cell or a column of a table. */
export function problemAt<C extends ProblemCode>(
  code: C,
  place: Place,
  details: ProblemDetails[C],
): Problem<C> {
  return writable({ ...problem(code, [], details), place });
}
