import { describe, expect, it } from "vitest";
import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import { allocateAgreedLine } from "../../../src/allocate/allocate-agreed-line.ts";
import { tieReport } from "../../../src/forensics/sensitivity/tie-report.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";

const [A, B, C] = ["01", "03", "04"].map((code) => ({ code })) as [Coded, Coded, Coded];
interface Coded {
  readonly code: string;
}
const THREE = {
  recipients: () => SWEDEN.recipients("county").slice(0, 3),
  group: () => undefined,
};

/** Exact shares 2.5, 0.5 and 1 of one öre: the first two are tied for one. */
const TIED: ResolvedLine = {
  id: "prov",
  area: "1",
  level: "county",
  amount: 4n,
  derived: false,
  source: "påhittat",
  key: [
    {
      rule: "proportional",
      weight: { by: "supplied", values: { [A.code]: 1n, [B.code]: 5n, [C.code]: 2n }, source: "påhittat" },
    },
  ],
};

describe("the report on a tie", () => {
  const report = tieReport(allocateAgreedLine(TIED, THREE));
  const by = (name: string) => report?.outcomes.find(({ rule }) => String(rule) === name)?.winners[0]?.code;

  it("names the tied, the winners and what was at stake", () => {
    expect(report?.tied.map(({ code }) => code)).toEqual([A.code, B.code]);
    expect(report?.winners.map(({ code }) => code)).toEqual([A.code]);
    expect([report?.amount, report?.used]).toEqual([1n, "code"]);
  });

  it("says what each rule gives, also where the rules differ", () => {
    expect([by("code"), by("largest-weight"), by(A.code), by(B.code)]).toEqual([
      A.code,
      B.code,
      A.code,
      B.code,
    ]);
  });

  it("changes nobody who is not tied, whatever the rule", () => {
    for (const { rule } of report?.outcomes ?? []) {
      const again = allocateAgreedLine(TIED, THREE, { ties: rule });
      expect(again.amounts[2]).toBe(1n);
      expect(again.amounts.reduce((sum, amount) => sum + amount, 0n)).toBe(4n);
    }
  });

  it("is null where claims to the last unit differ", () => {
    expect(tieReport(allocateAgreedLine({ ...TIED, amount: 3n }, THREE))).toBeNull();
  });
});
