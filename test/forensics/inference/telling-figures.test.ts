import { describe, expect, it } from "vitest";
import type { Reading, Search } from "../../../src/forensics/inference/internals/search.ts";
import { tellingFigures } from "../../../src/forensics/inference/internals/telling-figures.ts";

describe("of figures that are the same", () => {
  const alike = [[0], [1, 2, 3, 4], [5, 6]];
  const reading = { places: [0, 1, 2, 3, 4, 5, 6] } as unknown as Reading;
  const weight = (...counts: number[]) => ({
    sum: 1,
    top: 1,
    count: (place: number) => counts[place] as number,
  });

  it("those of the least and the greatest weight tell most", () => {
    expect(tellingFigures({ alike } as unknown as Search, reading, [weight(9, 5, 3, 7, 4, 1, 2)])).toEqual([
      0, 2, 3, 5, 6,
    ]);
  });

  it("those of each weight do, where there are several", () => {
    const weights = [weight(9, 5, 3, 7, 4, 1, 2), weight(9, 8, 3, 7, 1, 2, 2)];
    expect(new Set(tellingFigures({ alike } as unknown as Search, reading, weights))).toEqual(
      new Set([0, 1, 2, 3, 4, 5, 6]),
    );
  });
});
