import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { codesOfSums } from "../../src/tables/codes-of-sums.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { About } from "../../src/verify/about.ts";
import { verifyDescribed } from "../../src/verify/verify-described.ts";

const AGREEMENT = agreementOf("2025");
const ABOUT = {
  table: "t.csv",
  kind: "recipients",
  agreement: "a",
  partial: true,
  lines: ["lan-medverkan", "lan-nationell-strategi"],
} satisfies About;
const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\n"));

/** What is wrong in a table, and how many of its figures were compared, added up and not checked. */
async function checked(lines: readonly string[], about: Partial<About> = {}) {
  const { verification } = await verifyDescribed({ ...ABOUT, ...about } as About, bytes(lines), {
    agreements: { a: AGREEMENT },
  });
  const { compared, summed, unchecked } = verification?.account ?? {};
  return {
    wrong: verification?.problems.map((one) => [
      one.place?.cell,
      ...(one.code === "column-sum"
        ? [Number(one.details.printed) / 100, Number(one.details.computed) / 100]
        : [one.code]),
    ]),
    counts: [compared, summed, unchecked?.map(({ place }) => place.cell)],
    checked: verification?.checked,
  };
}

const of = (line: string, county: string): number => {
  const each = AGREEMENT.lines.find(({ id }) => id === line)?.key[0];
  if (each?.rule !== "fixed") throw new Error("no fixed line");
  return county === "Skåne län" || !("each" in each) ? Number.NaN : Number(each.each) / 100;
};
const COUNTIES = ["Uppsala län", "Kalmar län", "Gotlands län"];
const MEDVERKAN = of("lan-medverkan", "Kalmar län");
const STRATEGI = of("lan-nationell-strategi", "Kalmar län");
const rows = (line: string, amount: number): string[] =>
  COUNTIES.map((county) => `${line};${county};${amount}`);
const LONG = [
  "Post;Län;Belopp",
  ...rows("lan-medverkan", MEDVERKAN),
  ...rows("lan-nationell-strategi", STRATEGI),
];
const BOTH = 3 * (MEDVERKAN + STRATEGI);

describe("a sum below several lines", () => {
  it("is added up over all of them", async () => {
    expect(await checked([...LONG, `;Summa;${BOTH}`])).toEqual({
      wrong: [],
      counts: [6, 1, []],
      checked: 7,
    });
    expect((await checked([...LONG, `;Summa;${BOTH + 1}`])).wrong).toEqual([["C8", BOTH + 1, BOTH]]);
    expect((await checked([...LONG, `;Summa;${BOTH + 1}`], { tolerance: "1" })).wrong).toEqual([]);
  });

  it("is not that of the last line alone, unless each line has a sum", async () => {
    expect((await checked([...LONG, `;Summa;${3 * STRATEGI}`])).wrong).toEqual([["C8", 3 * STRATEGI, BOTH]]);
    const summed = [...LONG.toSpliced(4, 0, `;Summa;${3 * MEDVERKAN}`), `;Summa;${3 * STRATEGI}`];
    expect((await checked(summed)).counts).toEqual([6, 2, []]);
    expect((await checked([...summed, `;Totalt;${BOTH}`])).counts).toEqual([6, 3, []]);
    expect((await checked([...summed, `;Totalt;${BOTH - 1}`])).wrong).toEqual([["C10", BOTH - 1, BOTH]]);
  });

  it("may be of the last ones above it, and leaves people and parts of rows alone", async () => {
    const three = [...LONG, ...rows("lan-vard-insatsprogram", of("lan-vard-insatsprogram", "Kalmar län"))];
    const last = 3 * (STRATEGI + of("lan-vard-insatsprogram", "Kalmar län"));
    const lines = [...ABOUT.lines, "lan-vard-insatsprogram"];
    expect((await checked([...three, `;Summa;${last}`], { lines })).wrong).toEqual([]);
    expect((await checked([...three, `;Summa;${last - 1}`], { lines })).wrong).toHaveLength(1);
    expect((await checked([...LONG, ";varav;1"])).counts[1]).toBe(0);
    expect((await checked([...LONG, ";varav lan-medverkan;1"])).counts[1]).toBe(0);
    expect((await checked([...LONG, ";Summa;"])).counts).toEqual([6, 0, []]);
    const people = LONG.map((line, at) => `${line};${at === 0 ? "Folkmängd" : ""}`);
    const withPeople = await checked([...people, `;Summa;${BOTH};7`]);
    expect([withPeople.wrong, withPeople.counts]).toEqual([[], [6, 1, ["D8"]]]);
  });
});

describe("a sum with a name below several lines", () => {
  const named = (of: number) => [...LONG, `;Summa lan-medverkan;${of}`, `;Totalt;${BOTH}`];

  it("is of the lines that it names", async () => {
    expect((await checked(named(3 * MEDVERKAN))).counts).toEqual([6, 2, []]);
    expect((await checked(named(3 * STRATEGI))).wrong).toEqual([["C8", 3 * STRATEGI, 3 * MEDVERKAN]]);
  });

  it("is not checked where it names none", async () => {
    const found = await checked([...LONG, ";Summa storstadslän;1", `;Totalt;${BOTH}`]);
    expect(found).toEqual({ wrong: [], counts: [6, 1, ["C8"]], checked: 7 });
  });
});

