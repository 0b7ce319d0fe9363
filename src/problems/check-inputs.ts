import { type ArgumentKind, checkArgument, checkOptions, type KnownOptions } from "./check-argument.ts";

/** What inputs are, and what is within them. */
const INPUTS: Readonly<Record<string, readonly ArgumentKind[]>> = {
  directory: ["{recipients group}"],
  registers: ["list", "{id date levels}"],
  population: ["{id date levels}"],
  indicators: ["{}", "{}"],
  amounts: ["{}", "bigint"],
};

/**
 * Checks options as `checkOptions` does, and that the registers, recipients and figures among them are what they should
 * be. A problem names the value within: `registers.0`.
 */
export function checkInputs(of: string, options: object = {}, known: KnownOptions): void {
  checkOptions(of, options, known);
  for (const [name, value] of Object.entries(options)) checkKinds(of, name, value, INPUTS[name]);
}

function checkKinds(
  of: string,
  name: string,
  value: unknown,
  [kind, ...within]: readonly ArgumentKind[] = [],
): void {
  if (!kind || value === undefined) return;
  checkArgument(of, name, value, kind);
  for (const [key, one] of Object.entries(value as object)) checkKinds(of, `${name}.${key}`, one, within);
}
