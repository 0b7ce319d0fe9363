import { toPlain } from "../../money/format-kr.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { writeExact } from "../../numbers/write-exact.ts";
import { checkArgument } from "../../problems/check-argument.ts";
import { amongOwn } from "../../recipients/among-own.ts";
import type { Agreement } from "../agreement.ts";

/**
 * Writes an agreement as the JSON text of a file. Amounts are kronor as text ("2506966.00"); supplied weights and
 * percentages are numbers as text. `readAgreement` parses it back to equal data.
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * import { writeAgreement } from "fordela/schema";
 * JSON.parse(writeAgreement(agreementOf("2025"))).lines[4].amount; // "200000000.00"
 * ```
 */
export function writeAgreement(agreement: Agreement): string {
  checkArgument("writeAgreement", "agreement", agreement, "{id population areas lines stated}");
  const data = amongOwn(agreement.recipients, () => written({ schemaVersion: 1, ...agreement }, false));
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Amounts as kronor; `counts` are the figures of a weight, in their own units. */
function written(value: unknown, counts: boolean): unknown {
  if (typeof value === "bigint") return counts ? value.toString() : toPlain(value);
  if (Array.isArray(value)) return value.map((item) => written(item, counts));
  if (value === null || typeof value !== "object") return value;
  if (isFraction(value)) return writeExact(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      written(inner, counts || (key === "values" && "by" in value)),
    ]),
  );
}

function isFraction(value: object): value is Fraction {
  return "numerator" in value && "denominator" in value;
}
