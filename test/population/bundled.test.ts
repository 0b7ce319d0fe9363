import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { checkRegister } from "../../src/population/check-register.ts";
import type { Register } from "../../src/population/register.ts";
import { toCsv } from "../../src/population/to-csv.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";

const NAMES: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL("names.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",") as [string, string]),
);
const nameOf = (code: string): string => NAMES.get(code) ?? "";
const codesOfLength = (length: number): string[] =>
  [...NAMES.keys()].filter((code) => code.length === length);
type Holds = (code: string, name: string, age: string) => boolean;
const everyRow: Holds = () => true;
const nation: Holds = (code) => code === "00";
/** The rows of each source, for registers put together from two. */
const SOURCES: Readonly<Record<string, readonly Holds[]>> = {
  "scb-2020-12-31": [(code, _, age) => age === "total" || code === "00", (code) => code.length === 2],
  "scb-2023-12-31": [(_code, _, age) => age === "total", nation],
  "scb-2024-12-31": [(_code, _, age) => age === "total", nation],
};
/** Registers whose source has each county before its municipalities. */
const BY_COUNTY: readonly string[] = ["scb-2019-12-31"];
const codeOf = (row: string): string => row.slice(0, row.indexOf(","));
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  nation: ["00"],
  county: codesOfLength(2).filter((code) => code !== "00"),
  municipality: codesOfLength(4),
};

describe.each(BUNDLED)("the bundled register $id", (info) => {
  let register: Register;
  beforeAll(async () => {
    register = await loadRegister(info.id);
  });

  it("expands to each of its sources byte for byte", async () => {
    const { sha256 } = (await import(`../../src/population/bundled/data/${info.id}.ts`)) as {
      sha256: readonly string[];
    };
    const [header, ...rows] = toCsv(register, nameOf).trimEnd().split("\n");
    if (BY_COUNTY.includes(info.id))
      rows.sort((one, other) => Number(codeOf(one) > codeOf(other)) - Number(codeOf(one) < codeOf(other)));
    const sources = (SOURCES[info.id] ?? [everyRow]).map((holds) => {
      const held = rows.filter((row) => holds(...(row.split(",") as [string, string, string])));
      return `${[header, ...held].join("\n")}\n`;
    });
    expect(sources.map((text) => createHash("sha256").update(text).digest("hex"))).toEqual(sha256);
    // Together the sources have every row, so no figure is without a source.
    expect(new Set(sources.flatMap((text) => text.trimEnd().split("\n"))).size).toBe(rows.length + 1);
  });

  it("is what its catalog entry says", () => {
    const { id, date, table, status, source, levels, ages } = register;
    expect(info).toMatchObject({ id, date, table, status, source, levels, ages });
    expect(info.id.endsWith(info.date)).toBe(true);
  });

  it("holds every code of its levels, and its parts add up", () => {
    expect(checkRegister(register, EXPECTED)).toEqual([]);
    for (const level of register.levels) expect(register.codes(level)).toEqual(EXPECTED[level]);
    expect(register.codes()).toEqual(register.levels.flatMap((level) => EXPECTED[level]));
  });

  it("survives being written and read as a supplied register", () => {
    const read = readRegister(toCsv(register, nameOf), info, new Set(NAMES.keys()));
    expect(toCsv(read, nameOf)).toBe(toCsv(register, nameOf));
    expect(read).toMatchObject({ levels: info.levels, ages: info.ages, status: "supplied" });
  });
});

describe("known truths", () => {
  it("Jämtland is 132 708 of 10 587 140 on 1 November 2024", async () => {
    const register = await loadRegister("scb-2024-11-01");
    expect(register.count("23")).toBe(132_708);
    expect(register.count("00")).toBe(10_587_140);
  });

  it.each([
    ["scb-2018-12-31", 10_230_185],
    ["scb-2019-12-31", 10_327_589],
    ["scb-2020-12-31", 10_379_295],
    ["scb-2021-12-31", 10_452_326],
    ["scb-2022-12-31", 10_521_556],
    ["scb-2023-12-31", 10_551_707],
    ["scb-2024-12-31", 10_587_710],
    ["scb-2022-09-30", 10_508_669],
    ["scb-2018-09-30", 10_207_086],
    ["recovered-2021-11-01", 10_443_100],
  ])("%s counts %i in the nation", async (id, people) => {
    expect((await loadRegister(id)).count("00")).toBe(people);
  });

  it("a municipality's 0–18 is the sum of its nineteen ages", async () => {
    const register = await loadRegister("scb-2022-09-30");
    const ages = Array.from({ length: 19 }, (_, age) => register.count("0980", [age, age]) ?? Number.NaN);
    expect(register.count("0980", [0, 18])).toBe(ages.reduce((sum, people) => sum + people));
  });

  it("the nation has ages on 31 December 2022, the counties have not", async () => {
    const register = await loadRegister("scb-2022-12-31");
    expect(register.count("00", [0, 0])).toBe(105_186);
    expect(register.count("00", [0, 100])).toBe(register.count("00"));
    expect(register.count("01", [0, 18])).toBeUndefined();
    expect(register.ages).toEqual(["nation"]);
  });

  it("31 December 2019 has the ages of municipalities, 2020 those of counties, 2023 and 2024 the nation's", async () => {
    const [at2019, at2020, at2023, at2024] = await Promise.all(
      ["2019", "2020", "2023", "2024"].map((year) => loadRegister(`scb-${year}-12-31`)),
    );
    // Its own ages and the nation's, from another source, give the same.
    for (const age of [0, 25, 60, 100])
      expect(
        at2019?.codes("municipality").reduce((sum, code) => sum + (at2019.count(code, [age, age]) ?? NaN), 0),
      ).toBe(at2019?.count("00", [age, age]));
    expect(at2020?.count("01", [0, 100])).toBe(at2020?.count("01"));
    expect(at2020?.count("0114", [0, 25])).toBeUndefined();
    expect(at2023?.count("00", [0, 100])).toBe(at2023?.count("00"));
    expect(at2024?.count("00", [0, 0])).toBe(99_072);
  });

  it("a recovered register holds no municipality", async () => {
    const register = await loadRegister("recovered-2023-11-01");
    expect(register.count("0114")).toBeUndefined();
    expect(register.codes("municipality")).toEqual([]);
  });
});

it("an unknown id is told with the ids there are", async () => {
  for (const id of ["scb-2025-11-01", "__proto__", "constructor", ""]) {
    const error = await loadRegister(id).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AllocationError);
    const known = BUNDLED.map((info) => info.id);
    expect((error as AllocationError).problems).toMatchObject([
      { code: "register-unknown", details: { register: id, known } },
    ]);
  }
});
