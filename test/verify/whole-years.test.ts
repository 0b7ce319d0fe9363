import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { ColumnRole } from "../../src/tables/table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { wholeYears, withPartsOfYear } from "../../src/verify/internals/whole-years.ts";
import { verify } from "../../src/verify/verify.ts";

type Roles = Readonly<Record<string, ColumnRole>>;

const AGREEMENT = agreementOf("2025");
const CLAIM: Claim = { kind: "recipients", agreement: AGREEMENT, lines: ["lan-medverkan"] };
const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\n"));

function tableOf(headings: readonly string[], roles: Roles = {}) {
  const columns: Roles = Object.fromEntries(
    headings.map((_, at) => [String.fromCharCode(66 + at), "amount"]),
  );
  const row = headings.map((_, at) => 500000 + at).join(";");
  return tableFrom(bytes([["Län", ...headings].join(";"), `Gotlands län;${row}`, `Kalmar län;${row}`]), {
    columns: { ...columns, A: "label", ...roles },
  });
}
/** The columns of whole years, each with those of its parts; `null` where the table is as it was. */
function years(headings: readonly string[], claim = CLAIM, roles: Roles = {}) {
  const found = wholeYears(tableOf(headings, roles), claim);
  if (!found) return null;
  return found.years.map(({ whole, parts }) => [whole.letter, parts.map(({ letter }) => letter).join("")]);
}
const HALVES = ["1:a halvåret", "2:a halvåret"];

describe("a part of a year", () => {
  /** The first parts of two names' years, with the heading between others that are surely parts. */
  const isPart = (part: string) =>
    JSON.stringify(
      years([
        "Alfa helår",
        `Alfa ${part}`,
        /^(?:second|h2)/.test(part) ? "Alfa H1" : "Alfa 2:a halvåret",
        "Beta helår",
        "Beta H1",
        "Beta H2",
      ]),
    ) ===
    JSON.stringify([
      ["B", "CD"],
      ["E", "FG"],
    ]);

  it.each(
    [
      "halvår, halvåret, kvartal, kvartalet, tertial, tertialet, quarter, half, half year, half-year, halfyear",
      "1 halvåret, 1:a halvåret, 1a halvåret, 2:a kvartalet, 3:e kvartalet, 4e kvartalet, 1st half, 2nd quarter",
      "3rd quarter, 4th quarter, första halvåret, andra kvartalet, tredje tertialet, fjärde kvartalet, first half",
      "second half-year, third quarter, fourth quarter, 1  halvåret, halvår 1, kvartal 4, tertial  2, quarter 3",
      "H1, h2, Q1, Q4, T1, t3, HALVÅRET, (1:a halvåret), Halvår: ",
      "jan-jun, jul–dec, januari - juni, juli – december, Jan.-Jun., okt-dec, oct–dec, sep-nov, feb-mar, mar–apr",
      "apr-maj, may-jun, maj-aug, jun-jul, aug-sep, nov-dec, mars-oktober, jan-dek, jan-feb, feb-okt, jan-may, jan-nov, september-december",
    ].flatMap((list) => list.split(", ")),
  )("is named %s", (part) => {
    expect(isPart(part)).toBe(true);
  });

  it.each(
    [
      "delhalvår, halvårsvis, halvåretx, kvartal3, xkvartal, quarters, halvt, halves, xQ1, Q1x, Q12, Q5, Q0, H, S1",
      "jan, xjan-jun, jan/jun, jan jun, jan-xyz, xyz-jun, januari   - juni, januaritidens-jun, 5:e kvartalet, 0 halvåret",
      "1:x halvåret, 1an halvåret, femte kvartalet, år, belopp, januari",
    ].flatMap((list) => list.split(", ")),
  )("is not named %s", (part) => {
    expect(isPart(part)).toBe(false);
  });
});

