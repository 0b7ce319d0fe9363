import type { ReturnedRule } from "../../../rules/returned.ts";
import { ONE } from "../divisor.ts";
import { NONE } from "../sql-number.ts";
import type { RuleWriter } from "./rule-writer.ts";

export const returned: RuleWriter<ReturnedRule> = (rule) => ({
  shares: [{ number: NONE, over: ONE, component: rule }],
  rest: { number: NONE, over: ONE },
  open: true,
});
