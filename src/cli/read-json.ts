import { parseJson } from "../agreements/shape/parse-json.ts";
import { decode } from "../tables/csv/decode.ts";
import { readFile } from "./read-file.ts";

/**
 * The text of a JSON file, in any of the encodings that tables are read in.
 *
 * @throws AllocationError `json-invalid` for a text that is not JSON, with the line of its fault
 */
export function readJson(file: string): string {
  const { text } = decode(readFile(file), file);
  parseJson(text, file);
  return text;
}
