import { describe, expect, it } from "vitest";
import {
  populationNeeds,
  type RegisterOptions,
  weighByRegisters,
} from "../../src/allocate/weigh-by-registers.ts";
import type { Ages, CountedRegister } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import type { Recipient } from "../../src/recipients/recipient.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { PopulationWeight } from "../../src/rules/weights/population.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

/** A register of 01 and 03 with as many people as it is told, each of some age from 0 to 100. */
function counted(date: string, first: number, more: Readonly<Record<string, number>> = {}): CountedRegister {
  const about = { id: `own-${date}`, date, table: "egen", status: "supplied", source: "påhittat" } as const;
  const people = { "01": first, "03": 3 * first, ...more };
  return registerOf(about, new Map(Object.entries(people).map(([code, total]) => [code, { total }])));
}

/** The same with single years of age: so many of age 0, and one of each other age. */
function withAges(date: string, newborn: number): CountedRegister {
  const about = { id: `ages-${date}`, date, table: "egen", status: "supplied", source: "påhittat" } as const;
  const ages = (zero: number) => ({ ages: Array.from({ length: 101 }, (_, age) => (age === 0 ? zero : 1)) });
  return registerOf(
    about,
    new Map([
      ["01", ages(newborn)],
      ["03", ages(2 * newborn)],
    ]),
  );
}

const agreement = agreementWith(100n, []);
const line = { id: "exempel", level: "region" } as const;
const regions = smallDirectory(["01", "03"]).recipients("region");
const everyone = { by: "population" } as const;
const DAY = "2024-11-01";

function weigh(
  options: RegisterOptions,
  weight: PopulationWeight = everyone,
  recipients: readonly Recipient[] = regions,
) {
  return weighByRegisters(agreement, options)(weight, line, recipients);
}
const usedBy = (options: RegisterOptions, weight?: PopulationWeight) =>
  weigh(options, weight).uses?.map(({ register, asked, estimate }) => [register.id, asked, estimate]);

describe("people counted for a line", () => {
  it("are those of the agreement's day, unless the weight has a day of its own", () => {
    const registers = [counted(DAY, 10), counted("2023-11-01", 20)];
    expect(weigh({ registers }).weights).toEqual([10n, 30n]);
    expect(weigh({ registers }, { ...everyone, date: "2023-11-01" }).weights).toEqual([20n, 60n]);
    expect(usedBy({ registers }, { ...everyone, date: "2023-11-01" })).toEqual([
      ["own-2023-11-01", "2023-11-01", false],
    ]);
  });

  it("are those of some ages by a register that has them", () => {
    const registers = [counted(DAY, 10), withAges(DAY, 4)];
    expect(weigh({ registers }, { ...everyone, ages: [0, 0] }).weights).toEqual([4n, 8n]);
    expect(weigh({ registers }, { ...everyone, ages: [0, 1] }).weights).toEqual([5n, 9n]);
    expect(weigh({ registers }).weights).toEqual([10n, 30n]);
  });

  it("are told apart by one function, by day, by ages and by who is counted", () => {
    const count = weighByRegisters(agreement, {
      registers: [withAges(DAY, 4), withAges("2023-11-01", 40)],
    });
    const people = (more: { ages?: Ages; date?: string }, whom = regions) =>
      count({ ...everyone, ...more }, line, whom).weights;
    expect(people({})).toEqual([104n, 108n]);
    expect(people({ ages: [0, 0] })).toEqual([4n, 8n]);
    expect(people({ ages: [0, 9] })).toEqual([13n, 17n]);
    expect(people({ date: "2023-11-01" })).toEqual([140n, 180n]);
    expect(people({ ages: [0, 0], date: "2023-11-01" })).toEqual([40n, 80n]);
    expect(people({}, regions.slice(1))).toEqual([108n]);
    expect(people({})).toEqual([104n, 108n]);
  });

  it("are counted once for each list of recipients", () => {
    const register = counted(DAY, 10);
    let calls = 0;
    const counting = Object.assign(Object.create(register), {
      ...register,
      count(code: string, ages?: Ages) {
        calls += 1;
        return register.count(code, ages);
      },
    });
    const count = weighByRegisters(agreement, { population: counting });
    const first = count(everyone, line, regions);
    expect(count(everyone, { ...line, id: "annan" }, regions)).toBe(first);
    expect(calls).toBe(2);
    count(everyone, line, [...regions]);
    expect(calls).toBe(4);
  });

  it("may be municipalities' for a line to regions", () => {
    const inside = smallDirectory(["0114", "0115"]).recipients("municipality");
    const registers = [counted(DAY, 10, { "0114": 4, "0115": 6 })];
    expect(weigh({ registers }, everyone, inside).weights).toEqual([4n, 6n]);
    // A register without municipalities does not do, though the line is to regions.
    expect(problemsOf(() => weigh({ registers: [counted(DAY, 10)] }, everyone, inside))).toMatchObject([
      { code: "register-missing", details: { level: "municipality", sameDate: `own-${DAY}`, nearest: null } },
    ]);
  });

  it("are of the line's level where there are no recipients to count", () => {
    expect(weigh({ registers: [counted(DAY, 10)] }, everyone, []).weights).toEqual([]);
    expect(problemsOf(() => weigh({}, everyone, []))).toMatchObject([{ details: { level: "county" } }]);
  });
});

