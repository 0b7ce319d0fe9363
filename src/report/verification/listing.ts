import type { Severity } from "../../problems/problem.ts";
import { type Finding, findingsOf, isAboutFigure } from "./finding.ts";
import type { TableReport } from "./verification-report.ts";

/** What a report lists of one table. */
export interface Listing {
  /** Every finding. */
  readonly all: readonly Finding[];
  /** The findings that are listed, at most as many as the report allows. */
  readonly shown: readonly Finding[];
  /** How many are not listed. */
  readonly more: number;
  /** Findings accepted as known deviations, with the reason. */
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** Lists a table's findings, no more than `most`. */
export function listingOf(
  { problems, verification }: TableReport,
  most: number = Number.POSITIVE_INFINITY,
): Listing {
  const all = findingsOf(problems, verification);
  const shown = all.slice(0, most);
  const known = verification?.accepted ?? [];
  const found = findingsOf(
    known.map(({ problem }) => problem),
    verification,
  );
  return {
    all,
    shown,
    more: all.length - shown.length,
    accepted: found.map((finding, index) => ({ finding, reason: known[index]?.deviation.reason ?? "" })),
  };
}

/** The cells of wrong figures. */
export function wrongFigures({ problems }: TableReport): ReadonlySet<string> {
  const wrong = problems.filter((one) => one.severity === "error" && isAboutFigure(one));
  return new Set(wrong.map(({ place }) => place?.cell ?? ""));
}

/** Whether a finding fails the table. */
export function isError({ problem }: Finding): boolean {
  return problem.severity === "error";
}

/** The severity of a finding in its table: where doubts fail the table, a warning is an error. */
export function severityIn({ doubtful }: TableReport, { problem: { severity } }: Finding): Severity {
  return doubtful && severity === "warning" ? "error" : severity;
}
