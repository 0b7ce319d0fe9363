import { describeBy } from "../../messages/messages.ts";
import { receiptMessages } from "../../messages/receipts.ts";
import {
  type Path,
  type Problem,
  type ProblemDetails,
  problem,
  type Severity,
} from "../../problems/problem.ts";

/** A problem of a receipt with its words, which no other part of the library needs to know. */
export function receiptProblem<C extends keyof typeof receiptMessages>(
  code: C,
  path: Path,
  details: ProblemDetails[C],
  severity?: Severity,
): Problem {
  const found = problem(code, path, details, severity);
  const said = (lang: "sv" | "en"): string =>
    describeBy(receiptMessages, found as Problem<keyof typeof receiptMessages>, lang, "library");
  return { ...found, words: { sv: said("sv"), en: said("en") } } as Problem;
}
