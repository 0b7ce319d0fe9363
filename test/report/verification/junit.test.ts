import { describe, expect, it } from "vitest";
import { verificationJunit } from "../../../src/report/verification/verification-junit.ts";
import { parsedXml } from "../../support/parsed-xml.ts";
import { PYTHON_EXISTS } from "../../support/python-oracle.ts";
import { everyVerdict, hostileTable, wrongTable } from "./sample-reports.ts";

const children = ["testcase", "failure", "error", "skipped"] as const;

it("has a python3 to parse XML with, in CI", () => {
  expect(PYTHON_EXISTS || process.env["CI"] !== "true").toBe(true);
});

describe.runIf(PYTHON_EXISTS)("verified tables as JUnit XML", () => {
  it("have a suite for each table, and counts that are right", async () => {
    const xml = verificationJunit(await everyVerdict());
    const [root, ...elements] = parsedXml(xml);
    const [tests, failures, errors, skipped] = children.map(
      (tag) => elements.filter((element) => element.tag === tag).length,
    );
    expect(root).toMatchObject({
      tag: "testsuites",
      facts: { tests: `${tests}`, failures: `${failures}`, errors: `${errors}` },
    });
    const suites = elements.filter(({ tag }) => tag === "testsuite").map(({ facts }) => facts);
    expect(suites.reduce((sum, one) => sum + Number(one["skipped"]), 0)).toBe(skipped);
    expect(
      suites.map(({ name, tests, failures, errors, skipped }) => [name, tests, failures, errors, skipped]),
    ).toEqual([
      ["fixtures/good.csv", "1", "0", "0", "0"],
      ["fixtures/wrong.csv", "5", "4", "0", "1"],
      ["fixtures/tom.csv", "1", "1", "0", "0"],
      ["fixtures/borta.csv", "1", "0", "1", "0"],
    ]);
  });

  it("have a name for each suite and for each case in it, also where a table is given twice", async () => {
    const elements = parsedXml(verificationJunit({ tables: [await hostileTable(), await hostileTable()] }));
    const named = (wanted: string) => elements.filter(({ tag }) => tag === wanted);
    const suites = named("testsuite").map(({ facts }) => facts["name"]);
    expect(new Set(suites).size).toBe(2);
    const cases = named("testcase").map(({ facts }) => `${facts["classname"]} ${facts["name"]}`);
    expect(new Set(cases).size).toBe(cases.length);
  });

  it("show the place of each problem as a stack trace does", async () => {
    const elements = parsedXml(verificationJunit({ tables: [await wrongTable()] }));
    const [first] = elements.filter(({ tag }) => tag === "failure");
    expect(first?.text).toBe(`fixtures/wrong.csv:2: ${first?.facts["message"]}`);
  });

  it("are well formed whatever the names hold", async () => {
    const elements = parsedXml(verificationJunit({ tables: [await hostileTable()] }));
    const [, suite] = elements;
    expect(suite?.facts["name"]).toContain("<script>alert(1)</script> ]]> ::error::x");
    expect(suite?.facts["name"]).toContain("\n::error::rad två");
    expect(elements.filter(({ tag }) => tag === "failure")).toHaveLength(3);
    expect(elements.some(({ tag }) => tag === "script")).toBe(false);
  });
});
