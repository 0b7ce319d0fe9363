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
   * A row has the code of one recipient and the name of another, whose code is `named`. `coded` is the name of the
   * code's recipient, `null` if there is none. `exchanged` is the cell of the row that has this row's code or name in
   * return. `elsewhere` is a recipient, `coded`, under `name`, in which it does not lie. `rows` counts the rows from this one on whose names are one row off their codes.
   */
  "recipient-conflict": {
    code: string;
    name: string;
    named: string;
    cell?: string;
    coded?: string | null;
    exchanged?: string;
    rows?: number;
    elsewhere?: boolean;
  };
}
