import { readdirSync, readFileSync } from "node:fs";
import { verifyFile } from "../../src/cli/verify-file.ts";
import { formatKr } from "../../src/money/format-kr.ts";
import type { Ore } from "../../src/money/ore.ts";
import { type Finding, findingsOf } from "../../src/report/verification/finding.ts";
import { verdictSentence } from "../../src/report/verification/verdict-line.ts";
import type { TableReport } from "../../src/report/verification/verification-report.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { ROOT } from "./pages.ts";

const PUBLISHED = "fixtures/published";
const HEADINGS = ["Cell", "Whose", "Problem", "Printed", "Expected", "Reason (as in about.json)"];

const HEAD = `# Deviations in published tables

What published tables say that does not follow from what they are made of: the known deviations of the tables in
[fixtures/published](../fixtures/published), each with its cell, what is printed, what it should be, and why it is
accepted. The page is made from those files and a verification of each (\`UPDATE_DOCS=1\` writes it, a test compares).
Amounts are in kronor. Of a stated sum, what the rows add up to stands under *Printed* and what is stated of them under
*Expected*. A deviation is not a judgement of anyone: often the table was decided as it stands.
`;

interface Verified {
  readonly slug: string;
  readonly title: string;
  readonly report: TableReport;
}

/** The text of docs/deviations.md, from a verification of every published table. */
export async function deviationsPage(): Promise<string> {
  const slugs = readdirSync(`${ROOT}${PUBLISHED}`).sort();
  const tables = await Promise.all(slugs.map(verified));
  const deviating = tables.filter(({ report }) => accepted(report).length > 0);
  const whole = tables.filter(({ report }) => accepted(report).length === 0);
  const [recomputed, summed] = [true, false].map((known) =>
    whole.filter(({ report }) => (report.verification?.recipe != null) === known),
  ) as [Verified[], Verified[]];
  const list = (heading: string, listed: readonly Verified[]): string =>
    `## ${heading}\n\n${listed.map(sentence).join("\n")}\n`;
  return [
    HEAD,
    ...deviating.map(section),
    list("Without deviation", recomputed),
    list("Of which only sums could be checked", summed),
  ].join("\n");
}

async function verified(slug: string): Promise<Verified> {
  const file = `${ROOT}${PUBLISHED}/${slug}/about.json`;
  const { title = slug } = JSON.parse(readFileSync(file, "utf8")) as { title?: string };
  return { slug, title, report: await verifyFile(file) };
}

function accepted({ verification }: TableReport): { finding: Finding; reason: string }[] {
  const known = verification?.accepted ?? [];
  const findings = findingsOf(
    known.map(({ problem }) => problem),
    verification,
  );
  return findings.map((finding, index) => ({ finding, reason: known[index]?.deviation.reason ?? "" }));
}

function section(table: Verified): string {
  const rows = accepted(table.report).map(({ finding, reason }) => {
    const { code } = finding.problem;
    const link = `[${code}](problems/${code}.md)`;
    return [finding.cell, finding.label, link, printedOf(finding), expectedOf(finding), reason];
  });
  return `## ${table.title}\n\n${folder(table)}: ${verdict(table)}\n\n${markdownTable([HEADINGS, ...rows])}\n`;
}

function printedOf({ problem, printed }: Finding): string {
  if (problem.code === "cell-malformed" || problem.code === "cell-ambiguous") return problem.details.text;
  return problem.code === "unit-clash" ? problem.details.headerUnit : amount(printed);
}

function expectedOf({ problem, expected }: Finding): string {
  return problem.code === "unit-clash" ? problem.details.used : amount(expected);
}

function amount(ore: Ore | null): string {
  return ore === null ? "" : plainSpaces(formatKr(ore, { lang: "en", decimals: ore % 100n === 0n ? 0 : 2 }));
}

function sentence(table: Verified): string {
  return `- ${table.title} (${folder(table)}): ${verdict(table)}`;
}

function folder({ slug }: Verified): string {
  return `[${slug}](../${PUBLISHED}/${slug}/README.md)`;
}

function verdict({ report }: Verified): string {
  return plainSpaces(verdictSentence(report, "en"));
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => [...(row[column] ?? "")].length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
