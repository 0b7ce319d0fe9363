import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { junitReport } from "../../../src/report/verification/junit.ts";
import { xmlElement, xmlText } from "../../../src/text/xml-element.ts";
import { PYTHON_EXISTS } from "../../support/python-oracle.ts";
import { everyVerdict, hostileTable } from "./sample-reports.ts";

/** Parses XML with Python's own parser: each element as its name and attributes. Throws where it is not well formed. */
function parsed(xml: string): { tag: string; facts: Record<string, string>; text: string }[] {
  const script =
    "import sys, json, xml.etree.ElementTree as t; " +
    "print(json.dumps([{'tag': e.tag, 'facts': e.attrib, 'text': e.text or ''} for e in t.fromstring(sys.stdin.buffer.read()).iter()]))";
  return JSON.parse(execFileSync("python3", ["-I", "-c", script], { input: xml, encoding: "utf8" }));
}

const children = ["testcase", "failure", "error", "skipped"] as const;

it("has a python3 to parse XML with, in CI", () => {
  expect(PYTHON_EXISTS || process.env["CI"] !== "true").toBe(true);
});

describe.runIf(PYTHON_EXISTS)("verified tables as JUnit XML", () => {
  it("have a suite for each table, and counts that are right", async () => {
    const xml = junitReport(await everyVerdict());
    const [root, ...elements] = parsed(xml);
    const [tests, failures, errors, skipped] = children.map(
      (tag) => elements.filter((element) => element.tag === tag).length,
    );
    expect(root).toMatchObject({
      tag: "testsuites",
      facts: { tests: `${tests}`, failures: `${failures}`, errors: `${errors}`, skipped: `${skipped}` },
    });
    const suites = elements.filter(({ tag }) => tag === "testsuite").map(({ facts }) => facts);
    expect(
      suites.map(({ name, tests, failures, errors, skipped }) => [name, tests, failures, errors, skipped]),
    ).toEqual([
      ["fixtures/good.csv", "1", "0", "0", "0"],
      ["fixtures/wrong.csv", "5", "4", "0", "1"],
      ["fixtures/tom.csv", "1", "1", "0", "0"],
      ["fixtures/borta.csv", "1", "0", "1", "0"],
    ]);
  });

  it("are well formed whatever the names hold", async () => {
    const elements = parsed(junitReport({ tables: [await hostileTable()] }));
    const [, suite] = elements;
    expect(suite?.facts["name"]).toContain("<script>alert(1)</script> ]]> ::error::x");
    expect(suite?.facts["name"]).toContain("\n::error::rad två");
    expect(elements.filter(({ tag }) => tag === "failure")).toHaveLength(3);
    expect(elements.some(({ tag }) => tag === "script")).toBe(false);
  });
});

describe("an XML element", () => {
  it("loses the characters that XML cannot hold, and keeps all others", () => {
    expect(xmlText("a\u0000\u001b\ud800\ufffe\udc00🙂å\n]]>")).toBe("a🙂å\n]]&gt;");
    expect(xmlElement("e", { a: `"<'&>\n` })).toBe(`<e a="&quot;&lt;'&amp;&gt;&#10;"/>`);
  });

  it.runIf(PYTHON_EXISTS)("is what the parser reads back", () => {
    const text = `<a href="x">&amp;]]></a>\t'🙂`;
    const [element] = parsed(xmlElement("e", { a: text }, xmlText(text)));
    expect(element).toEqual({ tag: "e", facts: { a: text }, text });
  });
});
