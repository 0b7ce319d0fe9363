import type { ResolvedLine } from "../../agreements/agreement.ts";
import type { AgreedLineOptions } from "../../allocate/allocate-agreed-line.ts";
import type { AllocatedLine } from "../../allocate/allocated-line.ts";
import type { Ore } from "../../money/ore.ts";
import type { Register, RegisterInfo } from "../../population/register.ts";
import { checkArgument, checkOptions, type Known } from "../../problems/check-arguments.ts";
import { type Directory, SWEDEN } from "../../recipients/directory.ts";
import type { Recipient } from "../../recipients/recipient.ts";
import { populationFlips } from "./population-flips.ts";
import { potFlips } from "./pot-flips.ts";
import { sharesOf } from "./shares-of.ts";
import { type TieOutcomes, tieReport } from "./tie-report.ts";
import { vintageChanges } from "./vintage-changes.ts";

const OPTIONS = {
  indicators: true,
  directory: true,
  registers: true,
  people: true,
  units: true,
} satisfies Known<SensitivityOptions>;

/** The smallest change of one figure that changes a recipient's amount. */
export interface Flip {
  /** People more (or fewer, below 0) in the recipient's own figure; or öre more in the pot. */
  readonly by: bigint;
  /** What the recipient's amount then changes by, in öre. */
  readonly change: Ore;
}

/** No change of that kind, as far as was looked, changes the amount. */
export interface NoFlip {
  /** As far as was looked: people, or öre. */
  readonly beyond: bigint;
}

/** How near one recipient's amount is to being another one. */
export interface RecipientSensitivity {
  readonly recipient: Recipient;
  /** In öre. */
  readonly amount: Ore;
  /** By more people of its own, and by fewer; `null` where the line does not go by people. */
  readonly more: Flip | NoFlip | null;
  readonly fewer: Flip | NoFlip | null;
  /** By a larger pot, and by a smaller. */
  readonly largerPot: Flip | NoFlip;
  readonly smallerPot: Flip | NoFlip;
}

/** What a line's amounts would be by the people of another day. */
export interface VintageChange {
  readonly register: RegisterInfo;
  /** Öre more or less to each recipient, in their order. */
  readonly changes: readonly Ore[];
}

/** How much the figures behind a line decide. */
export interface Sensitivity {
  readonly line: ResolvedLine;
  readonly rounding: AllocatedLine["rounding"];
  /** `null` where the line is of a kind that distances are not worked out for; `why` then tells. */
  readonly recipients: readonly RecipientSensitivity[] | null;
  readonly why?: Unmeasured;
  /** Those whose amount one inhabitant of their own, more or fewer, would change. */
  readonly byOneInhabitant: readonly Recipient[];
  readonly vintages: readonly VintageChange[];
  readonly tie: TieOutcomes | null;
}

/**
 * Why distances are not worked out: the key states every amount; it has other rules than fixed amounts, equal shares and one
 * share in proportion; the line is negative or empty; or shares are not rounded, rounded in parts, or withheld.
 */
export type Unmeasured = "stated" | "key" | "amount" | "rounding";

/** How to share the line out anew, and how far to look. */
export interface SensitivityOptions extends Pick<AgreedLineOptions, "indicators"> {
  readonly directory?: Directory;
  /** Registers to count people in instead; those that lack a recipient are left out. */
  readonly registers?: readonly Register[];
  /** How many people more or fewer are looked at; 100 000 where absent. */
  readonly people?: bigint;
  /** How many units the pot is changed by at most; 1 000 where absent. */
  readonly units?: bigint;
}

const PEOPLE = 100_000n;
const UNITS = 1_000n;

/**
 * For each recipient of a line, the smallest change of its own head count and of the pot that changes its amount, exactly: at
 * that distance it changes as told, and nowhere before. With it what other registers would give, and any tie.
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
  checkOptions("sensitivity", options, OPTIONS);
  const { line, rounding, recipients, amounts } = allocated;
  const { people = PEOPLE, units = UNITS, directory = SWEDEN } = options;
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
