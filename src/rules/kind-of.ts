/** What a rule or a weight is looked up by: its kind, or `own:` and its name for one that is defined elsewhere. */
export function kindOf(one: Kind | undefined): string {
  const { rule, by, name } = one ?? {};
  const kind = rule ?? by;
  return kind === "own" ? `own:${name}` : `${kind}`;
}

interface Kind {
  readonly rule?: string;
  readonly by?: string;
  readonly name?: string;
}
