import { type Agreement, resolvedLines } from "../agreements/agreement.ts";
import { checkAmounts } from "../agreements/checks/check-amounts.ts";
import { type ResolvedAmounts, resolveAmounts } from "../allocate/resolve-amounts.ts";
import type { ShareOptions } from "../allocate/share-options.ts";
import { countInRegisters, REGISTER_OPTIONS, type RegisterOptions } from "../allocate/weigh-by-registers.ts";
import { A_BIGINT, A_LIST, checkArgument, checkOptions, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Directory } from "../recipients/directory.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { krona } from "../recipients/unit-in-use.ts";
import { readInUnits } from "../tables/read-in-units.ts";
import type { Table } from "../tables/table.ts";
import { acceptDeviations } from "./accept-deviations.ts";
import { accountOf } from "./account.ts";
import { findingsOfAll } from "./checks/check.ts";
import { CHECKS } from "./checks/index.ts";
import type { Claim } from "./claim.ts";
import { checkClaim } from "./internals/check-claim.ts";
import { readInFittingUnit } from "./internals/fitted-table.ts";
import { namesNotFound } from "./internals/names-not-found.ts";
import { turnedSheet } from "./internals/turned-sheet.ts";
import { ownChecks } from "./own-checks.ts";
import { recipientsSheet } from "./recipients-sheet.ts";
import type { Recipe } from "./recompute.ts";
import type { Sheet } from "./sheet.ts";
import { splitSheet } from "./split-sheet.ts";
import { summarySheet } from "./summary-sheet.ts";
import { Verification } from "./verification.ts";

/** What amounts are recomputed with. */
export interface VerifyOptions extends RegisterOptions, Pick<ShareOptions, "amounts" | "indicators"> {
  /** The file's name, for problems of the table as a whole. */
  readonly file?: string | undefined;
  /** The recipients that the table and the agreement may name; Sweden's by default. */
  readonly directory?: Directory | undefined;
}

/** Problems of a table without figures. */
const EMPTY: ReadonlySet<string> = /* @__PURE__ */ new Set(["table-empty", "table-header"]);

const CLAIM = {
  kind: true,
  agreement: true,
  level: true,
  lines: A_LIST,
  columns: true,
  rows: true,
  accept: A_LIST,
  unit: true,
  rounding: true,
  roundTo: A_BIGINT,
  tolerance: A_BIGINT,
  recipient: true,
  partial: true,
  stated: A_LIST,
  deviations: A_LIST,
} satisfies Known<Claim>;

/**
 * Checks a published table against the agreement it should follow from: recomputes every figure and adds up every sum.
 *
 * It is pure: the caller loads the registers first. It returns all problems, never only the first, and throws nothing
 * for faults of the table.
 *
 * @example
 * ```ts
 * import { agreementOf, loadRegisters } from "fordela";
 * import { verify } from "fordela/verify";
 * import { tableFrom } from "fordela/csv";
 * const agreement = agreementOf("2025");
 * const table = tableFrom(new TextEncoder().encode("Län;Belopp (kr)\nJämtlands län;2 506 966\n"));
 * const registers = await loadRegisters(agreement, { levels: ["county"] });
 * const claim = { kind: "recipients", agreement, lines: ["lan-komplexa-behov"], partial: true } as const;
 * verify(table, claim, { registers }).problems; // []
 * ```
 */
export function verify(table: Table, claim: Claim, options: VerifyOptions = {}): Verification {
  checkArgument("verify", "table", table, "{columns rows}");
  checkArgument("verify", "claim", claim, "{kind}");
  checkOptions("verify", claim, CLAIM);
  checkInputs("verify", options, {
    ...REGISTER_OPTIONS,
    amounts: true,
    indicators: true,
    file: true,
    directory: true,
  } satisfies Known<VerifyOptions>);
  return verifyChecked(table, claim, checkClaim(claim, options.directory ?? directoryInUse()), options);
}

