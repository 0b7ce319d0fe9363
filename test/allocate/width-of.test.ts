import { expect, it } from "vitest";
import { widthOf } from "../../src/allocate/width-of.ts";
import { COUNTIES } from "../../src/recipients/counties.ts";

it("the width of an amount is the further of its bounds", () => {
  const width = (least: bigint, amount: bigint, most: bigint): bigint =>
    widthOf({ recipient: COUNTIES[0]!, least, amount, most });
  expect([width(1n, 5n, 6n), width(4n, 5n, 9n), width(3n, 5n, 7n), width(5n, 5n, 5n)]).toEqual([
    4n,
    4n,
    2n,
    0n,
  ]);
});
