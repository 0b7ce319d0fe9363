import { describe, expect, it } from "vitest";
import type { Agreement, ResolvedLine } from "../../src/agreements/agreement.ts";
import type { Eligibility } from "../../src/agreements/eligibility.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { findCauses } from "../../src/verify/find-causes.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { agreementOfLine, lineOf } from "../support/one-line.ts";
import { verifiedFixture } from "./published.ts";
import { places, verified } from "./verified.ts";

/** 21 million kronor shared equally, Halland (13) and Gävleborg (21) out. */
function limited(others: Eligibility["others"]): Agreement {
  const line: ResolvedLine = {
    ...lineOf(21_000_000_00n, [{ rule: "equal" }]),
    eligibility: { except: ["13", "21"], others, source: "påhittat" },
  };
  return { ...agreementOfLine(line), lines: [line], stated: [] };
}

/** What the agreement gives, or gives when everyone takes part, as a table of those whose amounts are printed. */
function tableOf(agreement: Agreement, print: (code: string, kronor: string) => string | undefined): string {
  const rows = allocate(agreement, { unit: "krona" })
    .rows()
    .flatMap(({ code, recipient, amount }) => {
      const printed = print(code, String(amount / 100n));
      return printed === undefined ? [] : [`${recipient};${printed}`];
    });
  return ["Region;Belopp (kr)", ...rows].join("\n");
}

function everyone(agreement: Agreement): Agreement {
  return { ...agreement, lines: agreement.lines.map(({ eligibility: _, ...line }) => line) };
}

function verifiedBy(agreement: Agreement, csv: string): Verification {
  return verified(csv, { kind: "recipients", agreement });
}

/** What is wrong with rows; sums are tested by themselves. */
function ofRows({ problems }: Verification): readonly Problem[] {
  return problems.filter(({ code }) => code !== "stated-differs");
}

describe.each(["reshared", "withheld"] as const)("a line in which not all take part (%s)", (others) => {
  const agreement = limited(others);
  const out = (code: string): boolean => ["13", "21"].includes(code);

  it("has no need of those who do not", () => {
    const csv = tableOf(agreement, (code, kronor) => (out(code) ? undefined : kronor));
    expect(verifiedBy(agreement, csv).problems).toEqual([]);
  });

  it("still needs everyone who does", () => {
    const csv = tableOf(agreement, (code, kronor) => (out(code) || code === "09" ? undefined : kronor));
    expect(ofRows(verifiedBy(agreement, csv))).toMatchObject([
      { code: "recipient-missing", details: { names: ["Region Gotland"] } },
    ]);
  });

  it("has an amount for somebody who does not differ from nothing", () => {
    const csv = [
      tableOf(agreement, (code, kronor) => (out(code) ? undefined : kronor)),
      "Region Halland;5",
      "Region Gävleborg;0",
    ].join("\n");
    const problems = ofRows(verifiedBy(agreement, csv));
    expect(places({ problems })).toEqual([["amount-differs", "B21"]]);
    expect(problems[0]?.details).toMatchObject({ printed: 500n, expected: 0n });
  });

  it("has nothing for somebody who does not where the cell is empty", () => {
    const csv = `${tableOf(agreement, (code, kronor) => (out(code) ? undefined : kronor))}\nRegion Halland;`;
    expect(verifiedBy(agreement, csv).problems).toEqual([]);
  });

  it("that was shared among all is told so, by the codes of those who do not take part", () => {
    const csv = tableOf(everyone(agreement), (_, kronor) => kronor);
    const causes = findCauses(verifiedBy(agreement, csv));
    expect(causes[0]).toMatchObject({ code: "eligibility-ignored", details: { codes: ["13", "21"] } });
  });

  it("that is wrong in another way is not", () => {
    const csv = tableOf(agreement, (code, kronor) =>
      out(code) ? undefined : code === "01" ? String(BigInt(kronor) + 17n) : kronor,
    );
    const codes = findCauses(verifiedBy(agreement, csv)).map(({ code }) => code);
    expect(codes).not.toContain("eligibility-ignored");
  });
});

it("Cancervård 2025 has an amount printed for Halland differ from nothing", () => {
  const { problems } = verifiedFixture("cancervard-2025", {
    csv: (csv) => `${csv.trimEnd()}\n13,Halland,7,1\n`,
  });
  expect(places({ problems })[0]).toEqual(["amount-differs", "C20"]);
});
