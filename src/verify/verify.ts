import { type Agreement, settledLines } from "../agreements/agreement.ts";
import { checkAmounts } from "../agreements/checks/check-amounts.ts";
import type { ShareOptions } from "../allocate/allocate-among.ts";
import { type Settling, settled } from "../allocate/resolve-amounts.ts";
import { countInRegisters, REGISTER_OPTIONS, type RegisterOptions } from "../allocate/weigh-by-registers.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-arguments.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { SWEDEN } from "../recipients/directory.ts";
import type { Table } from "../tables/table.ts";
import { checkClaim } from "./check-claim.ts";
import { CHECKS } from "./checks/index.ts";
import type { Claim } from "./claim.ts";
import { acceptDeviations } from "./deviations.ts";
import { recipientsSheet } from "./recipients-sheet.ts";
import type { Recipe } from "./recompute.ts";
import { splitSheet } from "./split-sheet.ts";
import { summarySheet } from "./summary-sheet.ts";
import { readInFittingUnit } from "./table-unit.ts";
import { type Sheet, Verification } from "./verification.ts";

/** What amounts are recomputed with. */
export interface VerifyOptions extends RegisterOptions, Pick<ShareOptions, "amounts" | "indicators"> {
  /** The file's name, for problems of the table as a whole. */
  readonly file?: string;
}

const KRONA = 100n;

/**
 * Holds a published table against the agreement it follows from: every figure recomputed, every sum added up.
 *
 * Pure; registers are loaded before. All problems are returned, never only the first; nothing is thrown for what is
 * wrong with the table.
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
  checkOptions("verify", options, {
    ...REGISTER_OPTIONS,
    amounts: true,
    indicators: true,
    file: true,
  } satisfies Known<VerifyOptions>);
  const settling = claim.agreement && settle(claim.agreement, options);
  const recipe: Recipe | null = settling
    ? {
        ...options,
        agreement: { ...settling.agreement, lines: settledLines(settling.agreement) },
        directory: SWEDEN,
        rounding: claim.rounding ?? "largest-remainder",
        unit: unitOf(table),
      }
    : null;
  const make = (read: Table): Sheet => sheetOf(read, claim, recipe);
  const { read, sheet, problems: units } = readInFittingUnit(table, make);
  const findings = CHECKS.map((check) => check({ table: read, claim, sheet }));
  const checked = new Set(findings.flatMap((finding) => finding.checked)).size;
  const found: Problem[] = [
    ...checkClaim(claim, SWEDEN),
    ...(claim.agreement ? checkAmounts(claim.agreement, options.amounts) : []),
    ...unsettled(claim, settling),
    ...read.problems,
    ...units,
    ...sheet.problems,
    ...onePerSum(findings.flatMap((finding) => finding.problems)),
  ];
  if (checked === 0) found.push(problem("nothing-verified", [], { file: options.file ?? "–" }));
  const { problems, accepted } = acceptDeviations(found, claim.deviations ?? []);
  const registers = [...new Map(sheet.registers.map((use) => [use.register.id, use])).values()];
  const facts = { claim, table: read, problems, accepted, checked, columns: sheet.columns, registers };
  return new Verification({ ...facts, file: options.file ?? "–" }, recipe);
}

function settle(agreement: Agreement, options: VerifyOptions): Settling {
  const weigh = countInRegisters(agreement, options);
  return settled(agreement, SWEDEN, { ...options, weigh });
}

/** Why lines that the claim is about have no amount to hold the table against. */
function unsettled({ lines }: Claim, settling: Settling | undefined): Problem[] {
  const about = [...(settling?.problems ?? [])].filter(([line]) => lines?.includes(line) ?? true);
  return about.flatMap(([, problems]) => problems);
}

function sheetOf(table: Table, claim: Claim, recipe: Recipe | null): Sheet {
  if (claim.kind === "summary") return summarySheet(table, claim, recipe);
  return claim.kind === "split" ? splitSheet(table, claim, recipe) : recipientsSheet(table, claim, recipe);
}

/** Kronor, unless some figure is printed in öre. Coarser tables are checked by intervals, to the krona below. */
function unitOf(table: Table): bigint {
  const fine = table.rows.some(({ cells }) =>
    cells.some(({ column, step }) => column.role === "amount" && step < KRONA),
  );
  return fine ? 1n : KRONA;
}

/** A sum that is wrong in one way is not reported once more for being another amount than expected. */
function onePerSum(problems: readonly Problem[]): Problem[] {
  const sums = new Set(
    problems
      .filter(({ code }) => code === "total-unit" || code === "column-sum")
      .map(({ path }) => String(path[0])),
  );
  const echoes = new Set(["amount-differs", "parent-differs", "stated-differs"]);
  return problems.filter(({ code, path }) => !(echoes.has(code) && sums.has(String(path[0]))));
}
