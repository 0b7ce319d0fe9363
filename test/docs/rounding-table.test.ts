import { describe, expect, it } from "vitest";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import { roundShares } from "../../src/rounding/round-shares.ts";
import { pages } from "./pages.ts";

const WEIGHTS = [98n, 49n, 27n, 26n];
const SHARES = { numerators: WEIGHTS.map((weight) => 10n * weight), denominator: 200n };

describe("the table of rounding methods in README.md", () => {
  const readme = pages().find(({ file }) => file === "README.md")?.text ?? "";
  const row = (method: string): string[] | undefined =>
    readme
      .split("\n")
      .find((line) => line.startsWith(`| \`${method}\``))
      ?.split("|")
      .map((cell) => cell.trim());

  it.each(Object.entries(ROUNDINGS).filter(([method]) => method !== "exact"))(
    "shows what %s gives",
    (method, rounding) => {
      const { units } = roundShares(SHARES, 1n, rounding, [0, 1, 2, 3]);
      const sum = units.reduce((a, b) => a + b, 0n);
      expect(row(method)?.slice(3, 5)).toEqual([units.join(", "), String(sum)]);
    },
  );

  it("shows the exact shares for exact", () => {
    const shares = WEIGHTS.map((weight) => Number(weight * 10n) / 200);
    expect(row("exact")?.slice(3, 5)).toEqual([shares.join(", "), "10"]);
  });
});
