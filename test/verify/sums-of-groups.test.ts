import { describe, expect, it } from "vitest";
import type { Directory } from "../../src/recipients/directory.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { sumsOfGroups } from "../../src/verify/internals/sums-of-groups.ts";

/** The roles of the rows of a table, with whether it is as it was. */
function grouped(lines: readonly string[], columns = {}, directory: Directory = SWEDEN) {
  const table = tableFrom(new TextEncoder().encode(lines.join("\n")), { columns });
  const found = sumsOfGroups(table, directory);
  return { unchanged: found === table, roles: found.rows.map(({ role }) => role) };
}
const E = "entry";
const S = "subtotal";
const T = "total";
const HEAD = "Region;Belopp";
const ABOVE = [
  HEAD,
  "Norra sjukvårdsregionen;5",
  "Region Norrbotten;2",
  "Region Västerbotten;3",
  "Södra sjukvårdsregionen;11",
  "Region Skåne;7",
  "Region Blekinge;4",
];
const unchanged = (...lines: readonly string[]) =>
  expect(grouped([HEAD, ...lines]).unchanged, lines.join("|"));

describe("rows that name no recipient", () => {
  it("are the sums of the rows below them", () => {
    expect(grouped(ABOVE)).toEqual({ unchanged: false, roles: [S, E, E, S, E, E] });
    expect(grouped([...ABOVE, "Summa;16"]).roles).toEqual([S, E, E, S, E, E, T]);
  });

  it("are the sums of the rows above them", () => {
    const below = [HEAD, ...[2, 3, 1, 5, 6, 4].map((at) => ABOVE[at] ?? "")];
    expect(grouped(below)).toEqual({ unchanged: false, roles: [E, E, S, E, E, S] });
    expect(grouped([...below, "Summa;16"]).roles).toEqual([E, E, S, E, E, S, T]);
  });

  it("are so where one of them adds up, so that the others are wrong at their cells", () => {
    expect(grouped(ABOVE.with(1, "Norra sjukvårdsregionen;6")).roles).toEqual([S, E, E, S, E, E]);
    expect(grouped(ABOVE.with(4, "Södra sjukvårdsregionen;10")).roles).toEqual([S, E, E, S, E, E]);
    unchanged("Norra sjukvårdsregionen;6", ...ABOVE.slice(2, 4)).toBe(true);
    unchanged("Norra sjukvårdsregionen;4", ...ABOVE.slice(2, 4)).toBe(true);
  });

  it("may add up in one column of several", () => {
    const two = [
      "Region;2024 (kr);2025 (kr)",
      "Norra sjukvårdsregionen;9;5",
      "Region Norrbotten;2;2",
      "Region Västerbotten;3;3",
    ];
    expect(grouped(two).roles).toEqual([S, E, E]);
    expect(grouped(two.with(1, "Norra sjukvårdsregionen;;5")).roles).toEqual([S, E, E]);
    expect(grouped(two.with(1, "Norra sjukvårdsregionen;9;9")).unchanged).toBe(true);
    expect(
      grouped(two.with(1, "Norra sjukvårdsregionen;9;5").with(2, "Region Norrbotten;2;3")).unchanged,
    ).toBe(true);
  });

  it("are the sums of several figures that are not nothing", () => {
    unchanged("Norra sjukvårdsregionen;5", "Region Norrbotten;5").toBe(true);
    unchanged("Norra sjukvårdsregionen;5", "Region Norrbotten;5", "Region Västerbotten;0").toBe(true);
    unchanged("Norra sjukvårdsregionen;5", "Region Norrbotten;5", "Region Västerbotten;").toBe(true);
    unchanged("Norra sjukvårdsregionen;0", "Region Norrbotten;5", "Region Västerbotten;-5").toBe(true);
    unchanged("Norra sjukvårdsregionen;0", "Region Norrbotten;0", "Region Västerbotten;0").toBe(true);
    unchanged(
      "Norra sjukvårdsregionen;5",
      "Region Norrbotten;2",
      "Region Skåne;0",
      "Region Västerbotten;3",
    ).toBe(false);
    unchanged("Norra sjukvårdsregionen;1", "Region Norrbotten;5", "Region Västerbotten;-4").toBe(false);
  });

  it("have each a group", () => {
    expect(grouped([...ABOVE, "Övriga;3"]).unchanged).toBe(true);
    unchanged("Norra sjukvårdsregionen;5", "Övriga;1", ...ABOVE.slice(2, 4)).toBe(true);
    // What a sum ends is no part of the next group.
    unchanged(...ABOVE.slice(1, 4), "Summa;5", "Region Skåne;7", "Region Blekinge;4").toBe(false);
    unchanged(
      "Norra sjukvårdsregionen;12",
      "Region Norrbotten;5",
      "Delsumma;5",
      "Region Skåne;7",
      "Summa;12",
    ).toBe(true);
  });

  it("pass over the parts of a row", () => {
    expect(grouped(ABOVE.toSpliced(3, 0, "varav;1")).roles).toEqual([S, E, "of-which", E, S, E, E]);
    expect(
      grouped([HEAD, "Norra sjukvårdsregionen;5", "Region Norrbotten;2", "varav;1", "Region Västerbotten;3"])
        .unchanged,
    ).toBe(false);
    expect(
      grouped([HEAD, "Norra sjukvårdsregionen;5", "Region Norrbotten;2", "varav;3", "Region Västerbotten;7"])
        .unchanged,
    ).toBe(true);
    expect(grouped([HEAD, "varav;1", ...ABOVE.slice(1)]).roles[1]).toBe(S);
  });

  it("leave rows above the first of them alone", () => {
    expect(grouped([HEAD, "Region Halland;4", ...ABOVE.slice(1)]).roles).toEqual([E, S, E, E, S, E, E]);
  });

  it("are none in a table of recipients alone", () => {
    unchanged(...ABOVE.slice(2, 4)).toBe(true);
    unchanged("Region Skåne;5", ...ABOVE.slice(2, 4)).toBe(true);
    unchanged("Summa norra;5", ...ABOVE.slice(2, 4)).toBe(true);
  });

  it("have a name and a figure, and no code", () => {
    const roles = { A: "code", B: "label", C: "amount" };
    const coded = [
      "Kod;Region;Belopp",
      ";Norra sjukvårdsregionen;5",
      "25;Region Norrbotten;2",
      "24;Region Västerbotten;3",
    ];
    expect(grouped(coded, roles).roles).toEqual([S, E, E]);
    expect(grouped(coded.with(1, "77;Norra sjukvårdsregionen;5"), roles).unchanged).toBe(true);
    expect(grouped(coded.with(1, ";;5"), roles).unchanged).toBe(true);
    expect(grouped(ABOVE.toSpliced(3, 0, "Anmärkning;")).roles).toEqual([S, E, E, E, S, E, E]);
    expect(grouped(ABOVE.toSpliced(3, 0, "Anmärkning;–")).roles).toEqual([S, E, E, E, S, E, E]);
  });

  it("may have two names, of which none is a recipient's", () => {
    const roles = { A: "label", B: "label", C: "amount" };
    const two = [
      "Grupp;Region;Belopp",
      "Norra sjukvårdsregionen;gruppen;5",
      ";Region Norrbotten;2",
      ";Region Västerbotten;3",
    ];
    expect(grouped(two, roles).roles).toEqual([S, E, E]);
    expect(grouped(two.with(1, "Norra sjukvårdsregionen;Region Skåne;5"), roles).unchanged).toBe(true);
    expect(grouped(two.with(1, "Region Skåne;Norra sjukvårdsregionen;5"), roles).unchanged).toBe(true);
  });

  it("are not near a recipient's, nor alone without a word for a part of the country", () => {
    const one = (name: string) => grouped([...ABOVE, name, "Region Halland;9"]);
    expect(one("Sjukvårdsregion xyz;9").roles).toEqual([S, E, E, S, E, E, S, E]);
    expect(one("Region Gottland;9").unchanged).toBe(true);
    expect(
      grouped([...ABOVE, "Region Gottland;9", "Region Halland;4", "Region Kalmar län;5"]).unchanged,
    ).toBe(true);
    unchanged("Grupp ett;5", ...ABOVE.slice(2, 4)).toBe(true);
    unchanged("Grupp ett;5", ...ABOVE.slice(2, 4), "Grupp tre;11", ...ABOVE.slice(5)).toBe(false);
    unchanged("Grupp ett;5", ...ABOVE.slice(2, 4), "Grupp tre;10", ...ABOVE.slice(5)).toBe(false);
    unchanged("Grupp ett;5", ...ABOVE.slice(2, 4), "Grupptre län;11", ...ABOVE.slice(5)).toBe(true);
    unchanged("Grupp ett;5", ...ABOVE.slice(2, 4), "Region Grupptre;11", ...ABOVE.slice(5)).toBe(true);
    const three = (last: number) => [
      ...["Norra;5", ...ABOVE.slice(2, 4), "Södra;11", ...ABOVE.slice(5)],
      ...[`Västra;${last}`, "Region Halland;2", "Västra Götalandsregionen;6"],
    ];
    unchanged(...three(8)).toBe(false);
    unchanged(...three(9)).toBe(true);
    // Two texts of one row may name a recipient together.
    const roles = { A: "label", B: "label", C: "amount" };
    const beside = (first: string, next: string) => [
      "Grupp;Region;Belopp",
      "Norra sjukvårdsregionen;;5",
      ";Region Norrbotten;2",
      ";Region Västerbotten;3",
      `${first};${next};9`,
      ";Region Halland;9",
    ];
    expect(grouped(beside("Upplands", "Väsby"), roles).unchanged).toBe(true);
    expect(grouped(beside("Sjukvårdsregion", "xyz"), roles).unchanged).toBe(false);
  });

  it("are those of the recipients that the caller has", () => {
    const own: Directory = {
      ...SWEDEN,
      recipients: (level) =>
        level === "county"
          ? [{ level, code: "01", name: "Norra sjukvårdsregionen", body: "county:01" }]
          : SWEDEN.recipients(level),
    };
    const lines = [HEAD, "Norra sjukvårdsregionen;5", "Region Norrbotten;2", "Region Västerbotten;3"];
    expect(grouped(lines).unchanged).toBe(false);
    expect(grouped(lines, {}, own).unchanged).toBe(true);
  });
});
