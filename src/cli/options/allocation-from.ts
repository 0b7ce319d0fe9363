import type { Agreement } from "../../agreements/agreement.ts";
import { type AllocateOptions, allocate } from "../../allocate/allocate.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import { loadRegisters } from "../../allocate/load-registers.ts";
import type { Register } from "../../population/register.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import type { RoundingMethod } from "../../rounding/rounding-method.ts";
import { roundingMethods } from "../../rounding/rounding-method.ts";
import { agreementFrom } from "./agreement-from.ts";
import type { Arguments, OptionSpecs } from "./arguments.ts";
import { FIGURE_OPTIONS, figuresFrom } from "./figure-options.ts";
import { LEVEL } from "./level.ts";
import { namedRecipients } from "./named-recipients.ts";
import { registersFrom } from "./registers-from.ts";
import { ROUND_TO_OR_UNIT, roundToFrom } from "./round-to.ts";
import { setBy } from "./set-by.ts";

/** The options that decide an allocation, shared by the commands that make one. */
export const ALLOCATION_OPTIONS: OptionSpecs = {
  line: { type: "string", many: true },
  level: { ...LEVEL, many: true },
  recipient: { type: "string", many: true },
  population: { type: "string" },
  "population-date": { type: "string" },
  substitute: { type: "string", values: ["none", "nearest"] },
  ...ROUND_TO_OR_UNIT,
  rounding: { type: "string", values: () => roundingMethods },
  ties: { type: "string" },
  ...FIGURE_OPTIONS,
};

/** The allocation that the arguments ask for, the recipients and the register they name; lines that cannot be shared out are listed. */
export async function allocationFrom(
  args: Arguments,
  named: string = args.positionals[0] as string,
): Promise<{
  allocation: Allocation;
  recipients: Recipient[] | undefined;
  population: Register | undefined;
}> {
  const { agreement, amounts } = await setBy(args, await agreementFrom(named));
  const recipients = namedRecipients(args, agreement);
  const asked = { ...(await allocationOptions(args)), amounts };
  // Lines of levels without any named recipient are left out: their problems do not concern the reader.
  const levels = asked.levels ?? (recipients && [...new Set(recipients.map((one) => one.level))]);
  const options = levels ? { ...asked, levels } : asked;
  const registers = options.population ? [] : await loadRegisters(agreement, options);
  const allocation = allocate(agreement, { ...options, registers, incomplete: "list" });
  return { allocation, recipients, population: options.population };
}

/** An agreement that is at hand, allocated as the arguments ask for; lines that cannot be shared out are listed. */
export async function allocationOf(agreement: Agreement, args: Arguments): Promise<Allocation> {
  const options = await allocationOptions(args);
  const registers = options.population ? [] : await loadRegisters(agreement, options);
  return allocate(agreement, { ...options, registers, incomplete: "list" });
}

/** The options of an allocation that the arguments give, without what `--set` changes. */
export async function allocationOptions(args: Arguments): Promise<AllocateOptions> {
  const unit = roundToFrom(args);
  const [population] = await registersFrom(args);
  const ties = args.many("ties");
  const named = ties?.length === 1 && !/^\d+$/.test(ties[0] as string);
  const [lines, levels] = [args.many("line"), args.many("level")];
  return {
    ...(lines && { lines }),
    ...(levels && { levels: levels as AllocateOptions["levels"] & {} }),
    ...(unit !== undefined && { unit }),
    ...(args.has("rounding") && { rounding: args.one("rounding") as RoundingMethod }),
    ...(ties && { ties: named ? (ties[0] as "code") : ties }),
    ...(args.has("substitute") && { substitute: args.one("substitute") as "none" | "nearest" }),
    ...(population && { population }),
    ...(await figuresFrom(args)),
  };
}
