import { describe, expect, it } from "vitest";
import type { AgreedLine } from "../../src/agreements/agreement.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { Allocation } from "../../src/allocate/allocation.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { smallDirectory } from "../support/small-directory.ts";

const two = smallDirectory(["01", "03"]);
const agreement = agreementWith(101n, [{ rule: "equal" }]);

describe("an allocation as JSON", () => {
  it("is its rows, with each amount in kronor as text", () => {
    const row = { agreement: "exempel-2025", line: "exempel", area: "1", level: "region", estimate: false };
    expect(JSON.parse(JSON.stringify(allocateAmong(agreement, two)))).toEqual({
      agreement: "exempel-2025",
      rows: [
        { ...row, code: "01", recipient: "Mottagare 01", amount: "0.51", kronor: 0.51 },
        { ...row, code: "03", recipient: "Mottagare 03", amount: "0.50", kronor: 0.5 },
      ],
      problems: [],
    });
  });

  it("has the reasons for lines that are left out", () => {
    const [line] = agreement.lines as readonly [AgreedLine];
    const lines = [{ ...line, id: "annan", amount: null }, line];
    const json = JSON.parse(
      JSON.stringify(allocateAmong({ ...agreement, lines }, two, { incomplete: "list" })),
    );
    expect(json.problems).toMatchObject([{ code: "line-amount-missing", path: ["lines", 0, "amount"] }]);
    expect(json.rows.map((row: { line: string }) => row.line)).toEqual(["exempel", "exempel"]);
  });
});

describe("what an allocation was made of", () => {
  const options = { unit: 1n } as const;
  const allocated = () => allocateAmong(agreement, two, options);

  it("is kept with it", () => {
    const allocation = allocated();
    expect(allocation.making).toEqual({ agreement, directory: two, options });
    expect(allocation.making?.agreement).toBe(agreement);
  });

  it("is not there for one that the caller made, nor for a copy", () => {
    const allocation = allocated();
    expect(new Allocation(allocation.agreement, allocation.lines, []).making).toBeUndefined();
    expect(structuredClone(allocation).making).toBeUndefined();
    expect(Object.keys(structuredClone(allocation))).toEqual(["agreement", "lines", "problems"]);
  });
});
