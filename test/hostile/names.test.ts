import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { allocationChart } from "../../src/charts/allocation-chart.ts";
import { visible } from "../../src/cli/terminal.ts";
import { verifyFile } from "../../src/cli/verify-file.ts";
import { compare } from "../../src/compare/compare.ts";
import { JUPYTER_DISPLAY, type MimeBundle } from "../../src/display/jupyter-display.ts";
import { show } from "../../src/display/show.ts";
import { explain } from "../../src/explain/explain.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { toCsv } from "../../src/population/to-csv.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import { allocationCsv } from "../../src/report/allocation/allocation-csv.ts";
import { allocationJson } from "../../src/report/allocation/allocation-json.ts";
import { allocationMarkdown } from "../../src/report/allocation/allocation-markdown.ts";
import { allocationText } from "../../src/report/allocation/allocation-text.ts";
import { comparisonCsv } from "../../src/report/comparison/comparison-csv.ts";
import { comparisonMarkdown } from "../../src/report/comparison/comparison-markdown.ts";
import { comparisonText } from "../../src/report/comparison/comparison-text.ts";
import { verificationGithub } from "../../src/report/verification/verification-github.ts";
import { verificationJson } from "../../src/report/verification/verification-json.ts";
import { verificationJunit } from "../../src/report/verification/verification-junit.ts";
import { verificationMarkdown } from "../../src/report/verification/verification-markdown.ts";
import { verificationSarif } from "../../src/report/verification/verification-sarif.ts";
import { verificationTap } from "../../src/report/verification/verification-tap.ts";
import { verificationText } from "../../src/report/verification/verification-text.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { parsedXml } from "../support/parsed-xml.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { HOSTILE_NAMES } from "./hostile-names.ts";

/** Controls other than line breaks and tabs, marks of direction, halves of characters. */
const STEERS = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const ACTIVE = /<script|<img|<!--|onerror="|[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;
const FORMULA = /^[=+\-@\t\r\n＝]/;
const TAG = /<(?!\/?(br|details|summary|sub|sup)\b)[a-z!/]/i;

/** As many recipients as there are names, each with one. */
const DIRECTORY: Directory = {
  recipients: (level) =>
    HOSTILE_NAMES.map((name, index) => {
      const code = String(index + 10);
      return { level, code, name, body: `${level}:${code}` };
    }),
  group: () => undefined,
};

/** An agreement in which everything that is text is the name. */
function agreementOf(name: string): Agreement {
  return {
    id: name,
    year: 2025,
    title: name,
    source: name,
    population: { date: "2024-11-01", by: "chosen", reason: name },
    areas: [{ id: name, name }],
    lines: [
      {
        id: name,
        area: name,
        level: "region",
        amount: 1_000_01n,
        derived: false,
        key: [{ rule: "equal" }],
        source: name,
      },
    ],
    stated: [{ amount: 1_000_01n, source: name }],
  };
}

/** The notebook output of a result. */
async function bundleOf(result: object): Promise<MimeBundle> {
  return show(result)[JUPYTER_DISPLAY]();
}

describe.each(HOSTILE_NAMES.map((name) => [JSON.stringify(name), name] as const))(
  "the name %s",
  async (_, name) => {
    const allocation = allocateAmong(agreementOf(name), DIRECTORY);
    const other = allocateAmong(agreementOf(name), DIRECTORY, { unit: 100n, rounding: "floor" });
    const comparison = compare(allocation, other);
    const recipient = DIRECTORY.recipients("region")[HOSTILE_NAMES.indexOf(name)] as NonNullable<
      ReturnType<Directory["recipients"]>[number]
    >;
    const paragraphs = explain(allocation, { recipient });

    it("steers no terminal and makes no line of its own", () => {
      for (const text of [allocationText(allocation), comparisonText(comparison)]) {
        expect(visible(text)).not.toMatch(STEERS);
        expect(text).not.toMatch(/^(✓ två|::warning)/m);
      }
      for (const paragraph of paragraphs) expect(paragraph).not.toMatch(/\p{Cc}|\u202e/u);
    });

    it("is no formula in CSV", () => {
      const register = registerOf(
        { id: "x", date: "2024-11-01", table: "x", source: "x", status: "supplied" },
        new Map([["0114", { total: 1 }]]),
      );
      for (const csv of [allocationCsv(allocation), comparisonCsv(comparison), toCsv(register, () => name)]) {
        const cells = parseCsv(csv, ",").rows.flat();
        expect(cells.length).toBeGreaterThan(3);
        expect(cells.filter(({ text }) => FORMULA.test(text) && !/^-?\d+(\.\d+)?$/.test(text))).toEqual([]);
      }
    });

    it("comes back from JSON as it was", () => {
      const json = JSON.parse(allocationJson(allocation));
      expect(json.agreement.title).toBe(name);
      expect(
        json.lines[0].shares.find(({ code }: { code: string }) => code === recipient.code).recipient,
      ).toBe(name);
      expect(json.totals.line[name]).toBe("1000.01");
    });

    it("is no mark-up in Markdown, in a chart, or in a notebook", async () => {
      for (const markdown of [allocationMarkdown(allocation), comparisonMarkdown(comparison)]) {
        expect(markdown).not.toMatch(TAG);
        expect(markdown).not.toMatch(/\]\((javascript|http)/);
        expect(markdown).not.toMatch(STEERS);
      }
      const svg = allocationChart(allocation);
      expect(svg).not.toMatch(ACTIVE);
      for (const result of [allocation, comparison, paragraphs]) {
        const html = (await bundleOf(result))["text/html"] ?? "";
        expect(html.length).toBeGreaterThan(100);
        expect(html).not.toMatch(ACTIVE);
      }
    });
  },
);

