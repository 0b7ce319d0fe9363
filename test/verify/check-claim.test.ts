import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { checkClaim } from "../../src/verify/internals/check-claim.ts";

const agreement = agreementOf("2025");
const lines = agreement.lines.map(({ id }) => id);
const areas = agreement.areas.map(({ id }) => id);

function found(claim: Partial<Claim>) {
  return checkClaim({ kind: "recipients", ...claim }, SWEDEN).map(({ code, path, details }) => ({
    code,
    path,
    details,
  }));
}

describe("a claim", () => {
  it("of lines and areas that the agreement has is right", () => {
    const some = { lines: lines.slice(0, 2), areas: areas.slice(0, 1) };
    expect(found({ agreement, lines, columns: { B: some, C: {} }, rows: { Summa: some } })).toEqual([]);
  });

  it("without an agreement has nothing to be held against", () => {
    expect(found({ lines: ["x"], columns: { B: { areas: ["x"] } } })).toEqual([]);
  });

  it("of other lines and areas is told by its place", () => {
    expect(
      found({
        agreement,
        lines: ["lan-medverkan", "x"],
        columns: { B: { lines: ["y"], areas: ["1"] }, C: { areas: ["z"] } },
        rows: { Summa: { lines: ["u"], areas: ["v"] } },
      }),
    ).toEqual([
      { code: "line-unknown", path: ["lines"], details: { line: "x", known: lines } },
      { code: "line-unknown", path: ["columns", "B", "lines"], details: { line: "y", known: lines } },
      {
        code: "area-unknown",
        path: ["columns", "C", "areas"],
        details: { line: "columns.C", area: "z", known: areas },
      },
      { code: "line-unknown", path: ["rows", "Summa", "lines"], details: { line: "u", known: lines } },
      {
        code: "area-unknown",
        path: ["rows", "Summa", "areas"],
        details: { line: "rows.Summa", area: "v", known: areas },
      },
    ]);
  });

  it("on an agreement that does not reconcile, or accepts what there is not, is wrong in the agreement", () => {
    const twice = { ...agreement, lines: [...agreement.lines, ...agreement.lines.slice(0, 1)] };
    const problems = found({ agreement: twice, accept: ["ingenting"] });
    expect(problems.map(({ code, path }) => [code, path[0]])).toEqual(
      expect.arrayContaining([
        ["line-duplicate", "agreement"],
        ["accept-unknown", "agreement"],
      ]),
    );
    expect(problems.every(({ path }) => path[0] === "agreement")).toBe(true);
  });
});
