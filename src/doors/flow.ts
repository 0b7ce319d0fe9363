/**
 * Follows the money after the allocation: events, rights and balances, splits, reports, redistribution and deadlines.
 *
 * @module fordela/flow
 */

export { termsOf } from "../agreements/bundled/terms-of.ts";
export type {
  RepaymentTerms,
  ReportTerms,
  RequisitionTerms,
  StatedTerm,
  Terms,
} from "../agreements/terms.ts";
export type { ChartOptions } from "../charts/chart-options.ts";
export { type ChartedDay, deadlineChart } from "../charts/deadline-chart.ts";
export { flowChart } from "../charts/flow-chart.ts";
export { type FlowAccount, leftOf, openOf, rightOf } from "../flow/account.ts";
export { actorHeads } from "../flow/actor-heads.ts";
export { changeEvents } from "../flow/change-events.ts";
export { type CheckedFlow, type CheckFlowOptions, checkFlow } from "../flow/check-flow.ts";
export { type Deadline, deadlinesOf } from "../flow/deadlines-of.ts";
export { type EconomicReport, economicReport, type ReportedCost } from "../flow/economic-report.ts";
export { type Entitlement, entitlementsOf } from "../flow/entitlements.ts";
export type { FlowEvent } from "../flow/flow-event.ts";
export { type Breach, type FoldOptions, foldLedger, type Ledger } from "../flow/fold-ledger.ts";
export { inInstalments } from "../flow/in-instalments.ts";
export { lapseEvents } from "../flow/lapse-events.ts";
export { lapsedByLine } from "../flow/lapsed-by-line.ts";
export type { EventKind, LedgerEvent } from "../flow/ledger-event.ts";
export { type FlowLedger, type LedgerSources, ledgerOf } from "../flow/ledger-of.ts";
export { type MoneyStop, type MoneyStream, moneyStreams } from "../flow/money-streams.ts";
export type { Payee } from "../flow/payee.ts";
export { readEvents } from "../flow/read-events.ts";
export { readPayees } from "../flow/read-payees.ts";
export { type FlowRequest, readRequests } from "../flow/read-requests.ts";
export { readSplit, readSummary, type SplitRow, type SummaryRow } from "../flow/read-split.ts";
export { redistributed } from "../flow/redistributed.ts";
export { type RequisitionStatus, requisitionStatus } from "../flow/requisition-status.ts";
export {
  type FilledRow,
  type Split,
  type SplitPost,
  type SummaryPart,
  splitMoney,
} from "../flow/split-money.ts";
export { waysToSum } from "../flow/ways-to-sum.ts";
export { describeFlow } from "../messages/describe-flow.ts";
export type { FlowColumn, FlowProblems, PostName } from "../problems/flow.ts";
