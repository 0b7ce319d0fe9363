import { scopeOf } from "../../agreements/checks/check-stated-sums.ts";
import type { AllocatedLine } from "../../allocate/allocated-line.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import { reconcile } from "../../allocate/reconcile.ts";
import { isEstimate, registersOf, type TotalBy, totalBy, totalOf } from "../../allocate/total-by.ts";
import { type Trace, traceOf } from "../../allocate/trace.ts";
import type { Uncertainty } from "../../allocate/uncertainty.ts";
import { describe } from "../../messages/describe.ts";
import { plainFraction } from "../../money/format-fraction.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import type { OwnRule } from "../../rules/own-rule.ts";
import { isShown } from "../is-shown.ts";
import { jsonText } from "../json-text.ts";
import { reportOfAllocation } from "../report-of-allocation.ts";
import type { ReportOptions, ShownRecipients, WithUncertainty } from "../report-options.ts";

/**
 * An allocation as JSON: amounts are kronor as text, exact shares fractions of kronor, remainders fractions of one unit;
 * unrounded amounts are fractions too.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { allocationJson } from "fordela/words";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const recipients = new Set(["county:23"]);
 * JSON.parse(allocationJson(allocation, { recipients })).lines[0].shares[0].amount; // "1000000.00"
 * ```
 */
export function allocationJson(
  allocation: Allocation,
  options: ReportOptions & ShownRecipients & WithUncertainty = {},
): string {
  return reportOfAllocation(
    "allocationJson",
    allocation,
    options,
    { recipients: true, uncertainty: true },
    written,
  );
}

function written(allocation: Allocation, options: ReportOptions & ShownRecipients & WithUncertainty): string {
  const { lang = "sv", recipients, uncertainty } = options;
  const { agreement } = allocation;
  return jsonText({
    agreement: { id: agreement.id, title: agreement.title, source: agreement.source },
    population: agreement.population,
    estimate: isEstimate(allocation),
    registers: registersOf(allocation),
    lines: allocation.lines.map((line) => lineData(line, recipients)),
    ...(uncertainty && { uncertainty: uncertaintyData(uncertainty, recipients) }),
    totals: {
      all: totalOf(allocation),
      ...Object.fromEntries(TOTALS.map((by) => [by, Object.fromEntries(totalBy(allocation, by))])),
    },
    stated: reconcile(allocation).map(({ stated, allocated, missing }) => ({
      over: scopeOf(stated),
      amount: stated.amount,
      allocated,
      missing,
      source: stated.source,
    })),
    problems: allocation.problems.map((problem) => ({
      ...problem,
      message: describe(problem, { lang, for: "command" }),
    })),
  });
}

const TOTALS: readonly TotalBy[] = ["line", "level", "area", "recipient", "body"];

function lineData(allocated: AllocatedLine, only: ReadonlySet<string> | undefined): unknown {
  const { line, recipients, total, rest, rounding, registers, estimate, tie, kept, added, withheld } =
    allocated;
  const { id, area, level, amount, derived, source } = line;
  const shown = recipients.filter((one) => isShown(one, only));
  return {
    id,
    area,
    level,
    amount,
    derived,
    source,
    total: rounding.method === "exact" ? amount : total,
    rest: rounding.method === "exact" ? 0n : rest,
    ...(kept && { kept }),
    ...(added && { added }),
    ...(withheld && { withheld }),
    rounding,
    estimate,
    registers: registers.map((use) => use.register.id),
    tie: tie ? { tied: codes(tie.tied), winners: codes(tie.winners), amount: tie.amount } : null,
    shares: shown.map((recipient) => shareData(traceOf(allocated, recipient.code) as Trace)),
  };
}

function shareData(trace: Trace): unknown {
  const { recipient, amount, exact, floor, remainder, extraUnits, cutoff, tied } = trace;
  return {
    code: recipient.code,
    recipient: recipient.name,
    body: recipient.body,
    amount: trace.rounding.method === "exact" ? plainFraction(exact) : amount,
    trace: {
      steps: trace.steps.map((step) => ({
        rule: step.rule.rule,
        name: (step.rule as Partial<OwnRule>).name,
        source: step.source,
        before: plainFraction(step.before),
        share: plainFraction(step.share),
        weight: step.weight?.toString() ?? null,
        weightSum: step.weightSum?.toString() ?? null,
        register: step.uses.map((use) => use.register.id).join(", ") || null,
      })),
      exact: plainFraction(exact),
      floor,
      remainderOfUnit: fraction(remainder),
      extraUnits,
      cutoffOfUnit: cutoff && fraction(cutoff),
      tied,
    },
  };
}

function uncertaintyData(
  { estimates, perturbed }: Uncertainty,
  only: ReadonlySet<string> | undefined,
): unknown {
  return {
    estimates: estimates.map(({ line, use, candidates, drift }) => ({
      line,
      register: use.register.id,
      asked: use.asked,
      candidates: candidates.map(({ info, days }) => ({ register: info.id, days })),
      drift: drift
        ? {
            from: drift.from.id,
            to: drift.to.id,
            days: drift.days,
            moved: drift.moved,
            changes: drift.changes
              .filter(({ recipient }) => isShown(recipient, only))
              .map(({ recipient, change }) => ({ code: recipient.code, change })),
          }
        : null,
    })),
    perturbed: perturbed.map(({ line, registers, cells, amounts }) => ({
      line,
      registers: registers.map(({ id }) => id),
      cells,
      amounts: amounts
        .filter(({ recipient }) => isShown(recipient, only))
        .map(({ recipient, amount, least, most }) => ({ code: recipient.code, amount, least, most })),
    })),
  };
}

function fraction({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

function codes(recipients: readonly Recipient[]): string[] {
  return recipients.map((recipient) => recipient.code);
}