describe("sums of one row", () => {
  const row = (county: string) => `${county};${MEDVERKAN};${STRATEGI}`;
  const table = (last: readonly [number, number], first: readonly [number, number] = [2, 2]) => [
    "Län;lan-medverkan;lan-nationell-strategi",
    row("Uppsala län"),
    row("Kalmar län"),
    `Summa;${first[0] * MEDVERKAN};${first[1] * STRATEGI}`,
    row("Gotlands län"),
    row("Jämtlands län"),
    row("Hallands län"),
    `Summa;${last[0] * MEDVERKAN};${last[1] * STRATEGI}`,
  ];

  it("are over the same rows", async () => {
    expect((await checked(table([5, 5]))).wrong).toEqual([]);
    expect((await checked(table([3, 3]))).wrong).toEqual([]);
    expect((await checked(table([3, 5]))).wrong).toEqual([["B8", 3 * MEDVERKAN, 5 * MEDVERKAN]]);
    expect((await checked(table([5, 3]))).wrong).toEqual([["C8", 3 * STRATEGI, 5 * STRATEGI]]);
  });

  it("may be empty, and each wrong one is reported once", async () => {
    expect((await checked(table([3, 3]).with(-1, `Summa;;${3 * STRATEGI}`))).wrong).toEqual([]);
    expect((await checked(table([3, 4]))).wrong).toHaveLength(1);
  });
});

describe("the code of a sum", () => {
  const HEAD = "Kod;Kommun;Belopp";
  const read = (lines: readonly string[], level: "municipality" | "county" = "municipality") =>
    codesOfSums(tableFrom(bytes(lines)), level, SWEDEN).map(({ code, place, details }) => [
      code,
      place?.cell,
      details,
    ]);
  const found = (...lines: readonly string[]) => read([HEAD, ...lines]);
  const PLACES = ["1201;Svalöv;1", "1214;Staffanstorp;2"];
  const at = (cell: string, facts: object) => [["recipient-conflict", cell, { cell, ...facts }]];

  it.each([
    ["12;Skåne län;3", ...PLACES],
    [...PLACES, "12;Summa Skåne län;3"],
    [...PLACES, "12;Total  Skåne län;3"],
    [...PLACES, "12;Totalt Skåne län;3"],
    [...PLACES, "1200;Skåne län;3"],
    [...PLACES, "00;Riket;3"],
    [...PLACES, "0;Riket;3"],
    [...PLACES, "99;Riket;3"],
    [...PLACES, "13;Summa;3"],
    [...PLACES, "13.0;Summa Skåne län;3"],
    [...PLACES, "SE224;Skåne län;3"],
    [...PLACES, ";Skåne län;3"],
    ["114;Upplands Väsby;1", "115;Vallentuna;2", "1;Summa Stockholms län;3"],
    ["114;Upplands Väsby;1", "115;Vallentuna;2", "115;Summa Vallentuna;2"],
    [...PLACES, "09;Summa Gotland;3"],
  ])("is that of its name, or none: %s %s %s", (...lines) => {
    expect(found(...lines)).toEqual([]);
  });

  it("is not another recipient's", () => {
    expect(found("11;Skåne län;3", ...PLACES)).toEqual(
      at("A2", { code: "11", coded: null, name: "Skåne län", named: "12" }),
    );
    expect(found(...PLACES, "11;Summa Skåne län;3")).toEqual(
      at("A4", { code: "11", coded: null, name: "Summa Skåne län", named: "12" }),
    );
    expect(found(...PLACES, "10;Riket;3")).toEqual(
      at("A4", { code: "10", coded: "Blekinge län", name: "Riket", named: "00" }),
    );
    expect(found(...PLACES, "114;Summa Skåne län;3")).toEqual(
      at("A4", { code: "114", coded: "Upplands Väsby", name: "Summa Skåne län", named: "12" }),
    );
    expect(found(...PLACES, "1300;Summa Skåne län;3")).toEqual(
      at("A4", { code: "1300", coded: null, name: "Summa Skåne län", named: "12" }),
    );
  });

  it("is in the column of codes", () => {
    const turned = ["Kommun;Kod;Belopp", "Svalöv;1201;1", "Staffanstorp;1214;2", "Summa Skåne län;13;3"];
    expect(read(turned)).toEqual(
      at("B4", { code: "13", coded: "Hallands län", name: "Summa Skåne län", named: "12" }),
    );
  });

  it("is none where the numbers beside the entries are none, unless most sums agree with theirs", () => {
    expect(found("1;Skåne län;3", "2;Svalöv;1", "3;Staffanstorp;2")).toEqual([]);
    const counties = ["12;Svalöv;1", "12;Skåne län;1", "13;Hylte;1", "13;Hallands län;1", "10;Olofström;1"];
    expect(found(...counties, "10;Blekinge län;1")).toEqual([]);
    expect(found(...counties, "11;Blekinge län;1")).toHaveLength(1);
    expect(found(...counties.slice(0, 3), "11;Hallands län;1")).toEqual([]);
    // The nation agrees too.
    expect(found(...counties.slice(0, 3), "11;Hallands län;1", "00;Riket;2")).toHaveLength(1);
  });

  it("is not read by names of lower levels", () => {
    expect(read([HEAD, "12;Skåne län;1", "13;Hallands län;2", "13;Summa Svalöv;3"], "county")).toEqual([]);
  });
});
