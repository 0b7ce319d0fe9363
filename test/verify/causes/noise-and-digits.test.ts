import { describe, expect, it } from "vitest";
import type { Register } from "../../../src/population/register.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import type { Cause, CauseSearch, FindCause } from "../../../src/verify/causes/cause.ts";
import { fixedMissingInRow } from "../../../src/verify/causes/fixed-missing-in-row.ts";
import { tested } from "../../../src/verify/causes/hypothesis.ts";
import { digitsTransposed, thousandsCut } from "../../../src/verify/causes/miswritten-figure.ts";
import { nearMiss } from "../../../src/verify/causes/near-cause.ts";
import { otherDate } from "../../../src/verify/causes/other-date.ts";
import { registerPerturbed } from "../../../src/verify/causes/register-perturbed.ts";
import { residualOnRow } from "../../../src/verify/causes/residual-on-row.ts";
import { rowExtra } from "../../../src/verify/causes/row-extra.ts";
import { rowsSwapped } from "../../../src/verify/causes/rows-swapped.ts";
import { foundBy, NAMES, OLD, type Printed, peopleOf, SEVENTHS, searchIn } from "./five-counties.ts";

const ALL = "B2 B3 B4 B5 B6";
const RIGHT: Printed = [4_000_000, 3_000_000, 2_000_000, 900_000, 100_000];
const people: Rule = { rule: "proportional", weight: { by: "population" } };

/** A search of one column with another key or amount, as if the agreement had it, or with another register. */
function changed(
  printed: Printed,
  { key, amount, own }: { key?: readonly unknown[]; amount?: bigint; own?: Register },
): CauseSearch {
  const search = searchIn("pott", [printed]);
  const columns = search.verification.columns.map((column) => ({
    ...column,
    lines: column.lines.map((line) => ({
      ...line,
      ...(key && { key: key as readonly Rule[] }),
      ...(amount && { amount }),
    })),
  }));
  const recipe = { ...search.recipe, ...(own && { population: own }) };
  return { ...search, recipe, verification: { ...search.verification, columns } };
}
const cellsOf = (find: FindCause, search: CauseSearch): string[] =>
  find(search).map(({ cells }: Cause) => cells.join(" "));

describe("a register published with noise", () => {
  /** By 402, 298, 200, 91 and 9 of a thousand. */
  const NOISE: Printed = [4_020_000, 2_980_000, 2_000_000, 910_000, 90_000];

  it("may have a total with noise of its own, of three persons at most", () => {
    const by = (total: number): Printed =>
      [402, 298, 200, 91, 9].map((count) => Math.round((count / total) * 10_000_000));
    expect(foundBy(registerPerturbed, "pott", [by(1_002)])).toEqual([
      ["register-perturbed", { register: "nov", most: 3 }, ALL],
    ]);
    expect(foundBy(registerPerturbed, "pott", [by(1_003)])).toHaveLength(1);
    expect(foundBy(registerPerturbed, "pott", [by(1_004)])).toEqual([]);
  });

  it("may have every count three persons off, and no figure a krona", () => {
    expect(
      foundBy(registerPerturbed, "pott", [[4_030_000, 2_970_000, 2_030_000, 870_000, 100_000]]),
    ).toHaveLength(1);
    expect(foundBy(registerPerturbed, "pott", [[4_030_000, 2_970_000, 2_030_000, 870_002, 100_000]])).toEqual(
      [],
    );
    expect(foundBy(registerPerturbed, "pott", [[4_030_000, 2_970_000, 2_030_000, 870_000, ""]])).toEqual([]);
    expect(foundBy(registerPerturbed, "pott", [[5, 2, 3, 2, 1]], { header: "Län;pott (mnkr)" })).toEqual([]);
  });

  it("is legible from three kronor for each person", () => {
    const kronor = (amount: number): Printed =>
      [402, 298, 200, 91, 9].map((count) => (count * amount) / 1000);
    expect(cellsOf(registerPerturbed, changed(kronor(3_000), { amount: 3_000_00n }))).toEqual([ALL]);
    expect(cellsOf(registerPerturbed, changed(kronor(2_000), { amount: 2_000_00n }))).toEqual([]);
  });

  it("is sought where people alone share, after fixed amounts", () => {
    expect(cellsOf(registerPerturbed, changed(NOISE, {}))).toEqual(["B2 B3 B5 B6"]);
    const [supplied, bounded] = [
      { by: "supplied", values: { "01": 4n, "03": 3n, "04": 2n, "05": 1n, "09": 1n }, source: "x" },
      { ...people, max: 90_000_000_00n },
    ];
    for (const key of [
      [bounded],
      [{ ...people, min: 1n }],
      [{ ...people, weight: supplied }],
      [{ ...people, weight: { by: "population", ages: [0, 18] } }],
      [{ rule: "fixed", each: 1n }],
      [],
    ])
      expect(cellsOf(registerPerturbed, changed(NOISE, { key }))).toEqual([]);
    expect(
      foundBy(registerPerturbed, "pott fast", [[4_320_000, 3_080_000, 2_100_000, 1_010_000, 190_000]], {
        header: "Län;Totalt",
      }),
    ).toEqual([]);
  });

  it("is none where the register lacks people, and a crash is a crash", () => {
    const counting = (count: () => undefined): Register => Object.create(OLD, { count: { value: count } });
    expect(cellsOf(registerPerturbed, changed(NOISE, { own: counting(() => undefined) }))).toEqual([]);
    const broken = counting(() => {
      throw new RangeError("trasigt");
    });
    expect(() => registerPerturbed(changed(NOISE, { own: broken }))).toThrow("trasigt");
  });
});

