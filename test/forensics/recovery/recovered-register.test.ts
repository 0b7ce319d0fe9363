import { describe, expect, it } from "vitest";
import { allocate } from "../../../src/allocate/allocate.ts";
import { infer } from "../../../src/forensics/inference/infer.ts";
import { recoverPopulation } from "../../../src/forensics/recovery/recover-population.ts";
import { recoveredRegister } from "../../../src/forensics/recovery/recovered-register.ts";
import { kr } from "../../../src/money/kr.ts";
import { BUNDLED } from "../../../src/population/bundled/bundled-info.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import { recoveryCsv } from "../../../src/report/recovery/recovery-csv.ts";
import { readRegister } from "../../../src/tables/registers/read-register.ts";
import { perCapitaTable, published, REGISTERS } from "./per-capita-table.ts";

const ABOUT = { id: "vardkapacitet", date: "2024-11-01", source: "SFS 2024:1252" };
const CODES = new Set(
  (["county", "municipality"] as const).flatMap((level) => SWEDEN.recipients(level).map(({ code }) => code)),
);
const recovery = recoverPopulation(published("vardkapacitet-2025"), { base: kr("100 000 000") });

describe("recovered weights as a register", () => {
  const register = recoveredRegister(recovery, ABOUT, CODES);

  it("say that they are recovered, and sum the nation", () => {
    expect(register).toMatchObject({ ...ABOUT, status: "recovered", levels: ["nation", "county"], ages: [] });
    expect(register.count("00")).toBe(10_587_140);
  });

  it("share out the county money of 2025 as SCB's own register does", () => {
    const options = { levels: ["county"], unit: "krona" } as const;
    const official = REGISTERS.find(({ id }) => id === "scb-2024-11-01")!;
    const by = (registers: readonly (typeof official)[]): unknown[] =>
      allocate("psykisk-halsa-2025", { ...options, registers })
        .rows()
        .map(({ code, amount }) => [code, amount]);
    expect(BUNDLED.some(({ id }) => id === official.id)).toBe(true);
    expect(by([register])).toEqual(by([official]));
  });

  it("leave out rows that no whole number explains, and then no nation is summed", () => {
    const of2020 = recoverPopulation(published("kvinnors-halsa-2020"), { range: [10_200_000, 10_250_000] });
    const partly = recoveredRegister(of2020, ABOUT, CODES);
    expect(partly.codes("county")).toHaveLength(19);
    expect([partly.count("12"), partly.count("00")]).toEqual([undefined, undefined]);
  });

  it("are read back from the CSV that they are written as", () => {
    const read = readRegister(recoveryCsv(recovery), { id: "egen", date: "2024-11-01" }, CODES);
    expect(read.codes()).toEqual(register.codes());
    for (const code of register.codes()) expect(read.count(code)).toBe(register.count(code));
  });
});

describe("a key by a recovered register", () => {
  const shared = (pot: bigint, persons: readonly bigint[]) =>
    perCapitaTable(persons, pot).rows.map(({ amount }, index) => {
      const code = SWEDEN.recipients("county")[index]?.code as string;
      return { code, label: code, amount };
    });

  it("is circular for the table that it was recovered from, and for no other", () => {
    const persons = SWEDEN.recipients("county").map((_, index) => BigInt(400_000 + 9_973 * index ** 2));
    const rows = shared(kr("3 000 000 000"), persons);
    const own = recoverPopulation(rows, { range: [36_950_000, 37_100_000] });
    const about = { id: "egen", date: "2024-11-01", source: "Tabell 3" };
    const register = recoveredRegister(own, { ...about, table: "Tabell 3" });
    const circularIn = (amounts: typeof rows) =>
      infer({ level: "county", figures: amounts }, { registers: [register] }).exact.map(
        ({ circular }) => circular,
      );
    expect(circularIn(rows)).toEqual(["Tabell 3"]);
    expect(circularIn(shared(kr("4 000 000 000"), persons))).toEqual([undefined]);
  });
});
