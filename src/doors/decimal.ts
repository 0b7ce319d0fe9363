/**
 * Amounts as decimal.js numbers, for calculations outside fordela.
 *
 * @module fordela/decimal
 */

export { toDecimal } from "../money/to-decimal.ts";
