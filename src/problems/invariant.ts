/** Ends the run when something that cannot be is: the fault is the library's own, never the caller's. */
export function invariant(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`A bug in fordela, not in your data; please report it: ${what}`);
}
