import type { Language } from "../language/language.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import type { Problem, ProblemCode, ProblemDetails } from "../problems/problem.ts";
import { describeBy, type Messages, type Reader } from "./messages.ts";

/** Who reads the description of a problem. */
export interface ReaderOptions {
  /**
   * Who reads it: `library` (default) names the way out as a program has it, `command` as the command does. Reports are
   * worded for the command.
   */
  readonly for?: Reader | undefined;
}

/** How a problem is described. */
export interface DescribeOptions extends ReaderOptions {
  /** `sv` by default. */
  readonly lang?: Language | undefined;
}

/**
 * A problem in words, by the messages that a door has for problems of its own. The language is the first of the
 * messages' unless another of theirs is asked for.
 *
 * @param of the name of the door's function, for wrong arguments
 */
export function describeByDoor<Code extends ProblemCode>(
  of: string,
  messages: Partial<Messages<Pick<ProblemDetails, Code>>>,
  problem: Problem<Code>,
  options: Language | DescribeOptions,
): string {
  checkArgument(of, "problem", problem, "{code details}");
  const chosen: DescribeOptions = typeof options === "string" ? { lang: options } : options;
  const languages = Object.keys(messages) as Language[];
  checkOptions(of, chosen, { lang: languages, for: ["command", "library"] } satisfies Known<DescribeOptions>);
  const { lang = languages[0] as Language, for: reader = "library" } = chosen;
  if (!problem.words) checkOptions(of, { code: problem.code }, { code: Object.keys(messages[lang] ?? {}) });
  return describeBy(messages as Messages<Pick<ProblemDetails, Code>>, problem, lang, reader);
}
