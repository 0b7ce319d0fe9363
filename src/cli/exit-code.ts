import type { Allocation } from "../allocate/allocation.ts";

/** The command's exit codes. */
export const EXIT = {
  /** Everything was done, and nothing is wrong. */
  ok: 0,
  /** It ran, and found problems. */
  problems: 1,
  /** It could not run: because of arguments, files, or a bug in fordela. */
  failed: 2,
  /** Nothing could be verified. */
  nothing: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code of an allocation: problems where something could not be shared out; 0 where all is done. */
export function exitCodeOf({ problems }: Allocation): ExitCode {
  return problems.length > 0 ? EXIT.problems : EXIT.ok;
}