describe("the register that people are counted in", () => {
  const near = counted("2024-10-01", 20);
  const exact = counted(DAY, 10);

  it("is that of the day, where several are at hand", () => {
    expect(usedBy({ registers: [near, exact], substitute: "nearest" })).toEqual([[exact.id, DAY, false]]);
  });

  it("is the nearest only where that is accepted", () => {
    expect(usedBy({ registers: [near], substitute: "nearest" })).toEqual([[near.id, DAY, true]]);
    expect(problemsOf(() => weigh({ registers: [near] }))).toEqual([
      {
        code: "register-missing",
        severity: "error",
        path: ["population"],
        details: {
          line: "exempel",
          date: DAY,
          level: "county",
          ages: null,
          sameDate: null,
          nearest: near.id,
          nearestDate: "2024-10-01",
        },
      },
    ]);
    expect(problemsOf(() => weigh({ registers: [near], substitute: "none" }))).toMatchObject([
      { code: "register-missing" },
    ]);
  });

  it("need not be among those that are known to exist", () => {
    expect(usedBy({ registers: [exact], known: [] })).toEqual([[exact.id, DAY, false]]);
    expect(usedBy({ registers: [near], known: [], substitute: "nearest" })).toEqual([[near.id, DAY, true]]);
    // Another that is as good is known.
    expect(usedBy({ registers: [exact], known: [{ ...exact, id: "annat" }] })).toEqual([
      [exact.id, DAY, false],
    ]);
    const other = { ...near, id: "annat" };
    expect(usedBy({ registers: [near], known: [other], substitute: "nearest" })).toEqual([
      [near.id, DAY, true],
    ]);
  });

  it("is asked for by its name where one of the day is known and not at hand", () => {
    const refused = {
      code: "register-not-loaded",
      severity: "error",
      path: ["population"],
      details: { line: "exempel", register: exact.id },
    };
    expect(problemsOf(() => weigh({ known: [exact] }))).toEqual([refused]);
    expect(
      problemsOf(() => weigh({ registers: [near], known: [exact, near], substitute: "nearest" })),
    ).toEqual([refused]);
  });

  it("is not there where none is known", () => {
    expect(problemsOf(() => weigh({}, { ...everyone, ages: [0, 25] }))).toMatchObject([
      {
        code: "register-missing",
        details: { ages: "0–25", sameDate: null, nearest: null, nearestDate: null },
      },
    ]);
  });

  it("is the one that the caller names, whatever others there are", () => {
    expect(usedBy({ population: near, registers: [exact] })).toEqual([[near.id, DAY, true]]);
  });
});

it("an option that weighByRegisters does not have is refused", () => {
  const options = { substitut: "nearest" } as RegisterOptions;
  expect(problemsOf(() => weighByRegisters(agreement, options))).toMatchObject([
    {
      code: "argument-unknown",
      details: { of: "weighByRegisters", known: ["registers", "known", "population", "substitute"] },
    },
  ]);
  const substitute = "near" as "nearest";
  expect(problemsOf(() => weighByRegisters(agreement, { substitute }))).toMatchObject([
    { code: "argument-invalid", details: { of: "weighByRegisters", expected: ["none", "nearest"] } },
  ]);
});

describe("a register that the caller names", () => {
  it("lacks recipients that it does not hold", () => {
    const three = smallDirectory(["01", "03", "04"]).recipients("region");
    expect(problemsOf(() => weigh({ population: counted(DAY, 10) }, everyone, three))).toEqual([
      {
        code: "population-missing",
        severity: "error",
        path: ["population"],
        details: { register: `own-${DAY}`, level: "region", codes: ["04"] },
      },
    ]);
  });

  it("lacks ages where it holds every recipient, and recipients where it holds only some", () => {
    const options = { population: counted(DAY, 10) };
    const children = { ...everyone, ages: [0, 18] } as const;
    expect(problemsOf(() => weigh(options, children))).toEqual([
      {
        code: "register-ages-missing",
        severity: "error",
        path: ["population"],
        details: { line: "exempel", register: `own-${DAY}`, level: "region", ages: "0–18" },
      },
    ]);
    const three = smallDirectory(["01", "03", "04"]).recipients("region");
    expect(problemsOf(() => weigh(options, children, three))).toMatchObject([
      { code: "population-missing", details: { codes: ["01", "03", "04"] } },
    ]);
  });

  it("lacks the number of all where it has some ages only", () => {
    const about = { id: "own", date: DAY, table: "egen", status: "supplied", source: "påhittat" } as const;
    const some = registerOf(
      about,
      new Map([
        ["01", { ages: [1, 2] }],
        ["03", { ages: [3, 4] }],
      ]),
    );
    expect(weigh({ population: some }, { ...everyone, ages: [0, 1] }).weights).toEqual([3n, 7n]);
    expect(problemsOf(() => weigh({ population: some }))).toMatchObject([
      { code: "register-ages-missing", details: { ages: null } },
    ]);
  });
});

describe("the ways in which a key counts people", () => {
  const by = (weight: Extract<Rule, { rule: "proportional" }>["weight"]): Rule => ({
    rule: "proportional",
    weight,
  });

  it("are each told once: by ages, by day and by whom", () => {
    const young = { ...everyone, ages: [0, 25] } as const;
    const key = [
      by(everyone),
      by(young),
      by({ ...everyone, date: "2023-11-01" }),
      by({ by: "summed", over: "municipality", of: young }),
      by(everyone),
      by({ ...young }),
      by({ by: "supplied", values: { "01": 1n }, source: "påhittat" }),
    ];
    expect(populationNeeds({ key })).toEqual([
      everyone,
      young,
      { ...everyone, date: "2023-11-01" },
      { ...young, over: "municipality" },
    ]);
  });

  it("are none where it counts no people", () => {
    expect(populationNeeds({ key: [{ rule: "equal" }] })).toEqual([]);
  });
});