describe("a whole year", () => {
  const wholes = (whole: string) =>
    years([`Alfa ${whole}`, "Alfa H1", "Alfa H2", "Beta helår", "Beta H1", "Beta H2"])?.map(
      ([letter]) => letter,
    );

  it.each(["helår", "Helåret", "hela året", "full year", "Whole year", "entire year", "(helår)", "- helår:"])(
    "is named %s",
    (whole) => {
      expect(wholes(whole)).toEqual(["B", "E"]);
    },
  );

  it.each(["xhelår", "helårs", "helåretx", "hela åretx", "xfull year", "full years", "year"])(
    "is not named %s",
    (whole) => {
      // Beta's year alone would have two first halves.
      expect(wholes(whole)).toBeUndefined();
    },
  );

  it("may be the only other column of amounts, whatever its heading", () => {
    for (const heading of ["Helår", "Belopp", "Totalt"]) {
      expect(years([...HALVES, heading])).toEqual([["D", "BC"]]);
      expect(years([heading, ...HALVES])).toEqual([["B", "CD"]]);
    }
    expect(years(["Helår", "H1", "H2", "Q3", "Q4"])).toEqual([["B", "CDEF"]]);
    expect(years([...HALVES, "Helår", "Annat"])).toEqual([["D", "BC"]]);
    expect(years([...HALVES, "Belopp", "Annat"])).toBeNull();
    expect(years(HALVES)).toBeNull();
  });

  it("has each of its parts once, and all of them", () => {
    expect(years(["Helår", "H1", "H1"])).toBeNull();
    expect(years(["Helår", "Kvartal 1", "Kvartal 2"])).toBeNull();
    expect(years(["Helår", "T1", "T2"])).toBeNull();
    expect(years(["Helår", "T1", "T2", "T3"])).toEqual([["B", "CDE"]]);
    expect(years(["Helår", "Q1", "Q2", "Q3", "Q4"])).toEqual([["B", "CDEF"]]);
    expect(years(["Helår", "first quarter", "second quarter", "third quarter", "4th quarter"])).toEqual([
      ["B", "CDEF"],
    ]);
    expect(years(["Helår", "första halvåret", "1:a halvåret"])).toBeNull();
    expect(years(["Helår", "andra halvåret", "first half"])).toEqual([["B", "CD"]]);
    expect(years(["Helår", "jan–apr", "maj–aug", "sep–dec"])).toEqual([["B", "CDE"]]);
    expect(years(["Helår", "jan–jun", "jan–jun"])).toBeNull();
  });

  it("has parts of its own line", () => {
    const of = (part: string, whole: string) => years([`${part} H1`, `${part} H2`, whole]);
    expect(of("Komplexa behov", "Suicidprevention helår")).toBeNull();
    expect(of("Region", "Län helår")).toBeNull();
    expect(of("Suicidprevention", "Suicidprevention helår")).toEqual([["D", "BC"]]);
    expect(of("Suicidprevention", "Helår")).toEqual([["D", "BC"]]);
    expect(of("", "Suicidprevention helår")).toEqual([["D", "BC"]]);
  });

  it("of one name has the parts of that name, in words alone", () => {
    expect(years(["Alfa, helår", "alfa (H1)", "ALFA: Q2", "Beta helår", "H1 Beta", "Beta - H2"])).toEqual([
      ["B", "CD"],
      ["E", "FG"],
    ]);
    expect(
      years(["Alfa beta helår", "Alfa H1 beta", "Alfa beta H2", "Beta helår", "Beta H1", "Beta H2"]),
    ).toEqual([
      ["B", "CD"],
      ["E", "FG"],
    ]);
    expect(years(["xH1 helår", "xH1 H1", "xH1 H2", "Beta helår", "Beta H1", "Beta H2"])).toEqual([
      ["B", "CD"],
      ["E", "FG"],
    ]);
    expect(years(["Alfa a helår", "Alfaa H1", "Alfa a H2", "Beta helår", "Beta H1", "Beta H2"])).toBeNull();
    expect(years(["Alfa helår", "Alfabeta H1", "Alfa H2", "Beta helår", "Beta H1", "Beta H2"])).toBeNull();
  });

  it("has several parts, and each part has a year", () => {
    expect(years(["Alfa helår", "Alfa H1", "Beta helår", "Beta H1", "Beta H2"])).toBeNull();
    expect(
      years(["Alfa helår", "Alfa H1", "Alfa H2", "Beta helår", "Beta H1", "Beta H2", "Delta H1"]),
    ).toBeNull();
    expect(years(["Helår", "H1"])).toBeNull();
    expect(years(["Helår", "Belopp"])).toBeNull();
    expect(years(["Folkmängd"], CLAIM, { B: "population" })).toBeNull();
  });

  it("is of amounts alone", () => {
    expect(years([...HALVES, "Helår"], CLAIM, { C: "other" })).toBeNull();
    expect(years([...HALVES, "Q3", "Helår"], CLAIM, { D: "other" })).toEqual([["E", "BC"]]);
  });

  it("is not sought where parts are of another year, or how much they change", () => {
    expect(years(["1:a halvåret 2023", "2:a halvåret", "Belopp"])).toBeNull();
    expect(years(["1:a halvåret 2025", "2:a halvåret 2025", "Belopp"])).toEqual([["D", "BC"]]);
    expect(years(["Skillnad H1", "H2", "Belopp"])).toBeNull();
    expect(years([...HALVES, "Belopp 2023"])).toEqual([["D", "BC"]]);
  });

  it("is not sought where the caller names a part, or a line is named so", () => {
    const given = (columns: Claim["columns"] & object): Claim => ({ ...CLAIM, columns });
    expect(years([...HALVES, "Helår"], given({ B: {} }))).toBeNull();
    expect(years([...HALVES, "Helår"], given({ "2:a halvåret": {} }))).toBeNull();
    expect(years([...HALVES, "Helår"], given({ D: {} }))).toEqual([["D", "BC"]]);
    for (const own of [{ id: "q1" }, { name: "Kvartal 1" }, { short: "Halvår 2" }]) {
      const lines = AGREEMENT.lines.map((line, at) => (at === 1 ? { ...line, ...own } : line));
      expect(years([...HALVES, "Helår"], { ...CLAIM, agreement: { ...AGREEMENT, lines } })).toBeNull();
    }
  });

  it("is sought in tables of recipients by an agreement, without known deviations", () => {
    expect(years([...HALVES, "Helår"], { ...CLAIM, kind: "summary" })).toBeNull();
    expect(years([...HALVES, "Helår"], { kind: "recipients" })).toBeNull();
    const deviation = { cell: "D2", printed: 1n, expected: 2n, reason: "x", source: "y" };
    expect(years([...HALVES, "Helår"], { ...CLAIM, deviations: [deviation as never] })).toBeNull();
    expect(years([...HALVES, "Helår"], { ...CLAIM, deviations: [] })).toEqual([["D", "BC"]]);
  });
});

