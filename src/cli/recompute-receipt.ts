import type { Agreement } from "../agreements/agreement.ts";
import { BUNDLED } from "../population/bundled/bundled-info.ts";
import { loadRegister } from "../population/bundled/load-register.ts";
import type { Register } from "../population/register.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { placed } from "../problems/placed.ts";
import { problem } from "../problems/problem.ts";
import { checkReceipt, type ReceiptCheck } from "../receipt/check-receipt.ts";
import type { Receipt } from "../receipt/receipt.ts";
import { agreementFrom } from "./options/agreement-from.ts";
import type { Arguments } from "./options/arguments.ts";
import { figuresFrom } from "./options/figure-options.ts";
import { registerFrom } from "./options/registers-from.ts";
import { readJson } from "./read-json.ts";

/** The allocation of a receipt in a file, recomputed with the agreement, register and figures that the arguments name. */
export async function recomputeReceipt(file: string, args: Arguments): Promise<ReceiptCheck> {
  const receipt = await receiptFrom(file);
  const named = args.one("agreement");
  const agreement: Agreement | undefined = named === undefined ? undefined : await agreementFrom(named);
  const { readKey } = await import("../agreements/shape/read-key.ts");
  return checkReceipt(receipt, {
    registers: await registersFor(receipt, args),
    readKey,
    ...(agreement && { agreement }),
    ...(await figuresFrom(args)),
  });
}

async function receiptFrom(file: string): Promise<Receipt> {
  const { readReceipt } = await import("../receipt/read-receipt.ts");
  const data = readJson(file);
  try {
    return readReceipt(data);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    throw new AllocationError(error.problems.map((found) => placed(found, [file])));
  }
}

/**
 * The bundled registers that the receipt names; the supplied file is used for the one that is not bundled, or for the
 * only one.
 */
async function registersFor({ registers }: Receipt, args: Arguments): Promise<Register[]> {
  const own = registers.filter(({ id }) => !BUNDLED.some((info) => info.id === id));
  const given = args.one("population");
  const [replaced, more] = own.length > 0 ? own : registers;
  if (given !== undefined && (replaced === undefined || more !== undefined))
    throw new AllocationError([
      problem("option-value", [], {
        option: "--population",
        value: given,
        allowed: registers.map(({ id }) => id),
      }),
    ]);
  const bundled = BUNDLED.filter(
    ({ id }) => registers.some((one) => one.id === id) && !(given !== undefined && id === replaced?.id),
  );
  const loaded = await Promise.all(bundled.map(({ id }) => loadRegister(id)));
  if (given === undefined || !replaced) return loaded;
  const register = await registerFrom(given, replaced.date);
  // A file that has been renamed is still the same register: its date and its counts identify it.
  const renamed: Register = Object.create(register, { id: { value: replaced.id, enumerable: true } });
  return [...loaded, renamed];
}
