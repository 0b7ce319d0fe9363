import type { Register } from "../population/register.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import type { Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { refuse } from "../problems/refuse.ts";
import { refuseAll } from "../problems/refuse-all.ts";
import type { ShapeFault } from "../problems/shape-fault.ts";
import { amongOwn } from "../recipients/among-own.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import type { Grid } from "../tables/csv/grid.ts";
import type { Table } from "../tables/table.ts";
import type { About } from "./about.ts";
import type { Claim } from "./claim.ts";
import { claimOf } from "./claim-of.ts";
import { checkClaim } from "./internals/check-claim.ts";
import { sharedByPeople } from "./internals/shared-by-people.ts";
import { causesFound } from "./likely-causes.ts";
import type { NamedAgreements } from "./named-agreements.ts";
import type { TableReport } from "./table-report.ts";
import type { Verification } from "./verification.ts";
import { type VerifyOptions, verifyChecked } from "./verify.ts";
import { verifyAsMeant } from "./verify-as-meant.ts";
import { verifyBeside } from "./verify-beside.ts";

const OPTIONS = {
  file: true,
  directory: true,
  population: true,
  amounts: true,
  indicators: true,
  agreements: true,
  registers: true,
} satisfies Known<VerifyTableOptions>;

/** The agreements and registers that a description names. Everything has a default. */
export interface VerifyTableOptions
  extends Pick<VerifyOptions, "file" | "directory" | "population" | "amounts" | "indicators"> {
  /** Agreements that the description may name: by id or year, or in a record by the name itself, such as a path. */
  readonly agreements?: NamedAgreements | undefined;
  /** Registers that the description may name, by id or date, or that a line needs; the bundled ones are known. */
  readonly registers?: readonly Register[] | undefined;
}

/**
 * Verifies a table from its description and its file. It throws nothing for faults of the description, the file or the
 * table: the problems are in the result.
 *
 * @param rounded adds how coarse figures were rounded, with words that this room lacks
 */
export async function verifyDescribed(
  about: About,
  bytes: Uint8Array | Grid,
  options: VerifyTableOptions = {},
  rounded: (verification: Verification) => Promise<Verification> = async (one) => one,
): Promise<TableReport> {
  checkInputs("verifyTable", options, OPTIONS);
  const file = options.file ?? about?.table ?? "–";
  try {
    if (typeof about !== "object" || about === null)
      refuseAbout("$", about, { fault: "type", expected: "object" });
    const table = about.table ?? file;
    return await verifyBeside(about, bytes, table, async (described, input): Promise<TableReport> => {
      const verification = await rounded(await verifyAbout(described, input, { ...options, file: table }));
      const { problems } = verification;
      return { file, table, verification, problems, ...(await causesFound(verification)) };
    });
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return { file, verification: null, problems: error.problems, causes: [] };
  }
}

async function verifyAbout(
  about: About,
  bytes: Uint8Array | Grid,
  options: VerifyTableOptions & { readonly file: string },
): Promise<Verification> {
  const { file, indicators, amounts } = options;
  const { agreementNamed, bundledFor, registerNamed } = await import("./named-agreements.ts");
  const agreement =
    about.agreement === undefined ? undefined : await agreementNamed(about.agreement, options.agreements);
  const among = <T>(compute: () => T): T => amongOwn(agreement?.recipients, compute);
  const claim = among(() => claimOf(about, agreement));
  if (claim.tolerance !== undefined && claim.tolerance < 0n)
    refuseAbout("tolerance", about.tolerance, { fault: "few", limit: "0", of: "value" });
  const directory = options.directory ?? among(directoryInUse);
  refuseAll(among(() => checkClaim(claim, directory)));
  const { tableFrom } = await import("../tables/table-from.ts");
  const printed = among(() => tableOf(tableFrom, about, bytes, options));
  const population =
    options.population ??
    (about.register ? await registerNamed(about.register, options.registers) : undefined);
  const { BUNDLED } = await import("../population/bundled/bundled-info.ts");
  const own = options.registers ?? [];
  const substitute = about.substitute ?? "none";
  const registers = population ? own : [...own, ...(await bundledFor(claim, substitute, own))];
  return among(() => {
    const verify = (table: Table, read: Claim): Verification =>
      verifyChecked(table, read, [], {
        file,
        directory,
        registers,
        known: [...own, ...BUNDLED],
        substitute,
        ...(population && { population }),
        ...(amounts && { amounts }),
        ...(indicators && { indicators }),
      });
    // A description that gives columns their roles has decided which hold people.
    const money = about.roles ? printed : sharedByPeople(printed, claim, directory);
    return verifyAsMeant(money, claim, directory, verify);
  });
}

function tableOf(
  tableFrom: typeof import("../tables/table-from.ts").tableFrom,
  about: About,
  bytes: Uint8Array | Grid,
  { file, directory }: VerifyTableOptions & { readonly file: string },
): Table {
  if (!ArrayBuffer.isView(bytes) && !bytes?.rows) refuse("file-not-text", [], { file });
  const table = tableFrom(bytes, {
    file,
    ...(about.unit && { unit: about.unit }),
    ...(about.roles && { columns: about.roles }),
    ...(directory && { directory }),
  });
  const broken = table.problems.filter(({ code }) => code === "csv-malformed" || code === "lines-uneven");
  refuseAll(broken);
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
