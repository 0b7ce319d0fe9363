import type { Ore } from "../../money/ore.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import { isCoarse } from "../internals/agrees.ts";
import type { Verification } from "../verification.ts";
import { CoarseTable } from "./coarse-table.ts";
import type { TableRounding } from "./rounding-kind.ts";
import { withMissing } from "./with-missing.ts";

/**
 * How the figures of a verified table in thousands or millions were rounded; `undefined` where no figure is that coarse,
 * where figures are wrong, and where the caller accepts differences.
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * import { tableFrom } from "fordela/csv";
 * import { tableRounding } from "fordela/publish";
 * import { verify } from "fordela/verify";
 * const csv = "Län;Belopp (mnkr)\nGotlands län;1\nJämtlands län;1\nSumma;2\n";
 * const claim = { kind: "recipients", agreement: agreementOf("2025"), lines: ["lan-medverkan"], partial: true } as const;
 * const verification = verify(tableFrom(new TextEncoder().encode(csv)), claim);
 * tableRounding(verification)?.kind; // "together"
 * ```
 */
export function tableRounding(verification: Verification): TableRounding | undefined {
  checkArgument("tableRounding", "verification", verification, "{columns problems accepted claim}");
  const { columns, problems, accepted, claim } = verification;
  // A deviation is gone until the sums that do not add up are among the problems.
  const wrong = problems.filter(({ code, severity }) => severity === "error" && code !== "deviation-gone");
  if (claim.tolerance || accepted.length > 0 || wrong.some(({ code }) => code !== "amount-missing"))
    return undefined;
  const coarse = columns.filter(({ entries }) => entries.some(({ cell }) => isCoarse(cell.step)));
  const steps = coarse.map(({ entries, sums }) =>
    leastOf([...entries, ...sums].map(({ cell }) => cell.step)),
  );
  const [unit] = steps;
  if (unit === undefined || steps.some((step) => step !== unit)) return undefined;
  const table = new CoarseTable(coarse, unit);
  if (wrong.length > 0) return table.figures.length > 0 ? withMissing(table) : undefined;
  const rounding = table.rounding();
  // Sums alone show nothing as long as they add up.
  return table.figures.length > 0 || rounding?.broken.length ? rounding : undefined;
}

function leastOf(steps: readonly Ore[]): Ore {
  return steps.reduce((least, step) => (step < least ? step : least));
}
