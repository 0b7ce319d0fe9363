import { describe, expect, it } from "vitest";
import { levelSaid } from "../../src/tables/level-said.ts";

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