/** As `verify`, for a claim that has been checked: `refused` holds its problems. */
export function verifyChecked(
  printed: Table,
  claim: Claim,
  refused: readonly Problem[],
  options: VerifyOptions,
): Verification {
  const { directory = directoryInUse(), file = "–" } = options;
  const { unit } = claim;
  const table = unit ? readInUnits(printed, () => ({ unit, unitFrom: "given" })) : printed;
  const settling = claim.agreement && settle(claim.agreement, directory, options);
  const recipe: Recipe | null = settling
    ? {
        ...options,
        agreement: { ...settling.agreement, lines: resolvedLines(settling.agreement) },
        directory,
        rounding: claim.rounding ?? "largest-remainder",
        unit: claim.roundTo ?? krona(),
      }
    : null;
  const make = (read: Table): Sheet => sheetOf(read, claim, recipe, directory);
  const { read, sheet, problems: units } = readInFittingUnit(table, make);
  const findings = findingsOfAll(CHECKS.map((check) => check({ table: read, claim, sheet })));
  const found: Problem[] = [
    ...refused,
    ...(claim.agreement ? checkAmounts(claim.agreement, options.amounts) : []),
    ...unsettled(claim, settling),
    ...read.problems,
    ...units,
    ...namesNotFound(claim, read),
    ...sheet.problems,
    ...onePerSum(findings.problems),
    ...ownChecks(sheet.columns),
  ];
  const { problems, accepted } = acceptDeviations(found, claim.deviations ?? []);
  const known = /* @__PURE__ */ new Set(accepted.map(({ problem: { place } }) => place?.cell ?? ""));
  const account = accountOf(read, sheet.columns, findings, known);
  const { compared, summed, explained } = account;
  const checked = compared + summed + explained;
  const failed = problems.some(({ code, severity }) => severity === "error" && !EMPTY.has(code));
  if (compared + explained === 0 && !failed && (claim.agreement !== undefined || summed === 0))
    problems.push(
      problem("nothing-verified", [], {
        file,
        agreement: claim.agreement !== undefined,
      }),
    );
  const registers = [...new Map(sheet.registers.map((use) => [use.register.id, use])).values()];
  const facts = {
    file,
    claim,
    table: read,
    problems,
    accepted,
    account,
    checked,
    columns: sheet.columns,
    registers,
  };
  return new Verification(facts, recipe);
}

function settle(agreement: Agreement, directory: Directory, options: VerifyOptions): ResolvedAmounts {
  const weigh = countInRegisters(agreement, options);
  return resolveAmounts(agreement, directory, { ...options, weigh });
}

/** Why lines that the claim is about have no amount to compare the table with. */
function unsettled({ lines }: Claim, settling: ResolvedAmounts | undefined): Problem[] {
  const about = [...(settling?.problems ?? [])].filter(([line]) => lines?.includes(line) ?? true);
  return about.flatMap(([, problems]) => problems);
}

function sheetOf(table: Table, claim: Claim, recipe: Recipe | null, directory: Directory): Sheet {
  const turned = recipe && turnedSheet(table, claim.kind, recipe.agreement, directory);
  if (turned) return turned;
  if (claim.kind === "summary") return summarySheet(table, claim, recipe);
  const sheet = claim.kind === "split" ? splitSheet : recipientsSheet;
  return sheet(table, claim, recipe, directory);
}

/** A sum that is already reported as wrong is not reported again for differing from the expected amount. */
function onePerSum(problems: readonly Problem[]): Problem[] {
  const sums = /* @__PURE__ */ new Set(
    problems
      .filter(({ code }) => code === "total-unit" || code === "column-sum")
      .map(({ place }) => place?.cell),
  );
  const echoes = /* @__PURE__ */ new Set(["amount-differs", "parent-differs", "stated-differs"]);
  return problems.filter(({ code, place }) => !(echoes.has(code) && sums.has(place?.cell)));
}