describe("digits of figures that are rounded", () => {
  const right = (find: FindCause, line: string, printed: Printed, header: string): unknown[] =>
    foundBy(find, line, [printed], { header, own: SEVENTHS, registers: [] }).map(([, details, cells]) => [
      (details as { right: bigint }).right,
      cells,
    ]);
  const MNKR = "Län;pott (mnkr)";
  const TKR = "Län;pott (tkr)";
  // 1 428 571 and 2 857 143 kronor.
  const millions = (second: string): Printed => ["1,43", second, "1,42", "2,86", "2,85"];
  const thousands = (second: string): Printed => ["1 429", second, "1 428", "2 857", "2 858"];

  it("are exchanged in either rounding of the share", () => {
    expect(right(digitsTransposed, "pott", millions("1,24"), MNKR)).toEqual([[142_000_000n, "B3"]]);
    expect(right(digitsTransposed, "pott", millions("1,34"), MNKR)).toEqual([[143_000_000n, "B3"]]);
    expect(right(digitsTransposed, "pott", millions("4,13"), MNKR)).toEqual([[143_000_000n, "B3"]]);
    for (const other of ["1,44", "1,33", "3,41", "1,25", ""])
      expect(right(digitsTransposed, "pott", millions(other), MNKR)).toEqual([]);
    expect(right(digitsTransposed, "pott", thousands("1 249"), TKR)).toEqual([[142_900_000n, "B3"]]);
    expect(right(digitsTransposed, "pott", thousands("1 482"), TKR)).toEqual([[142_800_000n, "B3"]]);
  });

  it("lack three in a row, in kronor, thousands or millions", () => {
    expect(right(thousandsCut, "pott", thousands("1"), TKR)).toEqual([[142_800_000n, "B3"]]);
    expect(right(thousandsCut, "pott", thousands("429"), TKR)).toEqual([[142_900_000n, "B3"]]);
    expect(right(thousandsCut, "pott", thousands("142"), TKR)).toEqual([]);
    expect(right(thousandsCut, "pott", millions("1"), MNKR)).toEqual([]);
    const kronor = (second: string): Printed => ["1 428 572", second, "1 428 571", "2 857 143", "2 857 143"];
    const KR = "Län;pott (kr)";
    for (const cut of ["428 571", "1 571", "1 428"])
      expect(right(thousandsCut, "pott", kronor(cut), KR).map((one) => (one as unknown[])[1])).toEqual([
        "B3",
      ]);
    for (const other of ["428 570", "1 572", "571", "1"])
      expect(right(thousandsCut, "pott", kronor(other), KR)).toEqual([]);
    // Figures with öre: the decimals are the same.
    const ore = (second: string): Printed => [
      "1 428 571,43",
      second,
      "1 428 571,43",
      "2 857 142,86",
      "2 857 142,85",
    ];
    expect(right(thousandsCut, "pott", ore("428 571,43"), KR)).toEqual([[1_428_571_43n, "B3"]]);
    expect(right(thousandsCut, "pott", ore("428 571,44"), KR)).toEqual([]);
  });

  it("are sought in the figures that are wrong, as long as these are enough", () => {
    const most: Printed = [4_000_001, 3_000_001, 2_000_001, 900_001, 10_000];
    expect(foundBy(digitsTransposed, "pott", [[...most.slice(0, 4), 10_000]])).toEqual([]);
    expect(foundBy(digitsTransposed, "bas", [[8_300_000, 6_200_000, 9_100_000, 1, 2]])).toHaveLength(3);
  });
});

