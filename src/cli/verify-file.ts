import { loadRegisters } from "../allocate/load-registers.ts";
import { BUNDLED } from "../population/bundled/catalog.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { SWEDEN } from "../recipients/directory.ts";
import type { TableReport } from "../report/verification/verification-report.ts";
import { loadTable } from "../tables/load-table.ts";
import type { About } from "../verify/about.ts";
import { checkClaim } from "../verify/check-claim.ts";
import { claimOf } from "../verify/claim-of.ts";
import { verify } from "../verify/verify.ts";
import { describedBy } from "./described-by.ts";
import { readFile } from "./files.ts";
import { agreementFrom } from "./options/agreement-from.ts";
import type { HandedIn } from "./options/figure-options.ts";
import { registerFrom } from "./options/registers-from.ts";

/** What is read besides the file and what describes it. */
export interface FileReading {
  /** The date of a register in a file of its own, YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** Whether a description may name files outside its own folder and the current one. */
  readonly outside?: boolean;
  readonly figures?: HandedIn;
}

/**
 * Verifies one file: a table, or a description beside one. `flags` win over the description.
 *
 * Nothing is thrown for what is wrong with the files: the report then holds the problems and no verification.
 */
export async function verifyFile(
  file: string,
  flags: About = {},
  reading: FileReading = {},
): Promise<TableReport> {
  try {
    const described = file.endsWith(".json") ? await describedBy(file, flags, reading.outside) : {};
    return await verifyAs(file, { ...described, ...flags }, reading);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return { file, verification: null, problems: error.problems, causes: [] };
  }
}

async function verifyAs(
  file: string,
  about: About,
  { date, figures: { amounts, indicators } = {} }: FileReading,
): Promise<TableReport> {
  const tableFile = about.table ?? file;
  const agreement = about.agreement === undefined ? undefined : await agreementFrom(about.agreement);
  const claim = claimOf(about, agreement);
  const refused = checkClaim(claim, SWEDEN);
  if (refused.length > 0) throw new AllocationError(refused);
  if (claim.tolerance !== undefined && claim.tolerance < 0n) {
    const details = { option: "--tolerance", value: about.tolerance ?? "", allowed: ["0", "1", "0,50"] };
    throw new AllocationError([problem("option-value", [], details)]);
  }
  const table = await loadTable(readFile(tableFile), {
    file: tableFile,
    ...(about.unit && { unit: about.unit }),
    ...(about.roles && { columns: about.roles }),
  });
  const broken = table.problems.filter(({ code }) => code === "csv-malformed");
  if (broken.length > 0) throw new AllocationError(broken);
  const population = about.register ? await registerFrom(about.register, date) : undefined;
  const substitute = about.substitute ?? "none";
  const registers =
    !agreement || population || claim.kind === "summary"
      ? []
      : await loadRegisters(agreement, {
          substitute,
          ...(claim.lines && { lines: claim.lines }),
        });
  const verification = verify(table, claim, {
    file: tableFile,
    registers,
    known: BUNDLED,
    substitute,
    ...(population && { population }),
    ...(amounts && { amounts }),
    ...(indicators && { indicators }),
  });
  const { problems } = verification;
  // A table with nothing wrong in it, which most are, costs nothing of the search.
  const search = problems.length === 0 ? undefined : await import("../verify/find-causes.ts");
  const causes = (await search?.likelyCauses(verification)) ?? [];
  return { file, table: tableFile, verification, problems, causes };
}