describe("all the names in a published table", async () => {
  const folder = join(temporaryFolder(), "ond ::error:: <b>");
  mkdirSync(folder);
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  // A NUL makes a file no text: that is refused as a whole (files.test.ts).
  const names = HOSTILE_NAMES.filter((name) => !name.includes("\0"));
  const rows = names.map((name, index) => `${quote(name)};${index + 1}`);
  const columns = names.map((name) => quote(`${name} (kr)`));
  writeFileSync(join(folder, "table.csv"), `Län;${columns[0]}\n${rows.join("\n")}\nGotlands län;1\n`);
  const deviations = names.map((reason) => ({
    code: "amount-differs",
    cell: "B2",
    printed: "1",
    expected: "2000000",
    reason,
  }));
  const about = { agreement: "2025", lines: ["lan-medverkan"], level: "county", deviations };
  writeFileSync(join(folder, "about.json"), JSON.stringify(about));
  const report = { tables: [await verifyFile(join(folder, "about.json"))] };

  it("is verified, with a problem for each of them", () => {
    expect(report.tables[0]?.verification).not.toBeNull();
    expect(report.tables[0]?.problems.length).toBeGreaterThan(names.length);
  });

  it("steer no terminal in the text", () => {
    const text = verificationText(report);
    expect(visible(text)).not.toMatch(STEERS);
    expect(text).not.toMatch(/^(✓ två|::)/m);
  });

  it("give no annotation of their own", () => {
    const lines = verificationGithub(report).trimEnd().split("\n");
    expect(lines.filter((line) => /##\[/.test(line))).toEqual([]);
    const commands = lines.filter((line) => line.startsWith("::"));
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands)
      expect(command).toMatch(/^::(error|warning|notice)( file=[^:,]+(,line=\d+)?,title=[^:,]+)?::[^\r\n]+$/);
    expect(lines.length - commands.length).toBe(1);
  });

  it("are texts in XML that others read, in JSON and in SARIF", () => {
    const junit = parsedXml(verificationJunit(report));
    expect(junit.length).toBeGreaterThan(names.length);
    expect(new Set(junit.map(({ tag }) => tag))).toEqual(
      new Set(
        ["testsuites", "testsuite", "testcase", "failure", "system-out", "skipped"].filter((tag) =>
          junit.some((one) => one.tag === tag),
        ),
      ),
    );
    expect(JSON.parse(verificationJson(report))).toHaveProperty("tables");
    expect(JSON.parse(verificationSarif(report))).toHaveProperty("runs");
  });

  it("give no test point of their own in TAP", () => {
    const lines = verificationTap(report).trimEnd().split("\n");
    expect(lines.filter((line) => /^(not )?ok/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line === "  ...")).toHaveLength(1);
  });

  it("are no mark-up in Markdown or in a notebook", async () => {
    // A file's name stands in a code span, in which nothing is mark-up.
    expect(verificationMarkdown(report).replace(/^### . `[^`]*`$/m, "")).not.toMatch(TAG);
    expect(verificationMarkdown(report)).not.toMatch(STEERS);
    const verification = report.tables[0]?.verification;
    const html = (await bundleOf(verification as object))["text/html"] ?? "";
    expect(html).toContain("<table");
    expect(html).not.toMatch(ACTIVE);
  });
});
