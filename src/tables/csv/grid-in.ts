import { decode } from "./decode.ts";
import type { Grid } from "./grid.ts";

/** The cells of a table: a sheet's own, or those in a file's text. The parser is loaded when it is needed. */
export async function gridIn(input: Uint8Array | Grid, file: string): Promise<Grid> {
  if ("rows" in input) return input;
  const { parseCsv } = await import("./parse-csv.ts");
  return parseCsv(decode(input, file).text);
}
