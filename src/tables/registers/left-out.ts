/** Rows of a table that are not the register's: of another time, or of something else than people. */
export interface LeftOut {
  readonly what: "time" | "contents";
  readonly text: string;
  readonly rows: number;
}
