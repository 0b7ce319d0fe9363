import { absolute } from "../../numbers/absolute.ts";

/** A length or position in hundredths of a pixel, so that a drawing follows exactly from its figures. */
export type PixelLength = bigint;

/** A whole number of pixels. */
export function px(pixels: number | bigint): PixelLength {
  return BigInt(pixels) * 100n;
}

/** The length as SVG writes it: `1250n` is "12.5". */
export function written(length: PixelLength): string {
  const digits = `${absolute(length)}`.padStart(3, "0");
  return (length < 0n ? "-" : "") + digits.replace(/(..)$/, ".$1").replace(/\.?00?$/, "");
}

/** The larger of two lengths. */
export function larger(one: PixelLength, other: PixelLength): PixelLength {
  return one > other ? one : other;
}

/** The smaller of two lengths. */
export function smaller(one: PixelLength, other: PixelLength): PixelLength {
  return one < other ? one : other;
}