describe("a hypothesis", () => {
  it("is none where only the rounding of the same shares can differ", () => {
    const twice = peopleOf("dubbel", [2, 2, 2, 4, 4]);
    const nearest: Printed = [143, 143, 143, 286, 286];
    expect(
      foundBy(tested(otherDate, "every"), "tusen", [nearest], { own: SEVENTHS, registers: [twice] }),
    ).toEqual([]);
  });

  it("may be one of several that hold, of which the first as claimed is named", () => {
    const two = [peopleOf("ett", [41, 29, 19, 10, 1]), peopleOf("två", [410, 290, 190, 100, 10])];
    const printed: Printed = [4_100_000, 2_900_000, 1_900_000, 1_000_000, 100_000];
    const named = (how: "first" | "every"): unknown[] =>
      foundBy(tested(otherDate, how), "pott", [printed], { registers: two }).map(
        ([, details]) => (details as { register: string }).register,
      );
    expect(named("every")).toEqual(["ett", "två"]);
    expect(named("first")).toEqual(["ett"]);
    // Rounded otherwise by the first, as claimed by the second.
    const other = [
      peopleOf("ett", [1430, 1430, 1430, 2860, 2860]),
      peopleOf("två", [143, 143, 143, 286, 286]),
    ];
    expect(
      foundBy(tested(otherDate), "tusen", [[143, 143, 143, 286, 286]], { registers: [SEVENTHS, ...other] }),
    ).toHaveLength(1);
  });

  it("that comes nearest has the figures that are wrong and that it gives", () => {
    const search = searchIn("pott", [[4_100_000, 2_900_000, 1_950_000, 900_000, 110_000, 7]], {
      names: [...NAMES, "Okänd"],
    });
    const found = nearMiss(search, [otherDate], []);
    expect([found?.cause.cells, found?.misses]).toEqual([["B2", "B3", "B4", "B6"], ["B5"]]);
    // In millions no rounding of rows is tried.
    const coarse = searchIn("pott", [[5, 2, 1, 0, 0]], { header: "Län;pott (mnkr)" });
    expect(nearMiss(coarse, [], [])).toBeNull();
    const nearest = searchIn("tusen", [[143, 143, 143, 286, 1]], { own: OLD, registers: [SEVENTHS] });
    expect(nearMiss(nearest, [otherDate], [])).toMatchObject({
      cause: { details: { register: "sjundedelar" } },
      misses: ["B6"],
    });
  });
});

describe("rows", () => {
  it("of nobody, or empty, are passed over", () => {
    const nobody = { names: [...NAMES, "Okänd"] };
    expect(
      foundBy(fixedMissingInRow, "bas", [[3_800_000, 2_100_000, 1_900_000, "", 570_000, 5]], nobody),
    ).toEqual([["fixed-missing-in-row", { names: [NAMES[1]], each: 500_000_00n }, "B3"]]);
    expect(
      foundBy(residualOnRow, "tusen", [[142, 143, 143, 286, 286, 5]], {
        ...nobody,
        own: SEVENTHS,
        registers: [],
      }),
    ).toHaveLength(1);
    expect(
      foundBy(rowsSwapped, "pott", [[3_000_000, 4_000_000, "", 900_000, 100_000, 5]], nobody),
    ).toHaveLength(1);
  });

  it("of which one fits several are exchanged with none", () => {
    // By sevenths three are equal: 143 on the fourth row may be any of theirs.
    expect(
      foundBy(rowsSwapped, "tusen", [[286, 286, 143, 143, 285]], { own: SEVENTHS, registers: [] }),
    ).toEqual([]);
    expect(
      foundBy(rowsSwapped, "tusen", [[286, 143, 143, 143, 285]], { own: SEVENTHS, registers: [] }),
    ).toHaveLength(1);
    expect(foundBy(rowsSwapped, "pott", [[3_000_000, 4_000_000, 1, 2, 3]])).toEqual([]);
  });

  it("of nobody are too many in a total, not in a sum of a group", () => {
    const nobody = (below: readonly string[]) =>
      foundBy(rowExtra, "pott", [[...RIGHT, 5]], { names: [...NAMES, "Okänd"], below });
    expect(nobody(["Delsumma;10000005", "Totalt;10000000"])).toEqual([]);
    expect(nobody(["Totalt;10000006"])).toEqual([]);
    expect(foundBy(rowExtra, "pott", [RIGHT], { below: ["Totalt;10000000"] })).toEqual([]);
    expect(
      foundBy(rowExtra, "pott", [[...RIGHT, 5]], {
        names: [...NAMES, "Okänd"],
        below: ["Totalt;10000005"],
        claim: { kind: "split" },
      }),
    ).toEqual([]);
  });
});
