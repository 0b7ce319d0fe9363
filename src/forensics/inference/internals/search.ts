import type { AgreedLine, ResolvedAgreement } from "../../../agreements/agreement.ts";
import type { Ore } from "../../../money/ore.ts";
import type { Register } from "../../../population/register.ts";
import type { Directory } from "../../../recipients/directory.ts";
import type { Level, Recipient } from "../../../recipients/recipient.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { Among, Fit } from "../inference.ts";
import { BandCounts, COMMON_BANDS } from "./common-bands.ts";
import { alike, type CountedWeight, printedCounts, registerCounts } from "./counted-weight.ts";
import type { Tolerances } from "./tolerance.ts";

/** Everything that the searches need; made once for a table. */
export interface Search {
  readonly level: Level;
  readonly directory: Directory;
  /** Codes in code order, and what each was given, in öre. */
  readonly codes: readonly string[];
  readonly amounts: readonly Ore[];
  /** Places in those lists, the most informative first: the largest amount, the smallest, the others. */
  readonly order: readonly number[];
  /** Those places again, with the places of equal amounts together. */
  readonly alike: readonly (readonly number[])[];
  /** Places of those that cannot be the largest share, largest first. */
  readonly smaller: readonly number[];
  readonly sum: Ore;
  /** The total that the table prints below the figures, if it does. */
  readonly total: Ore | undefined;
  readonly pot: Ore | undefined;
  /** The amount each before the rest, where it is known. */
  readonly base: Ore | undefined;
  /** Rounding units that every figure is a multiple of, the largest first. */
  readonly everyUnit: readonly Ore[];
  /** Those in which the figures are wide enough to distinguish one weight from another; weights are tried with these. */
  readonly units: readonly Ore[];
  readonly readings: readonly Reading[];
  readonly registers: readonly Register[];
  readonly agreements: readonly ResolvedAgreement[];
  /** Combinations tried so far. */
  readonly tried: { count: number };
}

/** Who shared the money, by one interpretation of the table, and by which weights they may have shared it. */
export interface Reading {
  readonly among: Among;
  /** In code order. */
  readonly recipients: readonly Recipient[];
  /** The places of the figures' recipients among them. */
  readonly places: readonly number[];
  /** Whether all who share are in the table. */
  readonly whole: boolean;
  /** Totals, printed head counts, and all alike. */
  readonly totals: readonly CountedWeight[];
  /** Ages that keys often name. */
  readonly bands: readonly CountedWeight[];
  /** What has been worked out of slacks, by unit. */
  readonly slacks: Map<Ore, Tolerances>;
  /** Any ages, register by register. */
  readonly ages: ReadonlyMap<Register, BandCounts>;
}

/** A fit that should give every figure, before the library itself has shared it out. */
export interface Claimed {
  readonly fit: Fit;
  readonly reading: Reading;
  readonly weights: readonly CountedWeight[];
  readonly unknowns: number;
  /** The figures that show the weight, in öre; all of them where absent. */
  readonly telling?: readonly Ore[];
  readonly agreement?: string;
}

/** One kind of key searched for; `undefined` marks a pause: the caller may stop here. */
export type SearchFor = (search: Search) => Generator<Claimed | undefined>;

/** The interpretation of a table in which `recipients` share. */
export function readingOf(
  among: Among,
  recipients: readonly Recipient[],
  codes: readonly string[],
  registers: readonly Register[],
  populations: Readonly<Record<string, bigint>> | undefined,
): Reading {
  const places = codes.map((code) => recipients.findIndex((one) => one.code === code));
  const totals = registers.map((register) => registerCounts(register, recipients));
  const ages = registers.flatMap((register): [Register, BandCounts][] => {
    const counts = BandCounts.of(register, recipients);
    return counts ? [[register, counts]] : [];
  });
  const bands = ages.flatMap(([register]) =>
    COMMON_BANDS.map((band) => registerCounts(register, recipients, band)),
  );
  const own = [printedCounts(recipients, populations), ...totals, alike(recipients)];
  return {
    among,
    recipients,
    places,
    whole: places.length === recipients.length,
    totals: own.filter((one) => one !== undefined),
    bands: bands.filter((one) => one !== undefined),
    ages: new Map(ages),
    slacks: new Map(),
  };
}

/** The line of a hypothesis: this key for this much money, among the recipients of the interpretation. */
export function lineOf(
  { level }: Pick<Search, "level">,
  { among, recipients }: Pick<Reading, "among" | "recipients">,
  amount: Ore,
  key: readonly Rule[],
): AgreedLine & { readonly amount: Ore } {
  const source = "härledd ur beloppen";
  return {
    id: "inferred",
    area: "1",
    level,
    amount,
    derived: true,
    key,
    source,
    ...(among === "listed" && {
      eligibility: { only: recipients.map(({ code }) => code), others: "reshared", source },
    }),
  };
}
