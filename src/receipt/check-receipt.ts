import type { Agreement } from "../agreements/agreement.ts";
import { baseId, type WhatIf, whatIf } from "../agreements/what-if.ts";
import type { AllocateOptions } from "../allocate/allocate.ts";
import type { Allocation } from "../allocate/allocation.ts";
import { fromPlain } from "../money/from-plain.ts";
import { kr } from "../money/kr.ts";
import type { Ore } from "../money/ore.ts";
import { definitionsInUse } from "../own/definitions-in-use.ts";
import type { Register } from "../population/register.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { amongOwn } from "../recipients/among-own.ts";
import type { Directory } from "../recipients/directory.ts";
import type { Rule } from "../rules/rule.ts";
import type { Series } from "../rules/weights/series.ts";
import { type OwnInReceipt, ownInReceipt } from "./internals/own-in-receipt.ts";
import { receiptFacts } from "./internals/receipt-facts.ts";
import type { Receipt, ReceiptWhatIf } from "./receipt.ts";
import { receiptOf, sealOf } from "./receipt-of.ts";

const OPTIONS = {
  registers: true,
  agreement: true,
  indicators: true,
  readKey: true,
  directory: true,
} satisfies Known<ReceiptSources>;

/** The inputs that a receipt is recomputed from. */
export interface ReceiptSources {
  /** The registers that the receipt names, already loaded. */
  readonly registers: readonly Register[];
  /** The agreement without its what-ifs; the bundled one with the id if absent. */
  readonly agreement?: Agreement | undefined;
  readonly indicators?: Readonly<Record<string, Series>> | undefined;
  /** Parses the keys of what-ifs: `readKey` of "fordela/schema". */
  readonly readKey?: ((json: string) => readonly Rule[]) | undefined;
  /** The recipients that the amounts were shared among, if not those in use. */
  readonly directory?: Directory | undefined;
}

/** The result of recomputing a receipt. */
export interface ReceiptCheck {
  /** Every difference; a `warning` if the result is the same despite it. */
  readonly problems: readonly Problem[];
  /** The recomputed allocation; `undefined` if it could not be computed. */
  readonly allocation: Allocation | undefined;
}

/**
 * Recomputes the allocation of a receipt and reports every difference: in the agreement, a register, a setting or the
 * result, or in the receipt itself, if it was changed after it was written.
 *
 * Problems: `receipt-altered`, `receipt-differs`, `receipt-source-missing` for an input that must be supplied, and
 * those that `allocate` throws.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { checkReceipt, receiptOf } from "fordela/receipts";
 * const receipt = await receiptOf(allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] }));
 * (await checkReceipt(receipt, { registers: [] })).problems; // []
 * const false_ = { ...receipt, library: "0.0.1" };
 * (await checkReceipt(false_, { registers: [] })).problems.map(({ code }) => code); // ["receipt-altered", "receipt-differs"]
 * ```
 */
export async function checkReceipt(receipt: Receipt, sources: ReceiptSources): Promise<ReceiptCheck> {
  checkArgument("checkReceipt", "receipt", receipt, "{agreement settings result}");
  checkArgument("checkReceipt", "sources", sources, "{}");
  checkInputs("checkReceipt", sources, OPTIONS);
  // Loaded only when a receipt is recomputed: writing one needs neither the agreements nor the arithmetic.
  const [seal, { AGREEMENTS }, { allocate }] = await Promise.all([
    sealOf(receipt),
    import("../agreements/bundled/index.ts"),
    import("../allocate/allocate.ts"),
  ]);
  const altered =
    seal === receipt.digest
      ? []
      : [problem("receipt-altered", ["digest"], { written: receipt.digest, computed: seal })];
  const id = baseId(receipt.agreement.id);
  const base = sources.agreement ?? Object.values(AGREEMENTS).find((agreement) => agreement.id === id);
  const missing = missingSources(receipt, sources, base);
  if (!base || missing.length > 0) return { problems: [...altered, ...missing], allocation: undefined };
  try {
    // Amounts of the receipt are in the agreement's money.
    const allocation = amongOwn(base.recipients, () =>
      allocate(whatIf(base, whatIfsIn(receipt, sources)), optionsOf(receipt, sources)),
    );
    return { problems: [...altered, ...differences(receipt, await receiptOf(allocation))], allocation };
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    // Why it cannot be computed may be that its recipients, or its money, are others.
    const others = ownThatDiffers(receipt, base);
    return { problems: [...altered, ...others, ...error.problems], allocation: undefined };
  }
}

