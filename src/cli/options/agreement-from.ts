import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { Agreement } from "../../agreements/agreement.ts";
import { AGREEMENTS, agreementOf } from "../../agreements/bundled/index.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { placed } from "../../problems/placed.ts";
import { decode } from "../../tables/csv/decode.ts";
import { binaryKind } from "../../workbooks/binary-kind.ts";
import { amongThoseInUse } from "../bring-recipients.ts";
import { readBytes, readFile, STANDARD_STREAM } from "../read-file.ts";
import { readFromSheet } from "../read-from-sheet.ts";
import { readJson } from "../read-json.ts";

/** The agreement that an argument names: a bundled one by id or year, or else a file. */
export async function agreementFrom(named: string): Promise<Agreement> {
  return amongThoseInUse(await agreementNamed(named), !namesAgreementFile(named));
}

async function agreementNamed(named: string): Promise<Agreement> {
  if (!namesAgreementFile(named)) return agreementOf(named);
  if (await isSheet(named)) return agreementInSheet(named);
  const data = readJson(named);
  const { readAgreement } = await import("../../agreements/shape/read-agreement.ts");
  try {
    return readAgreement(data);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    throw new AllocationError(error.problems.map((found) => placed(found, [named])));
  }
}

/** Whether a file is a workbook, or a text that is no JSON: by its first character, unless it is called .json. */
async function isSheet(file: string): Promise<boolean> {
  if (file.endsWith(".json")) return false;
  const bytes = readBytes(file);
  if (binaryKind(bytes) === "workbook") return true;
  const { text } = decode(readFile(file), file);
  return !/^[\s\uFEFF]*[{["]/.test(text);
}

/** The agreement of a sheet: of a workbook the first that reads as one. */
async function agreementInSheet(file: string): Promise<Agreement> {
  const { readAgreementSheet } = await import("../../agreements/sheet/read-agreement-sheet.ts");
  const { parseCsv } = await import("../../tables/csv/parse-csv.ts");
  const { value } = await readFromSheet(file, (input) =>
    readAgreementSheet("rows" in input ? input : parseCsv(decode(input, file).text), basename(file)),
  );
  return value;
}

/** Whether a name is that of a file; a file called "2025" is written "./2025". */
export function namesAgreementFile(named: string): boolean {
  const bundled = Object.values(AGREEMENTS).some(({ id, year }) => named === id || named === String(year));
  return !bundled && (named === STANDARD_STREAM || /[./\\]/.test(named) || existsSync(named));
}
