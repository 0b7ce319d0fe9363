import type { Agreement } from "../../agreements/agreement.ts";
import { termsOf } from "../../agreements/bundled/terms-of.ts";
import { Allocation } from "../../allocate/allocation.ts";
import { type Entitlement, entitlementsOf } from "../../flow/entitlements.ts";
import { type FlowLedger, ledgerOf } from "../../flow/ledger-of.ts";
import type { Payee } from "../../flow/payee.ts";
import { readEvents } from "../../flow/read-events.ts";
import { readPayees } from "../../flow/read-payees.ts";
import { isCalendarDay } from "../../population/days-between.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import type { Level, Recipient } from "../../recipients/recipient.ts";
import { findRecipient, resolveAll } from "../../recipients/resolve.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import type { Grid } from "../../tables/csv/grid.ts";
import { inFile, type ReadFromSheet, readFromSheet } from "../read-from-sheet.ts";
import { agreementFrom } from "./agreement-from.ts";
import { ALLOCATION_OPTIONS, allocationFrom } from "./allocation-from.ts";
import type { Arguments, OptionSpecs } from "./arguments.ts";
import { LEVEL } from "./level.ts";

/** The formats of documents of the flow. */
export const FLOW_FORMATS = ["text", "csv", "json", "markdown", "html"] as const;

/** The options that decide whose money it is and what amounts there are. */
export const FLOW_OPTIONS: OptionSpecs = {
  ...ALLOCATION_OPTIONS,
  recipient: { type: "string" },
  level: LEVEL,
  payees: { type: "string" },
  receipt: { type: "string" },
  on: { type: "string" },
  sheet: { type: "string" },
  strict: { type: "boolean" },
  output: { type: "string" },
};

/** The agreement, who has a right to which money, and why some amounts are not known. */
export interface FlowSources {
  readonly agreement: Agreement;
  readonly allocation: Allocation;
  readonly entitlements: readonly Entitlement[];
  /** Why lines could not be allocated, as warnings: their money can still be followed. */
  readonly unknown: readonly Problem[];
}

/**
 * What the arguments give to follow money by: an allocation recomputed from its receipt, or made of the agreement. Amounts
 * are whole kronor, as they are paid, unless another unit is given.
 */
export async function flowSources(args: Arguments, named: string): Promise<FlowSources> {
  const receipt = args.one("receipt");
  if (receipt !== undefined) {
    const { recomputeReceipt } = await import("../recompute-receipt.ts");
    const own = args.defaulting("agreement", named);
    const { problems, allocation } = await recomputeReceipt(receipt, own);
    if (!allocation || problems.some(({ severity }) => severity === "error"))
      throw new AllocationError(problems);
    const { agreement } = allocation;
    return { agreement, allocation, entitlements: entitlementsOf(allocation), unknown: [] };
  }
  const base = await agreementFrom(named);
  const own = args.without("recipient").without("level").defaulting("round-to", paidIn(base));
  if (termsOf(base).route?.by === "association") {
    const allocation = new Allocation(base, [], []);
    return { agreement: base, allocation, entitlements: entitlementsOf(allocation), unknown: [] };
  }
  const { allocation } = await allocationFrom(own, named);
  const unknown = allocation.problems.map((found): Problem => ({ ...found, severity: "warning" }));
  return { agreement: allocation.agreement, allocation, entitlements: entitlementsOf(allocation), unknown };
}

/** What amounts are paid in: whole kronor, or öre where a line has öre. */
export function paidIn({ lines }: Agreement): "krona" | "ore" {
  return lines.every(({ amount }) => (amount ?? 0n) % krona() === 0n) ? "krona" : "ore";
}

/**
 * A file of the flow: text, the sheet of a workbook, or the table of a page. Of several, the first with the headings that
 * are needed, also where a row cannot be read.
 *
 * @param sheet the sheet's name; `undefined` to choose one
 */
export function readFlow<Value>(
  file: string,
  read: (input: Uint8Array | Grid) => Value,
  sheet?: string,
): Promise<ReadFromSheet<Value>> {
  const isOther = (problems: readonly Problem[]): boolean =>
    problems.some(({ code }) => code === "flow-columns" || code === "file-empty");
  return readFromSheet(file, read, { sheet, isOther });
}

/** The ledger that a file of events is, of the sheet that `--sheet` names; one without events for no file. */
export async function ledgerFrom(
  file: string | undefined,
  args: Arguments,
  sources: FlowSources,
  payees: readonly Payee[],
): Promise<{ readonly flow: FlowLedger; readonly problems: readonly Problem[] }> {
  if (file === undefined) return { flow: ledgerOf([], { ...sources, payees }), problems: [] };
  const { value, notes } = await readFlow(file, (input) => readEvents(input, file), args.one("sheet"));
  return { flow: ledgerOf(value.events, { ...sources, payees }), problems: [...notes, ...value.problems] };
}

/** The payees of `--payees`; `undefined` without it. */
export async function payeesFrom(
  args: Arguments,
  { agreement }: Pick<FlowSources, "agreement">,
): Promise<{ readonly payees: readonly Payee[] | undefined; readonly problems: readonly Problem[] }> {
  const file = args.one("payees");
  if (file === undefined) return { payees: undefined, problems: [] };
  const { value, notes } = await readFlow(file, (input) => readPayees(input, { agreement, file }));
  return { payees: value.payees, problems: inFile([...notes, ...value.problems], file) };
}

/** A day that an option names. */
export function dayFrom(args: Arguments, name: string): string | undefined {
  const day = args.one(name);
  if (day !== undefined && !isCalendarDay(day)) refuse("date-malformed", [`--${name}`], { text: day });
  return day;
}

/** The agreement that `--agreement` names. */
export function agreementNamed(args: Arguments, command: string): string {
  return args.one("agreement") ?? refuse("argument-missing", [], { argument: "--agreement", command });
}

/**
 * Every recipient with a right that a name can mean, the likeliest first: the county before others, unless `--level` or
 * the name itself decides.
 *
 * @throws AllocationError `recipient-unknown` or `recipient-level`
 */
export function holdersNamed(
  args: Arguments,
  entitlements: readonly Entitlement[],
  command: string,
): Recipient[] {
  const name = args.one("recipient") ?? refuse("argument-missing", [], { argument: "--recipient", command });
  const level = args.one("level") as Level | undefined;
  const holders = new Set(entitlements.map(({ id }) => id));
  const found = resolveAll(name, level).filter((one) => holders.has(`${one.level}:${one.code}`));
  if (found.length > 0) return found;
  const elsewhere = resolveAll(name).map((one) => `${one.level}:${one.code}`);
  const levels = levelsInUse().filter((one) => entitlements.some(({ recipient }) => recipient.level === one));
  if (elsewhere.length > 0)
    throw new AllocationError([
      problem("recipient-level", [], { name, found: elsewhere, levels: level ? [level] : levels }),
    ]);
  const { problem: unknown } = findRecipient(name, level);
  throw new AllocationError([
    unknown ?? problem("recipient-unknown", [], { name, level: level ?? null, suggestions: [] }),
  ]);
}
