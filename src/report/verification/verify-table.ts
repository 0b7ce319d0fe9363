import type { Grid } from "../../tables/csv/grid.ts";
import type { About } from "../../verify/about.ts";
import type { TableReport } from "../../verify/table-report.ts";
import type { VerifyTableOptions } from "../../verify/verify-described.ts";

/**
 * Verifies a table from its description and its file, as `fordela verify` does: reads the table, checks the claim,
 * recomputes every figure and finds the causes of what differs. The result is what the reports are written from.
 *
 * It throws nothing for faults of the description, the file or the table: the problems are in the result. Bundled
 * agreements and registers are found without being given; pass others in `options`.
 *
 * @param about the description, as `readAbout` of `fordela/schema` returns it from about.json
 * @param bytes the table's file, in any encoding that `decode` reads, or a grid such as a sheet of `fordela/workbook`
 *
 * @example
 * ```ts
 * import { verifyTable } from "fordela/verify";
 * const bytes = new TextEncoder().encode("Län;Belopp (kr)\nJämtlands län;2 506 967\n");
 * const about = { agreement: "2025", lines: ["lan-komplexa-behov"], partial: true };
 * const { problems } = await verifyTable(about, bytes);
 * problems.map(({ code, place }) => [code, place?.cell]); // [["amount-differs", "B2"]]
 * ```
 */
export async function verifyTable(
  about: About,
  bytes: Uint8Array | Grid,
  options: VerifyTableOptions = {},
): Promise<TableReport> {
  const { verifyDescribed } = await import("../../verify/verify-described.ts");
  const { finished } = await import("./finished.ts");
  const report = await verifyDescribed(about, bytes, options, finished);
  if (report.problems.length === 0) return report;
  const { withWords } = await import("./with-words.ts");
  return { ...report, problems: withWords(report.problems) };
}
