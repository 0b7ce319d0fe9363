import type { Uncertainty } from "../allocate/uncertainty.ts";
import type { Language } from "../language/language.ts";

/** How a report is written. */
export interface ReportOptions {
  /** The language of its words, `sv` by default; a report without words is the same in both. */
  readonly lang?: Language | undefined;
}

/** How a report is laid out as text. */
export interface TextReportOptions extends ReportOptions {
  /** Characters to a line; sentences are then broken and tables made narrower. Unlimited by default. */
  readonly width?: number | undefined;
}

/** What a report of an allocation is given besides. */
export interface WithUncertainty {
  /** What is not certain about the amounts, as `uncertaintyOf` measured it: notes on it are then included. */
  readonly uncertainty?: Uncertainty | undefined;
}

/** What a report of a comparison is given besides. */
export interface WithUncertainties {
  /** What is not certain about the amounts before and after, as `uncertaintyOf` measured it of each. */
  readonly uncertainty?: readonly [before: Uncertainty, after: Uncertainty] | undefined;
}

/** Which recipients a report shows. */
export interface ShownRecipients {
  /** Only these, as `level:code`; sums are over all. All by default. */
  readonly recipients?: ReadonlySet<string> | undefined;
}
