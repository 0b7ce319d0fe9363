/**
 * Reads agreements, descriptions of tables, receipts and problems from JSON, and writes agreements. Depends on zod.
 *
 * @module fordela/schema
 */

// ── agreements

export type {
  Area,
  LineShare,
  PopulationDate,
  ResolvedAgreement,
  StatedSum,
  Unsupported,
} from "../agreements/agreement.ts";
export type { Eligibility } from "../agreements/eligibility.ts";
export { agreementJsonSchema } from "../agreements/shape/agreement-json-schema.ts";
export { readAgreement } from "../agreements/shape/read-agreement.ts";
export { readKey } from "../agreements/shape/read-key.ts";
export { readRecipients } from "../agreements/shape/read-recipients.ts";
export { writeAgreement } from "../agreements/shape/write-agreement.ts";
export type { StatedRounding } from "../agreements/stated-rounding.ts";
export { among } from "../recipients/among.ts";
export type { Bringer } from "../recipients/brought-by.ts";
export type { Currency, OwnLevel, OwnRecipients, Word } from "../recipients/own-recipients.ts";
export { useRecipients } from "../recipients/use-recipients.ts";

// ── receipts and descriptions

export { readReceipt } from "../receipt/read-receipt.ts";
export { readAbout } from "../verify/read-about.ts";

// ── shapes for other libraries

export { aboutSchema } from "../messages/about-schema.ts";
export { agreementSchema } from "../messages/agreement-schema.ts";
export { receiptSchema } from "../messages/receipt-schema.ts";
export type {
  SchemaOptions,
  StandardIssue,
  StandardResult,
  StandardSchema,
} from "../messages/standard-schema.ts";

// ── problems

export { reviveError } from "../problems/revive-error.ts";
export { reviveProblem } from "../problems/revive-problem.ts";

// ── copies

export { type PivotedRow, type PivotOptions, pivotedRows } from "../allocate/pivoted-rows.ts";
export { rowsOf } from "../allocate/rows-of.ts";
export { amountOf, isEstimate, registersOf, restOf, totalBy, totalOf } from "../allocate/total-by.ts";
export { levelsOf, sumsOf } from "../compare/comparison.ts";
export { codesIn, peopleIn } from "../population/people-in.ts";
