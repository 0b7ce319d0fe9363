import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { AGREEMENTS, agreementOf } from "../../src/agreements/bundled/index.ts";
import { termsOf } from "../../src/agreements/bundled/terms-of.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { whatIf } from "../../src/agreements/what-if.ts";
import { problemsOf } from "../support/problems-of.ts";

/** Every object within the terms that states something. */
function statements(terms: object): object[] {
  return Object.values(terms).flat() as object[];
}

describe("the terms of the bundled agreements", () => {
  it.each(Object.values(AGREEMENTS))("are stated with a source each, $id", (agreement) => {
    const terms = termsOf(agreement);
    expect(statements(terms).length).toBeGreaterThanOrEqual(5);
    for (const one of statements(terms)) expect(one).toMatchObject({ source: expect.stringMatching(/./) });
  });

  it.each([
    ["2021", "2021-12-01", "2022-03-31", "association"],
    ["2023", "2023-12-01", "2024-03-31", "direct"],
    ["2025", "2025-12-01", "2026-03-31", "direct"],
  ])("have the days of %s", (year, requisition, repayment, route) => {
    const terms = termsOf(agreementOf(year));
    expect(terms.requisition).toMatchObject({ by: requisition, times: 1, late: "lapses" });
    expect(terms.repayment).toMatchObject({ by: repayment, to: "Kammarkollegiet" });
    expect(terms.route?.by).toBe(route);
    expect(terms.redistribution).toBeUndefined();
  });

  it("are those of a what-if too, and written in a file", () => {
    const agreement = agreementOf("2025");
    const changed = whatIf(agreement, { "lan-medverkan": { amount: 1_00n } });
    expect(termsOf(changed)).toEqual(termsOf(agreement));
    const written = { ...agreement, terms: termsOf(agreement) };
    expect(readAgreement(writeAgreement(written))).toEqual(written);
  });

  it("are unknown for a file that states none, whatever its id", () => {
    const read: Agreement = readAgreement(writeAgreement(agreementOf("2025")));
    expect(termsOf(read)).toEqual({});
  });
});

it("refuses a day that is none, and a term without its source", () => {
  const wrong = JSON.parse(writeAgreement(agreementOf("2025")));
  const problems = (terms: object) =>
    problemsOf(() => readAgreement({ ...wrong, terms })).map(({ path }) => path.join("."));
  expect(problems({ requisition: { by: "2025-02-30", source: "x" } })).toEqual(["terms.requisition.by"]);
  expect(problems({ payer: { name: "K" } })).toEqual(["terms.payer.source"]);
});
