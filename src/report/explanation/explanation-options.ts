import type { Uncertainty } from "../../allocate/uncertainty.ts";
import type { Register } from "../../population/register.ts";
import { checkArgument, checkOptions, type Known, LANGUAGES } from "../../problems/check-argument.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import type { ReportOptions } from "../report-options.ts";

/** Whose amounts a document explains, and with what. */
export interface ExplanationOptions extends ReportOptions {
  /** In the order in which they are explained. */
  readonly recipients: readonly Recipient[];
  /** Only this line; all of the recipients' lines by default. */
  readonly line?: string | undefined;
  /** The register that kronor per inhabitant use, for allocations that do not count all inhabitants themselves. */
  readonly inhabitants?: Register | undefined;
  /** What is not certain about the amounts, as `uncertaintyOf` measured it; explained too, if given. */
  readonly uncertainty?: Uncertainty | undefined;
}

const OPTIONS = {
  recipients: true,
  line: true,
  lang: LANGUAGES,
  inhabitants: true,
  uncertainty: true,
} satisfies Known<ExplanationOptions>;

/** Refuses what is no allocation, and options that an explanation does not have. */
export function checkExplanation(
  name: string,
  allocation: unknown,
  options: ExplanationOptions,
  more: { readonly width?: true } = {},
): void {
  checkArgument(name, "allocation", allocation, "{agreement lines problems}");
  checkArgument(name, "options", options, "{recipients}");
  checkOptions(name, options, { ...OPTIONS, ...more });
}
