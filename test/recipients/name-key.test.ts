import { describe, expect, it } from "vitest";
import { nameKey } from "../../src/recipients/name-key.ts";

describe("the key of a name", () => {
  it.each([
    ["case", "VÄSTRA GÖTALANDS LÄN", "västra götalands län"],
    ["how letters are composed", "Ja\u0308mtland", "jämtland"],
    ["unseen characters between a letter and its mark", "A\u200B\u030Are", "åre"],
    ["a byte order mark", "\uFEFFÖrebro", "örebro"],
    ["soft hyphens", "Söder\u00ADmanland", "södermanland"],
    ["zero-width characters", "Upp\u200Bsala\u200D\u2060", "uppsala"],
    ["the kind and amount of white space", "\u00A0Lilla\u202F \u3000\tEdet\u0085", "lilla edet"],
    ["hyphens and dashes", "Malung\u2011Sälen – Malung\u2212Sälen", "malung sälen malung sälen"],
    ["slashes", "Jämtland/Härjedalen", "jämtland härjedalen"],
    ["full stops", "S.K.R.", "skr"],
  ])("ignores %s", (_, name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it("keeps apart names that differ in a diacritic", () => {
    expect(nameKey("Habo")).not.toBe(nameKey("Håbo"));
  });

  it("is its own key", () => {
    for (const name of ["Region Jämtland/Härjedalen", " \uFEFF-x-. ", "İstanbul", ""])
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
  });
});
