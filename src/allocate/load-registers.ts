import type { Agreement } from "../agreements/agreement.ts";
import { type AgreementId, agreementOf } from "../agreements/bundled/index.ts";
import { BUNDLED } from "../population/bundled/bundled-info.ts";
import { loadRegister } from "../population/bundled/load-register.ts";
import { chooseRegister } from "../population/choose-register.ts";
import type { CountedRegister } from "../population/register.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import type { Directory } from "../recipients/directory.ts";
import { SHARE_OPTIONS } from "./allocate-among.ts";
import { type LineSelection, selectedLines } from "./line-selection.ts";
import { needOf, populationNeeds, type RegisterOptions } from "./weigh-by-registers.ts";

/** The lines to load registers for. */
export interface LoadRegistersOptions extends LineSelection, Pick<RegisterOptions, "substitute"> {
  /** The recipients. Lines to levels without recipients need no register. */
  readonly directory?: Directory | undefined;
}

/**
 * Loads the bundled registers in which an agreement's lines count people, and no others.
 *
 * A line without a bundled register of its date gets none, unless `substitute: "nearest"` is given here and to
 * `allocate`. `allocate` then reports what is missing.
 *
 * @example
 * ```ts
 * import { loadRegisters } from "fordela";
 * const registers = await loadRegisters("psykisk-halsa-2025", { levels: ["county"] });
 * registers.map((register) => register.id); // ["scb-2024-11-01"]
 * ```
 */
export async function loadRegisters(
  agreement: AgreementId | Agreement,
  options: LoadRegistersOptions = {},
): Promise<CountedRegister[]> {
  checkArgument("loadRegisters", "agreement", agreement, "string", "{id population areas lines stated}");
  // The same options may be passed here and to `allocate`.
  checkInputs("loadRegisters", options, { ...SHARE_OPTIONS, directory: true });
  const data = typeof agreement === "string" ? agreementOf(agreement) : agreement;
  // No bundled register counts own recipients.
  if (data.recipients) return [];
  const ids = new Set<string>();
  const { directory } = options;
  const lines = selectedLines(data, options).filter(
    ({ level }) => directory === undefined || directory.recipients(level).length > 0,
  );
  for (const line of lines)
    for (const { ages, date = data.population.date, over = line.level } of populationNeeds(line)) {
      const need = needOf({ level: over }, date, ages);
      const choice = chooseRegister(BUNDLED, need, options.substitute ?? "none");
      if (choice) ids.add(choice.info.id);
    }
  return Promise.all([...ids].map(loadRegister));
}
