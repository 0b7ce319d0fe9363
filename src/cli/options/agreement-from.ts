import { existsSync } from "node:fs";
import type { Agreement } from "../../agreements/agreement.ts";
import { AGREEMENTS, agreementOf } from "../../agreements/bundled/index.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { placed } from "../../problems/placed.ts";
import { STANDARD_STREAM } from "../read-file.ts";
import { readJson } from "../read-json.ts";

/** The agreement that an argument names: a bundled one by id or year, or else a file. */
export async function agreementFrom(named: string): Promise<Agreement> {
  if (!namesAgreementFile(named)) return agreementOf(named);
  const data = readJson(named);
  const { readAgreement } = await import("../../agreements/shape/read-agreement.ts");
  try {
    return readAgreement(data);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    throw new AllocationError(error.problems.map((found) => placed(found, [named])));
  }
}

/** Whether a name is that of a file; a file called "2025" is written "./2025". */
export function namesAgreementFile(named: string): boolean {
  const bundled = Object.values(AGREEMENTS).some(({ id, year }) => named === id || named === String(year));
  return !bundled && (named === STANDARD_STREAM || /[./\\]/.test(named) || existsSync(named));
}
