import type { Progress } from "./progress.ts";

/**
 * A search in steps: each `next()` goes on to the next pause and gives its progress, and `next(true)` stops the search,
 * whose result is then partial.
 */
export type SearchSteps<Result> = Generator<Progress, Result, boolean | undefined>;

/** How a caller follows and stops a search. */
export interface SearchOptions {
  /** Called at each pause with how far the search has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Called at each pause; `true` stops the search, whose result is then partial. */
  readonly shouldStop?: (() => boolean) | undefined;
}

/** Runs a search to its end, or until it is stopped. */
export function runSearch<Result>(
  search: SearchSteps<Result>,
  { onProgress, shouldStop }: SearchOptions,
): Result {
  let step = search.next();
  while (!step.done) {
    onProgress?.(step.value);
    step = search.next(shouldStop?.() ?? false);
  }
  return step.value;
}
