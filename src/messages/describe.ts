import type { Language } from "../language/language.ts";
import type { CommandProblems } from "../problems/command.ts";
import type { FlowProblems } from "../problems/flow.ts";
import type { OwnProblems } from "../problems/own.ts";
import type { Problem, ProblemDetails } from "../problems/problem.ts";
import type { ReceiptProblems } from "../problems/receipts.ts";
import type { SqlProblems } from "../problems/sql.ts";
import type { WorkbookProblems } from "../problems/workbooks.ts";
import { agreementMessages } from "./agreement.ts";
import { argumentMessages } from "./arguments.ts";
import { type DescribeOptions, describeByDoor } from "./describe-by-door.ts";
import { TABLE_MESSAGES } from "./describe-in-table.ts";
import { jsonFileMessages } from "./json-file.ts";
import type { Messages } from "./messages.ts";
import { moneyMessages } from "./money.ts";
import { recoveryMessages } from "./recovery.ts";
import { registerFileMessages } from "./register-file.ts";
import { shapeMessages } from "./shape.ts";
import { unreadableFileMessages } from "./unreadable-file.ts";

/**
 * The message of every problem that the library can have, in both languages. The command, workbooks, receipts,
 * statements and the flow of the money have their own beside them.
 */
export const MESSAGES: Messages<
  Omit<
    ProblemDetails,
    | "agreement-cell"
    | Exclude<keyof ReceiptProblems, "receipt-shape">
    | keyof (CommandProblems & FlowProblems & OwnProblems & SqlProblems & WorkbookProblems)
  >
> = /* @__PURE__ */ (() => ({
  ...TABLE_MESSAGES,
  ...moneyMessages,
  ...agreementMessages,
  ...argumentMessages,
  ...registerFileMessages,
  ...shapeMessages,
  ...jsonFileMessages,
  ...unreadableFileMessages,
  ...recoveryMessages,
}))();

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
  return describeByDoor("describe", MESSAGES, problem as Problem<keyof typeof MESSAGES>, options);
}
