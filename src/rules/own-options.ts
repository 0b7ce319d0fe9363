import type { Ore } from "../money/ore.ts";
import type { Fraction } from "../numbers/fraction.ts";
import type { Weight } from "./weight.ts";

/** The value of an option of an own rule or weight: öre, an exact number, a text, yes or no, codes, or a weight. */
export type OwnOption = Ore | Fraction | string | boolean | readonly string[] | Weight;

/** The options of an own rule or weight by name, as plain data. */
export type OwnOptions = Readonly<Record<string, OwnOption | undefined>>;
