import type { Fraction } from "../../numbers/fraction.ts";

/** Figures by recipient code: whole numbers, or exact fractions for decimals. */
export type Series = Readonly<Record<string, bigint | Fraction>>;
