import type { AgreementProblems } from "./agreement.ts";
import type { ArgumentProblems } from "./arguments.ts";
import type { CommandProblems } from "./command.ts";
import type { FileProblems } from "./files.ts";
import type { FlowProblems } from "./flow.ts";
import type { KeyProblems } from "./key.ts";
import type { MoneyProblems } from "./money.ts";
import type { OwnProblems } from "./own.ts";
import type { Place } from "./place.ts";
import type { PopulationProblems } from "./population.ts";
import type { ReceiptProblems } from "./receipts.ts";
import type { RecipientProblems } from "./recipients.ts";
import type { RecoveryProblems } from "./recovery.ts";
import type { SqlProblems } from "./sql.ts";
import type { TableProblems } from "./tables.ts";
import type { VerifyProblems } from "./verify.ts";
import type { WorkbookProblems } from "./workbooks.ts";

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
    ReceiptProblems,
    FlowProblems,
    SqlProblems,
    OwnProblems,
    WorkbookProblems {}

/** The name of a kind of problem. `docs/problems/<code>.md` explains it. */
export type ProblemCode = keyof ProblemDetails;

/** `error` stops the work or fails the check, `warning` may fail under --strict, `note` only informs. */
export type Severity = "error" | "warning" | "note";

/**
 * Where the problem is: keys and indexes from the outermost value inwards. `["lines", 3, "amount"]` is
 * `lines[3].amount`.
 */
export type Path = readonly (string | number)[];

/**
 * One finding, as plain data. `describe` writes the sentence. `JSON.stringify` writes amounts as decimal text in öre, and
 * `reviveProblem` reads that text.
 */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly path: Path;
    /** The cell or column of a table; absent if the problem is not in a table. */
    readonly place?: Place;
    readonly details: ProblemDetails[K];
    /** The problem in words, where the caller has added them. */
    readonly words?: { readonly sv: string; readonly en: string };
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
  return { code, severity, path, details: Object.assign(new Facts(), details) } as Problem<C>;
}

/** Creates one problem about a cell or a column of a table. */
export function problemAt<C extends ProblemCode>(
  code: C,
  place: Place,
  details: ProblemDetails[C],
): Problem<C> {
  // Named one by one: a table can have very many, and what is copied by spreading takes twice the memory.
  const facts = Object.assign(new Facts(), details);
  return { code, severity: "error", path: [], details: facts, place } as unknown as Problem<C>;
}

/** The facts of a problem. `JSON.stringify` can write them: amounts, bigints in öre, become decimal text. */
class Facts {
  toJSON(): unknown {
    return inJson({ ...this });
  }
}

/** A value as JSON can write it: bigints, which are amounts in öre, as decimal text. */
export function inJson(value: object): unknown {
  return JSON.parse(jsonOf(value));
}

/** A value as JSON text, with bigints as decimal text. */
export function jsonOf(value: object): string {
  return JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one));
}
