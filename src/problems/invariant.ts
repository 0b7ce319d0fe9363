/** Throws when an impossible state is reached: the fault is the library's, never the caller's. */
export function invariant(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`A bug in fordela, please report it: ${what}`);
}
