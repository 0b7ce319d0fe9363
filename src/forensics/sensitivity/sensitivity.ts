import type { AllocatedLine } from "../../allocate/allocated-line.ts";
import type { Ore } from "../../money/ore.ts";
import { checkArgument, type Known } from "../../problems/check-argument.ts";
import { checkInputs } from "../../problems/check-inputs.ts";
import { directoryInUse } from "../../recipients/directory-in-use.ts";
import { populationFlips } from "./internals/population-flips.ts";
import { potFlips } from "./internals/pot-flips.ts";
import { sharesOf } from "./internals/shares-of.ts";
import { vintageChanges } from "./internals/vintage-changes.ts";
import type {
  Flip,
  NoFlip,
  RecipientSensitivity,
  Sensitivity,
  SensitivityOptions,
} from "./sensitivity-options.ts";
import { tieReport } from "./tie-report.ts";

const OPTIONS = {
  indicators: true,
  directory: true,
  registers: true,
  people: true,
  units: true,
} satisfies Known<SensitivityOptions>;

const PEOPLE = 100_000n;
const UNITS = 1_000n;

/**
 * For each recipient of a line, the smallest change of its own head count and of the pot that changes its amount,
 * exactly: at that distance it changes as shown, and at no smaller one, by every tie rule. Changes with which the line
 * would be refused, such as by a tie where ties are errors, give no amount and are passed over. It also returns what other registers would
 * give, and any tie.
 *
 * @example
 * ```ts
 * import { allocate, kr, loadRegisters } from "fordela";
 * import { sensitivity } from "fordela/forensics";
 * const lines = ["lan-komplexa-behov"];
 * const registers = await loadRegisters("psykisk-halsa-2025", { lines });
 * const [line] = allocate("psykisk-halsa-2025", { registers, lines, unit: kr("100000") }).lines;
 * const { recipients } = sensitivity(line);
 * recipients?.find(({ recipient }) => recipient.code === "23")?.more; // { by: 2509n, change: 10000000n }
 * ```
 */
export function sensitivity(allocated: AllocatedLine, options: SensitivityOptions = {}): Sensitivity {
  checkArgument("sensitivity", "allocated", allocated, "{line recipients amounts steps}");
  checkInputs("sensitivity", options, OPTIONS);
  const { line, rounding, recipients, amounts } = allocated;
  const { people = PEOPLE, units = UNITS, directory = directoryInUse() } = options;
  const again = { ...options, directory };
  const shares = sharesOf(allocated);
  const common = {
    line,
    rounding,
    vintages: vintageChanges(allocated, again),
    tie: tieReport(allocated),
  };
  if (typeof shares === "string") return { ...common, recipients: null, why: shares, byOneInhabitant: [] };
  const pots = potFlips(shares, units);
  const own = recipients.map(
    (recipient, index): RecipientSensitivity => ({
      recipient,
      amount: amounts[index] as Ore,
      more: populationFlips(shares, index, 1n, people),
      fewer: populationFlips(shares, index, -1n, people),
      ...(pots[index] as (typeof pots)[number]),
    }),
  );
  const one = (flip: Flip | NoFlip | null): boolean =>
    flip !== null && "by" in flip && (flip.by === 1n || flip.by === -1n);
  const byOneInhabitant = own
    .filter(({ more, fewer }) => one(more) || one(fewer))
    .map(({ recipient }) => recipient);
  return { ...common, recipients: own, byOneInhabitant };
}
