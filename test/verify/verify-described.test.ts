import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { About } from "../../src/verify/about.ts";
import { claimOf } from "../../src/verify/claim-of.ts";
import { readAbout } from "../../src/verify/read-about.ts";
import { safeReadAbout } from "../../src/verify/safe-read-about.ts";
import { soundAbout } from "../../src/verify/sound-about.ts";
import { type VerifyTableOptions, verifyDescribed } from "../../src/verify/verify-described.ts";
import { problemsOf } from "../support/problems-of.ts";

const MEDVERKAN: About = { agreement: "2025", lines: ["lan-medverkan"], partial: true };
const CSV = "Län;Belopp (kr)\nGotlands län;1000000\n";
const report = (about: unknown, csv: string = CSV, options: VerifyTableOptions = {}) =>
  verifyDescribed(about as About, new TextEncoder().encode(csv), options);

describe("a table verified by its description", () => {
  it("has the name of its file: the caller's, with the description's own for the table", async () => {
    const of = async (about: About, options: VerifyTableOptions = {}): Promise<unknown[]> => {
      const { file, table, verification } = await report(about, CSV, options);
      return [file, table, verification?.file];
    };
    expect(await of(MEDVERKAN)).toEqual(["–", "–", "–"]);
    expect(await of(MEDVERKAN, { file: "x/about.json" })).toEqual([
      "x/about.json",
      "x/about.json",
      "x/about.json",
    ]);
    const described = { ...MEDVERKAN, table: "t.csv" };
    expect(await of(described)).toEqual(["t.csv", "t.csv", "t.csv"]);
    expect(await of(described, { file: "about.json" })).toEqual(["about.json", "t.csv", "t.csv"]);
  });

  it.each([
    [null, "$", [], { fault: "type", expected: "object" }, null],
    ["about.json", "$", [], { fault: "type", expected: "object" }, '"about.json"'],
    [{ tolerance: "-1" }, "tolerance", ["tolerance"], { fault: "few", limit: "0", of: "value" }, '"-1"'],
  ])("is refused for %j, at its place", async (about, place, path, cause, found) => {
    const { verification, problems } = await report(about);
    expect(verification).toBeNull();
    expect(problems).toMatchObject([{ code: "about-shape", path, details: { place, cause, found } }]);
  });

  it("may tolerate nothing, or kronor", async () => {
    const off = CSV.replace("1000000", "1000001");
    expect((await report({ ...MEDVERKAN, tolerance: "0" })).problems).toEqual([]);
    expect((await report({ ...MEDVERKAN, tolerance: "0" }, off)).problems).toHaveLength(1);
    expect((await report({ ...MEDVERKAN, tolerance: "1" }, off)).problems).toEqual([]);
  });

  it("is read in the unit and with the columns that it describes", async () => {
    expect((await report({ ...MEDVERKAN, unit: "tkr" }, "Län;Belopp\nGotlands län;1000\n")).problems).toEqual(
      [],
    );
    const two = "Län;Sökt;Fått\nGotlands län;5;1000000\n";
    const roles = { B: "other", C: "amount" } as const;
    const { verification, problems } = await report({ ...MEDVERKAN, roles }, two);
    expect(problems).toEqual([]);
    expect(verification?.columns.map(({ column }) => column.letter)).toEqual(["C"]);
  });

  it("has registers of another day only where that is allowed, and then says which there are", async () => {
    const lines = ["kommun-barn-unga"];
    const csv = "Kommun;Belopp (kr)\nÖstersund;1\n";
    const none = await report({ ...MEDVERKAN, lines }, csv);
    expect(none.problems.map(({ code }) => code)).toEqual(["register-missing"]);
    expect(JSON.stringify(none.problems[0]?.details)).toContain("scb-2022-09-30");
    const nearest = await report({ ...MEDVERKAN, lines, substitute: "nearest" }, csv);
    expect(nearest.problems.map(({ code }) => code)).toContain("amount-differs");
  });

  it("has amounts and indicators that are supplied", async () => {
    const { lines, ...agreement } = agreementOf("2025");
    const weight = { by: "indicator", name: "vårdplatser", source: "påhittat" } as const;
    const unstated = {
      ...agreement,
      stated: [],
      lines: lines.map((line) =>
        line.id === "lan-medverkan"
          ? { ...line, amount: null, key: [{ rule: "proportional", weight }] as const }
          : line,
      ),
    };
    const codes = SWEDEN.recipients("county").map(({ code }) => code);
    const indicators = { vårdplatser: Object.fromEntries(codes.map((code) => [code, 1n])) };
    const amounts = { "lan-medverkan": 21_000_000_00n };
    const codesOf = async (supplied: VerifyTableOptions): Promise<string[]> =>
      (await report(MEDVERKAN, CSV, { agreements: { "2025": unstated }, ...supplied })).problems.map(
        ({ code }) => code,
      );
    expect(await codesOf({ amounts, indicators })).toEqual([]);
    expect(await codesOf({ amounts })).toEqual(["indicator-missing"]);
    expect(await codesOf({ indicators })).toContain("line-amount-missing");
  });

  it("is refused where it is no table, and a crash is none of the table's faults", async () => {
    expect((await report(MEDVERKAN, 'Län;Belopp\n"Gotland;1\n')).problems.map(({ code }) => code)).toEqual([
      "csv-malformed",
    ]);
    // A cell that cannot be read is a problem among others.
    const { verification } = await report(MEDVERKAN, "Län;Belopp (kr)\nGotlands län;1O00000\n");
    expect(verification).not.toBeNull();
    const bytes = new TextEncoder().encode(CSV);
    const crash = verifyDescribed(MEDVERKAN, bytes, {}, () => Promise.reject(new RangeError("kraschade")));
    await expect(crash).rejects.toThrow("kraschade");
    const file = await verifyDescribed(MEDVERKAN, {} as never, { file: "t.csv" });
    expect(file.problems).toMatchObject([{ code: "file-not-text", details: { file: "t.csv" } }]);
  });
});