/** What differs of the own recipients and their money, as far as the receipt has it. */
function ownThatDiffers({ recipients, currency }: Receipt, base: Agreement): Problem[] {
  const own = ownInReceipt(base);
  return factsThatDiffer(
    ownFacts({ recipients, currency }),
    ownFacts({
      ...(recipients && { recipients: own.recipients }),
      ...(currency && { currency: own.currency }),
    }),
  );
}

function ownFacts({ recipients = {}, currency }: Partial<OwnInReceipt>): ReadonlyMap<string, string> {
  return new Map([
    ...(currency === undefined ? [] : [["currency", currency] as const]),
    ...Object.entries(recipients).map(([id, one]) => [`recipients.${id}`, one] as const),
  ]);
}

function missingSources(receipt: Receipt, sources: ReceiptSources, base: Agreement | undefined): Problem[] {
  const held = new Set(sources.registers.map(({ id }) => id));
  const lacking = [
    ...(base ? [] : [["agreement", baseId(receipt.agreement.id)] as const]),
    ...receipt.registers.filter(({ id }) => !held.has(id)).map(({ id }) => ["register", id] as const),
    ...receipt.indicators
      .filter(({ name }) => !Object.hasOwn(sources.indicators ?? {}, name))
      .map(({ name }) => ["indicator", name] as const),
    ...(receipt.own ?? []).filter(({ id }) => !isInUse(id)).map(({ id }) => ["own", id] as const),
  ];
  return lacking.map(([what, name]) => problem("receipt-source-missing", [], { what, name }));
}

/** Whether a definition is in use, by its kind and name: `rule:rural-bonus`. */
function isInUse(id: string): boolean {
  return definitionsInUse().some(({ kind, name }) => `${kind}:${name}` === id);
}

function whatIfsIn({ whatIf }: Receipt, { readKey }: ReceiptSources): Record<string, WhatIf> {
  const change = ({ amount, key }: ReceiptWhatIf): WhatIf => ({
    ...(amount !== undefined && { amount: amountOf(amount) }),
    ...(key !== undefined && { key: readKey?.(key) ?? (JSON.parse(key) as readonly Rule[]) }),
  });
  return Object.fromEntries(whatIf.map((one) => [one.line, change(one)]));
}

function optionsOf(receipt: Receipt, sources: ReceiptSources): AllocateOptions {
  const { lines, levels, unit, rounding, ties, substitute, population, amounts, accept, incomplete } =
    receipt.settings;
  // Only the named registers: with others, a line that could not be allocated then might be now.
  const named = new Set(receipt.registers.map(({ id }) => id));
  const registers = sources.registers.filter(({ id }) => named.has(id));
  const everywhere = registers.find(({ id }) => id === population);
  const { indicators, directory } = sources;
  return {
    ...(lines && { lines }),
    ...(levels && { levels: levels as NonNullable<AllocateOptions["levels"]> }),
    unit: amountOf(unit),
    rounding: rounding as NonNullable<AllocateOptions["rounding"]>,
    ties: ties as NonNullable<AllocateOptions["ties"]>,
    substitute: substitute as NonNullable<AllocateOptions["substitute"]>,
    amounts: Object.fromEntries(amounts.map(({ line, amount }) => [line, amountOf(amount)])),
    accept,
    incomplete: incomplete as NonNullable<AllocateOptions["incomplete"]>,
    registers,
    ...(everywhere && { population: everywhere }),
    ...(indicators && { indicators }),
    ...(directory && { directory }),
  };
}

/** An amount as the receipt has it; another text than `toPlain` writes is read as it is elsewhere. */
function amountOf(text: string): Ore {
  return (/^-?\d+(\.\d+)?$/.test(text) ? fromPlain(text) : undefined) ?? kr(text);
}

/** Another version of the library that gives the same result is only a warning, listed last. */
function differences(receipt: Receipt, { recipients, currency, ...others }: Receipt): Problem[] {
  // A receipt that names no recipients, or no currency, was written before receipts did.
  const anew = {
    ...others,
    ...(receipt.recipients && recipients && { recipients }),
    ...(receipt.currency && currency && { currency }),
  };
  const found = factsThatDiffer(receiptFacts(receipt), receiptFacts(anew));
  const isError = ({ severity }: Problem): boolean => severity === "error";
  return [...found.filter(isError), ...found.filter((one) => !isError(one))];
}

function factsThatDiffer(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Problem[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((place) => before.get(place) !== after.get(place))
    .map((fact) => {
      const details = { fact, receipt: before.get(fact) ?? "–", computed: after.get(fact) ?? "–" };
      return problem("receipt-differs", fact.split("."), details, fact === "library" ? "warning" : "error");
    });
}
