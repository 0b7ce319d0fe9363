import { describe, expect, it } from "vitest";
import type { AgreedLine } from "../../src/agreements/agreement.ts";
import { type AllocateOptions, allocate } from "../../src/allocate/allocate.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { Allocation } from "../../src/allocate/allocation.ts";
import { perturbedLines } from "../../src/allocate/perturbed-lines.ts";
import type { PerturbedLine } from "../../src/allocate/uncertainty.ts";
import type { Weigh } from "../../src/allocate/weigh.ts";
import type { Ore } from "../../src/money/ore.ts";
import type { Counted } from "../../src/population/counted.ts";
import { type CountedRegister, infoOf } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { smallDirectory } from "../support/small-directory.ts";

/** A register of the caller's own; from 2025 its counts are taken to be up to three persons off. */
function counted(date: string, people: Readonly<Record<string, number | Counted>>): CountedRegister {
  const about = { id: `own-${date}`, date, table: "egen", status: "supplied", source: "påhittat" } as const;
  return registerOf(
    about,
    new Map(
      Object.entries(people).map(([code, one]) => [code, typeof one === "number" ? { total: one } : one]),
    ),
  );
}

const two = smallDirectory(["01", "03"]);
const population = counted("2025-12-31", { "01": 10, "03": 20 });
const byPeople: Rule = { rule: "proportional", weight: { by: "population" } };

/** A line to two regions, with what its amounts are between. */
function bounded(
  amount: Ore | null,
  key: readonly Rule[] = [byPeople],
  options: AllocateOptions = {},
  more: Partial<AgreedLine> = {},
): PerturbedLine {
  const allocation = allocate(agreementWith(amount, key, more), { directory: two, population, ...options });
  return perturbedLines(allocation)[0] as PerturbedLine;
}

function between({ amounts }: PerturbedLine): unknown {
  return amounts.map(({ recipient, least, amount, most }) => [recipient.code, least, amount, most]);
}

describe("the bounds of 300 öre by 10 and 20 people", () => {
  it("are 7 of 30 and 13 of 30, 17 of 30 and 23 of 30", () => {
    const line = bounded(300n);
    expect(between(line)).toEqual([
      ["01", 70n, 100n, 130n],
      ["03", 170n, 200n, 230n],
    ]);
    expect(line).toMatchObject({ line: "exempel", cells: 1, registers: [infoOf(population)] });
  });

  it("are as far below 0 for money that is paid back", () => {
    expect(between(bounded(-300n))).toEqual([
      ["01", -130n, -100n, -70n],
      ["03", -230n, -200n, -170n],
    ]);
  });

  it("are the whole units around them", () => {
    expect(between(bounded(300n, [byPeople], { unit: 100n }))).toEqual([
      ["01", 0n, 100n, 200n],
      ["03", 100n, 200n, 300n],
    ]);
  });

  it("are the whole öre around them where nothing is rounded, whatever the unit", () => {
    // 7 and 13 of 30 are 23⅓ and 43⅓; 17 and 23 of 30 are 56⅔ and 76⅔.
    expect(between(bounded(100n, [byPeople], { rounding: "exact" }))).toEqual([
      ["01", 23n, 33n, 44n],
      ["03", 56n, 66n, 77n],
    ]);
    expect(between(bounded(100n, [byPeople], { rounding: "exact", unit: 10n }))).toEqual([
      ["01", 23n, 30n, 44n],
      ["03", 56n, 60n, 77n],
    ]);
  });

  it("are the same where the agreement itself names a rounding", () => {
    const rounding = { unit: 10n, method: "nearest", source: "avsnitt 1" } as const;
    expect(between(bounded(100n, [byPeople], {}, { rounding }))).toEqual([
      ["01", 20n, 30n, 50n],
      ["03", 50n, 70n, 80n],
    ]);
  });
});

