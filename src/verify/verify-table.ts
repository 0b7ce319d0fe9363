import { AllocationError } from "../problems/allocation-error.ts";
import { checkOptions, type Known } from "../problems/check-argument.ts";
import type { Problem } from "../problems/problem.ts";
import type { About } from "./about.ts";
import type { Cause } from "./causes/cause.ts";
import { likelyCauses } from "./likely-causes.ts";
import type { Verification } from "./verification.ts";
import type { VerifyTableOptions } from "./verify-table-options.ts";

const OPTIONS = {
  file: true,
  directory: true,
  population: true,
  amounts: true,
  indicators: true,
  agreements: true,
  registers: true,
} satisfies Known<VerifyTableOptions>;

/** What came of one table. */
export interface TableReport {
  /** The file as the caller named it. */
  readonly file: string;
  /** The table's own file, where `file` is the description beside it; problems are then placed here. */
  readonly table?: string;
  /** `null` where the table could not be verified at all; `problems` has the reasons. */
  readonly verification: Verification | null;
  /** Everything wrong: with the figures, or with the files. */
  readonly problems: readonly Problem[];
  /** Causes that reproduce the wrong figures exactly, the one that explains most first. */
  readonly causes: readonly Cause[];
}

/**
 * Verifies a table from its description and its file, as `fordela verify` does: reads the table, checks the claim,
 * recomputes every figure and finds the causes of what differs. The result is what the reports are written from.
 *
 * It throws nothing for faults of the description, the file or the table: the problems are in the result. Bundled
 * agreements and registers are found without being given; pass others in `options`.
 *
 * @param about the description, as `readAbout` of `fordela/schema` returns it from about.json
 * @param bytes the table's file, in any encoding that `decode` reads
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
  bytes: Uint8Array,
  options: VerifyTableOptions = {},
): Promise<TableReport> {
  checkOptions("verifyTable", options, OPTIONS);
  const file = options.file ?? about?.table ?? "–";
  try {
    const table = about?.table ?? file;
    // Loaded on demand, since `verify` with a claim does not use it.
    const { verifyAbout } = await import("./internals/verify-about.ts");
    const verification = await verifyAbout(about, bytes, { ...options, file: table });
    const { problems } = verification;
    return { file, table, verification, problems, causes: await likelyCauses(verification) };
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return { file, verification: null, problems: error.problems, causes: [] };
  }
}
