import type { Language } from "../language/language.ts";
import type { CommandProblems } from "../problems/command.ts";
import type { FlowProblems } from "../problems/flow.ts";
import type { OwnProblems } from "../problems/own.ts";
import type { Problem, ProblemDetails } from "../problems/problem.ts";
import type { ReceiptProblems } from "../problems/receipts.ts";
import type { SqlProblems } from "../problems/sql.ts";
import type { WorkbookProblems } from "../problems/workbooks.ts";
import { agreementEn, agreementSv } from "./agreement.ts";
import { argumentEn, argumentSv } from "./arguments.ts";
import { type DescribeOptions, describeByDoor } from "./describe-by-door.ts";
import { TABLE_EN, TABLE_SV } from "./describe-in-table.ts";
import { jsonFileEn, jsonFileSv } from "./json-file.ts";
import type { Messages, Words } from "./messages.ts";
import { moneyEn, moneySv } from "./money.ts";
import { recoveryEn, recoverySv } from "./recovery.ts";
import { registerFileEn, registerFileSv } from "./register-file.ts";
import { shapeEn, shapeSv } from "./shape.ts";
import { unreadableFileEn, unreadableFileSv } from "./unreadable-file.ts";

/**
 * The problems that the library can have. The command, workbooks, receipts, statements and the flow of the money have
 * their own messages.
 */
export type LibraryProblems = Omit<
  ProblemDetails,
  | "agreement-cell"
  | Exclude<keyof ReceiptProblems, "receipt-shape">
  | keyof (CommandProblems & FlowProblems & OwnProblems & SqlProblems & WorkbookProblems)
>;

/** The message of every problem that the library can have, in Swedish. */
export const MESSAGES_SV: Words<LibraryProblems> = /* @__PURE__ */ (() => ({
  ...TABLE_SV,
  ...moneySv,
  ...agreementSv,
  ...argumentSv,
  ...registerFileSv,
  ...shapeSv,
  ...jsonFileSv,
  ...unreadableFileSv,
  ...recoverySv,
}))();

/** The message of every problem that the library can have, in English. */
export const MESSAGES_EN: Words<LibraryProblems> = /* @__PURE__ */ (() => ({
  ...TABLE_EN,
  ...moneyEn,
  ...agreementEn,
  ...argumentEn,
  ...registerFileEn,
  ...shapeEn,
  ...jsonFileEn,
  ...unreadableFileEn,
  ...recoveryEn,
}))();

/** The message of every problem that the library can have, in both languages. */
export const MESSAGES: Messages<LibraryProblems> = { sv: MESSAGES_SV, en: MESSAGES_EN };

/**
 * A problem in words: what was being done, the thing and its place, both values, and the way out.
 *
 * @example
 * ```ts
 * import { problem } from "fordela";
 * import { describe } from "fordela/words";
 * describe(problem("level-unknown", [], { level: "lan", known: ["county", "region"] }), "en");
 * // "There is no level "lan". The levels are county, region."
 * ```
 *
 * @param options a bare `"en"` is short for `{ lang: "en" }`
 */
export function describe(problem: Problem, options: Language | DescribeOptions = {}): string {
  return describeByDoor("describe", MESSAGES, problem as Problem<keyof LibraryProblems>, options);
}
