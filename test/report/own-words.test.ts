import { describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../src/agreements/agreement.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
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
