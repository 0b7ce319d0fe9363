import { expect, it } from "vitest";
import { formatFraction, plainFraction } from "../../src/money/format-fraction.ts";

const thirds = (numerator: bigint) => ({ numerator, denominator: 3n });

it("shows two decimals, and … only where the amount goes on after them", () => {
  expect(formatFraction(thirds(1000n), { lang: "sv" })).toBe("3,33…");
  expect(formatFraction(thirds(300n), { lang: "sv" })).toBe("1,00");
  expect(formatFraction(thirds(370_370_370n), { lang: "sv" })).toBe("1\u00a0234\u00a0567,90");
  expect(formatFraction(thirds(370_370_371n), { lang: "en" })).toBe("1,234,567.90…");
});

it("has the unit where the language has it, after the … in Swedish", () => {
  expect(formatFraction(thirds(1000n), { lang: "sv", unit: true })).toBe("3,33…\u00a0kr");
  expect(formatFraction(thirds(1000n), { lang: "en", unit: true })).toBe("SEK\u00a03.33…");
  expect(formatFraction(thirds(1000n), { lang: "en" })).toBe("3.33…");
});

it("keeps the sign of what is less than one öre below 0", () => {
  expect(formatFraction(thirds(-1n), { lang: "sv" })).toBe("\u22120,00…");
  expect(formatFraction(thirds(-1n), { lang: "en", unit: true })).toBe("SEK\u00a0\u22120.00…");
  expect(formatFraction(thirds(1n), { lang: "sv" })).toBe("0,00…");
  expect(formatFraction(thirds(0n), { lang: "sv" })).toBe("0,00");
  expect(formatFraction(thirds(-30_001n), { lang: "sv" })).toBe("\u2212100,00…");
});

it("gives programs kronor in lowest terms", () => {
  expect(plainFraction(thirds(1000n))).toBe("10/3");
  expect(plainFraction(thirds(-150n))).toBe("-1/2");
  expect(plainFraction(thirds(0n))).toBe("0/1");
});
