import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { withoutNothingDue } from "../../src/verify/internals/without-nothing-due.ts";
import { Verification } from "../../src/verify/verification.ts";
import { verify } from "../../src/verify/verify.ts";

const REGIONS = [
  "Region Stockholm",
  "Region Gotland",
  "Region Blekinge",
  "Region Skåne",
  "Västra Götalandsregionen",
];
const SHARES = [37758413, 931826, 2403883, 21821585, 27084296];
const UNPAID =
  "Region Uppsala,Region Sörmland,Region Östergötland,Region Jönköpings län,Region Kronoberg,Region Kalmar län,Region Halland,Region Värmland,Region Örebro län,Region Västmanland,Region Dalarna,Region Gävleborg,Region Västernorrland,Region Jämtland Härjedalen,Region Västerbotten,Region Norrbotten".split(
    ",",
  );

const line = (id: string, level: string, amount: string) => ({
  id,
  area: "1",
  level,
  amount,
  derived: false,
  key: [
    {
      rule: "percent",
      percent: "100",
      among: { codes: ["01", "09", "10", "12", "14"] },
      key: [{ rule: "proportional", weight: { by: "population" } }],
    },
  ],
  source: "§ 1",
});
/** A grant to five regions. */
const grant = (amount: string, ...more: readonly string[]) =>
  readAgreement({
    schemaVersion: 1,
    id: "kust-2025",
    year: 2025,
    title: "Bidrag till kusten 2025",
    source: "påhittat",
    population: { date: "2024-11-01", by: "stated", reason: "§ 2" },
    areas: [{ id: "1", name: "Allt" }],
    lines: [
      line("kust", "region", amount),
      ...more.map((level) => line(`fler-${level.slice(0, 3)}`, level, amount)),
    ],
    stated: [{ amount: `${Number(amount) * (more.length + 1)}`, source: "§ 1" }],
  });
const REGISTER = await loadRegister("scb-2024-11-01");
const GRANT = grant("90000003");

function verified(lines: readonly string[], agreement = GRANT, more: Partial<Claim> = {}) {
  const table = tableFrom(new TextEncoder().encode(lines.join("\n")), {});
  return verify(table, { kind: "recipients", agreement, ...more }, { registers: [REGISTER] });
}

/** What is wrong apart from what is right about recipients that get nothing. */
function wrong(...given: Parameters<typeof verified>) {
  const { problems } = withoutNothingDue(verified(...given));
  // What the sum of a column is off by, where one of its amounts is.
  const found = problems.filter(({ code }) => code !== "stated-differs");
  return found.map((one) =>
    one.code === "recipient-missing"
      ? [one.details.level, ...one.details.names]
      : [one.code, one.place?.cell],
  );
}

const HEAD = "Region;kust";
const PAID = REGIONS.map((region, at) => `${region};${SHARES[at]}`);
const SUM = "Summa;90000003";
const dashed = (text: string) => UNPAID.map((region) => `${region};${text}`);

