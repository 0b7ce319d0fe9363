/** A double has no more certain digits than this. */
const CERTAIN = 15;
/** A number with this few digits after rounding had its other digits from arithmetic in doubles. */
const FEW = 12;

/**
 * A stored number as text with a decimal comma: whole numbers in full, others in the shortest form that gives the same
 * double, without what arithmetic in doubles leaves behind. The text is never grouped and has no exponent.
 *
 * @example
 * ```ts
 * numberText(46693876); // "46693876"
 * numberText(0.1 + 0.2); // "0,3"
 * numberText(5e20); // "500000000000000000000"
 * ```
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isInteger(value)) return String(BigInt(value));
  const shortest = plainDigits(String(value));
  const certain = plainDigits(Number(value.toPrecision(CERTAIN)).toString());
  const isNoise = digitsIn(shortest) > CERTAIN && digitsIn(certain) <= FEW;
  return (isNoise ? certain : shortest).replace(".", ",");
}

/** Writes a number out that is written with an exponent: "1.5e-7" is "0.00000015". */
function plainDigits(text: string): string {
  const [, sign = "", whole = "", decimals = "", exponent = ""] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === "") return text;
  const digits = whole + decimals;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, "0");
  const rest = padded.slice(point);
  return sign + padded.slice(0, point) + (rest && `.${rest}`);
}

function digitsIn(text: string): number {
  return text.replace(/^-?0*\.?0*|\./g, "").length;
}
