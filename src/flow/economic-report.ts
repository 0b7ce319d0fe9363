import { termsOf } from "../agreements/bundled/terms-of.ts";
import type { Ore } from "../money/ore.ts";
import { sum } from "../numbers/sum.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { FlowLedger } from "./ledger-of.ts";

/** One cost of an economic report. */
export interface ReportedCost {
  readonly label: string;
  readonly amount: Ore;
  readonly date: string;
  readonly isVat: boolean;
}

/** The figures of an economic report, in öre, as the annex of 2023 has them. */
export interface EconomicReport {
  readonly who: string;
  /** By the agreement; `null` where it could not be computed. */
  readonly granted: Ore | null;
  readonly paid: Ore;
  readonly received: Ore;
  readonly costs: readonly ReportedCost[];
  readonly costSum: Ore;
  readonly passedOn: Ore;
  /** What came back of the money that was passed on. */
  readonly cameBack: Ore;
  readonly returned: Ore;
  /**
   * What was received, or without a payment the grant, and what came back, less the costs and what was passed on; below 0 if
   * they are more.
   */
  readonly unspent: Ore;
  readonly problems: readonly Problem[];
}

const SUM = /^(?:totalt?|summa|sum)\b/iu;
const VAT = /^(?:moms|mervärdesskatt|vat)\b/iu;
/** Costs in whole thousands of kronor or more are rounded ones. */
const COARSE = 1000_00n;
/** Fewer costs may be round by chance. */
const FEWEST = 3;

/**
 * The economic report of one actor: what it was granted and paid, its costs, and what is unspent. A cost is called by its
 * reference. Rows called Moms are value added tax, and rows called Summa or Totalt are compared with the costs.
 *
 * @param actor the id of a recipient (`association:SKR`), or of another actor of the ledger
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { economicReport, entitlementsOf, ledgerOf, readEvents } from "fordela/flow";
 * const allocation = allocate("psykisk-halsa-2023", { lines: ["skr-samordning"], unit: "krona" });
 * const { events } = readEvents("datum;händelse;från;post;belopp\n2023-12-31;använt;SKR;skr-samordning;25 250 000\n");
 * const sources = { agreement: allocation.agreement, entitlements: entitlementsOf(allocation) };
 * economicReport(ledgerOf(events, sources), "association:SKR").unspent; // 25000000n
 * ```
 */
export function economicReport(flow: FlowLedger, actor: string): EconomicReport {
  checkArgument("economicReport", "flow", flow, "{agreement events entitled}");
  checkArgument("economicReport", "actor", actor, "string");
  const total = (kind: string, side: "from" | "to"): Ore =>
    sum(flow.events.flatMap((one) => (one.kind === kind && one[side] === actor ? [one.amount] : [])));
  const rights = flow.entitlements.filter(({ id }) => id === actor).map(({ amount }) => amount);
  const paid = total("paid", "to");
  const received = paid + total("passedOn", "to");
  const more = total("supplemented", "to") + total("redistributed", "to") - total("takenBack", "from");
  const known = rights.length > 0 && rights.every((one) => one !== null);
  const granted = known ? sum(rights) + more : rights.length === 0 ? received : null;
  const rows = flow.events.flatMap((event) => {
    const { kind, from, to = "", reference = "", line, amount, date } = event;
    if (kind !== "spent" || from !== actor) return [];
    const label = reference || flow.names.get(to) || line;
    return [{ label, amount, date, isVat: VAT.test(label), isSum: SUM.test(label) }];
  });
  const costs = rows.filter(({ isSum }) => !isSum).map(({ isSum: _, ...cost }) => cost);
  const costSum = sum(costs.map(({ amount }) => amount));
  const passedOn = total("passedOn", "from");
  const cameBack = total("returned", "to");
  const returned = total("returned", "from");
  // What was never paid cannot be unspent; without a payment among the events the grant is what there was.
  const had = received > 0n ? received : (granted ?? 0n);
  const unspent = had + cameBack - costSum - passedOn;
  const who = flow.names.get(actor) ?? actor;
  const { by = null } = termsOf(flow.agreement).repayment ?? {};
  const stated = rows.filter(({ isSum }) => isSum).map(({ amount }) => amount);
  const problems = [
    ...stated
      .filter((amount) => amount !== costSum)
      .map((amount) => problem("cost-sum", [], { stated: amount, computed: costSum })),
    ...vatProblems(costs),
    ...coarse(costs, unspent),
    ...(unspent < 0n ? [problem("costs-exceed", [], { who, over: -unspent })] : []),
    ...(unspent > returned && rows.length > 0
      ? [problem("unspent", [], { who, amount: unspent - returned, by }, "note")]
      : []),
  ];
  return { who, granted, paid, received, costs, costSum, passedOn, cameBack, returned, unspent, problems };
}

/** Whether the tax is a quarter of the other costs. */
function vatProblems(costs: readonly ReportedCost[]): Problem[] {
  const vat = sum(costs.filter(({ isVat }) => isVat).map(({ amount }) => amount));
  const base = sum(costs.filter(({ isVat }) => !isVat).map(({ amount }) => amount));
  if (vat === 0n) return [];
  if (vat * 4n === base) return [problem("vat-agrees", [], { vat, base }, "note")];
  return [problem("vat-differs", [], { vat, base, expected: base / 4n }, "warning")];
}

/** Costs that are all rounded may be half a unit more or less, each. */
function coarse(costs: readonly ReportedCost[], unspent: Ore): Problem[] {
  let unit = 1n;
  while (costs.length >= FEWEST && costs.every(({ amount }) => amount % (unit * 10n) === 0n)) unit *= 10n;
  if (unit < COARSE) return [];
  const within = (BigInt(costs.length) * unit) / 2n;
  const left = unspent < 0n ? 0n : unspent;
  return [problem("cost-coarse", [], { unit, unspent: left, within }, "note")];
}
