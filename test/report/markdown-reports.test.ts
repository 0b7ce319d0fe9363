import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import { Allocation } from "../../src/allocate/allocation.ts";
import { compare } from "../../src/compare/compare.ts";
import { showExplanation } from "../../src/display/show-explanation.ts";
import { explain } from "../../src/explain/explain.ts";
import { problem } from "../../src/problems/problem.ts";
import type { Recipient } from "../../src/recipients/recipient.ts";
import { allocationMarkdown } from "../../src/report/allocation/allocation-markdown.ts";
import { comparisonMarkdown } from "../../src/report/comparison/comparison-markdown.ts";
import { verificationMarkdown } from "../../src/report/verification/verification-markdown.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { printable } from "../../src/text/printable.ts";
import { verify } from "../../src/verify/verify.ts";
import { agreementOfLine, byWeights, lineOf } from "../support/one-line.ts";
import { parsedMarkdown } from "../support/parsed-markdown.ts";

const HOSTILE: readonly string[] = [
  "*bold* `x` @team",
  "**b** __u__ _i_ ~~s~~",
  "[link](https://example.org) ![picture](x.png) [ref][1] <https://example.org>",
  "https://example.org www.example.org 1https://example.org",
  "mailto:a@example.org a@example.org #12 org/repo#12",
  "<b>html</b> <!-- --> &lt;b&gt; &#42;",
  "# heading",
  "heading #",
  "- item",
  "+ item",
  "* item",
  "1. item",
  "12) item",
  "> quote",
  "---",
  "- - -",
  "===",
  "=",
  "-",
  "1.",
  "a | b \\| c \\",
  "| a | b |",
  "    code",
  "\tcode",
  "```",
  "~~~ x",
  "a\n\n# b\n- c",
  "$x$ $$y$$",
  "\\*a\\*",
  "[ ] task",
];

/** Every Markdown that is written of an agreement, a recipient and a line that are called so. */
function reports(name: string): Readonly<Record<string, string>> {
  const line = { ...lineOf(300n, byWeights({ "01": 1n, "03": 2n })), source: name };
  const agreement = { ...agreementOfLine(line), title: name, source: name };
  const recipients = ["01", "03"].map(
    (code): Recipient => ({
      level: "region",
      code,
      name: code === "01" ? name : "Andra",
      body: `region:${code}`,
    }),
  );
  const directory = { recipients: () => recipients, group: () => undefined };
  const allocation = new Allocation(agreement, [allocateLine(line, directory)], []);
  const less = new Allocation(agreement, [allocateLine({ ...line, amount: 90n }, directory)], []);
  const alike = {
    ...agreement,
    lines: [{ ...lineOf(2100n, [{ rule: "equal" }]), source: name }],
    stated: [],
  };
  const table = tableFrom(new TextEncoder().encode("Region;Belopp\nRegion Gotland;1\n"));
  const claim = { kind: "recipients", agreement: alike, lines: ["exempel"], partial: true } as const;
  const verification = verify(table, claim, { file: "t.csv" });
  const [place, text] = [{ cell: "B9", header: name, label: name }, name];
  const wrong = problem("cell-malformed", ["B9"], { ...place, text, position: 0, expected: "amount" });
  const report = { file: "t.csv", verification, problems: [...verification.problems, wrong], causes: [] };
  return {
    allocation: allocationMarkdown(allocation),
    comparison: comparisonMarkdown(compare(less, allocation)),
    verification: verificationMarkdown({ tables: [report] }),
    explanation: showExplanation(explain(allocation, { recipient: recipients[0] as Recipient }), "sv")[
      "text/markdown"
    ],
  };
}

const PLAIN = reports("namn");

describe.each(Object.keys(PLAIN))("Markdown of the kind %s", (kind) => {
  /** The report has the structure that it has with a plain name, and shows the hostile one letter for letter. */
  function check(name: string): void {
    const { structure, text } = parsedMarkdown(reports(name)[kind] as string);
    expect([name, structure]).toEqual([name, parsedMarkdown(PLAIN[kind] as string).structure]);
    expect(text).not.toMatch(/@\w|#\d/);
    const shown = printable(name).trim().replaceAll(/ +/g, " ");
    expect(text.replaceAll("\u2060", "").replaceAll(/ +/g, " ")).toContain(shown);
  }

  it.each(HOSTILE)("has no markup, link or mention of the making of %j", (name) => check(name));

  it("has none of the making of any mixture of such texts", () => {
    const pieces = fc.constantFrom(...HOSTILE, ...HOSTILE.flatMap((one) => one.split(" ")), " ", "a", "1");
    const names = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => `n${parts.join("")}`);
    fc.assert(
      fc.property(names, (name) => check(name)),
      { numRuns: 150 },
    );
  });
});
