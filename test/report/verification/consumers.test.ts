import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RULE_DESCRIPTIONS } from "../../../src/cli/rule-descriptions.ts";
import { verificationJunit } from "../../../src/report/verification/verification-junit.ts";
import type { VerificationReport } from "../../../src/report/verification/verification-report.ts";
import { verificationSarif } from "../../../src/report/verification/verification-sarif.ts";
import { verificationTap } from "../../../src/report/verification/verification-tap.ts";
import { needing, PROVE, SARIF_MULTITOOL, XMLLINT } from "../../support/runtime.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { everyVerdict, goodTable, hostileTable } from "./sample-reports.ts";

// What the programs make of the reports that they are written for.

const folder = temporaryFolder();
const JENKINS = fileURLToPath(new URL("jenkins-junit.xsd", import.meta.url));

const REPORTS: readonly (readonly [name: string, make: () => Promise<VerificationReport>])[] = [
  ["every verdict", everyVerdict],
  ["as few problems as possible", async () => ({ ...(await everyVerdict()), most: 0 })],
  ["names that hold everything", async () => ({ tables: [await hostileTable(), await hostileTable()] })],
  ["nothing but right tables", async () => ({ tables: [await goodTable(), await goodTable("b.csv")] })],
  ["no table", async () => ({ tables: [] })],
];

function run(program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return { status, output: stdout + stderr };
}

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("prove", () => {
  const PARSE =
    "use TAP::Parser; my $p = TAP::Parser->new({ source => $ARGV[0] }); my $y = 0; " +
    "while (my $r = $p->next) { $y++ if $r->is_yaml && ref $r->data eq 'HASH' && exists $r->data->{verdict} } " +
    "print join ' ', $p->version, $p->tests_run, $y, scalar $p->failed, scalar $p->parse_errors";

  needing(PROVE, (prove) => {
    it.each(REPORTS.slice(0, 4))("reads %s without a complaint, diagnostics included", async (_, make) => {
      const report = await make();
      const file = written("a.tap", verificationTap(report, { lang: "en" }));
      const failed = (verificationTap(report).match(/^not ok/gm) ?? []).length;
      const { length } = report.tables;
      expect(run("perl", "-e", PARSE, file).output).toBe(`13 ${length} ${length} ${failed} 0`);
      const { status, output } = run(prove, "--exec", "cat", file);
      expect(output).not.toContain("Parse errors");
      expect(status === 0).toBe(failed === 0);
    });

    it("finds what is no TAP", () => {
      expect(run(prove, "--exec", "cat", written("b.tap", "TAP version 13\n1..2\nok 1\n")).status).not.toBe(
        0,
      );
    });
  });
});

describe("the SARIF Multitool", () => {
  needing(SARIF_MULTITOOL, (multitool) => {
    const validated = (text: string): string => {
      const options = ["--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--log", "ForceOverwrite"];
      const file = written("a.sarif", text);
      const { output } = run(multitool, "validate", file, "--output", join(folder, "b.sarif"), ...options);
      expect(output).toContain("1 files scanned");
      return output;
    };

    it.each(REPORTS)("has no error and no warning about %s", { timeout: 60_000 }, async (_, make) => {
      const descriptions = RULE_DESCRIPTIONS;
      const output = validated(verificationSarif(await make(), { lang: "en", descriptions }));
      expect(output).not.toMatch(/: (error|warning) /);
      expect(output).toContain("Analysis completed successfully");
    });

    it("finds a result without a message", { timeout: 60_000 }, async () => {
      const sarif = JSON.parse(verificationSarif(await everyVerdict()));
      sarif.runs[0].results[0].message = {};
      expect(validated(JSON.stringify(sarif))).toMatch(/: error /);
    });
  });
});

describe("the schema of JUnit reports that Jenkins has", () => {
  needing(XMLLINT, (xmllint) => {
    const check = (text: string) => run(xmllint, "--noout", "--schema", JENKINS, written("a.xml", text));

    it.each(REPORTS)("allows %s", async (_, make) => {
      expect(check(verificationJunit(await make(), { lang: "en" }))).toMatchObject({ status: 0 });
    });

    it("refuses an attribute that it does not name", async () => {
      const xml = verificationJunit(await everyVerdict()).replace("<testcase ", '<testcase file="a.csv" ');
      expect(check(xml).status).not.toBe(0);
    });
  });

  it("is the one that is named beside it", async () => {
    const { createHash } = await import("node:crypto");
    const sum = createHash("sha256").update(readFileSync(JENKINS)).digest("hex");
    expect(readFileSync(JENKINS.replace(/xsd$/, "md"), "utf8")).toContain(sum);
  });
});
