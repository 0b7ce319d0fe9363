import type { Problem } from "./problem.ts";

/**
 * What stops a computation: thrown once, with every reason found, never only the first.
 *
 * `message` lists the codes with their facts; `describe(problem, "sv" | "en")` gives the sentences.
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

  /** For `JSON.stringify`, as loggers use it: amounts are decimal text, in öre. */
  toJSON(): { readonly name: string; readonly message: string; readonly problems: readonly Problem[] } {
    return { name: this.name, message: this.message, problems: this.problems };
  }
}

function plainLine({ code, place, path, details }: Problem): string {
  const facts = JSON.stringify(details, (_, value) => (typeof value === "bigint" ? `${value} öre` : value));
  const at = place && path.length === 0 ? place.cell : path.join(".");
  return [code, at, facts].filter((part) => part !== "").join(" ");
}
