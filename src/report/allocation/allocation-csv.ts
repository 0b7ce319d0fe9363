import { exactShareOf } from "../../allocate/allocated-line.ts";
import type { Allocation } from "../../allocate/allocation.ts";
import { plainFraction } from "../../money/format-fraction.ts";
import { toPlain } from "../../money/format-kr.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { csvLine } from "../../text/csv-line.ts";
import { reportOfAllocation } from "../report-of-allocation.ts";
import type { ReportOptions, ShownRecipients } from "../report-options.ts";

const COLUMNS = ["agreement", "line", "area", "level", "code", "recipient", "amount", "estimate"] as const;

/**
 * Every amount as CSV, no totals: kronor with a point, two decimals where the unit is smaller than a krona. Unrounded
 * amounts (`exact`) are fractions of kronor, `numerator/denominator`.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { allocationCsv } from "fordela/words";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * const recipients = new Set(["county:23"]);
 * allocationCsv(allocation, { recipients }).split("\n")[1]; // "psykisk-halsa-2025,lan-medverkan,1,county,23,Jämtlands län,1000000,false"
 * ```
 */
export function allocationCsv(allocation: Allocation, options: ReportOptions & ShownRecipients = {}): string {
  return reportOfAllocation("allocationCsv", allocation, options, { recipients: true }, written);
}

function written(allocation: Allocation, options: ReportOptions & ShownRecipients): string {
  const { recipients } = options;
  const rows = allocation.lines.flatMap((allocated) =>
    allocated.recipients.flatMap(({ level, code, name }, index) => {
      if (recipients && !recipients.has(`${level}:${code}`)) return [];
      const { line, rounding, estimate } = allocated;
      const amount =
        rounding.method === "exact"
          ? plainFraction(exactShareOf(allocated, index))
          : toPlain(allocated.amounts[index] as bigint, rounding.unit % krona() === 0n ? 0 : 2);
      return [
        csvLine([allocation.agreement.id, line.id, line.area, level, code, name, amount, String(estimate)]),
      ];
    }),
  );
  return `${[csvLine(COLUMNS), ...rows].join("\n")}\n`;
}
