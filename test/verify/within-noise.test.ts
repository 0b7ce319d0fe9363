import { beforeAll, describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import type { Counted } from "../../src/population/counted.ts";
import type { Register } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { verificationJson } from "../../src/report/verification/verification-json.ts";
import { verificationText } from "../../src/report/verification/verification-text.ts";
import { verifyTable } from "../../src/report/verification/verify-table.ts";
import type { TableReport } from "../../src/verify/table-report.ts";

const agreement = agreementOf("2025");

/** A register of the agreement's day with noise of at most `most` persons; perturbed by its table, not by its day. */
function noisy(truth: Register, most: number, table = "BefolkningCKM"): Register {
  const counts = new Map<string, Counted>(
    truth.codes().map((code, index) => {
      const noise = ((index * 5 + 2) % (2 * most + 1)) - most;
      return [code, { total: (truth.count(code) ?? 0) + noise }];
    }),
  );
  return registerOf(
    { id: "noisy", date: "2024-11-01", table, status: "supplied", source: "påhittat" },
    counts,
  );
}

/** A line's table by the true counts, with some amounts changed by kronor. */
function tableOf(
  truth: Register,
  line: string,
  changes: Readonly<Record<string, number>> = {},
  thousands = false,
) {
  const [allocated] = allocate(agreement, { population: truth, lines: [line], unit: "krona" }).lines;
  const rows = (allocated?.recipients ?? []).map(({ name }, index) => {
    const kronor = Number((allocated?.amounts[index] ?? 0n) / 100n) + (changes[name] ?? 0);
    return `${name};${thousands ? Math.round(kronor / 1000) : kronor}`;
  });
  return new TextEncoder().encode(`Län;Belopp (${thousands ? "tkr" : "kr"})\n${rows.join("\n")}\n`);
}

const verified = (bytes: Uint8Array, line: string, population: Register): Promise<TableReport> =>
  verifyTable({ agreement: "2025", lines: [line], partial: true }, bytes, { population });
const countsOf = ({ problems }: TableReport): [errors: number, warnings: number] => [
  problems.filter(({ severity }) => severity === "error").length,
  problems.filter(({ severity }) => severity === "warning").length,
];

describe("a table by the counts before disclosure control, verified by a perturbed register", () => {
  let truth: Register;
  beforeAll(async () => {
    truth = await loadRegister("scb-2024-11-01");
  });

  it.each(["lan-komplexa-behov", "lan-suicidprevention"])("has no row that is wrong: %s", async (line) => {
    const report = await verified(tableOf(truth, line), line, noisy(truth, 3));
    const [errors, warnings] = countsOf(report);
    expect(errors).toBe(0);
    expect(warnings).toBeGreaterThan(15);
    expect(report.causes[0]).toMatchObject({
      code: "register-perturbed",
      details: { register: "noisy", most: 3, published: true },
    });
    expect(report.causes[0]?.cells).toHaveLength(warnings);
    const text = verificationText({ tables: [report] }, { lang: "en" });
    expect(text).toContain(`as in statistics with noise: none of these ${warnings} is wrong.`);
    expect(text).not.toContain("figures are wrong");
  });

  it("has one wrong row where one amount is outside its bounds, which are given", async () => {
    const bytes = tableOf(truth, "lan-komplexa-behov", { "Kalmar län": 300 });
    const report = await verified(bytes, "lan-komplexa-behov", noisy(truth, 3));
    const wrong = report.problems.filter(({ severity }) => severity === "error");
    expect(wrong.map(({ details }) => details)).toMatchObject([{ label: "Kalmar län" }]);
    const { problems } = JSON.parse(verificationJson({ tables: [report] })).tables[0];
    const kalmar = problems.find(({ recipient }: { recipient: string }) => recipient === "Kalmar län");
    expect(Number(kalmar.printed)).toBeGreaterThan(Number(kalmar.details.most));
    expect(Number(kalmar.expected)).toBeLessThan(Number(kalmar.details.most));
    const others = problems.filter(({ severity }: { severity: string }) => severity === "warning");
    for (const { printed, details } of others) {
      expect(Number(printed)).toBeGreaterThanOrEqual(Number(details.least));
      expect(Number(printed)).toBeLessThanOrEqual(Number(details.most));
    }
  });

  it("keeps its errors where the noise is more than disclosure control gives", async () => {
    const bytes = tableOf(truth, "lan-komplexa-behov");
    const report = await verified(bytes, "lan-komplexa-behov", noisy(truth, 60));
    expect(report.causes.map(({ code }) => code)).not.toContain("register-perturbed");
    expect(countsOf(report)[1]).toBe(0);
  });

  it("keeps its errors where the register is not perturbed", async () => {
    const bytes = tableOf(truth, "lan-komplexa-behov");
    const report = await verified(bytes, "lan-komplexa-behov", noisy(truth, 3, "FolkmangdNov"));
    expect(countsOf(report)[0]).toBeGreaterThan(15);
    expect(report.causes.map(({ details }) => details)).not.toContainEqual(
      expect.objectContaining({ published: true }),
    );
  });

  it("keeps an error where the other figures are exactly those of the register", async () => {
    const population = noisy(truth, 3);
    const bytes = tableOf(population, "lan-komplexa-behov", { "Kalmar län": 20 });
    const report = await verified(bytes, "lan-komplexa-behov", population);
    expect(countsOf(report)).toEqual([1, 0]);
  });

  it("is verified in thousands too", async () => {
    const bytes = tableOf(truth, "lan-komplexa-behov", {}, true);
    expect(countsOf(await verified(bytes, "lan-komplexa-behov", noisy(truth, 3)))[0]).toBe(0);
  });
});
