import { describe, expect, it } from "vitest";
import { recorded } from "../support/recording-terminal.ts";

describe("a name of several words without quotation marks", () => {
  it.each([
    ["after the agreement", ["explain", "2025", "--recipient", "Västra", "Götalands", "län"]],
    ["before the agreement", ["explain", "--recipient", "Västra", "Götalands", "län", "2025"]],
    [
      "before another option",
      ["explain", "2025", "--recipient", "Västra", "Götalands", "län", "--level", "county"],
    ],
    ["in allocate", ["allocate", "2025", "--recipient", "Västra", "Götalands", "län"]],
  ])("is shown with them: %s", async (_, argv) => {
    for (const lang of ["sv", "en"]) {
      const { code, out, err } = await recorded([...argv, "--lang", lang]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain('--recipient "Västra Götalands län"');
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  it("is not seen in words that no option comes before", async () => {
    const { err } = await recorded(["allocate", "2025", "2023", "--level", "county", "--lang", "en"]);
    expect(err).toContain('does not take "2023"');
  });
});

describe("a recipient without its option", () => {
  it.each([
    ["Jämtlands län", '--recipient "Jämtlands län"'],
    ["Gotland", "--recipient Gotland"],
  ])("%s is shown with it", async (given, meant) => {
    const { code, err } = await recorded(["explain", "2025", given]);
    expect(code).toBe(2);
    expect(err).toContain(meant);
  });

  it("is not seen in other words", async () => {
    expect((await recorded(["explain", "2025", "nobody"])).err).not.toContain("--recipient");
  });
});

describe("--set without what it sets", () => {
  it.each([
    ["lan-medverkan=30mnkr", "lan-medverkan.amount=30mnkr"],
    ["lan-medverkan=30 000 000", "lan-medverkan.amount=30 000 000"],
    ["lan-medverkan=population", "lan-medverkan.key=population"],
    ["lan-medverkan=equal", "lan-medverkan.key=equal"],
  ])("%s is shown with it", async (given, meant) => {
    for (const argv of [
      ["allocate", "2025"],
      ["explain", "2025", "--recipient", "Jämtland"],
      ["compare", "2025"],
    ]) {
      const { code, err } = await recorded([...argv, "--set", given]);
      expect([code, err]).toEqual([2, expect.stringContaining(`Skriv ${meant}.`)]);
    }
  });
});
