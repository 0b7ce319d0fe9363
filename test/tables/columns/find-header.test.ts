import { describe, expect, it } from "vitest";
import { findHeader } from "../../../src/tables/columns/find-header.ts";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";

/** The rows of the header and the first row below it, from 0. */
const found = (lines: readonly string[]) => {
  const { rows, body } = findHeader(parseCsv(`${lines.join("\n")}\n`, ";").rows);
  return [...rows, body];
};
/** A title of several cells, which is no header. */
const TITLE = "Bilaga 1;Dnr 12";

describe("the header", () => {
  it.each<[string, string[], number[]]>([
    ["figures", ["Län;Belopp", "Gotland;1 152 341"], [0, 1]],
    ["shares", [TITLE, "Län;Andel", "Gotland;12,5 %"], [1, 2]],
    ["dashes only", [TITLE, "Län;Psykisk hälsa", "Gotland;–", "Skåne;–"], [1, 2]],
    ["amounts like years", [TITLE, "Kommun;Belopp", "Åre;1950", "Ore;2020"], [1, 2]],
    ["codes and an amount like a year", [TITLE, "Kommunkod;Belopp", "0114;1950"], [1, 2]],
    ["codes and notes", [TITLE, "Kommunkod;Anmärkning;Belopp", "0114;1;–"], [1, 2]],
    ["more cells than the header has", [TITLE, "Län;Belopp", "Gotland;–;–"], [1, 2]],
    ["the name of a section of one cell", ["Län;Belopp", "Område 1", "Gotland;1 152 341"], [0, 1]],
    ["the name of a section above a dash", [TITLE, "Län;Belopp", "Område 1;", "Gotland;–"], [1, 2]],
    [
      "a section and a column without a header",
      ["Län;Belopp;", "Område 1;;", "Gotland;1 152 341;200 000"],
      [0, 1],
    ],
    ["figures that have no header over them", ["Kod;Län;", "01;Stockholms län;46 693 876"], [0, 1]],
    ["no figures", [TITLE.replace(";", ", "), "Län;Anmärkning", "Gotland;ingen ansökan"], [1, 2]],
    ["no figures and no second column", ["Bilaga", "Belopp", "ej beslutat"], [1, 2]],
    ["only the word for amounts", ["Belopp", "ej beslutat"], [0, 1]],
  ])("is found above %s", (_, lines, place) => {
    expect(found(lines)).toEqual(place);
  });

  it.each<[string, string[], number]>([
    ["begins with figures", ["Gotland;1 152 341", "Skåne;26 985 626"], 0],
    ["has a title above its figures", ["Bidrag 2025", "Gotland;1 152 341"], 1],
    ["has a title with blank cells", ["Bidrag 2025; ", "Gotland;1 152 341"], 1],
    ["has titles only", ["Bilaga", "Anteckning"], 2],
    ["is empty", [], 1],
  ])("is none where the table %s", (_, lines, body) => {
    expect(found(lines).at(-1)).toBe(body);
    expect(found(lines)).toHaveLength(1);
    expect(findHeader([])).toEqual({ rows: [], body: 0 });
  });

  it.each<[string, string[]]>([
    ["years under amounts", ["Län;Belopp;Belopp", "Län;2024;2025", "Gotland;1 152 341;5 547 360"]],
    ["numbers, one of them under no word", ["Område;;Belopp", ";01;02", "Gotland;1 152 341;5 547 360"]],
    ["the columns' numbers under names", ["Område;Insats", "1;2", "Gotland;1 152 341"]],
    ["numbers under headings", [";Psykisk hälsa;Skola", ";1;2", "Gotland;1 152 341;5 547 360"]],
    ["numbers under counts and years", [";Antal;År", ";1;2", "Gotland;1 152 341;5 547 360"]],
    ["columns under one group", [";Område 3", "Län;Belopp;Antal", "Gotland;1 152 341;200 000"]],
    ["columns under a group with blanks", [";Område 3; ", "Län ;Belopp;Antal", "Gotland;1 152 341;200 000"]],
    ["the same word, with a space", ["Län;Belopp", "Län ;2025", "Gotland;1 152 341"]],
    ["a heading under a word", ["Område;Utfall", "Psykisk hälsa;Belopp", "Gotland;1 152 341"]],
    [
      "groups that name a table",
      [";Belopp enligt bilaga;Antal", "Län;2024;2025", "Gotland;1 152 341;5 547 360"],
    ],
    ["a long group", [`;${"x".repeat(80)}`, "Län;Belopp", "Gotland;1 152 341"]],
  ])("has two rows where it has %s", (_, lines) => {
    expect(found(lines)).toEqual([0, 1, 2]);
  });

  it.each<[string, string[]]>([
    ["a title over its first column", ["Bidrag 2025;", ";Belopp", "Gotland;1 152 341"]],
    ["a title over its first column, and blanks", ["Bidrag 2025; ; ", ";Belopp;", "Gotland;1 152 341;"]],
    ["titles over the others", [";Tabell 1;Sida 2", "Län;Belopp;Antal", "Gotland;1 152 341;200 000"]],
    ["a title beside a group", [";Område 3; Sida 2", "Län;Belopp;Antal", "Gotland;1 152 341;200 000"]],
    ["a text too long for a group", [`;${"x".repeat(81)}`, "Län;Belopp", "Gotland;1 152 341"]],
    ["figures", [";12,5 %;x", "Län;Andel;Belopp", "Gotland;1,2 %;1 152 341"]],
    ["other words over names", ["Län;;Belopp", "Område;Psykiatri;2025", "Gotland;x;1 152 341"]],
    ["words over codes", ["Kommuner;Belopp", "Kommunkod;Utfall", "0114;1 152 341"]],
  ])("has one row under %s", (_, lines) => {
    expect(found(lines)).toEqual([1, 2]);
  });

  it.each([
    "Gotlands län;se bilaga",
    "Gotlands län (09);se bilaga",
    "Gotlands län(9);se bilaga",
    "Gotlands län\u200e;se bilaga",
    "Region Skåne;se bilaga",
    "Psykiatri;se bilaga",
    "Område 1;4,67E+07",
    "Område 1;4,67E+07;ingen",
  ])("is above an entry without a readable figure: %s", (entry) => {
    expect(found(["Område;Belopp (kr);Not", entry, "Område 2;1 152 341;"])).toEqual([0, 1]);
    expect(found([";Område;Belopp (kr);Not", `;${entry}`, ";Område 2;1 152 341;"])).toEqual([0, 1]);
    expect(found([" ;Område;Belopp (kr);Not", ` ;${entry}`, " ;Område 2;1 152 341;"])).toEqual([0, 1]);
  });

  it.each(["Insats i region Skåne;Belopp (kr)", "Insatser i Stockholms läns kommuner;Belopp (kr)"])(
    "may have a recipient in it: %s",
    (header) => {
      expect(found(["Bidrag;Anslag", header, "Psykiatri;1 152 341"])).toEqual([1, 2]);
    },
  );
});

describe("a table without a header", () => {
  it.each([
    ["has short figures", ["Gotland;12", "Skåne;45"], 0],
    ["has a short figure first", ["Bilaga 1", "Gotland;12", "Skåne;26 985 626"], 1],
    ["has codes", ["09;12", "12;45", "13;50"], 0],
    ["has figures like years", ["Gotlands län;2010", "Skåne län;2020"], 0],
    ["has a dash first", ["Gotland;–;4", "Skåne;45;5"], 0],
  ])("begins with its first row where it %s", (_, lines, body) => {
    expect(findHeader(parseCsv(lines.join("\n"), ";").rows)).toEqual({ rows: [], body });
  });

  it("is none where a header is below facts of the file", () => {
    const lines = ["Version;2", "", "Kommun;Belopp", "Åre;1 000"];
    expect(findHeader(parseCsv(lines.join("\n"), ";").rows)).toEqual({ rows: [2], body: 3 });
  });
});
