import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { checkAgreement } from "../../src/agreements/checks/check-agreement.ts";
import { whatIf } from "../../src/agreements/what-if.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { problemsOf } from "../support/problems-of.ts";

const agreed = agreementOf("2025");

describe("whatIf", () => {
  it("is the agreement itself where nothing is changed", () => {
    expect(whatIf(agreed, {})).toBe(agreed);
    expect(whatIf(agreed, { "lan-medverkan": {} })).toBe(agreed);
  });

  it("leaves the agreement as it was, and names what it changed", () => {
    const before = structuredClone(agreed);
    const changed = whatIf(agreed, { "lan-komplexa-behov": { amount: 1_00n, key: [{ rule: "equal" }] } });
    expect(agreed).toEqual(before);
    expect(changed.id).toBe("psykisk-halsa-2025+what-if");
    expect(changed.changed).toEqual([
      { line: "lan-komplexa-behov", what: "amount" },
      { line: "lan-komplexa-behov", what: "key" },
    ]);
  });

  it("reconciles with itself: sums over a changed amount are left out, and no others", () => {
    const changed = whatIf(agreed, { "lan-komplexa-behov": { amount: 1_00n } });
    expect(checkAgreement(changed, SWEDEN)).toEqual([]);
    expect(changed.stated.map(({ source }) => source)).toEqual([
      "område 1, län",
      "delsumma kommuner",
      "delsumma regioner",
      "SKR",
    ]);
    expect(whatIf(agreed, { "lan-komplexa-behov": { key: [{ rule: "equal" }] } }).stated).toEqual(
      agreed.stated,
    );
  });

  it("may be changed further, and is marked once", () => {
    const once = whatIf(agreed, { "lan-komplexa-behov": { amount: 1_00n } });
    const twice = whatIf(once, { "lan-suicidprevention": { key: [{ rule: "equal" }] } });
    expect(twice.id).toBe("psykisk-halsa-2025+what-if");
    expect(twice.changed?.map(({ line }) => line)).toEqual(["lan-komplexa-behov", "lan-suicidprevention"]);
  });

  it("refuses a line that is not there, also one named like what every object has", () => {
    expect(problemsOf(() => whatIf(agreed, { "lan-x": { amount: 1n } }))).toMatchObject([
      { code: "line-unknown", details: { line: "lan-x" } },
    ]);
    expect(problemsOf(() => whatIf(agreed, { constructor: { amount: 1n } }))).toMatchObject([
      { code: "line-unknown" },
    ]);
  });
});
