import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { allocationCsv } from "../../src/report/allocation/allocation-csv.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { places, verified } from "./verified.ts";

const AGREEMENT = agreementOf("2025");
const CLAIM: Claim = { kind: "recipients", agreement: AGREEMENT, partial: true };

/** The line and the recipients' ids of each column: in long form there is one for each line. */
function parts({ columns }: Verification): unknown[] {
  return columns.map(({ lines, entries }) => [
    lines.map(({ id }) => id).join(),
    entries.map(({ recipient }) => recipient && `${recipient.level}:${recipient.code}`).join(),
  ]);
}

const ROWS = [
  "Post;Mottagare;Belopp (kr)",
  "lan-medverkan;Gotland;1000000",
  "region-komplexa-behov;Gotland;2880854",
  "lan-medverkan;Skåne;2000000",
  "lan-komplexa-behov;Gotland;1152341",
];

describe("a table with the line in each row", () => {
  it("is what allocate writes, of every level at once", async () => {
    const registers = [await loadRegister("scb-2024-11-01"), await loadRegister("scb-2022-09-30")];
    const allocation = allocate(AGREEMENT, { registers, substitute: "nearest", unit: "krona" });
    const csv = allocationCsv(allocation);
    const found = verified(csv, { kind: "recipients", agreement: AGREEMENT });
    expect(found.problems).toEqual([]);
    expect(found.columns.map(({ lines }) => lines[0]?.id)).toEqual(AGREEMENT.lines.map(({ id }) => id));
    expect(found.checked).toBe(csv.trim().split("\n").length - 1);
  });

  it("has each row read at its line's level, and each line verified by itself", () => {
    const found = verified(ROWS.join("\n"), CLAIM);
    expect(found.problems).toEqual([]);
    expect(found.checked).toBe(4);
    expect(parts(found)).toEqual([
      ["lan-medverkan", "county:09,county:12"],
      ["region-komplexa-behov", "region:09"],
      ["lan-komplexa-behov", "county:09"],
    ]);
    expect(found.registers.map(({ register }) => register.id)).toEqual(["scb-2024-11-01"]);
    expect(found.recipe?.agreement.id).toBe("psykisk-halsa-2025");
    // Whatever level the table is said to be at.
    expect(parts(verified(ROWS.join("\n"), { ...CLAIM, level: "municipality" }))).toEqual(parts(found));
  });

  it("has the line beside other names, in whichever column, read or not", () => {
    const last = ROWS.map((row) => row.split(";")).map(([line, name, kr]) => `${name};${kr}; ${line} `);
    const roles = { columns: { A: "label", B: "amount", C: "other" } } as const;
    expect(parts(verified(last.join("\n"), CLAIM, roles))).toEqual(parts(verified(ROWS.join("\n"), CLAIM)));
  });

  it("has the line's id with a footnote mark or in a column of its own all the same", () => {
    const marked = ROWS.map((row) => row.replace("lan-medverkan", "lan-medverkan ¹"));
    expect(parts(verified(marked.join("\n"), CLAIM))).toEqual(parts(verified(ROWS.join("\n"), CLAIM)));
  });

  it("is told what is wrong line by line: a wrong amount, a name of nobody, a recipient twice", () => {
    const found = verified(
      [
        ...ROWS,
        "lan-medverkan;Gotland;1000000",
        "lan-medverkan;Gottland;5",
        "lan-komplexa-behov;Skåne;5",
      ].join("\n"),
      CLAIM,
    );
    expect(places(found)).toEqual([
      ["recipient-duplicate", "A6"],
      ["recipient-unknown", "A7"],
      ["amount-differs", "C8"],
    ]);
    expect(found.problems[2]?.details).toMatchObject({ label: "Skåne län", line: "lan-komplexa-behov" });
  });

  it("needs everyone in each of its lines", () => {
    const { problems } = verified(ROWS.join("\n"), { ...CLAIM, partial: false });
    const missing = problems.flatMap((one) => (one.code === "recipient-missing" ? [one.details] : []));
    expect(missing.map(({ level }) => level)).toEqual(["county", "region"]);
    // Gotland has both of the counties' lines.
    expect(missing[0]?.names).toHaveLength(20);
    expect(missing[0]?.names).not.toContain("Gotlands län");
  });

  it("has the sums of a line over the line's rows, and other sums over nothing", () => {
    const found = verified([...ROWS, "Summa;lan-medverkan;3000001", "Totalt;;99"].join("\n"), CLAIM);
    expect(places(found)).toEqual([["column-sum", "C6"]]);
    expect(found.columns.map(({ sums }) => sums.length)).toEqual([1, 0, 0]);
  });

  it("is in the usual form where one row names no line: the line is then what the claim says", () => {
    const found = verified([...ROWS, "annat;Blekinge;1000000"].join("\n"), {
      ...CLAIM,
      lines: ["lan-medverkan"],
    });
    expect(parts(found)).toEqual([["lan-medverkan", "county:09,county:09,county:12,county:09,county:10"]]);
  });

  it("is in the usual form where it has no rows but a total", () => {
    const found = verified("Post;Mottagare;Belopp (kr)\nTotalt;;1000", CLAIM);
    expect(found.columns).toHaveLength(1);
    expect(found.columns[0]?.sums).toHaveLength(1);
  });

  it("without an agreement has no lines to tell", () => {
    const found = verified([...ROWS, "Totalt;;7033195"].join("\n"), { kind: "recipients" });
    expect(found.columns).toHaveLength(1);
    expect(found.problems.map(({ code }) => code)).not.toContain("column-sum");
  });
});