describe("the bounds of an amount", () => {
  it("leave room for a unit more of each further part, where every part is rounded by itself", () => {
    const key: readonly Rule[] = [{ rule: "fixed", each: 200n }, byPeople];
    const rounding = { per: "component", source: "avsnitt 1" } as const;
    // 200 and 7 or 13 of 30 of 600: 340 and 460, which are 300 to 500, and a unit more for the second part.
    expect(between(bounded(1_000n, key, { unit: 100n }, { rounding }))).toEqual([
      ["01", 200n, 400n, 600n],
      ["03", 400n, 600n, 800n],
    ]);
    expect(between(bounded(1_000n, key, { unit: 100n }))).toEqual([
      ["01", 300n, 400n, 500n],
      ["03", 500n, 600n, 700n],
    ]);
  });

  it("are those of people of some ages by the counts of these", () => {
    const ages = (children: number) => ({
      total: 1_000,
      ages: Array.from({ length: 101 }, (_, age) => (age === 0 ? children : 1)),
    });
    const register = counted("2025-12-31", { "01": ages(10), "03": ages(20) });
    const children: Rule = { rule: "proportional", weight: { by: "population", ages: [0, 0] } };
    expect(between(bounded(300n, [children], { population: register }))).toEqual([
      ["01", 70n, 100n, 130n],
      ["03", 170n, 200n, 230n],
    ]);
    // 150 each by half of the whole population, and 70 to 130 by children, of a half each.
    const half = { numerator: 50n, denominator: 1n };
    const everyone = { by: "population" } as const;
    const both: Rule = {
      rule: "proportional",
      weight: {
        by: "mixed",
        of: [
          { percent: half, weight: everyone },
          { percent: half, weight: { ...everyone, ages: [0, 0] } },
        ],
      },
    };
    // 01: 300 · (½ · 997/2000 + ½ · 7/30) = 109.775 and 300 · (½ · 1003/2000 + ½ · 13/30) = 140.225.
    expect(between(bounded(300n, [both], { population: register }))).toEqual([
      ["01", 109n, 125n, 141n],
      ["03", 159n, 175n, 191n],
    ]);
  });

  it("move only by the registers that are perturbed, and these alone are named", () => {
    const before = counted("2024-11-01", { "01": 10, "03": 20 });
    const half = { numerator: 50n, denominator: 1n };
    const key: readonly Rule[] = [
      { rule: "percent", percent: half, key: [byPeople] },
      { rule: "proportional", weight: { by: "population", date: "2025-12-31" } },
    ];
    const both = bounded(600n, key, { population: undefined, registers: [before, population] });
    expect(between(both)).toEqual([
      ["01", 170n, 200n, 230n],
      ["03", 370n, 400n, 430n],
    ]);
    expect(both.registers).toEqual([infoOf(population)]);
    const certain = allocate(agreementWith(600n, [byPeople]), { directory: two, registers: [before] });
    expect(perturbedLines(certain)).toEqual([]);
  });

  it("are those of the register that the caller named, not of others that are loaded", () => {
    const registers = [counted("2025-06-30", { "01": 1_000, "03": 1_000 })];
    expect(between(bounded(300n, [byPeople], { registers }))).toEqual(between(bounded(300n)));
  });

  it("count in how many published figures a count was added from: counties of two municipalities each", () => {
    const inside = counted("2025-12-31", { "0114": 40, "0115": 60, "0305": 100, "0319": 100 });
    const line = bounded(3_000n, [byPeople], { population: inside });
    // 94 of 300 to 106 of 300, and 194 to 206 of 300.
    expect(between(line)).toEqual([
      ["01", 940n, 1_000n, 1_060n],
      ["03", 1_940n, 2_000n, 2_060n],
    ]);
    expect(line.cells).toBe(2);
  });

  it("are those of an amount that the caller gives, or that follows from the people", () => {
    expect(between(bounded(null, [byPeople], { amounts: { exempel: 300n } }))).toEqual(
      between(bounded(300n)),
    );
    const perHead: Rule = { rule: "perUnit", units: [{ price: 10n, count: { by: "population" } }] };
    expect(between(bounded(null, [perHead]))).toEqual([
      ["01", 70n, 100n, 130n],
      ["03", 170n, 200n, 230n],
    ]);
  });

  it("are told from one side where the line cannot be shared by the other counts", () => {
    const three = smallDirectory(["01", "03", "04"]);
    const people = counted("2025-12-31", { "01": 10, "03": 20, "04": 30 });
    const key: readonly Rule[] = [
      { rule: "perUnit", units: [{ price: 10n, count: { by: "population" } }] },
      { rule: "equal" },
    ];
    // With 7, 23 and 33 people the line is 30 öre short; with 13, 17 and 27 it has 30 to share equally.
    const line = bounded(600n, key, { directory: three, population: people });
    expect(between(line)).toEqual([
      ["01", 100n, 100n, 140n],
      ["03", 200n, 200n, 240n],
      ["04", 300n, 300n, 340n],
    ]);
  });
});

