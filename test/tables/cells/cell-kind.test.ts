import { describe, expect, it } from "vitest";
import { type CellKind, cellKind } from "../../../src/tables/cells/cell-kind.ts";

const KINDS: readonly (readonly [CellKind, readonly string[]])[] = [
  ["empty", ["", "  ", "\u00a0", "\u200b", " \u200e ", "\ufeff"]],
  ["nothing", ["–", "-", "..", "…", "n/a", "saknas", "Uppgift saknas 1)", "*", "¹"]],
  ["year", ["1900", "1999", "2024", "2099", "2024 1)", "\u200e2025"]],
  [
    "number",
    // Codes of counties and municipalities, sections, years of other centuries, and the unit over a column.
    ["1", "01", "25", "0114", "0980", "1899", "2100", "3.1", "12.1", "3.10", "3.1.2", "12.10.11.12"],
  ],
  ["number", ["1 000 kr", "1000 kr", "1 000kr", "1000kr", "1 000 Kronor"]],
  ["figure", ["123", "12024", "20245", "46 693 876", "46 693 876,00", "1\u200b 152 341", "−1 000,50"]],
  ["figure", ["(12 345)", "(1 000) 1)", "46'693'876", "25 mnkr", "2 000 kr", "1 234,-", "46.693.876 kr."]],
  // Certainly a figure, whichever of its two readings is meant, and whatever is wrong with its groups.
  ["figure", ["12.300", "1.500", "1,500", "12'300", "544 99 160", "1,50,5", "1,2345", "0,005"]],
  ["percent", ["12 %", "12,5%", "12 procent", "12,5 Procent", "(12,5 %)", "0,45 % 1)"]],
  ["misprint", ["#", "####", "1152341l", "100000O", "−115234l", "+1O152341", "31952l"]],
  // A column that is too narrow for its figures.
  ["misprint", ["1,15E+06", "4,67E+07"]],
  // Letters for both zeros.
  ["misprint", ["11523OO", "20 245l"]],
  // Two digits and a letter are a group that is too short.
  ["figure", ["1 152 34l", "1 000 00O", "−1 152 34l"]],
  ["text", ["Gotlands län", "Kisa", "Område 1", "A 1234", "12 st", "100 EUR", "1234/25 A", "ca 1 152 341"]],
  // A year with something after it, which no misprinted figure is.
  ["text", ["2024a", "2024 kv", "1999 a", "2024–2026"]],
  ["text", ["# 3", "nr ##", "#1", "500+500", "1 234 stycken", "50 % 50", "12 (13)", "(1) 234", "1l"]],
];

describe("the kind of a cell", () => {
  it.each(KINDS.flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    "is %s: %j",
    (kind, text) => {
      expect(cellKind(text)).toBe(kind);
    },
  );

  it("is a text where it is longer than any figure", () => {
    expect(cellKind("1".repeat(200))).toBe("figure");
    expect(cellKind("1".repeat(201))).toBe("text");
    expect(cellKind(`${"#".repeat(200)}#`)).toBe("text");
  });
});
