import type { Agreement } from "../agreements/agreement.ts";
import { parseJson } from "../agreements/shape/parse-json.ts";
import { readAgreement } from "../agreements/shape/read-agreement.ts";
import { readAgreementSheet } from "../agreements/sheet/read-agreement-sheet.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { decode } from "../tables/csv/decode.ts";
import type { Grid } from "../tables/csv/grid.ts";
import { parseCsv } from "../tables/csv/parse-csv.ts";
import { binaryKind } from "../workbooks/binary-kind.ts";
import { tableInBytes } from "../workbooks/table-in-bytes.ts";
import { textBytes } from "../workbooks/text-bytes.ts";
import type { GivenFile } from "./asked.ts";

/**
 * The agreement in a file: JSON, or a sheet of a workbook or a text with a row for each line.
 *
 * @throws AllocationError with what is wrong with the file
 */
export async function readAgreementFile({ name, bytes }: GivenFile): Promise<Agreement> {
  if (binaryKind(bytes) !== "workbook") {
    const { text } = decode(textBytes(bytes, name), name);
    if (name.endsWith(".json") || /^[\s\uFEFF]*[{["]/.test(text)) {
      parseJson(text, name);
      return readAgreement(text);
    }
  }
  const read = (input: Uint8Array | Grid): Agreement =>
    readAgreementSheet("rows" in input ? input : parseCsv(decode(input, name).text), name);
  const isReadable = (grid: Grid): boolean => {
    try {
      return read(grid).lines.length > 0;
    } catch (error) {
      if (error instanceof AllocationError) return false;
      throw error;
    }
  };
  return read((await tableInBytes(bytes, name, { isReadable })).input);
}
