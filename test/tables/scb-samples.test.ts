import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import type { Grid } from "../../src/tables/csv/grid.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";

const FOLDER = new URL("../../fixtures/scb/", import.meta.url);

interface Sample {
  readonly file: string;
  /** The day that is asked for. */
  readonly date: string;
  /** Counts that it must have, by code, or by code and age. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Or the codes of the problems for which it is refused. */
  readonly refused?: readonly string[];
}

const SAMPLES: readonly Sample[] = [
  { file: "v1-BefolkManadCKM-2026M05.json-stat2.json", date: "2026-05-31", counts: { "23": 132_746 } },
  { file: "v2-TAB6471-data.json-stat2.json", date: "2026-04-30", refused: ["population-age"] },
  { file: "v2-TAB6471-metadata.json", date: "2026-04-30", refused: ["file-format"] },
  { file: "v2-error-too-many-cells.json", date: "2026-04-30", refused: ["file-format"] },
  { file: "v2-config.json", date: "2026-04-30", refused: ["file-format"] },
  { file: "v2-codelist-agg_Alder10arJ.json", date: "2026-04-30", refused: ["file-format"] },
  { file: "v1-BefolkningNy-2024-0114-excerpt.json", date: "2024-12-31", refused: ["file-format"] },
  { file: "v2-TAB5557-codes-lulea.csv", date: "2025-12-31", counts: { "2580": 80_321 } },
  {
    file: "synthetic-v2-CKM-all-alder-codes.csv",
    date: "2025-11-30",
    counts: { "2303": 5000, "2303 100": 30 },
  },
  {
    file: "synthetic-v2-UseCodesAndTexts-semicolon-latin1.csv",
    date: "2025-11-30",
    counts: { "2303 0": 40 },
  },
  {
    file: "synthetic-gui-CKM-totalt-samtliga.csv",
    date: "2025-11-30",
    counts: { "2303": 5000, "2305": 5000 },
  },
  {
    file: "gui-0000088D_20260309-semicolon-riket-2025-women.csv",
    date: "2025-12-31",
    refused: ["population-columns"],
  },
  {
    file: "gui-BE0101N1_20210513-semicolon-latin1-civilstand-nuts3.csv",
    date: "2020-12-31",
    refused: ["population-marital"],
  },
  {
    file: "gui-BE0101N1_20260315-semicolon-english-wide.csv",
    date: "2020-12-31",
    refused: ["population-marital"],
  },
  { file: "r-export-2019-names-no-codes.csv", date: "2019-12-31", refused: ["population-sex"] },
  {
    file: "gui-000007SF_20260416-131411.xlsx",
    date: "2025-12-31",
    counts: { "0114": 50_495, "2584": 22_402 },
  },
  { file: "pxwebapi-TAB001-excerpt.px", date: "2024-12-31", refused: ["file-format"] },
];

/** The bytes of a sample, or the sheet of a workbook. */
async function inputOf(file: string): Promise<Uint8Array | Grid> {
  const bytes = readFileSync(new URL(file, FOLDER));
  if (!file.endsWith(".xlsx")) return bytes;
  return (await readWorkbook(bytes, file)).sheets[0]?.grid ?? bytes;
}

describe("an answer or export of Statistics Sweden", () => {
  it.each(SAMPLES)("$file is read with the right counts, or refused for the true reason", async (sample) => {
    const { file, date, counts, refused } = sample;
    try {
      const register = readRegister(await inputOf(file), { id: file, date });
      expect(refused).toBe(undefined);
      expect(register.codes()).not.toEqual([]);
      for (const [key, count] of Object.entries(counts ?? {})) {
        const [code = "", age] = key.split(" ");
        expect(register.count(code, age === undefined ? undefined : [Number(age), Number(age)])).toBe(count);
      }
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      expect([...new Set(error.problems.map(({ code }) => code))].sort()).toEqual(refused);
    }
  });

  it("is listed here, every one that is kept", () => {
    const kept = readdirSync(FOLDER).filter((file) => file !== "README.md");
    expect(kept.sort()).toEqual(SAMPLES.map(({ file }) => file).sort());
  });
});
