export interface RecipientProblems {
  /** No recipient has the name or code; `suggestions` are the nearest names. */
  "recipient-unknown": { name: string; level: string | null; suggestions: readonly string[] };
  /** The name can mean several recipients; `candidates` are their ids, such as "county:23". */
  "recipient-ambiguous": { name: string; candidates: readonly string[] };
  /** The name belongs to a recipient, but not at any requested level; `found` are the ids it has. */
  "recipient-level": { name: string; found: readonly string[]; levels: readonly string[] };
  "level-unknown": { level: string; known: readonly string[] };
  /** The output shows one level, and there are several. */
  "level-undecided": { levels: readonly string[] };
  "group-unknown": { group: string };
  /** A recipient is in more than one row. */
  "recipient-duplicate": { cell: string; name: string; first: string };
  /**
   * A row's code and name mean different recipients. `coded` is the name of the code's, `null` if no recipient has that
   * code. `exchanged` is the cell of the row that has its name, if that one has this row's. `rows` counts the rows from
   * this one on whose names are one row off their codes; 1 for a row by itself.
   */
  "recipient-conflict": {
    cell: string;
    code: string;
    coded: string | null;
    name: string;
    exchanged: string | null;
    rows: number;
  };
}
