import { AllocationError } from "../../problems/allocation-error.ts";
import { refuse } from "../../problems/refuse.ts";
import type { ShapeFault } from "../../problems/shape-fault.ts";
import { SWEDEN } from "../../recipients/directory.ts";
import type { Table } from "../../tables/table.ts";
import type { About } from "../about.ts";
import { claimOf } from "../claim-of.ts";
import { agreementNamed, bundledFor, registerNamed } from "../named-agreements.ts";
import type { Verification } from "../verification.ts";
import { verifyChecked } from "../verify.ts";
import type { VerifyTableOptions } from "../verify-table-options.ts";
import { checkClaim } from "./check-claim.ts";

/**
 * Verifies a table from its description and its file, with the agreement and the registers that it names.
 *
 * @throws AllocationError where the description, an agreement, a register or the file cannot be used
 */
export async function verifyAbout(
  about: About,
  bytes: Uint8Array,
  options: VerifyTableOptions & { readonly file: string },
): Promise<Verification> {
  if (typeof about !== "object" || about === null)
    refuseAbout("$", about, { fault: "type", expected: "object" });
  const { file, directory = SWEDEN, indicators, amounts } = options;
  const agreement =
    about.agreement === undefined ? undefined : await agreementNamed(about.agreement, options.agreements);
  const claim = claimOf(about, agreement);
  if (claim.tolerance !== undefined && claim.tolerance < 0n)
    refuseAbout("tolerance", about.tolerance, { fault: "few", limit: "0", of: "value" });
  const refused = checkClaim(claim, directory);
  if (refused.length > 0) throw new AllocationError(refused);
  const table = await tableOf(about, bytes, options);
  const population =
    options.population ??
    (about.register ? await registerNamed(about.register, options.registers) : undefined);
  const { BUNDLED } = await import("../../population/bundled/bundled-info.ts");
  const own = options.registers ?? [];
  const substitute = about.substitute ?? "none";
  return verifyChecked(table, claim, [], {
    file,
    directory,
    registers: population ? own : [...own, ...(await bundledFor(claim, substitute, own))],
    known: [...own, ...BUNDLED],
    substitute,
    ...(population && { population }),
    ...(amounts && { amounts }),
    ...(indicators && { indicators }),
  });
}

async function tableOf(
  about: About,
  bytes: Uint8Array,
  { file, directory }: VerifyTableOptions & { readonly file: string },
): Promise<Table> {
  if (!ArrayBuffer.isView(bytes)) refuse("file-not-text", [], { file });
  const { loadTable } = await import("../../tables/load-table.ts");
  const table = await loadTable(bytes, {
    file,
    ...(about.unit && { unit: about.unit }),
    ...(about.roles && { columns: about.roles }),
    ...(directory && { directory }),
  });
  const broken = table.problems.filter(({ code }) => code === "csv-malformed");
  if (broken.length > 0) throw new AllocationError(broken);
  return table;
}

/** Refuses a description that did not come from `readAbout`. */
function refuseAbout(place: string, found: unknown, cause: ShapeFault): never {
  const shown = typeof found === "string" ? JSON.stringify(found) : null;
  return refuse("about-shape", place === "$" ? [] : [place], {
    place,
    item: null,
    line: null,
    found: shown,
    cause,
  });
}
