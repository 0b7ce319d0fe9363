import type { Fraction } from "../../numbers/fraction.ts";

/** Figures by recipient code: whole numbers, or exact fractions where they have decimals. */
export type Series = Readonly<Record<string, bigint | Fraction>>;
