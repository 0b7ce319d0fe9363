import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { publishedAmounts } from "../../src/forensics/inference/published-amounts.ts";
import { printedAmounts } from "../../src/forensics/recovery/printed-amounts.ts";
import { bodyName } from "../../src/recipients/body-name.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import type { Recipient } from "../../src/recipients/recipient.ts";
import { findRecipient, resolve, resolveAll } from "../../src/recipients/resolve.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { verifyTable } from "../../src/report/verification/verify-table.ts";
import { readIndicator } from "../../src/tables/registers/read-indicator.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { verify } from "../../src/verify/verify.ts";
import { problemsOf } from "../support/problems-of.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SCHOOLS = ["Almskolan", "Björkskolan", "Total Omsorg AB"].map(
  (name, index): Recipient => ({
    level: "municipality",
    code: `S0${index + 1}`,
    name,
    body: `skola:${index}`,
  }),
);
const directory: Directory = {
  recipients: (level) => (level === "municipality" ? SCHOOLS : []),
  group: () => undefined,
};
const AGREEMENT: Agreement = {
  id: "skolor",
  year: 2025,
  title: "Skolor",
  source: "påhittat",
  population: { date: "2024-11-01", by: "chosen", reason: "används inte" },
  areas: [{ id: "1", name: "A" }],
  lines: [
    {
      id: "skolor",
      area: "1",
      level: "municipality",
      amount: 600_00n,
      derived: false,
      source: "påhittat",
      key: [
        {
          rule: "proportional",
          weight: { by: "supplied", values: { S01: 1n, S02: 2n, S03: 3n }, source: "påhittat" },
        },
      ],
    },
  ],
  stated: [],
};
const CSV = "Skola;Belopp (kr)\nAlmskolan;100\nBjörkskolan;200\nTotal Omsorg AB;300\nTotalt;600\n";
const table = tableFrom(bytes(CSV), { directory });

describe("a caller's own recipients", () => {
  it("answer to name, genitive, code and id, and to nothing of Sweden's", () => {
    for (const name of ["almskolan", "Almskolans", "S01", "municipality:S01"])
      expect(resolve(name, undefined, { directory }).code).toBe("S01");
    expect(findRecipient("Almskola", "municipality", { directory }).problem?.details).toMatchObject({
      suggestions: ["Almskolan"],
    });
    expect(resolveAll("Östersund", undefined, { directory })).toEqual([]);
    expect(resolveAll("Almskolan")).toEqual([]);
    expect(
      bodyName("municipality:S01", {
        directory: {
          ...directory,
          recipients: () => [{ ...(SCHOOLS[0] as Recipient), body: "municipality:S01" }],
        },
      }),
    ).toBe("Almskolan");
  });

  it("with a code of Sweden's have none of its other names", () => {
    const other: Directory = {
      recipients: (level) =>
        level === "county" ? [{ level, code: "01", name: "Norra", body: "county:01" }] : [],
      group: () => undefined,
    };
    expect(resolve("Norra", "county", { directory: other }).code).toBe("01");
    expect(resolveAll("Stockholm", "county", { directory: other })).toEqual([]);
    // Some of Sweden's keep all of their names.
    const part: Directory = { ...SWEDEN, recipients: (level) => SWEDEN.recipients(level).slice(0, 1) };
    expect(resolve("Region Stockholm", "county", { directory: part }).code).toBe("01");
    expect(resolveAll("Gotland", "county", { directory: part })).toEqual([]);
  });

  it("are entries of a table though their names begin like a sum", () => {
    expect(table.rows.map(({ role }) => role)).toEqual(["entry", "entry", "entry", "total"]);
    expect(tableFrom(bytes(CSV)).rows.map(({ role }) => role)[2]).toBe("subtotal");
  });

  it("have their table verified, by verify and by verifyTable", async () => {
    const claim = { kind: "recipients", agreement: AGREEMENT, level: "municipality" } as const;
    const { problems, checked } = verify(table, claim, { directory });
    expect(problems).toEqual([]);
    expect(checked).toBe(4);
    const about = { agreement: "skolor" };
    const options = { directory, agreements: [AGREEMENT] };
    expect((await verifyTable(about, bytes(CSV), options)).problems).toEqual([]);
    const wrong = await verifyTable(about, bytes(CSV.replace("200", "210")), options);
    expect(wrong.problems.map(({ code, place }) => [code, place?.cell])).toContainEqual([
      "amount-differs",
      "B3",
    ]);
    const unknown = await verifyTable(about, bytes(CSV.replace("Björkskolan", "Östersund")), options);
    expect(unknown.problems.map(({ code }) => code)).toContain("recipient-unknown");
  });

  it("can be whose money is spread", async () => {
    const about = { kind: "split", agreement: "skolor", recipient: "Björkskolan" } as const;
    const csv = "Aktivitet;Belopp (kr)\nLärare;150\nBöcker;50\nSumma;200\n";
    const options = { directory, agreements: [AGREEMENT] };
    const { problems, verification } = await verifyTable(about, bytes(csv), options);
    expect(problems).toEqual([]);
    expect(verification?.columns[0]?.sums[0]?.expected?.amount).toBe(200_00n);
  });

  it("are named by the readers of published amounts", () => {
    const level = "municipality" as const;
    expect(publishedAmounts(table, { directory, level }).figures.map(({ code }) => code)).toEqual([
      "S01",
      "S02",
      "S03",
    ]);
    expect(printedAmounts(table, { directory }).rows.map(({ label }) => label)).toContain("Almskolan");
  });

  it("share out an agreement", async () => {
    const { lines } = allocate(AGREEMENT, { directory, unit: "krona" });
    expect(lines[0]?.amounts).toEqual([100_00n, 200_00n, 300_00n]);
    // Sweden has no such recipients.
    expect(problemsOf(() => allocate(AGREEMENT)).length).toBeGreaterThan(0);
    expect((await loadRegisters("psykisk-halsa-2025", { levels: ["county"] })).length).toBe(1);
    expect(await loadRegisters("psykisk-halsa-2025", { levels: ["county"], directory })).toEqual([]);
  });
});

describe("a reader of figures that knows the recipients", () => {
  it("takes names for codes, and refuses rows of others", () => {
    const text = "kommun;antal\nAlmskolan;12,5\nS02 Björkskolan;4\n";
    expect(readIndicator(text, { directory })).toEqual({ S01: { numerator: 25n, denominator: 2n }, S02: 4n });
    const refused = problemsOf(() =>
      readIndicator("kommun;antal\nÖstersund;1\nalmskolan;2\nS01;3\n", { directory }),
    );
    expect(refused.map(({ code, place }) => [code, place?.cell])).toEqual([
      ["recipient-unknown", "A2"],
      ["recipient-duplicate", "A4"],
    ]);
    expect(readIndicator("kommun;antal\nÖstersund;1\n", "fil.csv")).toEqual({ Östersund: 1n });
  });

  it("refuses a register's codes of others", () => {
    const about = { id: "x", date: "2024-11-01" };
    const text = "kod;antal\n2303;5\n9999;7\n";
    expect(readRegister(text, about).count("9999")).toBe(7);
    const refused = problemsOf(() => readRegister(text, { ...about, directory: SWEDEN }));
    expect(refused.map(({ code, place }) => [code, place?.cell])).toEqual([["population-code", "A3"]]);
  });
});
