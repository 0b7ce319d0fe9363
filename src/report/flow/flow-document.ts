import type { Ore } from "../../money/ore.ts";
import type { Problem } from "../../problems/problem.ts";

/** A word of a fixed set, such as a level: its name in JSON and CSV, which no language changes, and the word for people. */
export interface FlowWord {
  readonly id: string;
  readonly label: string;
}

/** A value in a document of the flow: text, a count, an amount in öre, or a named blank (`null`). */
export type FlowValue = string | number | Ore | FlowWord | null;

/** One named value, such as a field of a form. */
export interface FlowField {
  /** The name that JSON and CSV have for it. */
  readonly id: string;
  readonly label: string;
  readonly value: FlowValue;
}

/** A table of a document; its sums are in `total`. */
export interface FlowSheet {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  /** How many of the first columns are text. */
  readonly left: number;
  readonly rows: readonly (readonly FlowValue[])[];
  readonly total?: readonly FlowValue[];
}

/** What a command of the flow found, laid out for any format. */
export interface FlowDocument {
  readonly title: string;
  /** What a sheet of it is called, in a word or two. */
  readonly name: string;
  /** What matters most, above the tables. */
  readonly lead?: readonly string[];
  readonly fields: readonly FlowField[];
  readonly sheets: readonly FlowSheet[];
  /** Fields at the end of a form: what is attested, and the signature. */
  readonly closing?: readonly FlowField[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
  /** The table that CSV has; a form is written field by field. */
  readonly main: string | "form";
}
