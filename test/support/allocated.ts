import { type AgreementId, agreementOf } from "../../src/agreements/bundled/index.ts";
import { type AllocateOptions, allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";

/** A bundled agreement shared out by the bundled registers; `substitute: "nearest"` unless told otherwise. */
export async function allocated(id: AgreementId, options: AllocateOptions = {}): Promise<Allocation> {
  const settings: AllocateOptions = { substitute: "nearest", ...options };
  const registers = await loadRegisters(agreementOf(id), settings);
  return allocate(id, { ...settings, registers });
}
