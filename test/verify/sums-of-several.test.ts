import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { About } from "../../src/verify/about.ts";
import { sumsCoded } from "../../src/verify/internals/sums-coded.ts";
import { sumsOfLines } from "../../src/verify/internals/sums-of-lines.ts";
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

describe("a sum below several lines that cannot be added up", () => {
  it("is not called wrong where an amount above it is unreadable", async () => {
    const { wrong } = await checked([...LONG.with(2, `lan-medverkan;Kalmar län;1O0`), ";Summa;1"]);
    expect(wrong).toEqual([["C3", "cell-malformed"]]);
  });

  it("is wrong in a column whose other cells are empty", async () => {
    const wide = LONG.map((line, at) => `${line};${at === 0 ? "Bidrag" : ""}`);
    const { wrong } = await checked([...wide, ";Summa;;7"]);
    expect(wrong).toContainEqual(["D8", 7, 0]);
  });

  it("is one of each column by itself", async () => {
    const two = LONG.map((line, at) => `${line};${at === 0 ? "Varav först (kr)" : "1"}`);
    const { wrong } = await checked([...two, `;Summa;${BOTH};6`]);
    expect(wrong?.filter(([, code]) => typeof code === "number")).toEqual([]);
  });
});

describe("a sum with a name below several lines", () => {
  const named = (of: number) => [...LONG, `;Summa lan-medverkan;${of}`, `;Totalt;${BOTH}`];

  it("is of the lines that it names", async () => {
    expect((await checked(named(3 * MEDVERKAN))).counts).toEqual([6, 2, []]);
    expect((await checked(named(3 * STRATEGI))).wrong).toEqual([["C8", 3 * STRATEGI, 3 * MEDVERKAN]]);
    const parts = named(3 * STRATEGI).map((line) => line.replace("Summa lan", "Delsumma lan"));
    expect((await checked(parts)).wrong).toEqual([["C8", 3 * STRATEGI, 3 * MEDVERKAN]]);
  });

  it("is not checked where it names none", async () => {
    const found = await checked([...LONG, ";Summa storstadslän;1", `;Totalt;${BOTH}`]);
    expect(found).toEqual({ wrong: [], counts: [6, 1, ["C8"]], checked: 7 });
  });
});

describe("sums of several lines, one by one", () => {
  const read = (lines: readonly string[], tolerance?: bigint) => {
    const table = tableFrom(bytes(lines));
    const claim = { kind: "recipients", agreement: AGREEMENT, ...(tolerance && { tolerance }) } as const;
    const { problems, summed } = sumsOfLines(table, claim, SWEDEN);
    return { problems: problems.map(({ place, details }) => [place?.cell, details]), summed: [...summed] };
  };

  it("are named with their heading and name", () => {
    expect(read([...LONG, `;Summa storstadslän;7`, `;Summa lan-medverkan;1`]).problems).toEqual([
      [
        "C9",
        {
          cell: "C9",
          header: "Belopp",
          label: " Summa lan-medverkan",
          printed: 100n,
          computed: BigInt(3 * MEDVERKAN) * 100n,
        },
      ],
    ]);
  });

  it("are not of parts of rows, and not of cells without a figure", () => {
    expect(read([...LONG, ";varav;1"])).toEqual({ problems: [], summed: [] });
    expect(read([...LONG, ";varav lan-medverkan;1"])).toEqual({ problems: [], summed: [] });
    expect(read([...LONG, ";Summa;–"])).toEqual({ problems: [], summed: [] });
  });

  it("may be right above rows that an unreadable amount is among, and wrong below it", () => {
    const broken = [
      ...LONG.slice(0, 4),
      `;Summa;${3 * MEDVERKAN + 1}`,
      ...LONG.slice(4).with(0, "lan-nationell-strategi;Uppsala län;1O"),
    ];
    expect(read(broken).problems).toEqual([]);
  });

  it("may be of the rows since the sum before, of rows with as many figures as there are", () => {
    const rest = [`;Summa;${3 * MEDVERKAN}`, ...LONG.slice(4), `;Summa;${3 * STRATEGI}`];
    expect(read([...LONG.slice(0, 4), ...rest]).problems).toEqual([]);
    expect(read([...LONG, `;Totalt;${BOTH}`]).problems).toEqual([]);
    expect(read([...LONG, `;;${BOTH}`]).problems).toEqual([]);
    expect(read([...LONG, `;;${BOTH}`]).summed).toEqual(["C8"]);
  });

  it("is no line's where the text has more than its name", () => {
    expect(read([...LONG, ";Summa lan-medverkan och annat;1"])).toEqual({ problems: [], summed: [] });
  });
});

describe("a sum of a recipient's lines", () => {
  const each = (county: string) => [
    `lan-medverkan;${county};${MEDVERKAN}`,
    `lan-nationell-strategi;${county};${STRATEGI}`,
  ];
  const OWN = MEDVERKAN + STRATEGI;
  const table = (sum: string, of: number = OWN, middle: readonly string[] = each("Uppsala län")) => [
    "Post;Län;Belopp",
    ...each("Kalmar län"),
    `;Summa Kalmar län;${OWN}`,
    ...middle,
    `${sum};${of}`,
  ];

  it.each([
    ";Summa Uppsala län",
    ";Uppsala län Summa",
    "Summa;Uppsala län",
    ";Totalt Uppsala län",
    ";Uppsala län totalt",
  ])("is added up: %s", async (sum) => {
    expect((await checked(table(sum))).counts).toEqual([4, 2, []]);
    expect((await checked(table(sum, OWN - 1))).wrong).toEqual([["C7", OWN - 1, OWN]]);
  });

  it("is not checked where the rows right above it are not all the recipient's, or only one", async () => {
    const unchecked = [...[4, 1], ["C7"]];
    expect((await checked(table(";Summa Gotlands län"))).counts).toEqual(unchecked);
    const mixed = [each("Uppsala län")[0] ?? "", each("Gotlands län")[1] ?? ""];
    expect((await checked(table(";Summa Gotlands län", OWN, mixed))).counts).toEqual(unchecked);
    const one = each("Uppsala län").slice(0, 1);
    expect((await checked(table(";Summa Uppsala län", MEDVERKAN, one))).counts).toEqual([3, 1, ["C6"]]);
  });
});

describe("the code of a sum, in a table that is verified", () => {
  const CODED = ["Kod;Län;lan-medverkan", `08;Kalmar län;${MEDVERKAN}`, `09;Gotlands län;${MEDVERKAN}`];
  const read = (...rows: readonly string[]) => {
    const table = tableFrom(bytes([...CODED, ...rows]));
    const found = sumsCoded(table, { kind: "recipients", agreement: AGREEMENT }, SWEDEN);
    return found === table ? null : found.problems.map(({ code, place }) => [code, place?.cell]);
  };

  it("is a problem of the table where it is another recipient's", () => {
    expect(read(`10;Riket;${2 * MEDVERKAN}`)).toEqual([["recipient-conflict", "A4"]]);
    expect(read(`00;Riket;${2 * MEDVERKAN}`)).toBeNull();
    expect(read("07;Kronobergs län;1O", `10;Riket;${2 * MEDVERKAN}`)).toEqual([
      ["cell-malformed", "C4"],
      ["recipient-conflict", "A5"],
    ]);
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
