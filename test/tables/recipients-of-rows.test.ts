import { describe, expect, it } from "vitest";
import type { Directory } from "../../src/recipients/directory.ts";
import { whileInUse } from "../../src/recipients/in-use.ts";
import type { Level, Recipient } from "../../src/recipients/recipient.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { recipientsNamed } from "../../src/tables/internals/recipients-named.ts";
import { readTable } from "../../src/tables/read-table.ts";
import { type RowProblem, recipientsOfRows } from "../../src/tables/recipients-of-rows.ts";
import { smallDirectory } from "../support/small-directory.ts";

const read = (lines: readonly string[]) => readTable(parseCsv(`${lines.join("\n")}\n`, ";"));

function found(lines: readonly string[], level: Level = "municipality", directory?: Directory) {
  const table = read(lines);
  const problems: RowProblem[] = [];
  const rows = recipientsOfRows(table, table.rows, level, problems, directory);
  const codes = [...rows].map(([{ row }, { code }]) => [row, code]);
  return { codes, problems: problems.map(({ code, place, details }) => [code, place?.cell, details]) };
}

describe("the recipients of rows", () => {
  it("are those of the first label that names one, where the labels together name none", () => {
    expect(found(["Område;Kommun;Belopp (kr)", "Norra;Åre;1 000", "Åre;Ragunda;2 000"]).codes).toEqual([
      [2, "2321"],
      [3, "2321"],
    ]);
  });

  it("are told at the first column of codes or names, A where there is none", () => {
    const unknown = { level: "municipality", suggestions: [] };
    expect(found(["Belopp (kr);Område;Kommun", "1 000;x;Atlantis"]).problems).toMatchObject([
      ["recipient-unknown", "B2", { name: "x Atlantis", ...unknown }],
    ]);
    expect(found(["Belopp (kr);Kommunkod", "1 000;0000"]).problems).toMatchObject([
      ["recipient-unknown", "B2", { name: "0000", ...unknown }],
    ]);
    expect(found(["Område;Kommun;Belopp (kr)", ";Atlantis;1 000"]).problems).toMatchObject([
      ["recipient-unknown", "A2", { name: "Atlantis", ...unknown }],
    ]);
    expect(found(["Belopp (kr)", "1 000"]).problems).toMatchObject([
      ["recipient-unknown", "A2", { name: "", ...unknown }],
    ]);
  });

  it("are suggested in every row of a name that is near theirs", () => {
    expect(found(["Kommun;Belopp (kr)", "Ragundaa;1 000", "Ragundaa;2 000"]).problems).toEqual(
      ["A2", "A3"].map((cell) => [
        "recipient-unknown",
        cell,
        { name: "Ragundaa", level: "municipality", suggestions: ["Ragunda"] },
      ]),
    );
  });

  it("get no suggestions after a thousand names that are unknown, but those known before do", () => {
    const lines = Array.from({ length: 998 }, (_, at) => `Ort ${at};1`);
    const last = `${"x".repeat(80)}y`;
    const rows = ["Ragundaa;1", ...lines, "Bräckee;1", "Åree;1", "Ragundaa;1", `${last};1`];
    const { problems } = found(["Kommun;Belopp (kr)", ...rows]);
    const suggested = problems.map(
      ([, , details]) => (details as object as { suggestions: string[] }).suggestions,
    );
    expect([suggested[0], ...suggested.slice(999)]).toEqual([["Ragunda"], ["Bräcke"], [], ["Ragunda"], []]);
    expect(problems.at(-1)?.[2]).toEqual({ name: "x".repeat(80), level: "municipality", suggestions: [] });
  });

  it("are left out where the code is another's than the name's, and are one where any label has the code's name", () => {
    const rows = ["2303;Norra;Åre;1 000", "2303;Åre;Ragunda;2 000"];
    expect(found(["Kommunkod;Område;Kommun;Belopp (kr)", ...rows])).toMatchObject({
      codes: [[3, "2303"]],
      problems: [["recipient-conflict", "A2", { name: "Åre", code: "2303", coded: "Ragunda" }]],
    });
  });
});

describe("own recipients of rows", () => {
  const schools = smallDirectory(["S1", "S2"]);

  it("are suggested where a name is near theirs", () => {
    expect(
      found(["Skola;Belopp (kr)", "Mottagare S1;1", "Mottagaren S2;2"], "municipality", schools),
    ).toEqual({
      codes: [[2, "S1"]],
      problems: [
        [
          "recipient-unknown",
          "A3",
          { name: "Mottagaren S2", level: "municipality", suggestions: ["Mottagare S2", "Mottagare S1"] },
        ],
      ],
    });
  });

  it("are not chosen between where two have the same name, unless the code tells", () => {
    const [one, other] = schools.recipients("municipality");
    const alike: Directory = {
      recipients: () => [one, other].map((school) => ({ ...(school as Recipient), name: "Norra" })),
      group: () => undefined,
    };
    expect(found(["Kod;Skola;Belopp (kr)", ";Norra;1"], "municipality", alike)).toEqual({
      codes: [],
      problems: [
        ["recipient-ambiguous", "A2", { name: "Norra", candidates: ["municipality:S1", "municipality:S2"] }],
      ],
    });
  });
});

describe("the recipients that a text can mean", () => {
  const named = (text: string, level: Level) => recipientsNamed(level)(text).map(({ code }) => code);

  it("are those of the level, and Gotland by its name as a municipality", () => {
    expect(named("Gotlands kommun", "region")).toEqual(["09"]);
    expect(named("Gotlands kommun", "county")).toEqual(["09"]);
    expect(named("Ragunda kommun", "region")).toEqual([]);
    expect(named("Region Skåne", "municipality")).toEqual([]);
  });

  it("are kept, and are the same when asked again", () => {
    const once = recipientsNamed("county");
    expect(once("Skåne")).toBe(once("Skåne"));
  });

  it("are those of the recipients in use, of which two may have a name", () => {
    const schools = smallDirectory(["S1", "S2"]);
    whileInUse(schools, () => {
      expect(recipientsNamed("municipality")("Mottagare S2").map(({ code }) => code)).toEqual(["S2"]);
    });
    expect(recipientsNamed("municipality", schools)("S1")).toHaveLength(1);
  });
});
