import type { Cell } from "../../csv/grid.ts";
import type { LeftOut } from "../left-out.ts";
import type { daysOf } from "./days-of.ts";

/** A register's file, whatever its format. */
export interface RegisterSource {
  readonly format: "CSV" | "json-stat" | "PX" | "workbook" | "zip";
  /** The table's number, and its title, where the file has them. */
  readonly table: string | undefined;
  readonly title: string | undefined;
  /** The days that the file can be of, and whether one is named or is only taken for granted. */
  readonly days: () => ReturnType<typeof daysOf>;
  /** Titles, header and rows, of one day where the file has several. */
  readonly rows: (date: string) => {
    readonly rows: readonly (readonly Cell[])[];
    readonly leftOut: readonly LeftOut[];
  };
}
