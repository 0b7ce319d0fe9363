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

  it("is one by the pot that they add up to, if it is given", () => {
    const pot = kr(21 * 115_300_000 + 20_000);
    const [key] = infer(published, { pot }).exact;
    expect(key?.fits).toMatchObject([{ rounding: "nearest-residual-to-largest", unit: kr(10_000), pot }]);
  });

  it("is one where the first has 2 kr more, as rounding to kronor may leave", () => {
    const figures = [{ code: "01", amount: kr(115_300_002) }, ...published.figures.slice(1)];
    const [key] = infer({ ...published, figures }).exact;
    expect(key?.fits.map(({ rounding }) => rounding)).toEqual(["nearest-residual-to-largest"]);
  });
});
