import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { verificationJson } from "../../src/report/verification/verification-json.ts";
import { verificationText } from "../../src/report/verification/verification-text.ts";
import { verifyTable } from "../../src/report/verification/verify-table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { readAbout } from "../../src/verify/read-about.ts";
import { verify } from "../../src/verify/verify.ts";
import { recorded } from "../support/recording-terminal.ts";
import { countyTable } from "./verified.ts";

const PUBLISHED = new URL("../../fixtures/published/", import.meta.url);
const SLUGS = readdirSync(PUBLISHED).sort();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const MEDVERKAN = { agreement: "2025", lines: ["lan-medverkan"] };

/** A bundled agreement under another id, as if it were somebody's own. */
const own = (id: string): Agreement => ({ ...agreementOf("2025"), id, year: 2031 });

describe("a published table verified in one call", () => {
  it.each(SLUGS)("%s has the report that the command gives", async (slug) => {
    const folder = new URL(`${slug}/`, PUBLISHED);
    const json = JSON.parse(readFileSync(new URL("about.json", folder), "utf8"));
    const about = readAbout(json);
    const named = about.agreement ?? "";
    const path = new URL(named, folder);
    const isFile = named.endsWith(".json") && existsSync(path);
    const table = readFileSync(new URL(about.table ?? "table.csv", folder));
    const report = await verifyTable(about, table, {
      file: "about.json",
      ...(isFile && { agreements: { [named]: readAgreement(JSON.parse(readFileSync(path, "utf8"))) } }),
    });
    const { out } = await recorded(["verify", new URL("about.json", folder).pathname, "--format", "json"]);
    const [byCommand] = JSON.parse(out).tables;
    const [byCall] = JSON.parse(verificationJson({ tables: [report] })).tables;
    expect(byCall).toEqual({ ...byCommand, file: "about.json", table: "about.json" });
    expect(byCall.checked).toBeGreaterThan(0);
  });

  it("has the causes of what is wrong, ready for a report", async () => {
    const csv = countyTable((name, kr) => `${name};${name === "Gotlands län" ? kr * 10 : kr}`);
    const report = await verifyTable(MEDVERKAN, bytes(csv), { file: "belopp.csv" });
    expect(report.problems.map(({ code }) => code)).toContain("amount-differs");
    expect(verificationText({ tables: [report] }, { lang: "en" })).toMatch(/^✗ belopp\.csv: /);
    const thousandfold = countyTable((name, kr) => `${name};${kr * 1000}`);
    const { causes } = await verifyTable(MEDVERKAN, bytes(thousandfold));
    expect(causes.map(({ code }) => code)).toContain("other-unit");
  });
});

describe("what a description names", () => {
  it("is found among the caller's agreements by id, year or the name itself, before the bundled ones", async () => {
    const table = bytes(countyTable());
    for (const [agreement, agreements] of [
      ["egen", [own("egen")]],
      ["2031", [own("egen")]],
      ["avtal/egen.json", { "avtal/egen.json": own("egen") }],
    ] as const) {
      const { problems, verification } = await verifyTable({ ...MEDVERKAN, agreement }, table, {
        agreements,
      });
      expect([agreement, problems]).toEqual([agreement, []]);
      expect(verification?.recipe?.agreement.id).toBe("egen");
    }
    const changed = { ...agreementOf("2025"), title: "Ändrad" };
    const found = await verifyTable(MEDVERKAN, table, { agreements: [changed] });
    expect(found.verification?.recipe?.agreement.title).toBe("Ändrad");
  });

  it("is a problem where it is not there, with the names there are", async () => {
    const table = bytes(countyTable());
    const agreement = await verifyTable({ agreement: "egen.json" }, table, { agreements: [own("min")] });
    expect(agreement).toMatchObject({ verification: null, causes: [] });
    expect(agreement.problems).toMatchObject([
      { code: "agreement-unknown", details: { agreement: "egen.json" } },
    ]);
    expect(JSON.stringify(agreement.problems[0]?.details)).toContain('"min"');
    const register = await verifyTable({ ...MEDVERKAN, register: "2031-01-01" }, table);
    expect(register.problems).toMatchObject([{ code: "register-unknown", path: ["register"] }]);
  });

  it("is found among the caller's registers by id or date, and among the bundled ones", async () => {
    const [line] = ["lan-komplexa-behov"];
    const about = { agreement: "2025", lines: [line as string], partial: true };
    const table = bytes("Län;Belopp (kr)\nJämtlands län;2506966\n");
    const bundled = await loadRegister("scb-2024-11-01");
    const counts = new Map(
      bundled.codes("county").map((code) => [code, { total: bundled.count(code) ?? 0 }]),
    );
    const facts = { date: "2031-01-01", table: "x", status: "supplied", source: "x" } as const;
    const mine = registerOf({ ...facts, id: "min" }, counts);
    for (const register of ["min", "2031-01-01"]) {
      const { verification, problems } = await verifyTable({ ...about, register }, table, {
        registers: [mine],
      });
      expect(problems).toEqual([]);
      expect(verification?.registers.map((use) => use.register.id)).toEqual(["min"]);
    }
    const given = await verifyTable(about, table, { population: mine });
    expect(given.verification?.registers.map((use) => use.register.id)).toEqual(["min"]);
    const dated = await verifyTable({ ...about, register: "scb-2023-12-31" }, table);
    expect(dated.verification?.registers.map((use) => use.register.id)).toEqual(["scb-2023-12-31"]);
    expect(dated.problems.map(({ code }) => code)).toContain("amount-differs");
  });
});

describe("what cannot be verified", () => {
  it.each([
    ["no description", undefined, "Län;Belopp\n", "about-shape"],
    ["a description that is a text", "about.json", "Län;Belopp\n", "about-shape"],
    ["a tolerance below 0", { tolerance: "-1" }, "Län;Belopp\n", "about-shape"],
    ["a tolerance that is no amount", { tolerance: "x" }, "Län;Belopp\n", "money-malformed"],
    ["a line that is not there", { agreement: "2025", lines: ["x"] }, "Län;Belopp\n", "line-unknown"],
    ["no file", {}, undefined, "file-not-text"],
    ["an empty file", {}, "", "file-empty"],
    ["quotation marks that do not pair up", {}, 'Län;Belopp\n"Gotland;1\n', "csv-malformed"],
  ])("%s is told, and nothing is thrown", async (_, about, text, code) => {
    const file = text === undefined ? (undefined as never) : bytes(text);
    const report = await verifyTable(about as never, file);
    expect(report).toMatchObject({ file: "–", verification: null, causes: [] });
    expect(report.problems.map((one) => one.code)).toEqual([code]);
  });
});

describe("an agreement", () => {
  it("is checked once a call", async () => {
    let checks = 0;
    const counted: Agreement = Object.create(
      {
        // Not the agreement's own, so that copies of it do not read it.
        get unsupported() {
          checks++;
          return [];
        },
      },
      Object.getOwnPropertyDescriptors(own("egen")),
    );
    const about = { agreement: "egen", lines: ["lan-medverkan"] };
    const { problems } = await verifyTable(about, bytes(countyTable()), { agreements: [counted] });
    expect([problems, checks]).toEqual([[], 1]);
    const claim = { kind: "recipients", agreement: counted, lines: ["lan-medverkan"] } as const;
    expect(verify(tableFrom(bytes(countyTable())), claim).problems).toEqual([]);
    expect(checks).toBe(2);
  });
});
