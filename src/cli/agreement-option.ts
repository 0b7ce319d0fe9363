import { existsSync } from "node:fs";
import type { Agreement } from "../agreements/agreement.ts";
import { agreementOf } from "../agreements/index.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { placed } from "../problems/placed.ts";
import { readJson } from "./json-file.ts";

/** The agreement that an argument points out: a bundled one by id or year, or a file. */
export async function agreementFrom(named: string): Promise<Agreement> {
  if (!named.endsWith(".json") && !existsSync(named)) return agreementOf(named);
  const data = readJson(named);
  const { readAgreement } = await import("../agreements/read-agreement.ts");
  try {
    return readAgreement(data);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    throw new AllocationError(error.problems.map((found) => placed(found, [named])));
  }
}
