import { describe, expect, it } from "vitest";
import { infer } from "../../../src/forensics/inference/infer.ts";
import { kr } from "../../../src/money/kr.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";

describe("115 300 000 kr to each county, but 20 000 kr more to the first", () => {
  const published = {
    level: "county",
    figures: SWEDEN.recipients("county").map(({ code }, index) => ({
      code,
      amount: kr(115_300_000 + (index === 0 ? 20_000 : 0)),
    })),
  };

  it("is no equal split whose rounding left two units of 10 000 kr: none of equal shares is the largest", () => {
    expect(infer(published).exact).toEqual([]);
  });

  it("is one where the first has 2 kr more, as rounding to kronor may leave", () => {
    const figures = [{ code: "01", amount: kr(115_300_002) }, ...published.figures.slice(1)];
    const [key] = infer({ ...published, figures }).exact;
    expect(key?.fits.map(({ rounding }) => rounding)).toEqual(["nearest-residual-to-largest"]);
  });
});
