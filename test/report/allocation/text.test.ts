import { beforeAll, describe, expect, it } from "vitest";
import type { Allocation } from "../../../src/allocate/allocation.ts";
import { allocationText } from "../../../src/report/allocation/allocation-text.ts";
import { allocated } from "../../support/allocated.ts";

describe("2025's county money as text", () => {
  let allocation: Allocation;
  beforeAll(async () => {
    allocation = await allocated("psykisk-halsa-2025", { levels: ["county"], unit: "krona" });
  });

  /** The cells of a row, which are at least two spaces apart. */
  function row(text: string, start: string): string[] {
    const found = text.split("\n").find((line) => line.startsWith(start));
    return (found ?? "").split(/\s{2,}/);
  }

  it("shows lines, the sum of an area with several, and the total", () => {
    expect(row(allocationText(allocation), "23 Jämtlands län")).toEqual([
      "23 Jämtlands län",
      "2 000 000",
      "1 000 000",
      "1 000 000",
      "4 000 000",
      "2 506 966",
      "6 190 809",
      "12 697 775",
    ]);
  });

  it("sets the sums beside those the agreement states, and leaves derived lines without one", () => {
    const text = allocationText(allocation);
    expect(row(text, "Totalt")).toEqual([
      "Totalt",
      "45 000 000",
      "24 000 000",
      "24 000 000",
      "93 000 000",
      "200 000 000",
      "200 000 000",
      "493 000 000",
    ]);
    expect(row(text, "Enligt överenskommelsen")).toEqual([
      "Enligt överenskommelsen",
      "93 000 000",
      "200 000 000",
      "200 000 000",
      "493 000 000",
    ]);
  });

  it("shows areas at 80 characters and totals only at 40", () => {
    const [areas, totals] = [80, 40].map((width) => allocationText(allocation, { width }));
    expect(row(areas as string, "23 Jämtlands län")).toEqual([
      "23 Jämtlands län",
      "4 000 000",
      "2 506 966",
      "6 190 809",
      "12 697 775",
    ]);
    expect(row(totals as string, "23 Jämtlands län")).toEqual(["23 Jämtlands län", "12 697 775"]);
  });

  it.each([80, 40])("keeps its tables within %i characters", (width) => {
    const tables = allocationText(allocation, { width })
      .split("\n")
      .filter((line) => /^(\d\d |─|Totalt|Enligt)/.test(line));
    expect(tables.length).toBeGreaterThan(22);
    expect(tables.filter((line) => [...line].length > width)).toEqual([]);
  });

  it("has no trailing spaces, no no-break spaces, and 21 rows in code order", () => {
    const text = allocationText(allocation);
    expect(text).not.toMatch(/[ \t]$/m);
    expect(text).not.toContain("\u00a0");
    const codes = text.split("\n").flatMap((line) => /^(\d\d) \p{Lu}/u.exec(line)?.[1] ?? []);
    expect(codes).toHaveLength(21);
    expect(codes).toEqual([...codes].sort());
  });

  it("is in English when asked", () => {
    const text = allocationText(allocation, { lang: "en" });
    expect(row(text, "As stated").at(-1)).toBe("493,000,000");
    expect(row(text, "23 Jämtlands län").at(-1)).toBe("12,697,775");
    expect(text).not.toMatch(/Totalt|Enligt/);
  });

  it("of some recipients keeps the sums of all", () => {
    const text = allocationText(allocation, { recipients: new Set(["county:23"]) });
    expect(row(text, "23 Jämtlands län").at(-1)).toBe("12 697 775");
    expect(text).not.toContain("01 Stockholms län");
    expect(row(text, "Alla mottagare").at(-1)).toBe("493 000 000");
  });
});

it("estimates are marked at their line, their area and the total, and the note has both dates", async () => {
  const text = allocationText(await allocated("psykisk-halsa-2023", { levels: ["county"] }));
  expect(text).toMatch(/~ lan-/);
  expect(text).toContain("~ Totalt");
  expect(text).toMatch(/~ Uppskattning: .*30 september 2022 .*1 november 2022, i lan-ungdomsmottagningar\./);
});

it("what could not be shared out is told, and the sum that remains is no total", async () => {
  const strict = await allocated("psykisk-halsa-2023", {
    levels: ["county"],
    substitute: "none",
    incomplete: "list",
  });
  const text = allocationText(strict);
  expect(text).toContain('✗ Kan inte fördela posten "lan-ungdomsmottagningar"');
  expect(text).not.toMatch(/574.000.000/);
  expect(text).toContain("Delsumma");
});