describe("a description from its file", () => {
  it("is read from its text as from its JSON", () => {
    const json = { agreement: "2025", unit: 1000, rounding: "nearest" };
    expect(readAbout(JSON.stringify(json))).toEqual(readAbout(json));
    expect(safeReadAbout(json).data).toEqual(readAbout(json));
    expect(safeReadAbout({ kind: "recipient" }).problems?.map(({ path }) => path)).toEqual([["kind"]]);
  });

  it("may have its rounding as agreements have it", () => {
    expect(readAbout({ rounding: { method: "nearest", unit: "tkr" } })).toEqual({
      rounding: "nearest",
      roundTo: 100_000n,
    });
    expect(readAbout({ title: "x", rounding: { unit: 1 } })).toEqual({ title: "x", roundTo: 100n });
    expect(readAbout({ rounding: {} })).toEqual({});
    for (const [rounding, place] of [
      [{ method: "hamilton" }, "rounding.method"],
      [{ unit: "riksdaler" }, "rounding.unit"],
      [{ unit: [1] }, "rounding.unit"],
      [{ way: "nearest" }, "rounding"],
      [null, "rounding"],
    ] as const)
      expect(problemsOf(() => readAbout({ rounding }))).toMatchObject([
        { code: "about-shape", details: { place } },
      ]);
    expect(problemsOf(() => readAbout({ rounding: {}, roundTo: "tkr" }))).toHaveLength(1);
  });

  it("has every sound word, and no other value", () => {
    for (const kind of ["recipients", "summary", "split"]) expect(soundAbout({ kind })).toEqual({ kind });
    for (const json of [
      { kind: "annat" },
      { columns: [] },
      { columns: "B" },
      { title: " " },
      { level: true },
    ])
      expect(soundAbout(json)).toBeUndefined();
    expect(soundAbout({ level: "Kommuner", unit: 1000 })).toEqual({ level: "municipality", unit: "tkr" });
  });

  it("claims what its amounts are rounded to, where it says so", () => {
    expect(claimOf({ roundTo: 100_000n }, undefined)).toEqual({ kind: "recipients", roundTo: 100_000n });
    expect(claimOf({}, undefined)).toEqual({ kind: "recipients" });
  });
});
