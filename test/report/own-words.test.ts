import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { comparisonChart } from "../../src/charts/comparison-chart.ts";
import { histogram } from "../../src/charts/histogram.ts";
import { linesChart } from "../../src/charts/lines-chart.ts";
import { totalsChart } from "../../src/charts/totals-chart.ts";
import { compare } from "../../src/compare/compare.ts";
import { describeAgreement } from "../../src/explain/describe-agreement.ts";
import { explain } from "../../src/explain/explain.ts";
import { formatKr } from "../../src/money/format-kr.ts";
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
import { plainSpaces } from "../../src/text/plain-spaces.ts";

/** Three dioceses that share dinars, which have a thousand parts. */
const agreement = readAgreement({
  schemaVersion: 1,
  id: "dioceses",
  year: 2026,
  title: "Dioceses",
  source: "made up",
  population: { date: "2026-01-01", by: "chosen", reason: "No one is counted." },
  recipients: {
    currency: "KWD",
    levels: [
      {
        id: "diocese",
        one: { sv: "stift", en: "diocese" },
        several: { sv: "stift", en: "dioceses" },
        recipients: [
          { code: "A", name: "Alfa" },
          { code: "B", name: "Beta" },
          { code: "C", name: "Gamma" },
        ],
      },
    ],
  },
  areas: [{ id: "1", name: "All" }],
  stated: [],
  lines: [
    {
      id: "equal",
      area: "1",
      level: "diocese",
      amount: "1000.001",
      derived: false,
      source: "made up",
      key: [{ rule: "equal" }],
    },
  ],
});
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
    expect(text).toMatch(/333\.33[34]|333\.3/);
    expect(text).not.toMatch(/3333\.3|SEK|\bkr\b|öre/);
  });
});

it("an agreement with own recipients is described in its own money", () => {
  expect(plainSpaces(describeAgreement(agreement, { lang: "en" }).join("\n"))).toContain(
    "KWD 1,000.001 to dioceses",
  );
});

it("Sweden's money is in use afterwards", () => {
  allocationText(made);
  expect(plainSpaces(formatKr(150n, { lang: "en", unit: true }))).toBe("SEK 1.50");
});
