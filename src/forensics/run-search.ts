import type { Progress } from "./progress.ts";

/** How a caller follows a search, and ends it. */
export interface SearchOptions {
  /** Told how far the search has come. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked now and then; `true` stops the search, whose result is then partial. */
  readonly shouldStop?: () => boolean;
}

/** Runs a search to its end, or to where it is stopped. */
export function runSearch<Result>(
  search: Generator<Progress, Result, boolean | undefined>,
  { onProgress, shouldStop }: SearchOptions,
): Result {
  let step = search.next();
  while (!step.done) {
    onProgress?.(step.value);
    step = search.next(shouldStop?.() ?? false);
  }
  return step.value;
}
