import { describe, expect, it } from "vitest";
import { COUNTIES, countyTable, MEDVERKAN, places, verified } from "./verified.ts";

describe("a table of recipients", () => {
  it("is verified figure by figure, with its total and the line's sum", () => {
    const { problems, checked } = verified(countyTable(), MEDVERKAN);
    expect(problems).toEqual([]);
    expect(checked).toBe(COUNTIES.length + 1);
  });

  it("is told of every row that is wrong, with what is printed and what should be", () => {
    const csv = countyTable((name, kronor) => `${name};${name === "Gotlands län" ? 900_000 : kronor}`, {
      below: ["Totalt;23900000"],
    });
    const { problems } = verified(csv, MEDVERKAN);
    expect(places({ problems })).toEqual([
      ["amount-differs", "B9"],
      ["stated-differs", "B23"],
    ]);
    expect(problems[0]?.details).toMatchObject({
      cell: "B9",
      header: "Belopp (kr)",
      label: "Gotlands län",
      printed: 900_000_00n,
      expected: 1_000_000_00n,
    });
  });

  it("is told of a wrong total over right rows in another way than of a wrong row", () => {
    const wrongTotal = verified(countyTable(undefined, { below: ["Totalt;24000001"] }), MEDVERKAN);
    expect(places(wrongTotal)).toEqual([["column-sum", "B23"]]);
    const wrongRow = verified(
      countyTable((name, kronor) => `${name};${name === "Skåne län" ? kronor + 1 : kronor}`),
      MEDVERKAN,
    );
    expect(places(wrongRow)).toEqual([
      ["amount-differs", "B11"],
      ["column-sum", "B23"],
    ]);
  });

  it("names the recipients that are missing, and none of them when it is said to be partial", () => {
    const csv = countyTable()
      .split("\n")
      .filter((line) => !/Gotland|Skåne|Totalt/.test(line))
      .join("\n");
    const { problems } = verified(csv, MEDVERKAN);
    expect(places({ problems })).toEqual([
      ["recipient-missing", ""],
      ["stated-differs", "B"],
    ]);
    expect(problems[0]?.details).toMatchObject({ level: "county", names: ["Gotlands län", "Skåne län"] });
    const partial = verified(csv, { ...MEDVERKAN, partial: true });
    expect(partial.problems).toEqual([]);
    expect(partial.checked).toBe(19);
  });

  it("points a recipient that stands twice out at its second row, with where the first is", () => {
    const csv = countyTable(undefined, { below: ["Gotlands län;1000000", "Totalt;24000000"] });
    const { problems } = verified(csv, MEDVERKAN);
    expect(places({ problems })).toEqual([
      ["recipient-duplicate", "A23"],
      ["column-sum", "B24"],
    ]);
    expect(problems[0]?.details).toMatchObject({ name: "Gotlands län", first: "A9" });
  });

  it("points out names that nobody has, and amounts that are not there", () => {
    const csv = countyTable((name, kronor) => {
      if (name === "Kalmar län") return "Kalmarr län;1000000";
      return name === "Hallands län" ? `${name};` : `${name};${kronor}`;
    });
    expect(places(verified(csv, MEDVERKAN)).slice(0, 4)).toEqual([
      ["recipient-unknown", "A8"],
      ["recipient-missing", ""],
      ["amount-missing", "B12"],
      ["column-sum", "B23"],
    ]);
  });

  it("accepts differences up to the tolerance, and not one öre more", () => {
    const csv = countyTable((name, kronor) => `${name};${name === "Gotlands län" ? kronor + 1 : kronor}`, {
      below: ["Totalt;24000001"],
    });
    expect(verified(csv, { ...MEDVERKAN, tolerance: 100n }).problems).toEqual([]);
    expect(places(verified(csv, { ...MEDVERKAN, tolerance: 99n }))).toEqual([
      ["amount-differs", "B9"],
      ["stated-differs", "B23"],
    ]);
  });

  it("has its stated sums held against what the rows add up to", () => {
    const stated = [{ amount: 24_000_001_00n, source: "sidans text" }];
    const { problems } = verified(countyTable(), { ...MEDVERKAN, stated });
    expect(places({ problems })).toEqual([["stated-differs", "B"]]);
    expect(problems[0]?.details).toEqual({
      source: "sidans text",
      stated: 24_000_001_00n,
      computed: 24_000_000_00n,
    });
  });

  it("without an agreement has only its sums checked", () => {
    const { problems, checked, recipe } = verified(countyTable(), { kind: "recipients", level: "county" });
    expect(problems).toEqual([]);
    expect(checked).toBe(22);
    expect(recipe).toBeNull();
  });

  it("in which nothing can be held against anything says so", () => {
    const csv = countyTable(undefined, { below: [] });
    expect(places(verified(csv, { kind: "recipients", level: "county" }))).toEqual([
      ["nothing-verified", ""],
    ]);
  });

  it("with a line's column that does not look like amounts says which column was not read", () => {
    const csv = countyTable((name) => `${name};2000000;x`, {
      header: "Län;lan-nationell-strategi;lan-medverkan",
      below: [],
    });
    expect(
      places(verified(csv, { kind: "recipients", agreement: MEDVERKAN.agreement!, level: "county" })),
    ).toContainEqual(["table-header", "C"]);
  });
});
