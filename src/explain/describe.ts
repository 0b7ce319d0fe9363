import type { Problem, ProblemDetails } from "../problems/problem.ts";
import type { Language } from "./language.ts";
import type { Messages } from "./messages.ts";
import { agreementMessages } from "./problems/agreement.ts";
import { commandMessages } from "./problems/command.ts";
import { fileMessages } from "./problems/files.ts";
import { keyMessages } from "./problems/key.ts";
import { moneyMessages } from "./problems/money.ts";
import { populationMessages } from "./problems/population.ts";
import { receiptMessages } from "./problems/receipts.ts";
import { recipientMessages } from "./problems/recipients.ts";
import { recoveryMessages } from "./problems/recovery.ts";
import { tableMessages } from "./problems/tables.ts";
import { verifyMessages } from "./problems/verify.ts";

/** The message of every problem code, in both languages. */
export const MESSAGES: Messages<ProblemDetails> = /* @__PURE__ */ (() => ({
  ...moneyMessages,
  ...recipientMessages,
  ...populationMessages,
  ...agreementMessages,
  ...keyMessages,
  ...fileMessages,
  ...commandMessages,
  ...tableMessages,
  ...verifyMessages,
  ...recoveryMessages,

  ...receiptMessages,
}))();

/**
 * A problem in words: what was being done, the thing and its place, both values, and the way out.
 *
 * @example
 * ```ts
 * import { describe, problem } from "fordela";
 * describe(problem("level-unknown", [], { level: "lan", known: ["county", "region"] }), "en");
 * // "There is no level "lan". The levels are county, region."
 * ```
 */
export function describe(problem: Problem, lang: Language = "sv"): string {
  const message = MESSAGES[problem.code][lang] as (facts: Problem["details"]) => string;
  return message(problem.details);
}
