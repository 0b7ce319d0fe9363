import { describe, expect, it } from "vitest";
import { problemAt } from "../../../src/problems/problem.ts";
import { placeNamed } from "../../../src/tables/csv/grid.ts";
import { wrongEntries } from "../../../src/verify/causes/cause.ts";
import { causeSearch, findCauses } from "../../../src/verify/find-causes.ts";
import { Verification, type VerificationFacts } from "../../../src/verify/verification.ts";
import { NAMES, OLD, type Other, type Printed, SEVENTHS, searchIn } from "./five-counties.ts";

const ALL = "B2 B3 B4 B5 B6";
const RIGHT: Printed = [4_000_000, 3_000_000, 2_000_000, 900_000, 100_000];

/** A verification of a table of the five counties, with a problem at each figure that is wrong, and at these cells. */
function verification(
  lines: string,
  columns: readonly Printed[],
  other: Other & { cells?: readonly string[]; checked?: number } = {},
) {
  const { verification: made, recipe } = searchIn(lines, columns, other);
  const cells = [
    ...made.columns.flatMap((one) => wrongEntries(one).map(({ place }) => place.cell)),
    ...(other.cells ?? []),
  ];
  const problems = cells.map((cell) =>
    problemAt("amount-differs", placeNamed(cell), {
      cell,
      header: "",
      label: "",
      printed: 1n,
      expected: 2n,
      line: "",
    }),
  );
  return new Verification(
    { ...made, problems, checked: other.checked ?? 5 } as unknown as VerificationFacts,
    recipe,
  );
}
const named = (
  lines: string,
  columns: readonly Printed[],
  other: Other & { cells?: readonly string[] } = {},
) =>
  findCauses(verification(lines, columns, other), { registers: [OLD], agreements: [] }).map(
    ({ code, cells }) => [code, cells.join(" ")],
  );

describe("the causes of a table", () => {
  it("are the one that explains most wrong figures first, and none that explains a part of another", () => {
    const byOld: Printed = [4_100_000, 2_900_000, 1_950_000, 940_000, 110_000];
    const exchanged: Printed = [3_000_000, 4_000_000, 2_000_000, 900_000, 100_000];
    expect(named("pott tre", [exchanged, [7_961_165, "", "", 1_825_243, 213_592]])).toEqual([
      ["other-date", "C2 C5 C6"],
      ["rows-swapped", "B2 B3"],
    ]);
    expect(named("pott", [byOld])).toEqual([["other-date", "B2 B3 B4 B5 B6"]]);
    // The same hypothesis of two columns is one cause.
    expect(named("pott tre", [byOld, [7_961_165, "", "", 1_825_243, 213_592]])).toEqual([
      ["other-date", "B2 B3 B4 B5 B6 C2 C5 C6"],
    ]);
  });

  it("are weighed by the figures that are wrong, not by those that are only listed", () => {
    // A row twice, with right figures in two columns, and one total in thousands: the total alone is a problem.
    const bas: Printed = [3_800_000, 2_600_000, 1_900_000, 1_130_000, 570_000, 2_600_000];
    const columns = [[...RIGHT, 3_000_000], bas];
    const twice = { names: [...NAMES, NAMES[1] as string], below: ["Totalt;13000;12600000"] };
    const first = (...cells: readonly string[]): unknown =>
      named("pott bas", columns, { ...twice, cells })[0];
    expect(first("B8")).toEqual(["other-unit", "B8"]);
    // A problem at a row's name is one of all its figures.
    expect(first("B8", "A7")).toEqual(["row-duplicated", "B7 C7"]);
    expect(first("A7")).toEqual(["row-duplicated", "B7 C7"]);
    // Of as many wrong figures, the cause of more cells.
    expect(first("A1")).toEqual(["row-duplicated", "B7 C7"]);
  });

  it("are the one with less changed, where they explain as much", () => {
    // Twelve millions by the people of the year before, or no fixed amount.
    const twelve: Printed = [4_920_000, 3_480_000, 2_340_000, 1_128_000, 132_000];
    expect(named("pott", [twelve])).toEqual([["other-amount", "B2 B3 B4 B5 B6"]]);
    const [found] = findCauses(verification("pott", [twelve]), { registers: [OLD], agreements: [] });
    expect(found?.details).toEqual({ amount: 12_000_000_00n, register: "förr", date: "2023-11-01" });
    // Fixed amounts on top are thirteen millions, and so is an amount of no line.
    const onTop: Printed = [5_000_000, 3_500_000, 2_500_000, 1_400_000, 600_000];
    expect(named("bas", [onTop])).toEqual([["fixed-on-top", ALL]]);
    const onTopByOld: Printed = [5_100_000, 3_400_000, 2_450_000, 1_440_000, 610_000];
    expect(named("bas", [onTopByOld])).toEqual([["fixed-on-top", ALL]]);
    // 143 and 286 are a thousand by sevenths, each rounded, and 1 001 without rounding.
    const options = { registers: [SEVENTHS], agreements: [] };
    const rounded = findCauses(verification("tusen", [[143, 143, 143, 286, 286]]), options);
    expect(rounded.map(({ code }) => code)).toEqual(["other-date"]);
  });

  it("may be two at once in a column that none explains, beside one that one does", () => {
    const exchanged: Printed = [3_000_000, 4_000_000, 2_000_000, 900_000, 100_000];
    const onTopByOld: Printed = [5_100_000, 3_400_000, 2_450_000, 1_440_000, 610_000];
    expect(named("pott bas", [exchanged, onTopByOld])).toEqual([
      ["fixed-on-top", "C2 C3 C4 C5 C6"],
      ["rows-swapped", "B2 B3"],
    ]);
    expect(named("bas", [["", ...onTopByOld.slice(1)]])[0]).toEqual(["fixed-on-top", "B3 B4 B5 B6"]);
  });

  it("are not sought where nothing is wrong, or nothing was compared", () => {
    const options = { registers: [OLD], agreements: [] };
    expect(findCauses(verification("pott", [RIGHT]), options)).toEqual([]);
    const wrong: Printed = [4_100_000, 2_900_000, 1_950_000, 940_000, 110_000];
    expect(causeSearch(verification("pott", [wrong], { checked: 0 }), options)).toBeUndefined();
    expect(causeSearch(verification("pott", [RIGHT]), options)).toBeUndefined();
    const search = causeSearch(verification("pott", [wrong]), options);
    expect(search).toMatchObject({ registers: [OLD], agreements: [] });
    expect(causeSearch(verification("pott", [wrong]), {})).toMatchObject({ registers: [], agreements: [] });
  });
});
