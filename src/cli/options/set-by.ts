import type { Agreement } from "../../agreements/agreement.ts";
import { type WhatIf, whatIf } from "../../agreements/what-if.ts";
import type { Ore } from "../../money/ore.ts";
import { readMoney } from "../../money/read-money.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { Arguments } from "./arguments.ts";
import { keyFrom } from "./key-from.ts";
import { splitAssignment } from "./split-assignment.ts";

/** One `--set LINE.amount=AMOUNT` or `--set LINE.key=KEY`. */
type Setting = { readonly line: string } & ({ readonly amount: Ore } | { readonly key: string });

const EXAMPLES = ["lan-medverkan.amount=250mnkr", "lan-medverkan.key=population"] as const;

/** An agreement as `--set` changes it, and amounts for lines that it states none for. */
export interface SetAgreement {
  readonly agreement: Agreement;
  readonly amounts: Readonly<Record<string, Ore>>;
}

/** What `--set` changes in an agreement: an amount that it does not state is supplied, anything else is a what-if. */
export async function setBy(args: Arguments, agreement: Agreement): Promise<SetAgreement> {
  const amounts = new Map<string, Ore>();
  const changes = new Map<string, WhatIf>();
  for (const setting of settingsFrom(args)) {
    const { line } = setting;
    const agreed = agreement.lines.find(({ id }) => id === line);
    const before = changes.get(line);
    if ("key" in setting) changes.set(line, { ...before, key: await keyFrom(setting.key, agreement) });
    else if (agreed && agreed.amount === null && !agreed.share) amounts.set(line, setting.amount);
    else changes.set(line, { ...before, amount: setting.amount });
  }
  return {
    agreement: whatIf(agreement, Object.fromEntries(changes)),
    amounts: Object.fromEntries(amounts),
  };
}

/** The amounts that `--set` supplies, where nothing else may be set. */
export function amountsSet(args: Arguments): Readonly<Record<string, Ore>> {
  return Object.fromEntries(
    settingsFrom(args).map((setting) => {
      if ("amount" in setting) return [setting.line, setting.amount];
      throw refused(`${setting.line}.key=${setting.key}`, [EXAMPLES[0]]);
    }),
  );
}

function settingsFrom(args: Arguments): Setting[] {
  const problems: Problem[] = [];
  const settings = args.each("set").flatMap((text): Setting[] => {
    const [place, value] = splitAssignment(text, "--set", EXAMPLES[0]);
    const [, line, what] = /^(.+)\.(amount|key)$/.exec(place) ?? [];
    if (line === undefined) {
      problems.push(...refused(text, completed(place, value)).problems);
      return [];
    }
    if (what === "key") return [{ line, key: value }];
    const reading = readMoney(value);
    if ("ore" in reading) return [{ line, amount: reading.ore }];
    problems.push({ ...reading.problem, path: ["--set", place] });
    return [];
  });
  if (problems.length > 0) throw new AllocationError(problems);
  return settings;
}

/** A setting that names only its line, as it was probably meant; examples for any other. */
function completed(place: string, value: string): readonly string[] {
  if (place.includes(".")) return EXAMPLES;
  return [`${place}.${"ore" in readMoney(value) ? "amount" : "key"}=${value}`];
}

function refused(value: string, allowed: readonly string[]): AllocationError {
  return new AllocationError([problem("option-value", [], { option: "--set", value, allowed })]);
}