describe("money by way of counties", () => {
  const codes = { county: ["01", "03"], municipality: ["0114", "0115", "0305", "0319"] };
  const nested: Directory = {
    recipients: (level) =>
      (codes[level as "county"] ?? []).map((code) => ({ level, code, name: code, body: code })),
    group: () => undefined,
    above: (code, level, by) => (level === "municipality" && by === "county" ? code.slice(0, 2) : undefined),
  };
  const population = counted("2025-12-31", {
    "01": 30,
    "03": 60,
    "0114": 10,
    "0115": 21,
    "0305": 20,
    "0319": 41,
  });

  it("is bounded by the people of a municipality's own county, too", () => {
    const key: Rule = { rule: "twoStep", by: "county", first: [byPeople], within: [byPeople] };
    const line = bounded(900n, [key], { directory: nested, population }, { level: "municipality" });
    // 0114: 27 of 90 and 7 of 31 are 60.97 of 900; 33 of 90 and 13 of 31 are 138.39.
    expect(between(line)).toEqual([
      ["0114", 60n, 97n, 139n],
      // 27 of 90 and 18 of 31: 156.77; 33 of 90 and 24 of 31: 255.48.
      ["0115", 156n, 203n, 256n],
      // 57 of 90 and 17 of 61: 158.85; 63 of 90 and 23 of 61: 237.54.
      ["0305", 158n, 197n, 238n],
      // 57 of 90 and 38 of 61: 355.08; 63 of 90 and 44 of 61: 454.43.
      ["0319", 355n, 403n, 455n],
    ]);
  });

  it("is bounded by the people of a county's own municipalities", () => {
    const summed: Rule = {
      rule: "proportional",
      weight: { by: "summed", over: "municipality", of: { by: "population" } },
    };
    const line = bounded(920n, [summed], { directory: nested, population }, { level: "county" });
    // 25 and 67 people to 37 and 55: of 92, two cells each.
    expect(between(line)).toEqual([
      ["01", 250n, 310n, 370n],
      ["03", 550n, 610n, 670n],
    ]);
  });
});

describe("without what an allocation was made of", () => {
  const plain = () => allocate(agreementWith(300n, [byPeople]), { directory: two, population });

  it("nothing is known of its bounds", () => {
    const { agreement, lines } = plain();
    expect(perturbedLines(new Allocation(agreement, lines, []))).toEqual([]);
  });

  it("nothing is known of a line that its agreement does not have", () => {
    const { lines, making } = plain();
    if (!making) throw new Error("the inputs are gone");
    const other = { ...making, agreement: agreementWith(300n, [byPeople], { id: "annan" }) };
    expect(perturbedLines({ lines, making: other })).toEqual([]);
    expect(perturbedLines({ lines, making })).toHaveLength(1);
  });

  it("counts of the caller's own, of a register that is not at hand, are taken as they are", () => {
    const uses = [{ register: infoOf(population), asked: "2025-12-31", estimate: false }];
    const weigh: Weigh = () => ({ weights: [10n, 20n], uses });
    const own = allocateAmong(agreementWith(300n, [byPeople]), two, { weigh });
    expect(between(perturbedLines(own)[0] as PerturbedLine)).toEqual([
      ["01", 100n, 100n, 100n],
      ["03", 200n, 200n, 200n],
    ]);
  });

  it("counts of the caller's own that are of no register are taken as they are, beside those that are", () => {
    const half = { numerator: 50n, denominator: 1n };
    const everyone = { by: "population" } as const;
    const key: Rule[] = [
      { rule: "percent", percent: half, key: [byPeople] },
      { rule: "proportional", weight: { ...everyone, ages: [0, 25] } },
    ];
    const uses = [{ register: infoOf(population), asked: "2025-12-31", estimate: false }];
    for (const none of [undefined, []]) {
      const weigh: Weigh = ({ ages }) =>
        ages ? { weights: [1n, 1n], ...(none && { uses: none }) } : { weights: [10n, 20n], uses };
      const agreement = agreementWith(600n, key);
      const { lines, making } = allocateAmong(agreement, two, { weigh });
      if (!making) throw new Error("the inputs are gone");
      const options = { ...making.options, population };
      // 150 each, and 7, 13, 17 and 23 of 30 of the other half.
      expect(between(perturbedLines({ lines, making: { ...making, options } })[0] as PerturbedLine)).toEqual([
        ["01", 220n, 250n, 280n],
        ["03", 320n, 350n, 380n],
      ]);
    }
  });

  it("a fault of the caller's own counting is the caller's, and not taken for a line that cannot be shared", () => {
    const uses = [{ register: infoOf(population), asked: "2025-12-31", estimate: false }];
    let broken = false;
    const weigh: Weigh = () => {
      if (broken) throw new TypeError("no connection");
      return { weights: [10n, 20n], uses };
    };
    const own = allocateAmong(agreementWith(300n, [byPeople]), two, { weigh });
    broken = true;
    expect(() => perturbedLines(own)).toThrow(TypeError);
  });
});
