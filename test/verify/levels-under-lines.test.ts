import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { ReadTableOptions } from "../../src/tables/read-table.ts";
import type { Table } from "../../src/tables/table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { levelsUnderLines } from "../../src/verify/internals/levels-under-lines.ts";

const CLAIM: Claim = { kind: "recipients", agreement: agreementOf("2025") };

/** The headings of the amounts, and the titles that are left; `null` where the table is as it was. */
function read(
  lines: readonly string[],
  claim = CLAIM,
  options: ReadTableOptions = {},
  change = (table: Table): Table => table,
) {
  const table = change(tableFrom(new TextEncoder().encode(lines.join("\n")), options));
  const found = levelsUnderLines(table, claim);
  if (found === table) return null;
  const amounts = found.columns.filter(({ role }) => role === "amount");
  for (const { cells } of found.rows) expect(cells.map(({ column }) => column)).toEqual(amounts);
  return {
    headings: amounts.map(({ header }) => header),
    rows: amounts.flatMap(({ headings }) => headings ?? []),
    titles: found.titles.map(({ text }) => text),
    others: found.columns.filter(({ role }) => role !== "amount").map(({ header }) => header),
  };
}
const ROWS = [
  "Gotlands län;1152341;2880854;5547362;1659372",
  "Skåne län;26985626;67464065;17818172;38859301",
];
const TWO = ["Gotlands län;1152341;2880854", "Skåne län;26985626;67464065"];
const LINES = ";Komplexa behov;;Suicidprevention;";
const LEVELS = ";Län;Region;Län;Region";
const HEADINGS = [
  "Komplexa behov Län",
  "Komplexa behov Region",
  "Suicidprevention Län",
  "Suicidprevention Region",
];
const READ = { headings: HEADINGS, rows: [], titles: [], others: [""] };

describe("levels below the names of lines", () => {
  it("are of the line above them, or to the left above them", () => {
    expect(read([LINES, LEVELS, ...ROWS])).toEqual(READ);
    expect(
      read([LINES.replace(";Suicid", "; Suicid").replace("behov;", "behov ;"), LEVELS, ...ROWS]),
    ).toEqual(READ);
    expect(read([LINES.replaceAll(";;", "; ;"), LEVELS, ...ROWS])).toEqual(READ);
  });

  it("are so in any column of a sheet", () => {
    for (const before of [24, 25, 51, 700]) {
      const shifted = [LINES, LEVELS, ...ROWS].map((line) => `${";".repeat(before)}${line}`);
      expect(read(shifted)?.headings, `${before}`).toEqual(HEADINGS);
    }
  });

  it("are below the lowest row of titles alone, and the others are left", () => {
    expect(read(["Bilaga 1;;;;", "", LINES, LEVELS, ...ROWS])).toEqual({ ...READ, titles: ["Bilaga 1"] });
    expect(read([LINES, "Bilaga 1;;;;", LEVELS, ...ROWS])).toBeNull();
  });

  it("are below no title that is beside or below the rows", () => {
    const more = (...addresses: readonly string[]) =>
      read([LINES, LEVELS, ...ROWS], CLAIM, {}, (table) => ({
        ...table,
        titles: [...table.titles, ...addresses.map((address) => ({ address, text: address }))],
      }));
    expect(more("A9", "F3", "C3", "A0")).toEqual({ ...READ, titles: ["A9", "F3", "C3", "A0"] });
    expect(more("–")).toEqual({ ...READ, titles: ["–"] });
    expect(read([LINES, LEVELS, ...ROWS], CLAIM, {}, (table) => ({ ...table, rows: [] }))).toEqual(READ);
  });

  it("are below a name that is alone over all of them", () => {
    for (const title of ["Komplexa behov", "Fördelning av medel, komplexa behov"])
      expect(read([`${title};;`, ";Län;Region", ...TWO])?.headings, title).toEqual([
        `${title} Län`,
        `${title} Region`,
      ]);
    expect(read(["Läs om komplexa behov här;;", ";Län;Region", ...TWO])).toBeNull();
  });

  it("may have a total beside them", () => {
    expect(
      read([`${LINES};Suicidprevention`, `${LEVELS};Totalt`, ...ROWS.map((row) => `${row};1659373`)])
        ?.headings,
    ).toEqual([...HEADINGS, "Suicidprevention Totalt"]);
    expect(read([`${LINES};Totalt`, `${LEVELS};`, ...ROWS.map((row) => `${row};1659373`)])?.headings).toEqual(
      [...HEADINGS, "Totalt"],
    );
    expect(read([`${LINES};Totalt`, `${LEVELS};Totalt`, ...ROWS.map((row) => `${row};1659373`)])).toBeNull();
    expect(read([`${LINES};Totalt`, `${LEVELS};Region`, ...ROWS.map((row) => `${row};1659373`)])).toBeNull();
  });

  it("are not read where a heading is of something else, or what is above names no line", () => {
    expect(read([LINES, LEVELS.replace("Region", "Barn och unga"), ...ROWS])).toBeNull();
    expect(read([LINES, LEVELS.replace("Region", "Belopp (kr)"), ...ROWS])).toBeNull();
    expect(read([LINES.replace("Suicidprevention", "Kostnader"), LEVELS, ...ROWS])).toBeNull();
    expect(read([LINES.replace("Komplexa behov", ""), LEVELS, ...ROWS])).toBeNull();
    expect(read([LEVELS, ...ROWS])).toBeNull();
    expect(read(["Komplexa behov;;", "Län;Totalt;", ...TWO])).toBeNull();
    expect(read([LINES, ";Totalt;Totalt;Totalt;Totalt", ...ROWS])).toBeNull();
  });

  it("leave a column with nothing above it and no heading without one", () => {
    expect(
      read([";;Komplexa behov;", "Län;;Län;Region", ...TWO.map((row) => row.replace(";", ";1659373;"))])
        ?.headings,
    ).toEqual(["", "Komplexa behov Län", "Komplexa behov Region"]);
  });

  it("leave columns of other kinds alone", () => {
    const people = [`${LINES};`, `${LEVELS};Not`, ...ROWS.map((row) => `${row};se a`)];
    expect(read(people)).toEqual({ ...READ, others: ["", "Not"] });
  });

  it("are read in tables of recipients by an agreement alone", () => {
    expect(read([LINES, LEVELS, ...ROWS], { ...CLAIM, kind: "summary" })).toBeNull();
    expect(read([LINES, LEVELS, ...ROWS], { kind: "recipients" })).toBeNull();
  });
});
