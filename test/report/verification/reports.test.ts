import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../../src/language/language.ts";
import { findingsOf, isFigure } from "../../../src/report/verification/finding.ts";
import { verificationGithub } from "../../../src/report/verification/verification-github.ts";
import { verificationJson } from "../../../src/report/verification/verification-json.ts";
import { verificationJunit } from "../../../src/report/verification/verification-junit.ts";
import { verificationMarkdown } from "../../../src/report/verification/verification-markdown.ts";
import type {
  TableReport,
  VerificationReport,
} from "../../../src/report/verification/verification-report.ts";
import { verificationSarif } from "../../../src/report/verification/verification-sarif.ts";
import { verificationTap } from "../../../src/report/verification/verification-tap.ts";
import { verificationText } from "../../../src/report/verification/verification-text.ts";
import { goodTable, wrongTable } from "./sample-reports.ts";

type Write = (report: VerificationReport, options?: { lang?: Language }) => string;

const FORMATS: readonly (readonly [string, Write])[] = [
  ["text", verificationText],
  ["json", verificationJson],
  ["junit", verificationJunit],
  ["sarif", verificationSarif],
  ["github", verificationGithub],
  ["tap", verificationTap],
  ["markdown", verificationMarkdown],
];

let good: TableReport;
let wrong: TableReport;
beforeAll(async () => {
  [good, wrong] = [await goodTable(), await wrongTable()];
});

/** The text with every amount as bare digits, whatever language or format groups them. */
function bare(text: string): string {
  return text.replaceAll(/(?<=\d)[ ,\u00a0](?=\d{3})/g, "");
}

it("the sample has wrong figures, a cause, an accepted deviation and one that is gone", () => {
  expect(wrong.problems.map(({ code }) => code)).toEqual([
    ...Array(3).fill("amount-differs"),
    "deviation-gone",
  ]);
  expect(wrong.causes.map(({ code }) => code)).toEqual(["rows-swapped"]);
  expect(wrong.verification?.accepted).toHaveLength(1);
  expect(good.problems).toEqual([]);
});

describe.each(FORMATS)("the report as %s", (format, write) => {
  it("holds the cell, the recipient and both amounts of each wrong figure", () => {
    const text = bare(write({ tables: [wrong] }));
    const figures = findingsOf(wrong.problems, wrong.verification).filter(isFigure);
    expect(figures).toHaveLength(3);
    for (const { cell, label, printed, expected } of figures)
      for (const part of [
        cell,
        label,
        String((printed as bigint) / 100n),
        String((expected as bigint) / 100n),
      ])
        expect(text).toContain(part);
  });

  it("names the cause, and the accepted deviation with its reason", () => {
    const text = write({ tables: [wrong] });
    expect(text).toContain("Stockholms län och Uppsala län har fått varandras belopp");
    if (format !== "github") expect(text).toContain("summan är rättad i efterhand");
  });

  it("is in the language asked for", () => {
    const [sv, en] = (["sv", "en"] as const).map((lang) => write({ tables: [good, wrong] }, { lang }));
    expect(sv).toBe(write({ tables: [good, wrong] }));
    expect(en).not.toBe(sv);
    expect(en).toContain("have each other's amounts");
    expect(en).not.toContain("har fått varandras");
  });

  it("lists no more problems than allowed, and says how many are left out", () => {
    const few = write({ tables: [wrong], most: 1 }, { lang: "en" });
    expect(bare(few)).toContain("7701759");
    expect(bare(few)).not.toContain("5699819");
    expect(few).toMatch(/3 more problems|"?problemsLeftOut"?: 3/);
    expect(write({ tables: [wrong], most: 4 }, { lang: "en" })).not.toMatch(/more problem|LeftOut"?: [1-9]/);
  });

  it("can be asked for no problems at all, and still does not pass the table", () => {
    const none = write({ tables: [wrong], most: 0 });
    expect(none).toMatch(/4 problem till|"?problemsLeftOut"?: 4/);
    if (format === "junit") expect(none).toContain('failures="1"');
    if (format === "tap") expect(none).toContain("not ok 1");
  });

  it("ends in one line break, also where there is no table", () => {
    for (const tables of [[], [good], [good, wrong]]) expect(write({ tables })).toMatch(/[^\n]\n$/);
  });
});
