import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problem } from "../../../src/problems/problem.ts";
import { fileUri, verificationSarif } from "../../../src/report/verification/verification-sarif.ts";
import { VERSION } from "../../../src/version.ts";
import { schemaErrors } from "../../support/json-schema.ts";
import { everyVerdict, hostileTable, wrongTable } from "./sample-reports.ts";

const SCHEMA = JSON.parse(readFileSync(new URL("sarif-schema-2.1.0.json", import.meta.url), "utf8"));

// biome-ignore lint/suspicious/noExplicitAny: what comes out of JSON.parse
type Json = any;

const log = async (): Promise<Json> => JSON.parse(verificationSarif({ tables: [await wrongTable()] }));

describe("verified tables as SARIF", () => {
  it("are valid by the schema of SARIF 2.1.0", async () => {
    const docs = "https://example.org/docs/problems/";
    const reports = [await everyVerdict(), { ...(await everyVerdict()), most: 1 }, { tables: [] }];
    for (const report of reports)
      for (const options of [{}, { version: "0.1.0", docs }])
        expect(schemaErrors(SCHEMA, JSON.parse(verificationSarif(report, options)))).toEqual([]);
  });

  it("are valid whatever the names hold", async () => {
    const hostile = JSON.parse(verificationSarif({ tables: [await hostileTable()] }));
    expect(hostile.runs[0].results).toHaveLength(3);
    expect(schemaErrors(SCHEMA, hostile)).toEqual([]);
  });

  it("have a rule for each code, and results that point at their rule and line", async () => {
    const [run] = (await log()).runs;
    expect(run.tool.driver.rules.map((rule: Json) => rule.id)).toEqual(["amount-differs", "deviation-gone"]);
    // Readers that look at the rule alone see the level too, and those that look at the result alone.
    const levels = run.tool.driver.rules.map((rule: Json) => rule.defaultConfiguration.level);
    expect(levels).toEqual(["error", "error"]);
    for (const { level, ruleIndex } of run.results) expect(level).toBe(levels[ruleIndex]);
    expect(run.results[0]).toMatchObject({
      ruleId: "amount-differs",
      ruleIndex: 0,
      level: "error",
      locations: [
        { physicalLocation: { artifactLocation: { uri: "fixtures/wrong.csv" }, region: { startLine: 2 } } },
      ],
      properties: { cell: "B2", printed: "7701759.00", expected: "46693876.00" },
    });
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it("have accepted deviations as notes of the run, with the reason, and not as results", async () => {
    const [run] = (await log()).runs;
    const [notice, ...more] = run.invocations[0].toolExecutionNotifications;
    expect(more).toEqual([]);
    expect([notice.level, notice.message.text]).toEqual([
      "note",
      expect.stringContaining("summan är rättad i efterhand"),
    ]);
    expect(notice.locations[0].physicalLocation.region).toEqual({ startLine: 23 });
    expect(run.results.map((result: Json) => result.ruleId)).not.toContain("column-sum");
  });

  it("name the version, where it is described, and what each rule means", async () => {
    const descriptions = { "amount-differs": "A printed amount is another." };
    const [run] = JSON.parse(verificationSarif({ tables: [await wrongTable()] }, { descriptions })).runs;
    const { version, informationUri, rules } = run.tool.driver;
    expect(version).toBe(VERSION);
    expect(informationUri).toMatch(/^https:/);
    expect(rules.map((rule: Json) => rule.fullDescription.text)).toEqual([
      "A printed amount is another.",
      "deviation gone",
    ]);
  });

  it("have a line for every result, and a fingerprint of its own", async () => {
    const report = { tables: [...(await everyVerdict()).tables, await wrongTable(), await hostileTable()] };
    const [run] = JSON.parse(verificationSarif(report)).runs;
    const marks = run.results.map((result: Json) => result.partialFingerprints["fordela/v2"]);
    expect(new Set(marks).size).toBe(marks.length);
    for (const { locations } of run.results)
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
  });

  it("tell two sums of one column apart", async () => {
    const { verification, ...table } = await wrongTable();
    const sum = (source: string, stated: bigint) => ({
      ...problem("stated-differs", [], { source, computed: 1n, stated }),
      place: { cell: "B", column: "B", row: null },
    });
    const problems = [sum("text", 2n), sum("bilaga", 3n), sum("bilaga", 4n)] as never;
    const { runs } = JSON.parse(verificationSarif({ tables: [{ ...table, verification, problems }] }));
    const marks = runs[0].results.map((result: Json) => result.partialFingerprints["fordela/v2"]);
    expect(new Set(marks).size).toBe(3);
  });

  it("point at the table's own file where the report names its description", async () => {
    const table = { ...(await wrongTable("f/about.json")), table: "f/table.csv" };
    const [run] = JSON.parse(verificationSarif({ tables: [table] })).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("f/table.csv");
  });
});

describe("the schema check", () => {
  it.each<[string, (sarif: Json) => void]>([
    ["version", (sarif) => Object.assign(sarif, { version: "2.0.0" })],
    ["a tool without a name", (sarif) => delete sarif.runs[0].tool.driver.name],
    ["a level that does not exist", (sarif) => Object.assign(sarif.runs[0].results[0], { level: "fatal" })],
    ["a message without a text", (sarif) => Object.assign(sarif.runs[0].results[0], { message: {} })],
    ["an unknown property", (sarif) => Object.assign(sarif.runs[0].results[0], { cell: "B2" })],
    ["line 0", (sarif) => Object.assign(place(sarif).region, { startLine: 0 })],
    ["a space in an address", (sarif) => Object.assign(place(sarif).artifactLocation, { uri: "a b.csv" })],
    [
      "a relative help address",
      (sarif) => Object.assign(sarif.runs[0].tool.driver.rules[0], { helpUri: "a.md" }),
    ],
    [
      "the same rule twice",
      (sarif) => sarif.runs[0].tool.driver.rules.push(sarif.runs[0].tool.driver.rules[0]),
    ],
    [
      "another suppression",
      (sarif) => Object.assign(sarif.runs[0].results[0], { suppressions: [{ kind: "x" }] }),
    ],
    [
      "a relative information address",
      (sarif) => Object.assign(sarif.runs[0].tool.driver, { informationUri: "a" }),
    ],
  ])("finds %s", async (_, spoil) => {
    const sarif = await log();
    spoil(sarif);
    expect(schemaErrors(SCHEMA, sarif)).not.toEqual([]);
  });
});

it.each([
  ["fixtures/a b/å.csv", "fixtures/a%20b/%C3%A5.csv"],
  ["fixtures\\a\\b.csv", "fixtures/a/b.csv"],
  ["C:\\a\\b.csv", "file:///C:/a/b.csv"],
  ["/a/b.csv", "file:///a/b.csv"],
  ["../a#b?c%.csv", "../a%23b%3Fc%25.csv"],
  ["a\ud800.csv", "a%EF%BF%BD.csv"],
])("the path %j becomes %s", (path, uri) => {
  expect(fileUri(path)).toBe(uri);
});

function place(sarif: Json): Json {
  return sarif.runs[0].results[0].locations[0].physicalLocation;
}
