import { describe, expect, it } from "vitest";
import { checkRegister } from "../../src/population/check-register.ts";
import type { Counted } from "../../src/population/counted.ts";
import { registerOf } from "../../src/population/register-of.ts";

const ABOUT = { id: "own", date: "2024-11-01", table: "T", status: "supplied", source: "S" } as const;
const EXPECTED = { nation: ["00"], county: ["01", "03"], municipality: ["0114", "0115", "0305"] };
const SOUND: readonly (readonly [string, Counted])[] = [
  ["0114", { total: 5 }],
  ["0115", { total: 7 }],
  ["0305", { total: 11 }],
];

describe("checking a register", () => {
  it("finds nothing wrong with a whole one", () => {
    expect(checkRegister(registerOf(ABOUT, new Map(SOUND)), EXPECTED)).toEqual([]);
  });

  it("names every missing code of a level it counts at", () => {
    const problems = checkRegister(registerOf(ABOUT, new Map(SOUND.slice(1, 2))), EXPECTED);
    expect(problems.map(({ details }) => details)).toEqual([
      { register: "own", level: "county", codes: ["03"] },
      { register: "own", level: "municipality", codes: ["0114", "0305"] },
    ]);
  });

  it("asks for no municipalities of a register of counties", () => {
    expect(
      checkRegister(
        registerOf(
          ABOUT,
          new Map([
            ["01", { total: 1 }],
            ["03", { total: 2 }],
          ]),
        ),
        EXPECTED,
      ),
    ).toEqual([]);
  });

  it("finds totals that their parts do not add up to", () => {
    const register = registerOf(ABOUT, new Map([...SOUND, ["01", { total: 13 }], ["00", { total: 99 }]]));
    expect(checkRegister(register, EXPECTED)).toMatchObject([
      {
        code: "population-sum",
        severity: "error",
        path: ["00"],
        details: { code: "00", stated: "99", computed: "24" },
      },
      {
        code: "population-sum",
        severity: "error",
        path: ["01"],
        details: { code: "01", stated: "13", computed: "12" },
      },
    ]);
  });

  it("finds a total that its own ages do not add up to, and the sums it spoils", () => {
    const ages = Array.from({ length: 101 }, () => 1);
    const register = registerOf(ABOUT, new Map([["0305", { total: 100, ages }]]));
    const problems = checkRegister(register, { nation: ["00"], county: ["03"], municipality: ["0305"] });
    expect(problems.map(({ details }) => details)).toEqual(
      ["00", "03", "0305"].map((code) => ({ code, stated: "100", computed: "101" })),
    );
  });

  it("finds a single age that the parts do not add up to", () => {
    const ages = Array.from({ length: 101 }, () => 1);
    const moved = ages.map((people, age) => people + (age === 4 ? 1 : 0) - (age === 5 ? 1 : 0));
    const register = registerOf(
      ABOUT,
      new Map([
        ["03", { ages }],
        ["0305", { ages: moved }],
      ]),
    );
    const problems = checkRegister(register, { nation: ["00"], county: ["03"], municipality: ["0305"] });
    expect(problems.map(({ path }) => path)).toEqual([
      ["03", "ages", 4],
      ["03", "ages", 5],
    ]);
  });

  it("only warns from 2025, when Statistics Sweden perturbs small cells", () => {
    const counts = new Map<string, Counted>([...SOUND, ["01", { total: 13 }]]);
    const severities = (date: string) =>
      checkRegister(registerOf({ ...ABOUT, date }, counts), EXPECTED).map(({ severity }) => severity);
    expect(severities("2024-12-31")).toEqual(["error"]);
    expect(severities("2025-11-01")).toEqual(["warning"]);
  });
});
