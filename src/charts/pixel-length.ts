import { absolute } from "../numbers/absolute.ts";

/** A length or position in hundredths of a pixel, so that a drawing follows exactly from its figures. */
export type PixelLength = bigint;

/** A whole number of pixels. */
export function px(pixels: number | bigint): PixelLength {
  return BigInt(pixels) * 100n;
}

/** The length as SVG writes it: `1250n` is "12.5". */
export function written(length: PixelLength): string {
  const size = absolute(length);
  const rest = (size % 100n)
    .toString()
    .padStart(2, "0")
    .replace(/(?<!0)0+$/, "");
  return `${length < 0n ? "-" : ""}${size / 100n}${rest && `.${rest}`}`;
}

/** The larger of two lengths. */
export function larger(one: PixelLength, other: PixelLength): PixelLength {
  return one > other ? one : other;
}

/** The smaller of two lengths. */
export function smaller(one: PixelLength, other: PixelLength): PixelLength {
  return one < other ? one : other;
}
