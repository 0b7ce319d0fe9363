import { describe, expect, it } from "vitest";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { codesOfSums } from "../../src/tables/codes-of-sums.ts";
import { tableFrom } from "../../src/tables/table-from.ts";

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\n"));

describe("the code of a sum", () => {
  const HEAD = "Kod;Kommun;Belopp";
  const read = (lines: readonly string[], level: "municipality" | "county" = "municipality") =>
    codesOfSums(tableFrom(bytes(lines)), level, SWEDEN).map(({ code, place, details }) => [
      code,
      place?.cell,
      details,
    ]);
  const found = (...lines: readonly string[]) => read([HEAD, ...lines]);
  const PLACES = ["1201;Svalöv;1", "1214;Staffanstorp;2"];
  const at = (cell: string, facts: object) => [["recipient-conflict", cell, { cell, ...facts }]];

  it.each([
    ["12;Skåne län;3", ...PLACES],
    [...PLACES, "12;Summa Skåne län;3"],
    [...PLACES, "12;Total  Skåne län;3"],
    [...PLACES, "12;Totalt Skåne län;3"],
    [...PLACES, "1200;Skåne län;3"],
    [...PLACES, "00;Riket;3"],
    [...PLACES, "0;Riket;3"],
    [...PLACES, "99;Riket;3"],
    [...PLACES, "13;Summa;3"],
    [...PLACES, "13.0;Summa Skåne län;3"],
    [...PLACES, "SE224;Skåne län;3"],
    [...PLACES, ";Skåne län;3"],
    ["114;Upplands Väsby;1", "115;Vallentuna;2", "1;Summa Stockholms län;3"],
    ["114;Upplands Väsby;1", "115;Vallentuna;2", "115;Summa Vallentuna;2"],
    [...PLACES, "09;Summa Gotland;3"],
  ])("is that of its name, or none: %s %s %s", (...lines) => {
    expect(found(...lines)).toEqual([]);
  });

  it("is not another recipient's", () => {
    expect(found("11;Skåne län;3", ...PLACES)).toEqual(
      at("A2", { code: "11", coded: null, name: "Skåne län", named: "12" }),
    );
    expect(found(...PLACES, "11;Summa Skåne län;3")).toEqual(
      at("A4", { code: "11", coded: null, name: "Summa Skåne län", named: "12" }),
    );
    expect(found(...PLACES, "10;Riket;3")).toEqual(
      at("A4", { code: "10", coded: "Blekinge län", name: "Riket", named: "00" }),
    );
    expect(found(...PLACES, "114;Summa Skåne län;3")).toEqual(
      at("A4", { code: "114", coded: "Upplands Väsby", name: "Summa Skåne län", named: "12" }),
    );
    expect(found(...PLACES, "1300;Summa Skåne län;3")).toEqual(
      at("A4", { code: "1300", coded: null, name: "Summa Skåne län", named: "12" }),
    );
  });

  it("is in the column of codes", () => {
    const turned = ["Kommun;Kod;Belopp", "Svalöv;1201;1", "Staffanstorp;1214;2", "Summa Skåne län;13;3"];
    expect(read(turned)).toEqual(
      at("B4", { code: "13", coded: "Hallands län", name: "Summa Skåne län", named: "12" }),
    );
  });

  it("is none where the numbers beside the entries are none, unless most sums agree with theirs", () => {
    expect(found("1;Skåne län;3", "2;Svalöv;1", "3;Staffanstorp;2")).toEqual([]);
    const counties = ["12;Svalöv;1", "12;Skåne län;1", "13;Hylte;1", "13;Hallands län;1", "10;Olofström;1"];
    expect(found(...counties, "10;Blekinge län;1")).toEqual([]);
    expect(found(...counties, "11;Blekinge län;1")).toHaveLength(1);
    expect(found(...counties.slice(0, 3), "11;Hallands län;1")).toEqual([]);
    // The nation agrees too.
    expect(found(...counties.slice(0, 3), "11;Hallands län;1", "00;Riket;2")).toHaveLength(1);
  });

  it("is not read by names of lower levels", () => {
    expect(read([HEAD, "12;Skåne län;1", "13;Hallands län;2", "13;Summa Svalöv;3"], "county")).toEqual([]);
  });
});
