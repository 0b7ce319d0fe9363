import { describe, expect, it } from "vitest";
import { aboveEntries, TITLE } from "../../../src/tables/columns/internals/above-entries.ts";
import { isRecipient } from "../../../src/tables/columns/is-recipient.ts";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";

const above = (found: number, ...lines: readonly string[]) =>
  aboveEntries(parseCsv(lines.join("\n"), ";").rows, found);

describe("the header of a row that is an entry without a figure", () => {
  it.each<[string, string[], number]>([
    ["the row above it", ["Län;Belopp", "Gotlands län;se bilaga"], 0],
    ["the row above several", ["Bilaga", "Län;Belopp", "Gotlands län;se bilaga", "Skåne;oklart"], 1],
    ["the row above a code's", ["Kod;Län;Belopp", ";Gotlands län;se bilaga"], 0],
    ["the row above a misprint", ["Område;Belopp", "Område 1;4,67E+07"], 0],
    ["the row above a text", ["Område;Belopp", "Psykiatri;se bilaga"], 0],
  ])("is %s", (_, lines, header) => {
    expect(above(lines.length - 1, ...lines)).toBe(header);
  });

  it.each<[string, string[]]>([
    ["no word is over its name", [";Belopp", "Gotlands län;se bilaga"]],
    ["a title is over its name", ["Bilaga län;Belopp", "Gotlands län;se bilaga"]],
    ["a recipient is over its name", ["Region Skåne;Belopp", "Gotlands län;se bilaga"]],
    ["one cell is above it", ["Län; ", "Gotlands län;se bilaga"]],
    ["nothing is above it", ["Gotlands län;se bilaga"]],
    ["it is empty", ["Län;Belopp", " ;"]],
    ["it has header words", ["Län;Belopp", "Region;se bilaga"]],
    ["it has a header word beside its text", ["Län;Belopp", "Psykiatri;Utfall"]],
    ["it begins with a figure", ["Län;Belopp", "12 000;se bilaga"]],
    ["no entry is between them", ["Län;Belopp", "12 000;x", "Gotlands län;se bilaga"]],
  ])("is itself where %s", (_, lines) => {
    expect(above(lines.length - 1, ...lines)).toBe(lines.length - 1);
  });
});

describe("a text", () => {
  it.each([
    "Gotlands län",
    "GOTLANDS LÄN",
    "Gotlands län (09)",
    "Gotlands län(9)",
    "Ragunda kommun",
    "Region Skåne",
    "region skåne",
    "Gotlands län\u200e",
    "Gotlands län ¹",
    "Perstorps kommun",
  ])("is plainly a recipient's name: %s", (name) => {
    expect(isRecipient(name)).toBe(true);
  });

  it.each([
    "Gotland",
    "län",
    " län",
    "Gotlands läns",
    "Gotlands län (V)",
    "Gotlands län (9) m.fl.",
    "1 län",
    "Region",
    "Region 1",
    "Storregion Skåne",
    "Sökande kommun",
    "Deltagande län",
    "Berörd kommun",
    "Berört län",
    "Ansvarig kommun",
    "Ansvarigt län",
    "Per län",
    "Varje kommun",
    "",
  ])("is not: %j", (text) => {
    expect(isRecipient(text)).toBe(false);
  });

  it("is a title by its first word", () => {
    const titles = [
      "Bilaga 1",
      "tabell",
      "Appendix A",
      "Annex",
      "Table 2",
      "Dnr 12",
      "Diarienummer: 1",
      "Datum",
    ];
    expect([...titles, "Källa: SCB", "Sida 2"].filter((text) => !TITLE.test(text))).toEqual([]);
    expect(
      ["Bilagan", "Enligt bilaga", "Tabeller", "Sidan", "Datumet"].filter((text) => TITLE.test(text)),
    ).toEqual([]);
  });
});
