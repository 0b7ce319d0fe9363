import { absolute } from "../numbers/absolute.ts";

/** A length or position in hundredths of a pixel, so that what a chart draws follows exactly from its figures. */
export type Hundredths = bigint;

/** A whole number of pixels. */
export function px(pixels: number | bigint): Hundredths {
  return BigInt(pixels) * 100n;
}

/** As SVG writes it: `1250n` is "12.5". */
export function written(length: Hundredths): string {
  const size = absolute(length);
  const rest = (size % 100n)
    .toString()
    .padStart(2, "0")
    .replace(/(?<!0)0+$/, "");
  return `${length < 0n ? "-" : ""}${size / 100n}${rest && `.${rest}`}`;
}

/** The larger of two lengths. */
export function larger(one: Hundredths, other: Hundredths): Hundredths {
  return one > other ? one : other;
}

/** The smaller of two lengths. */
export function smaller(one: Hundredths, other: Hundredths): Hundredths {
  return one < other ? one : other;
}
