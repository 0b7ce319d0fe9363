import { dirname, isAbsolute, join } from "node:path";
import { loadRegisters } from "../allocate/load-registers.ts";
import { BUNDLED } from "../population/bundled/catalog.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { SWEDEN } from "../recipients/directory.ts";
import type { TableReport } from "../report/verification/report.ts";
import { loadTable } from "../tables/load-table.ts";
import type { About } from "../verify/about.ts";
import { checkClaim } from "../verify/check-claim.ts";
import { claimOf } from "../verify/claim-of.ts";
import { likelyCauses } from "../verify/likely-causes.ts";
import { verify } from "../verify/verify.ts";
import { agreementFrom } from "./agreement-option.ts";
import type { HandedIn } from "./figure-options.ts";
import { readFile } from "./files.ts";
import { readJson } from "./json-file.ts";
import { registerFrom } from "./population-option.ts";

/**
 * Verifies one file: a table, or a description beside one. `flags` win over the description.
 *
 * Nothing is thrown for what is wrong with the files: the report then holds the problems and no verification.
 */
export async function verifyFile(
  file: string,
  flags: About,
  populationDate: string | undefined,
  figures: HandedIn = {},
): Promise<TableReport> {
  try {
    const described = file.endsWith(".json") ? await aboutFrom(file) : {};
    return await verifyAs(file, besideThe(file, described), flags, populationDate, figures);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return { file, verification: null, problems: error.problems, causes: [] };
  }
}

async function verifyAs(
  file: string,
  described: About,
  flags: About,
  populationDate: string | undefined,
  { amounts, indicators }: HandedIn,
): Promise<TableReport> {
  const about = { ...described, ...flags };
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
  const population = about.register ? await registerFrom(about.register, populationDate) : undefined;
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
  const causes = await likelyCauses(verification);
  return { file, table: tableFile, verification, problems, causes };
}

/** The description of a table, from its file. */
export async function aboutFrom(file: string): Promise<About> {
  const { readAbout } = await import("../verify/read-about.ts");
  return readAbout(readJson(file));
}

/** A description with its files found beside it, not in the folder that the command is run in. */
export function besideThe(file: string, about: About): About {
  if (!file.endsWith(".json")) return about;
  const beside = (path: string): string => (isAbsolute(path) ? path : join(dirname(file), path));
  const { agreement, register, table = "table.csv" } = about;
  const bundled = BUNDLED.some(({ id, date }) => id === register || date === register);
  return {
    ...about,
    table: beside(table),
    ...(agreement?.endsWith(".json") && { agreement: beside(agreement) }),
    ...(register && !bundled && { register: beside(register) }),
  };
}
