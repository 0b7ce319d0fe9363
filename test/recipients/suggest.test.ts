import { describe, expect, it } from "vitest";
import { suggest } from "../../src/recipients/suggest.ts";

describe("suggestions", () => {
  it("put the nearest first, then go by the alphabet", () => {
    expect(suggest("falun", ["Faluns", "Falkun", "Falun", "Kalmar"])).toEqual(["Falun", "Falkun", "Faluns"]);
  });

  it("count a changed, added, dropped or swapped letter as one step", () => {
    for (const word of ["bxg", "bags", "bg", "abg"])
      expect(suggest(word, ["bag"])).toEqual(word.length < 3 ? [] : ["bag"]);
    expect(suggest("Stokcholm", ["Stockholm"])).toEqual(["Stockholm"]);
  });

  it("go no further than a third of the word", () => {
    expect(suggest("abcdef", ["abcdxy", "abcxyz"])).toEqual(["abcdxy"]);
    expect(suggest("Jämtlnd", ["Gotland", "Jämtland", "Halland"])).toEqual(["Jämtland"]);
  });

  it("are at most three, or as many as asked for, and each once", () => {
    const known = ["aaab", "aaac", "aaad", "aaae", "aaab"];
    expect(suggest("aaaa", known)).toEqual(["aaab", "aaac", "aaad"]);
    expect(suggest("aaaa", known, 1)).toEqual(["aaab"]);
    expect(suggest("aaaa", known, 9)).toHaveLength(4);
  });

  it("are none for an empty or a very long word", () => {
    expect(suggest("", ["a"])).toEqual([]);
    expect(suggest("a".repeat(100), ["a".repeat(100)])).toEqual([]);
  });
});
