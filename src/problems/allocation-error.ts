import { inJson, jsonOf, type Problem } from "./problem.ts";

/**
 * The error that stops a computation. It is thrown once, with every reason found, not only the first.
 *
 * `message` lists the codes with their facts; `describe(problem, "sv" | "en")` writes the sentences.
 *
 * @example
 * ```ts
 * import { AllocationError, kr } from "fordela";
 * try {
 *   kr("544 99 160");
 * } catch (error) {
 *   if (error instanceof AllocationError) error.problems[0]?.code; // "money-malformed"
 * }
 * ```
 */
export class AllocationError extends Error {
  override readonly name = "AllocationError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(plainLine).join("\n"));
    this.problems = problems;
  }

  /**
   * Supports `JSON.stringify`, which loggers use. Amounts are decimal text, in öre. `reviveError` reads it. A structured
   * clone of an error lacks the problems, so send this, or the problems, to a worker.
   */
  toJSON(): { readonly name: string; readonly message: string; readonly problems: unknown } {
    return inJson({ ...this, message: this.message }) as ReturnType<this["toJSON"]>;
  }
}

function plainLine({ code, place, path, details }: Problem): string {
  const at = place?.cell ?? path.join(".");
  return `${code}${at && ` ${at}`} ${jsonOf(details)}`;
}
