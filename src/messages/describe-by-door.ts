import type { Language } from "../language/language.ts";
import { checkArgument, checkOptions, type Known, LANGUAGES } from "../problems/check-argument.ts";
import type { Problem, ProblemCode, ProblemDetails } from "../problems/problem.ts";
import { describeBy, type Messages, type Reader } from "./messages.ts";

/** How a problem is described. */
export interface DescribeOptions {
  /** `sv` by default. */
  readonly lang?: Language | undefined;
  /**
   * Who reads it: `library` (default) names the way out as a program has it, `command` as the command does. Reports are
   * worded for the command.
   */
  readonly for?: Reader | undefined;
}

const OPTIONS = { lang: LANGUAGES, for: ["command", "library"] } satisfies Known<DescribeOptions>;

/**
 * A problem in words, by the messages that a door has for problems of its own.
 *
 * @param of the name of the door's function, for wrong arguments
 */
export function describeByDoor<Code extends ProblemCode>(
  of: string,
  messages: Messages<Pick<ProblemDetails, Code>>,
  problem: Problem<Code>,
  options: Language | DescribeOptions,
): string {
  checkArgument(of, "problem", problem, "{code details}");
  const chosen: DescribeOptions = typeof options === "string" ? { lang: options } : options;
  checkOptions(of, chosen, OPTIONS);
  const { lang = "sv", for: reader = "library" } = chosen;
  if (!problem.words) checkOptions(of, { code: problem.code }, { code: Object.keys(messages) });
  return describeBy(messages, problem, lang, reader);
}
