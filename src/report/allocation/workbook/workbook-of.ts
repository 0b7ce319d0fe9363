import type { Allocation } from "../../../allocate/allocation.ts";
import { checkArgument, checkOptions, type Known, ONLY_LANGUAGE } from "../../../problems/check-argument.ts";
import { refuse } from "../../../problems/refuse.ts";
import type { WrittenFormat } from "../../../workbooks/write-workbook.ts";
import type { ReportOptions, ShownRecipients, WithUncertainty } from "../../report-options.ts";

/** How a workbook is written. */
export interface WorkbookOfOptions extends ReportOptions, ShownRecipients, WithUncertainty {
  /** `xlsx` by default. An `.ods` has number formats and widths, and no other looks. */
  readonly format?: WrittenFormat | undefined;
}

const OPTIONS = /* @__PURE__ */ (() =>
  ({
    ...ONLY_LANGUAGE,
    recipients: true,
    uncertainty: true,
    format: ["xlsx", "ods"],
  }) satisfies Known<WorkbookOfOptions>)();

/**
 * An allocation as the bytes of a workbook: a sheet for each level, with a column for each line, sums, and formulas that
 * come to the amounts; then the register, and what it was all computed from. Amounts are kronor and never changed: the
 * unit that they were rounded to is written above them. A cell whose formula a spreadsheet could compute otherwise has
 * its amount and no formula.
 *
 * @throws AllocationError `argument-invalid` for unrounded amounts, which no number of a sheet holds
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { readWorkbook, workbookOf } from "fordela/workbook";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const { sheets } = await readWorkbook(await workbookOf(allocation));
 * sheets.map(({ name }) => name); // ["Län", "Beräkningsunderlag"]
 * ```
 */
export async function workbookOf(
  allocation: Allocation,
  options: WorkbookOfOptions = {},
): Promise<Uint8Array> {
  checkArgument("workbookOf", "allocation", allocation, "{agreement lines problems}");
  checkOptions("workbookOf", options, OPTIONS);
  if (allocation.lines.some(({ rounding }) => rounding.method === "exact"))
    refuse("argument-invalid", ["allocation"], {
      of: "workbookOf",
      name: "rounding",
      given: "exact",
      expected: ["largest-remainder", "divisor", "nearest-residual-to-largest", "nearest", "floor"],
    });
  const { format = "xlsx", recipients, lang, uncertainty } = options;
  const [{ allocationWorkbook }, { receiptOf }, { writeWorkbook }] = await Promise.all([
    import("./allocation-workbook.ts"),
    import("../../../receipt/receipt-of.ts"),
    import("../../../workbooks/write-workbook.ts"),
  ]);
  // A copy that came from elsewhere has lost what it was made from, and then has no receipt.
  const receipt = allocation.making && allocation.lines.length > 0 ? await receiptOf(allocation) : undefined;
  return writeWorkbook(
    allocationWorkbook(allocation, { ...(lang && { lang }), recipients, receipt, uncertainty }),
    format,
  );
}
