import { describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../src/agreements/agreement.ts";
import { checkAgreement } from "../../src/agreements/checks/check-agreement.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { publishAllocation } from "../../src/allocate/publish-allocation.ts";
import { allocationChart } from "../../src/charts/allocation-chart.ts";
import { comparisonChart } from "../../src/charts/comparison-chart.ts";
import { histogram } from "../../src/charts/histogram.ts";
import { linesChart } from "../../src/charts/lines-chart.ts";
import { totalsChart } from "../../src/charts/totals-chart.ts";
import { compare } from "../../src/compare/compare.ts";
import { describeAgreement } from "../../src/explain/describe-agreement.ts";
import { explain } from "../../src/explain/explain.ts";
import { formatKr } from "../../src/money/format-kr.ts";
import { among } from "../../src/recipients/among.ts";
import type { Recipient } from "../../src/recipients/recipient.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { allocationCsv } from "../../src/report/allocation/allocation-csv.ts";
import { allocationJson } from "../../src/report/allocation/allocation-json.ts";
import { allocationMarkdown } from "../../src/report/allocation/allocation-markdown.ts";
import { allocationText } from "../../src/report/allocation/allocation-text.ts";
import { comparisonCsv } from "../../src/report/comparison/comparison-csv.ts";
import { comparisonJson } from "../../src/report/comparison/comparison-json.ts";
import { comparisonMarkdown } from "../../src/report/comparison/comparison-markdown.ts";
import { comparisonText } from "../../src/report/comparison/comparison-text.ts";
import { explanationHtml } from "../../src/report/explanation/explanation-html.ts";
import { explanationMarkdown } from "../../src/report/explanation/explanation-markdown.ts";
import { explanationText } from "../../src/report/explanation/explanation-text.ts";
import { publicationCsv } from "../../src/report/publication/publication-csv.ts";
import { publicationJson } from "../../src/report/publication/publication-json.ts";
import { publicationMarkdown } from "../../src/report/publication/publication-markdown.ts";
import { publicationText } from "../../src/report/publication/publication-text.ts";
import { verificationGithub } from "../../src/report/verification/verification-github.ts";
import { verificationJson } from "../../src/report/verification/verification-json.ts";
import { verificationJunit } from "../../src/report/verification/verification-junit.ts";
import { verificationMarkdown } from "../../src/report/verification/verification-markdown.ts";
import { verificationSarif } from "../../src/report/verification/verification-sarif.ts";
import { verificationTap } from "../../src/report/verification/verification-tap.ts";
import { verificationText } from "../../src/report/verification/verification-text.ts";
import { verifyTable } from "../../src/report/verification/verify-table.ts";
import { toSql } from "../../src/sql/to-sql.ts";
import { plainSpaces } from "../../src/text/plain-spaces.ts";
import { DINARS } from "../support/dinars.ts";

const agreement = readAgreement(DINARS);
const made = allocate(agreement, { unit: "ore" });
const recipient = made.lines[0]?.recipients[0] as Recipient;
const recipients = [recipient];
const comparison = compare(made, made);

// Nothing is put in use: an app, a notebook, or a worker that was sent a copy has only the result.
describe.each([
  ["as it was made", made, comparison],
  ["as a copy", structuredClone(made), structuredClone(comparison)],
])("an allocation of own recipients, %s, is written in its own money", (_, allocation, both) => {
  const texts: Readonly<Record<string, () => string>> = {
    allocationChart: () => allocationChart(allocation, { lang: "en" }),
    allocationCsv: () => allocationCsv(allocation),
    allocationJson: () => allocationJson(allocation),
    allocationMarkdown: () => allocationMarkdown(allocation, { lang: "en" }),
    allocationText: () => allocationText(allocation, { lang: "en" }),
    comparisonCsv: () => comparisonCsv(both),
    comparisonJson: () => comparisonJson(both),
    comparisonMarkdown: () => comparisonMarkdown(both, { lang: "en" }),
    comparisonText: () => comparisonText(both, { lang: "en" }),
    explain: () => explain(allocation, { recipient, lang: "en" }).join("\n"),
    explanationHtml: () => explanationHtml(allocation, { recipients, lang: "en" }),
    explanationMarkdown: () => explanationMarkdown(allocation, { recipients, lang: "en" }),
    explanationText: () => explanationText(allocation, { recipients, lang: "en" }),
    histogram: () => histogram(allocation, { lang: "en" }),
    linesChart: () => linesChart(allocation, { lang: "en" }),
    totalsChart: () => totalsChart(allocation, { lang: "en" }),
    comparisonChart: () => comparisonChart(both, { lang: "en", kind: "slope" }),
  };

  const published = publishAllocation(allocation, 10n);
  const publications: Readonly<Record<string, () => string>> = {
    publicationCsv: () => publicationCsv(published),
    publicationJson: () => publicationJson(published, { lang: "en" }),
    publicationMarkdown: () => publicationMarkdown(published, { lang: "en" }),
    publicationText: () => publicationText(published, { lang: "en" }),
  };

  it.each(Object.keys(publications))("rounded to print, by %s", (name) => {
    const text = plainSpaces(publications[name]?.() ?? "");
    expect(text).toMatch(/1,?250\.00/);
    expect(text).not.toMatch(/50,?000|SEK|\btkr\b|öre/);
    expect(text).toBe(plainSpaces(among(agreement, () => publications[name]?.() ?? "")));
  });

  it.each(Object.keys(texts))("by %s", (name) => {
    const text = plainSpaces(texts[name]?.() ?? "");
    expect(text).toMatch(/625/);
    expect(text).not.toMatch(/6,?250|SEK|\bkr\b|öre/);
  });
});

it("a statement of an agreement's lines is among its own recipients, in its own money", () => {
  const lines = agreement.lines as readonly ResolvedLine[];
  const options = { dialect: "duckdb", rounding: "floor", unit: "krona" } as const;
  const sql = toSql(lines, { ...options, agreement });
  expect(sql).toContain("('A', 1)");
  expect(sql).toBe(among(agreement, () => toSql(lines, options)));
  expect(toSql(lines, { ...options, agreement: made, from: "dioceses" })).toBe(
    among(agreement, () => toSql(lines, { ...options, from: "dioceses" })),
  );
});

it("an agreement with own recipients is described in its own money", () => {
  expect(plainSpaces(describeAgreement(agreement, { lang: "en" }).join("\n"))).toContain(
    "KWD 5,000.002 to dioceses",
  );
});

it("Sweden's money is in use afterwards", () => {
  allocationText(made);
  expect(plainSpaces(formatKr(150n, { lang: "en", unit: true }))).toBe("SEK 1.50");
});

it("an allocation of own recipients as JSON is in its own money", () => {
  const { rows } = JSON.parse(JSON.stringify(made));
  expect(rows.map(({ amount }: { amount: string }) => amount)).toEqual(["625.000", "1250.001", "3125.001"]);
});

describe("a wrong table of own recipients is reported in their own money", async () => {
  const table = "Stift;Belopp (KWD)\nAl Asimah;625,000\nBubiyan;1250,011\nFailaka;3125,001\n";
  const report = await verifyTable(
    { title: "t", table: "t.csv", kind: "recipients", agreement: "g.json" },
    new TextEncoder().encode(table),
    { agreements: { "g.json": agreement } },
  );
  const tables = [report];
  const reports: Readonly<Record<string, () => string>> = {
    verificationGithub: () => verificationGithub({ tables }, { lang: "en" }),
    verificationJson: () => verificationJson({ tables }, { lang: "en" }),
    verificationJunit: () => verificationJunit({ tables }, { lang: "en" }),
    verificationMarkdown: () => verificationMarkdown({ tables }, { lang: "en" }),
    verificationSarif: () => verificationSarif({ tables }, { lang: "en" }),
    verificationTap: () => verificationTap({ tables }, { lang: "en" }),
    verificationText: () => verificationText({ tables }, { lang: "en" }),
  };

  it.each(Object.keys(reports))("by %s", (name) => {
    const text = plainSpaces(reports[name]?.() ?? "");
    expect(text).toMatch(/1,?250\.011/);
    expect(text).not.toMatch(/12,?500\.11|SEK/);
    expect(text).toBe(plainSpaces(among(agreement, () => reports[name]?.() ?? "")));
  });

  it("beside a table of Sweden's", () => {
    const sweden = { file: "s.csv", verification: null, problems: [], causes: [] };
    const text = verificationText({ tables: [report, sweden] }, { lang: "en" });
    expect(plainSpaces(text)).toContain("1,250.011");
  });
});

it("an agreement with own recipients is checked among these", () => {
  expect(checkAgreement(agreement)).toEqual([]);
  expect(checkAgreement(agreement, SWEDEN)).toEqual([]);
  const wrong = { ...agreement, stated: [{ amount: 1n, source: "§ 1" }] };
  expect(checkAgreement(wrong).map(({ code }) => code)).toEqual(["stated-sum"]);
});
