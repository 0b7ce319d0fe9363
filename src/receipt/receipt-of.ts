import type { Agreement } from "../agreements/agreement.ts";
import { writeAgreement } from "../agreements/shape/write-agreement.ts";
import type { Allocation } from "../allocate/allocation.ts";
import type { Inputs } from "../allocate/inputs.ts";
import { roundingSettings } from "../allocate/rounding-settings.ts";
import { toPlain } from "../money/format-kr.ts";
import { writeExact } from "../numbers/write-exact.ts";
import { ownUsed } from "../own/own-used.ts";
import type { Register } from "../population/register.ts";
import { toCsv } from "../population/to-csv.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { refuse } from "../problems/refuse.ts";
import { amongOwn } from "../recipients/among-own.ts";
import { roundingsInUse } from "../rounding/roundings-in-use.ts";
import type { Series } from "../rules/weights/series.ts";
import { VERSION } from "../version.ts";
import { type Canonical, canonicalJson } from "./internals/canonical-json.ts";
import { digestOf } from "./internals/digest-of.ts";
import { ownInReceipt } from "./internals/own-in-receipt.ts";
import { receiptResult } from "./internals/receipt-result.ts";
import type { Digest, Receipt, ReceiptRegister, ReceiptSettings, ReceiptWhatIf } from "./receipt.ts";

/**
 * Creates the receipt of an allocation. It needs Web Crypto, which browsers provide on secure pages only.
 *
 * @throws AllocationError `receipt-unfounded` for an allocation that the caller constructed, or whose people were not
 * counted in registers passed to `allocate`
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { receiptOf } from "fordela/receipts";
 * const receipt = await receiptOf(allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" }));
 * receipt.result.total; // "24000000.00"
 * ```
 */
export async function receiptOf(allocation: Allocation): Promise<Receipt> {
  checkArgument("receiptOf", "allocation", allocation, "{agreement lines problems}");
  const { making } = allocation;
  if (!making) return refuse("receipt-unfounded", [], { lacks: "making" });
  const inItsMoney = <T>(compute: () => T): T => amongOwn(making.agreement.recipients, compute);
  const own = ownUsed(
    allocation.lines.map(({ line }) => line.key),
    allocation.lines.map(({ rounding }) => rounding.method),
  );
  const facts: Omit<Receipt, "digest"> = {
    receipt: "1",
    library: VERSION,
    agreement: { id: making.agreement.id, digest: await agreementDigest(making.agreement) },
    ...ownInReceipt(making.agreement),
    whatIf: inItsMoney(() => whatIfsOf(making.agreement)),
    registers: await registersOf(allocation, making),
    indicators: await indicatorsOf(making.options.indicators ?? {}),
    ...(own.length > 0 && { own }),
    settings: inItsMoney(() => settingsOf(making)),
    result: await receiptResult(allocation),
  };
  return { ...facts, digest: await sealOf(facts) };
}

/** The digest of the whole receipt. */
export function sealOf({
  digest: _,
  ...facts
}: Omit<Receipt, "digest"> & { digest?: Digest }): Promise<Digest> {
  return digestOf(canonicalJson(facts as unknown as Canonical));
}

/** Neither the what-ifs, which have no order, nor the terms, which decide no amount, are part of it. */
function agreementDigest({ changed: _, terms: __, ...agreement }: Agreement): Promise<Digest> {
  return digestOf(canonicalJson(JSON.parse(writeAgreement(agreement))));
}

function whatIfsOf(agreement: Agreement): ReceiptWhatIf[] {
  const written: { lines: { key: Canonical }[] } = JSON.parse(writeAgreement(agreement));
  return agreement.lines.flatMap(({ id, amount }, index) => {
    const changed = (agreement.changed ?? []).filter(({ line }) => line === id).map(({ what }) => what);
    if (changed.length === 0) return [];
    return {
      line: id,
      ...(changed.includes("amount") && amount !== null && { amount: toPlain(amount) }),
      ...(changed.includes("key") && { key: canonicalJson(written.lines[index]?.key ?? null) }),
    };
  });
}

async function registersOf({ lines }: Allocation, { options }: Inputs): Promise<ReceiptRegister[]> {
  const held = [...(options.population ? [options.population] : []), ...(options.registers ?? [])];
  const uses = lines.flatMap(({ registers }) => registers);
  const ids = [...new Set(uses.map(({ register }) => register.id))].sort();
  return Promise.all(
    ids.map(async (id) => {
      const register = held.find((one) => one.id === id);
      if (!register) return refuse("receipt-unfounded", [], { lacks: id });
      const asked = [...new Set(uses.filter((use) => use.register.id === id).map((use) => use.asked))].sort();
      return {
        id,
        date: register.date,
        asked,
        status: register.status,
        digest: await countsDigest(register),
      };
    }),
  );
}

function countsDigest(register: Register): Promise<Digest> {
  return digestOf(toCsv(register, () => ""));
}

function indicatorsOf(indicators: Readonly<Record<string, Series>>): Promise<Receipt["indicators"]> {
  return Promise.all(
    Object.entries(indicators)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(async ([name, series]) => {
        const figures = Object.entries(series).map(([code, figure]) => [code, figureText(figure)]);
        return { name, digest: await digestOf(canonicalJson(Object.fromEntries(figures))) };
      }),
  );
}

function figureText(figure: Series[string]): string {
  return typeof figure === "bigint" ? figure.toString() : writeExact(figure);
}

function settingsOf({ options }: Inputs): ReceiptSettings {
  const { lines = null, levels = null, accept = [], amounts = {}, population } = options;
  const { unit, method, ties } = roundingSettings({ ...options, roundings: roundingsInUse });
  return {
    lines,
    levels,
    unit: toPlain(unit),
    rounding: method,
    ties,
    substitute: options.substitute ?? "none",
    population: population?.id ?? null,
    amounts: Object.entries(amounts)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([line, amount]) => ({ line, amount: toPlain(amount) })),
    accept,
    incomplete: options.incomplete ?? "refuse",
  };
}