describe("a table of whole years", () => {
  it("has its parts as texts beside the others, in the order of the columns", () => {
    const table = tableFrom(
      bytes([
        "Län;1:a halvåret;Not;2:a halvåret;Helår",
        "Gotlands län;500000;a;500000;1000000",
        "Kalmar län; ;b;;1000000",
      ]),
      { columns: { A: "label", B: "amount", C: "other", D: "amount", E: "amount" } },
    );
    const found = wholeYears(table, CLAIM)?.table;
    expect(found?.columns.map(({ role }) => role)).toEqual(["label", "other", "other", "other", "amount"]);
    expect(found?.columns[4]).toBe(table.columns[4]);
    expect(found?.rows.map(({ cells }) => cells.map(({ place }) => place.cell))).toEqual([["E2"], ["E3"]]);
    expect(found?.rows.map(({ texts }) => texts.map(({ address, text }) => [address, text]))).toEqual([
      [
        ["A2", "Gotlands län"],
        ["B2", "500000"],
        ["C2", "a"],
        ["D2", "500000"],
      ],
      [
        ["A3", "Kalmar län"],
        ["C3", "b"],
      ],
    ]);
    expect(found?.rows[0]?.texts[1]).toEqual({ text: "500000", line: 2, row: 2, column: 2, address: "B2" });
  });
});

