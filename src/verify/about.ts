import type { MoneyUnit } from "../money/money-unit.ts";
import type { Ore } from "../money/ore.ts";
import type { Level } from "../recipients/recipient.ts";
import type { RoundingMethod } from "../rounding/rounding-method.ts";
import type { ColumnRole } from "../tables/table.ts";
import type { Deviation, LineFilter, TableKind } from "./claim.ts";

/** The description beside a published table, as in `about.json`: what the table is, and what it is checked against. */
export interface About {
  /** The document's title, in its own words. */
  readonly title?: string | undefined;
  /** Where the table was published. */
  readonly source?: string | undefined;
  /** The table's file, beside the description; "table.csv" by default. */
  readonly table?: string | undefined;
  /** The sheet of a workbook; by default the first that reads as a table. */
  readonly sheet?: string | undefined;
  readonly kind?: TableKind | undefined;
  /** The id of a bundled agreement, or the path of an agreement's file. */
  readonly agreement?: string | undefined;
  readonly level?: Level | undefined;
  readonly lines?: readonly string[] | undefined;
  readonly columns?: Readonly<Record<string, LineFilter>> | undefined;
  /** What columns hold, by letter or header, where the headers do not show it. */
  readonly roles?: Readonly<Record<string, ColumnRole>> | undefined;
  readonly rows?: Readonly<Record<string, LineFilter>> | undefined;
  /** What the figures are printed in. */
  readonly unit?: MoneyUnit | undefined;
  /** The id of a bundled register, its date, or the path of a file. */
  readonly register?: string | undefined;
  readonly substitute?: "none" | "nearest" | undefined;
  readonly rounding?: RoundingMethod | undefined;
  /**
   * What the amounts are rounded to, in öre. Where absent, one öre if figures are printed in öre, else one krona.
   */
  readonly roundTo?: Ore | undefined;
  readonly accept?: readonly string[] | undefined;
  /** Kronor, as text. */
  readonly tolerance?: string | undefined;
  readonly recipient?: string | undefined;
  readonly partial?: boolean | undefined;
  readonly stated?: readonly { readonly amount: string; readonly source: string }[] | undefined;
  readonly deviations?: readonly AboutDeviation[] | undefined;
}

/** A known deviation as a description has it: its amounts in kronor, as text. */
export interface AboutDeviation extends Omit<Deviation, "printed" | "expected"> {
  readonly printed?: string | undefined;
  readonly expected?: string | undefined;
}
