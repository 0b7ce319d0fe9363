import { describe, expect, it } from "vitest";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { About } from "../../src/verify/about.ts";
import { groupedByCommas } from "../../src/verify/internals/grouped-by-commas.ts";
import { verifyDescribed } from "../../src/verify/verify-described.ts";

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\n"));
const read = (...lines: readonly string[]) =>
  groupedByCommas(tableFrom(bytes(lines)))?.rows.map(({ cells }) => cells.map(({ value }) => value));

describe("figures with three digits after a comma, in thousands or more", () => {
  it("can be read with the commas as signs of thousands", () => {
    expect(
      read("County;Grant (SEK thousand)", "Skåne län;26,986", "Gotlands län;152", "Summa;27,138"),
    ).toEqual([[2_698_600_000n], [15_200_000n], [2_713_800_000n]]);
  });

  it.each([
    // A comma in Swedish is before decimals.
    [["Län;Belopp (tkr)", "Skåne län;26,986"]],
    [["County;Grant (SEK)", "Skåne län;26,986"]],
    [["County;Grant (SEK thousand)", "Skåne län;26,986", "Gotlands län;1,52"]],
    [["County;Grant (SEK thousand)", "Skåne län;26 986", "Gotlands län;152"]],
    [["County;Grant (SEK thousand)", "Skåne län;26,986,000"]],
    [["County;Grant (SEK thousand)", "Skåne län;26,986 SEK million"]],
  ])("are not among %j", (lines) => {
    expect(read(...lines)).toBeUndefined();
  });

  it("are so in one column and not in another, and beside empty cells", () => {
    const wide = [
      "County;Grant A (SEK thousand);Grant B (SEK thousand)",
      "Skåne län; 26,986 ;1,5",
      "Gotlands län;–;2,5",
    ];
    expect(read(...wide)).toEqual([
      [2_698_600_000n, 150_000n],
      [null, 250_000n],
    ]);
    expect(read("County;Grant (SEK thousand)", "Skåne län;26", "Gotlands län;152")).toBeUndefined();
    const people = ["County;Population;Grant (SEK thousand)", "Skåne län;1,421;26,986"];
    expect(read(...people)?.[0]?.[1]).toBe(2_698_600_000n);
  });

  const verified = async (...rows: readonly string[]) => {
    const about: About = { agreement: "2025", lines: ["lan-komplexa-behov"], partial: true };
    const { problems } = await verifyDescribed(about, bytes(["County;Grant (SEK thousand)", ...rows]));
    return problems.map(({ code, place }) => [code, place?.cell]);
  };

  it("are read so where that fits more of the amounts", async () => {
    expect(await verified("Skåne län;26,986", "Gotlands län;1,152")).toEqual([]);
    expect(await verified("Skåne län;26,986", "Gotlands län;1,162")).toEqual([["amount-differs", "B3"]]);
  });

  it("are read with decimals where that fits as many", async () => {
    expect(await verified("Skåne län;26985,626", "Gotlands län;1152,341")).toEqual([]);
    expect(await verified("Skåne län;26,886", "Gotlands län;1,162")).toEqual([
      ["amount-differs", "B2"],
      ["amount-differs", "B3"],
    ]);
  });
});
