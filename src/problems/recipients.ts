export interface RecipientProblems {
  /** No recipient bears the name or code; `suggestions` are the nearest names. */
  "recipient-unknown": { name: string; level: string | null; suggestions: readonly string[] };
  /** Several recipients answer to the name; `candidates` are their ids, such as "county:23". */
  "recipient-ambiguous": { name: string; candidates: readonly string[] };
  /** The name is a recipient's, but not at any of the levels asked for; `found` are the ids it has. */
  "recipient-level": { name: string; found: readonly string[]; levels: readonly string[] };
  "level-unknown": { level: string; known: readonly string[] };
  /** One level is to be shown, and there are several. */
  "level-undecided": { levels: readonly string[] };
  "group-unknown": { group: string };
  /** A recipient that is in more than one row. */
  "recipient-duplicate": { cell: string; name: string; first: string };
}
