import { describe, expect, it } from "vitest";
import { cutToWidth, textWidth } from "../../src/charts/internals/text-width.ts";
import { wrapText } from "../../src/charts/internals/wrap-text.ts";

describe("room for text", () => {
  it("is more for wide letters than for narrow ones, and none for marks on letters", () => {
    const [narrow, normal, wide] = ["il", "an", "MW"].map((text) => textWidth(text, 10)) as [
      bigint,
      bigint,
      bigint,
    ];
    expect(narrow).toBeLessThan(normal);
    expect(normal).toBeLessThan(wide);
    expect(textWidth("a\u0301", 10)).toBe(textWidth("a", 10));
    expect(textWidth("市", 10)).toBe(1300n);
  });

  it("is what a text that is cut keeps within, … included", () => {
    for (const text of ["Kommunalförbundet", "mmmmmmmmmmmmmm", "🙂🙂🙂🙂🙂🙂🙂🙂"]) {
      const cut = cutToWidth(text, 10, 5000n);
      expect(cut).toMatch(/…$/);
      expect(textWidth(cut, 10)).toBeLessThanOrEqual(5000n);
      expect(cut).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it("leaves alone what it is enough for", () => expect(cutToWidth("Ö", 10, 5000n)).toBe("Ö"));
});

describe("a text in lines", () => {
  it("breaks between words, loses none, and cuts a word that no line holds", () => {
    expect(wrapText("ett två tre", 10, textWidth("ett två", 10))).toEqual(["ett två", "tre"]);
    expect(wrapText("kort mmmmmmmmmmmmmmmmmmmm kort", 10, 5000n)).toEqual(["kort", "mmm…", "kort"]);
    expect(wrapText("", 10, 5000n)).toEqual([]);
  });
});
