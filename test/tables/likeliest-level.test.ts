import { describe, expect, it } from "vitest";
import { LEVELS } from "../../src/recipients/recipient.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { levelSaid } from "../../src/tables/level-said.ts";
import { type LevelFit, levelFits } from "../../src/tables/likeliest-level.ts";
import { readTable } from "../../src/tables/read-table.ts";

describe("the level that a header is over", () => {
  it.each([
    [
      "county",
      [
        "Län",
        "län (kod)",
        "Belopp per län",
        "Länet",
        "Länen",
        "Länens namn",
        "Länskod",
        "County",
        "Counties",
      ],
    ],
    ["region", ["Region", "Regionen", "Regioner", "Regionerna", "Per region", "Landsting (namn)"]],
    [
      "municipality",
      ["Kommun", "Kommuns", "Kommunen", "Kommunerna", "1. kommun", "Municipality", "Municipalities, all"],
    ],
  ] as const)("is %s", (level, headers) => {
    expect(headers.map((header) => [header, levelSaid(header)])).toEqual(
      headers.map((header) => [header, level]),
    );
  });

  it.each([
    "",
    "Namn",
    "Länk",
    "Utlän",
    "Storregion",
    "Regional",
    "Landstingsförbund",
    "Primärkommun",
    "Kommunal",
    "Countywide",
    // Two levels.
    "Län eller region",
    "Kommun, region",
  ])("is none where its words are others, or of two: %j", (header) => {
    expect(levelSaid(header)).toBeUndefined();
  });
});

describe("how well names fit a level", () => {
  const fits = (lines: readonly string[]): LevelFit[] => {
    const { rows, columns } = readTable(parseCsv(`${lines.join("\n")}\n`, ";"));
    return levelFits(rows, LEVELS, undefined, columns);
  };

  it("is twice for each row that names one, and twice again for a name or a code of the level's own", () => {
    // Atlantis is nobody's name; "Skåne" is the county's and the region's.
    expect(fits(["Namn;Kr", "Ragunda;1", "Atlantis;2", "Bräcke;3"])).toEqual([
      { level: "municipality", named: 2, weight: 8 },
    ]);
    expect(fits(["Namn;Kr", "Skåne;1", "Region Halland;2"])).toEqual([
      { level: "region", named: 2, weight: 8 },
      { level: "county", named: 2, weight: 6 },
    ]);
    expect(fits(["Kommunkod;Kr", "2303;1", "2305;2"])).toEqual([
      { level: "municipality", named: 2, weight: 2 * 4 + 2 },
    ]);
  });

  it("is told by a row's first label that names one", () => {
    expect(fits(["Område;Namn;Kr", "Norra;Ragunda;1", "Norra;Atlantis;2"])).toEqual([
      { level: "municipality", named: 1, weight: 4 },
    ]);
  });

  it("is more by the number of rows where a header over names or codes says the level", () => {
    const rows = ["Stockholm;Stockholm;1 000", "Uppsala;Uppsala;2 000"];
    const first = (header: string) => fits([header, ...rows])[0]?.level;
    expect(first("Namn;Kommun;Kr")).toBe("municipality");
    expect(first("Län;Kommun;Kr")).toBe("municipality");
    expect(first("Namn;Region;Kr")).toBe("region");
    // Two that differ decide nothing, and neither does one over the amounts.
    expect(first("Region;Län;Kr")).toBe("county");
    expect(first("Namn;Område;Kr per kommun")).toBe("county");
  });

  it("is seen from the first 400 rows", () => {
    const { rows } = readTable(parseCsv(`Namn;Kr\n${"Ragunda;1 000\n".repeat(401)}`, ";"));
    expect(levelFits(rows, LEVELS)).toEqual([{ level: "municipality", named: 400, weight: 1_600 }]);
  });
});