describe("the parts of a year", () => {
  /** What is wrong, and how many figures were compared, added up and not checked. */
  function checked(
    rows: readonly string[],
    more: Partial<Claim> = {},
    header = "Län;H1;H2;Helår",
    columns: Roles = {},
  ) {
    const table = tableFrom(bytes([header, ...rows]), { columns });
    const claim: Claim = { ...CLAIM, partial: true, ...more };
    const whole = wholeYears(table, claim);
    if (!whole) throw new Error("no whole years");
    const verification = withPartsOfYear(verify(whole.table, claim), table, whole);
    const { compared, summed, unchecked } = verification.account;
    return {
      wrong: verification.problems.map((one) => [
        one.code,
        one.place?.cell,
        ...(one.code === "row-sum" || one.code === "column-sum"
          ? [one.details.label, Number(one.details.printed) / 100, Number(one.details.computed) / 100]
          : []),
      ]),
      counts: [compared, summed, unchecked.map(({ place }) => place.cell).join()],
    };
  }
  const ROWS = [
    "Gotlands län;400000;600000;1000000",
    "Kalmar län;300000;700000;1000000",
    "Summa;700000;1300000;2000000",
  ];

  it("are added up in each row and column", () => {
    expect(checked(ROWS)).toEqual({ wrong: [], counts: [2, 7, ""] });
    expect(checked(ROWS.slice(0, 2))).toEqual({ wrong: [], counts: [2, 4, ""] });
  });

  it("are wrong in the row of the year, or at their sum", () => {
    expect(checked(ROWS.with(0, "Gotlands län;400000;600001;1000000")).wrong).toEqual([
      ["column-sum", "C4", "Summa", 1300000, 1300001],
      ["row-sum", "D2", "Gotlands län", 1000000, 1000001],
    ]);
    expect(checked(ROWS.with(2, "Summa;700000;1300001;2000000")).wrong).toEqual([
      ["column-sum", "C4", "Summa", 1300001, 1300000],
      ["row-sum", "D4", "Summa", 2000000, 2000001],
    ]);
    expect(checked([ROWS[0] ?? "", "Kalmar län;300000;700000;1000001"]).wrong).toEqual([
      ["amount-differs", "D3"],
      ["row-sum", "D3", "Kalmar län", 1000001, 1000000],
    ]);
  });

  it("may be off by the tolerance", () => {
    const off = ROWS.with(0, "Gotlands län;400000;600001;1000000");
    expect(checked(off, { tolerance: 100n }).wrong).toEqual([]);
    expect(checked(off, { tolerance: 99n }).wrong).toHaveLength(2);
  });

  it("may be off by as many steps as they are, in thousands", () => {
    const thousands = (h2: number) => [`Gotlands län;400;${h2};1000`];
    const header = "Län;H1 (tkr);H2 (tkr);Helår (tkr)";
    expect(checked(thousands(602), {}, header).wrong).toEqual([]);
    expect(checked(thousands(603), {}, header).wrong).toEqual([
      ["row-sum", "D2", "Gotlands län", 1000000, 1003000],
    ]);
  });

  it("are not added up where one or the year is empty", () => {
    expect(checked(["Gotlands län;400000;;1000000", ROWS[1] ?? ""])).toEqual({
      wrong: [],
      counts: [2, 2, "B2"],
    });
    const none = checked(["Gotlands län;400000;600000;", ROWS[1] ?? ""]);
    expect(none.wrong).toEqual([["amount-missing", "D2"]]);
    expect(none.counts.slice(1)).toEqual([2, "B2,C2"]);
  });

  it("have the names of their row, with spaces between", () => {
    const row = checked(["Gotlands län;;i;400000;600001;1000000"], {}, "Län;Not;Till;H1;H2;Helår", {
      A: "label",
      B: "label",
      C: "label",
    });
    expect(row.wrong).toContainEqual(["row-sum", "F2", "Gotlands län i", 1000000, 1000001]);
  });
});
