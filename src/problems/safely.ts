import { AllocationError } from "./allocation-error.ts";
import type { Problem } from "./problem.ts";

/** What a call came to: its result, or the problems that stopped it. */
export type SafeResult<Data> =
  | {
      readonly success: true;
      readonly data: Data;
      readonly problems?: undefined;
      readonly error?: undefined;
    }
  | {
      readonly success: false;
      readonly data?: undefined;
      /** Every reason found. */
      readonly problems: readonly Problem[];
      /** The error that would have been thrown. */
      readonly error: AllocationError;
    };

/**
 * Runs a function of the library, and returns the problems that it would have thrown. Any other error is thrown on: it is
 * a bug, not a problem. Of a function that returns a promise, it returns a promise.
 *
 * @example
 * ```ts
 * import { kr } from "fordela";
 * import { safely } from "fordela/safe";
 * safely(() => kr("1 000")).data; // 100000n
 * safely(() => kr("1.234")).problems?.[0]?.code; // "money-ambiguous"
 * ```
 */
export function safely<Data>(work: () => Promise<Data>): Promise<SafeResult<Data>>;
/** Runs a function that returns no promise, and returns the problems that it would have thrown. */
export function safely<Data>(work: () => Data): SafeResult<Data>;
export function safely<Data>(work: () => Data | Promise<Data>): SafeResult<Data> | Promise<SafeResult<Data>> {
  try {
    const data = work();
    return data instanceof Promise ? data.then(succeeded, failed) : succeeded(data);
  } catch (error) {
    return failed(error);
  }
}

function succeeded<Data>(data: Data): SafeResult<Data> {
  return { success: true, data };
}

function failed(error: unknown): SafeResult<never> {
  if (!(error instanceof AllocationError)) throw error;
  return { success: false, problems: error.problems, error };
}