describe("a recipient that gets nothing", () => {
  it.each(["–", "-", "", "0"])("may have %j for its amount", (text) => {
    expect(wrong([HEAD, ...PAID, ...dashed(text), SUM])).toEqual([]);
  });

  it("may not have another amount, and no other recipient may have a dash", () => {
    expect(wrong([HEAD, ...PAID, ...dashed("–").with(2, "Region Östergötland;7"), SUM])).toEqual([
      ["amount-differs", "B9"],
      ["column-sum", "B23"],
    ]);
    for (const text of ["–", ""])
      expect(wrong([HEAD, ...PAID.with(3, `Region Skåne;${text}`), ...dashed("–")])).toEqual([
        ["amount-missing", "B5"],
      ]);
    expect(
      wrong([HEAD, ...PAID.with(0, "Region Stockholm;–").with(3, "Region Skåne;–"), ...dashed("–")]),
    ).toEqual([
      ["amount-missing", "B2"],
      ["amount-missing", "B5"],
    ]);
  });

  it("may have no row", () => {
    expect(wrong([HEAD, ...PAID, SUM])).toEqual([]);
    expect(wrong([HEAD, ...PAID, ...dashed("–").slice(3), SUM])).toEqual([]);
  });

  it("is none of those that are missing beside it", () => {
    expect(wrong([HEAD, ...PAID.slice(0, 4)])).toEqual([["region", "Västra Götalandsregionen"]]);
    expect(wrong([HEAD, ...PAID.slice(1, 4), ...dashed("–").slice(2)])).toEqual([
      ["region", "Region Stockholm", "Västra Götalandsregionen"],
    ]);
    expect(wrong([HEAD, ...PAID.slice(0, 4), ...dashed("–")])).toEqual([
      ["region", "Västra Götalandsregionen"],
    ]);
  });

  it("does not get a share that is rounded to nothing", () => {
    const few = REGIONS.map((region, at) => `${region};${[1, 0, 0, 1, 1][at]}`);
    expect(wrong([HEAD, ...few], grant("3"))).toEqual([]);
    expect(wrong([HEAD, ...few.with(1, "Region Gotland;–")], grant("3"))).toEqual([["amount-missing", "B3"]]);
    expect(wrong([HEAD, ...few.toSpliced(1, 1)], grant("3"))).toEqual([["region", "Region Gotland"]]);
  });

  it("gets nothing of all that is shown", () => {
    const two = [`${HEAD};fler-reg`, ...PAID.map((row, at) => `${row};${SHARES[at]}`)];
    expect(wrong(two, grant("90000003", "region"))).toEqual([]);
    expect(wrong([...two, "Region Uppsala;–;"], grant("90000003", "region"))).toEqual([]);
    expect(wrong([...two, "Region Uppsala;–;5"], grant("90000003", "region"))).toEqual([
      ["amount-differs", "C7"],
    ]);
  });
});

describe("the verification", () => {
  it("is as it was where nothing is taken away", () => {
    for (const lines of [
      [HEAD, ...PAID, ...dashed("0")],
      [HEAD, ...PAID.slice(0, 4), ...dashed("0")],
      [HEAD, ...PAID.with(3, "Region Skåne;–"), ...dashed("0")],
    ]) {
      const verification = verified(lines);
      expect(withoutNothingDue(verification)).toBe(verification);
    }
  });

  it("keeps its other facts, and what it was recomputed from", () => {
    const verification = withoutNothingDue(verified([HEAD, ...PAID]));
    expect(verification.recipe?.agreement.id).toBe("kust-2025");
    expect([verification.checked, verification.account.compared]).toEqual([5, 5]);
  });

  it("is as it was where shares are not known", () => {
    const found = verified([HEAD, ...PAID]);
    const other = (facts: object, recipe = found.recipe) => {
      const verification = new Verification({ ...found, ...facts }, recipe);
      return withoutNothingDue(verification) === verification;
    };
    expect(other({})).toBe(false);
    expect(other({}, null)).toBe(true);
    if (!found.recipe) throw new Error("no recipe");
    expect(other({}, { ...found.recipe, registers: [] })).toBe(true);
    const lines = found.columns.flatMap((column) => column.lines);
    const county = lines.map((one) => ({ ...one, level: "county" as const }));
    const withLines = (of: readonly unknown[]) => ({
      columns: found.columns.map((one) => ({ ...one, lines: of })),
    });
    expect(other(withLines(lines))).toBe(false);
    expect(other(withLines(county))).toBe(true);
    expect(other(withLines([...lines, ...county]))).toBe(true);
  });

  it("fails where the recomputing itself fails", () => {
    const found = verified([HEAD, ...PAID]);
    if (!found.recipe) throw new Error("no recipe");
    const broken = new Verification({ ...found }, { ...found.recipe, agreement: null as never });
    expect(() => withoutNothingDue(broken)).toThrow(TypeError);
  });
});
