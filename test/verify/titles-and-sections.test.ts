import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { ReadTableOptions } from "../../src/tables/read-table.ts";
import type { Table } from "../../src/tables/table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { grantedColumns } from "../../src/verify/internals/granted-columns.ts";
import { rowsBySection } from "../../src/verify/internals/rows-by-section.ts";
import { titledColumns } from "../../src/verify/internals/titled-columns.ts";

const CLAIM: Claim = { kind: "recipients", agreement: agreementOf("2025") };
const SUMMARY: Claim = { ...CLAIM, kind: "summary" };
const { agreement: _, ...NO_AGREEMENT } = CLAIM;
const of = (...lines: readonly string[]): Claim => ({ ...CLAIM, lines });

function read(lines: readonly string[], options: ReadTableOptions = {}): Table {
  return tableFrom(new TextEncoder().encode(lines.join("\n")), options);
}

describe("lines below one another, each under a heading", () => {
  /** Each row's label with the texts that were added to it: the line that the row is about. */
  function sections(lines: readonly string[], claim: Claim = CLAIM, directory: Directory = SWEDEN) {
    const table = read(lines);
    const found = rowsBySection(table, claim, directory);
    const texts = (one: Table, row: number): readonly unknown[] =>
      one.rows.find((each) => each.row === row)?.texts ?? [];
    return {
      unchanged: found === table,
      rows: found.rows.map(({ labels, row }) => [
        labels[0],
        ...found.rows
          .filter((each) => each.row === row)
          .flatMap((each) => each.texts.slice(texts(table, row).length).map(({ text }) => text)),
      ]),
      titles: found.titles.map(({ text }) => text),
      problems: found.problems.map(({ code, place, details }) => [code, place, details]),
      added: found.rows[0]?.texts.at(-1),
    };
  }

  const TWO = [
    "Län;Belopp (kr)",
    "Komplexa behov",
    "Gotlands län;1152341",
    "Skåne län;26985626",
    "Suicidpreventivt arbete",
    "Gotlands län;5547362",
    "Summa;5547362",
  ];

  it("have each row's line among the texts of the row", () => {
    const found = sections(TWO);
    expect(found.rows).toEqual([
      ["Gotlands län", "lan-komplexa-behov"],
      ["Skåne län", "lan-komplexa-behov"],
      ["Gotlands län", "lan-suicidprevention"],
      ["Summa", "lan-suicidprevention"],
    ]);
    expect(found.added).toEqual({ text: "lan-komplexa-behov", line: 3, row: 3, column: 0, address: "" });
    expect([found.titles, found.problems]).toEqual([[], []]);
  });

  it("are those of the level that the rows name, or that the claim states", () => {
    const regions = TWO.map((line) =>
      line.replace("Län;", "Region;").replace(/^(Gotland|Skåne)s? län/, "Region $1"),
    );
    expect(sections(regions).rows.slice(0, 2)).toEqual([
      ["Region Gotland", "region-komplexa-behov"],
      ["Region Skåne", "region-komplexa-behov"],
    ]);
    const short = TWO.map((line) => line.replace(/s? län;/, ";"));
    expect(sections(short, { ...CLAIM, level: "region" }).rows.slice(0, 2)).toEqual([
      ["Gotland", "region-komplexa-behov"],
      ["Skåne", "region-komplexa-behov"],
    ]);
  });

  it("are those claimed, where a heading names more", () => {
    const area = TWO.map((line) => line.replace(/^Komplexa behov$/, "Område 1"));
    expect(sections(area, of("lan-medverkan", "lan-suicidprevention")).rows).toEqual([
      ["Gotlands län", "lan-medverkan"],
      ["Skåne län", "lan-medverkan"],
      ["Gotlands län", "lan-suicidprevention"],
      ["Summa", "lan-suicidprevention"],
    ]);
    // A section of a line that was not asked for keeps it, so that what is lacking is seen.
    expect(sections(TWO, of("lan-komplexa-behov")).rows[2]).toEqual(["Gotlands län", "lan-suicidprevention"]);
  });

  it("that are several to a heading are a title where there is one section, and else two tables", () => {
    const several = TWO.map((line) => line.replace(/^Komplexa behov$/, "Område 1"));
    const one = sections(["Kostnader", ...several.slice(0, 4)]);
    expect(one).toMatchObject({
      rows: [["Gotlands län"], ["Skåne län"]],
      titles: ["Kostnader", "Område 1"],
      problems: [],
    });
    const two = sections(["Kostnader", ...several]);
    expect(two).toMatchObject({
      rows: [["Gotlands län"], ["Skåne län"]],
      titles: ["Kostnader", "Område 1"],
      problems: [["tables-several", { cell: "A6", row: 6, column: "A" }, { cell: "A6" }]],
    });
  });

  it("are two tables at the second heading, wherever that is in a sheet", () => {
    const right = [
      "Län;Belopp (kr)",
      "Område 1",
      "Gotlands län;4000000",
      "Skåne län;7000000",
      "Jämtlands län;4000000",
      "Kalmar län;4000000",
      "Blekinge län;4000000",
      "Hallands län;4000000",
      "Område 1",
      "Gotlands län;4000000",
      "Skåne län;7000000",
    ].map((line) => `${";".repeat(26)}${line}`);
    expect(sections(["", ...right]).problems).toEqual([
      ["tables-several", { cell: "AA10", row: 10, column: "AA" }, { cell: "AA10" }],
    ]);
  });

  it("have the rows above under the title, where one names a line", () => {
    const [header = "", ...rest] = TWO;
    const titled = ["Medel till patientmedverkan", "Medverkan", "", header, "Gotlands län;1000000", ...rest];
    expect(sections(titled).rows.slice(0, 2)).toEqual([
      ["Gotlands län", "lan-medverkan"],
      ["Gotlands län", "lan-komplexa-behov"],
    ]);
    // Under a title of several lines they are the first table.
    const area = sections(["Område 1", "", header, "Gotlands län;4000000", ...rest]);
    expect(area).toMatchObject({ rows: [["Gotlands län"]], titles: ["Område 1"] });
    expect(area.problems.map(([code]) => code)).toEqual(["tables-several"]);
  });

  it("are not told apart where recipients are above the first heading under no title", () => {
    const [header = "", ...rest] = TWO;
    expect(sections([header, "Gotlands län;1000000", ...rest]).unchanged).toBe(true);
    // A total above is of more than one section, and is kept.
    expect(sections([header, "Totalt;33685329", ...rest]).rows.slice(0, 2)).toEqual([
      ["Totalt"],
      ["Gotlands län", "lan-komplexa-behov"],
    ]);
    const one = sections([header, "Totalt;33685329", "Område 1", "Gotlands län;4000000"]);
    expect(one.rows).toEqual([["Totalt"], ["Gotlands län"]]);
    const two = sections([
      header,
      "Totalt;33685329",
      "Område 1",
      "Gotlands län;4000000",
      "Område 1",
      "Skåne län;7",
    ]);
    expect(two.rows).toEqual([["Totalt"], ["Gotlands län"]]);
  });

  it("have nothing but the line in a heading: a recipient, another text or an amount makes none", () => {
    for (const other of [
      "Anmärkning",
      "Komplexa behov;5",
      "Komplexa behov;;se not",
      "Gotlands län",
      "Komplexa behov 2023",
    ])
      expect(sections(["Län;Belopp (kr);Not", other, "Gotlands län;1152341;"]).unchanged, other).toBe(true);
    expect(sections(["Län;Belopp (kr)", "Komplexa behov; ", "Gotlands län;1152341"]).rows).toEqual([
      ["Gotlands län", "lan-komplexa-behov"],
    ]);
    // A recipient of one's own may have the name of a line.
    const own: Directory = {
      ...SWEDEN,
      recipients: (level) =>
        level === "county"
          ? [{ level, code: "01", name: "Komplexa behov", body: "county:01" }]
          : SWEDEN.recipients(level),
    };
    expect(sections(TWO.slice(0, 4), CLAIM, own).unchanged).toBe(true);
  });

  it("without recipients are no sections: what is below stays with the rows above", () => {
    const sum = sections([...TWO, "Medverkan", "Summa;999999"]);
    expect(sum.rows.slice(-2)).toEqual([["Summa", "lan-suicidprevention"], ["Summa"]]);
    const first = sections(["Län;Belopp (kr)", "Medverkan", "Summa;999999", ...TWO.slice(1)]);
    expect(first.rows.slice(0, 2)).toEqual([["Summa"], ["Gotlands län", "lan-komplexa-behov"]]);
  });

  it("have their own sums; a second sum below the last one is of more than it", () => {
    const ends = (...below: readonly string[]): unknown => sections([...TWO, ...below]).rows.slice(3);
    expect(ends("Totalt;33685329")).toEqual([["Summa", "lan-suicidprevention"], ["Totalt"]]);
    expect(sections([...TWO.slice(0, -1), "Totalt;5547362"]).rows.slice(3)).toEqual([
      ["Totalt", "lan-suicidprevention"],
    ]);
    // Where a recipient is last, both sums are within the section.
    expect(ends("Delsumma;5547362", "Skåne län;17818172")).toEqual([
      ["Summa", "lan-suicidprevention"],
      ["Delsumma", "lan-suicidprevention"],
      ["Skåne län", "lan-suicidprevention"],
    ]);
  });

  it("are sought in tables of recipients by an agreement alone", () => {
    expect(sections(TWO, SUMMARY).unchanged).toBe(true);
    expect(sections(TWO, NO_AGREEMENT).unchanged).toBe(true);
    expect(sections(["Län;Belopp (kr)", "Gotlands län;1152341"]).unchanged).toBe(true);
  });
});

describe("lines below one another, in other ways", () => {
  const rowsOf = (lines: readonly string[], claim: Claim = CLAIM) => {
    const table = read(lines);
    const found = rowsBySection(table, claim, SWEDEN);
    return found === table
      ? null
      : found.rows.map(({ row, role, texts }) => [
          row,
          role,
          texts.at(-1)?.column === 0 ? texts.at(-1)?.text : "",
        ]);
  };
  const KOMPLEXA = ["Gotlands län;1", "Skåne län;2"];
  const SUICID = ["Gotlands län;3", "Skåne län;4"];

  it("have a sum beside each heading where one of them is what its rows come to", () => {
    const summed = [
      "Län;Belopp (kr)",
      "Komplexa behov;3",
      ...KOMPLEXA,
      "Suicidpreventivt arbete;8",
      ...SUICID,
    ];
    expect(rowsOf(summed)).toEqual([
      [2, "subtotal", "lan-komplexa-behov"],
      [3, "entry", "lan-komplexa-behov"],
      [4, "entry", "lan-komplexa-behov"],
      [5, "subtotal", "lan-suicidprevention"],
      [6, "entry", "lan-suicidprevention"],
      [7, "entry", "lan-suicidprevention"],
    ]);
    // None is: these are rows, and a table with rows above all headings is no table of sections.
    expect(rowsOf(summed.with(1, "Komplexa behov;9"))).toBeNull();
    expect(rowsOf(summed.with(1, "Komplexa behov;0").with(4, "Suicidpreventivt arbete;0"))).toBeNull();
  });

  it("have a sum in one of several columns", () => {
    const two = ["Län;Belopp (kr);Varav (kr)", "Komplexa behov;3;", "Gotlands län;1;1", "Skåne län;2;1"];
    expect(rowsOf([...two, "Suicidpreventivt arbete;7;2", "Gotlands län;3;1", "Skåne län;4;1"])?.[0]).toEqual(
      [2, "subtotal", "lan-komplexa-behov"],
    );
  });

  it("are named in each row beside the recipient, and sums are of the line that they name or of none", () => {
    const named = [
      "Post;Län;Belopp (kr)",
      ...KOMPLEXA.map((row) => `Komplexa behov;${row}`),
      "Komplexa behov;Summa;3",
      ...SUICID.map((row) => `Suicidpreventivt arbete;${row}`),
      ";Summa;10",
    ];
    expect(rowsOf(named)).toEqual([
      [2, "entry", "lan-komplexa-behov"],
      [3, "entry", "lan-komplexa-behov"],
      [4, "subtotal", "lan-komplexa-behov"],
      [5, "entry", "lan-suicidprevention"],
      [6, "entry", "lan-suicidprevention"],
      [7, "total", ""],
    ]);
    expect(rowsOf(named.with(1, "Något annat;Gotlands län;1"))).toBeNull();
    expect(rowsOf(named.slice(0, 3))).toBeNull();
    expect(rowsOf(named.map((row, at) => `${row};${at === 0 ? "Bidrag (kr)" : "1"}`))).toBeNull();
  });
});

describe("a table whose title names lines", () => {
  const ROWS = ["Län;Belopp (kr)", "Gotlands län;1152341", "Totalt;1152341"];

  /** The filters that columns are claimed to have, and the headers they are read under. */
  function titled(lines: readonly string[], claim: Claim = CLAIM, options: ReadTableOptions = {}) {
    const table = read(lines, options);
    const found = titledColumns(table, claim, SWEDEN);
    return {
      unchanged: found.table === table && found.claim === claim,
      columns: found.claim.columns,
      headers: found.table.columns.map(({ header, headings }) => [header, headings]),
      ofCells: found.table.rows[0]?.cells.map(({ column }) => found.table.columns.indexOf(column)),
    };
  }

  it("has that line's money in its columns of amounts", () => {
    const found = titled(["Tabell 2. Länens medel för komplexa behov 2025", "", ...ROWS]);
    expect(found.columns).toEqual({ B: { lines: ["lan-komplexa-behov"] } });
    expect(found.headers.map(([header]) => header)).toEqual(["Län", "Belopp (kr)"]);
    expect(
      titled(["Komplexa behov", "", ...ROWS], of("lan-komplexa-behov", "lan-medverkan")).columns,
    ).toEqual({
      B: { lines: ["lan-komplexa-behov"] },
    });
  });

  it("has it in plain columns alone: amounts, a total, or no heading", () => {
    const found = titled([
      "Komplexa behov",
      "",
      "Län;Belopp (kr);Totalt;Sökt belopp (kr);Regioner (kr)",
      "Gotlands län;1152341;1152341;2000000;5",
    ]);
    const lines = ["lan-komplexa-behov"];
    expect(found.columns).toEqual({ B: { lines }, C: { lines } });
    const roles = { columns: { A: "label", B: "amount" } } as const;
    expect(titled(["Komplexa behov;", "Län;", "Gotlands län;1152341"], CLAIM, roles).columns).toEqual({
      B: { lines },
    });
  });

  it("keeps what is given for other columns, and is not asked where a column of amounts is given or named", () => {
    const claim: Claim = { ...CLAIM, columns: { C: { lines: ["lan-medverkan"] } } };
    const people = ["Komplexa behov", "", "Län;Belopp (kr);Folkmängd", "Gotlands län;1152341;61000"];
    expect(titled(people, claim).columns).toEqual({
      B: { lines: ["lan-komplexa-behov"] },
      C: { lines: ["lan-medverkan"] },
    });
    expect(titled(people, { ...CLAIM, columns: { "belopp (kr)": {} } }).unchanged).toBe(true);
    for (const header of ["Län;Medverkan (kr);Belopp", "Län;Belopp;Medverkan (kr)"])
      expect(titled(["Komplexa behov", "", header, "Gotlands län;1152341;5"]).unchanged).toBe(true);
  });

  it("is not asked where rows name their lines, or where it names all that is claimed", () => {
    for (const row of ["lan-medverkan;Gotlands län;5", " lan-medverkan ;Gotlands län;5"])
      expect(
        titled(["Komplexa behov", "", "Post;Län;Belopp (kr)", "x;Skåne län;5", row], CLAIM, {
          columns: { A: row.startsWith(" ") ? "other" : "label", B: "label" },
        }).unchanged,
      ).toBe(true);
    expect(titled(["Komplexa behov", "", ...ROWS], of("lan-komplexa-behov")).unchanged).toBe(true);
    const all = ["lan-nationell-strategi", "lan-medverkan", "lan-vard-insatsprogram"];
    expect(titled(["Område 1", "", ...ROWS], of(...all)).unchanged).toBe(true);
  });

  it("of none of the claimed lines is a part of the headings of amounts", () => {
    const found = titled(
      ["Tabell 3. Suicidpreventivt arbete, fördelning per län", "", ...ROWS],
      of("lan-medverkan"),
    );
    const title = "Tabell 3. Suicidpreventivt arbete, fördelning per län";
    expect(found.columns).toBeUndefined();
    expect(found.headers).toEqual([
      ["Län", undefined],
      [`${title} Belopp (kr)`, [title, "Belopp (kr)"]],
    ]);
    expect(found.ofCells).toEqual([1]);
  });

  it("of Markdown or over two rows of headings keeps its words alone", () => {
    const of2 = titled(
      [
        "### Suicidpreventivt arbete",
        "",
        "Län;Beslut;Beslut",
        ";Belopp (kr);Totalt",
        "Gotlands län;1152341;1152341",
      ],
      of("lan-medverkan"),
    );
    const title = "Suicidpreventivt arbete";
    expect(of2.headers.slice(1)).toEqual([
      [`${title} Beslut Belopp (kr)`, [title, "Beslut", "Belopp (kr)"]],
      [`${title} Beslut Totalt`, [title, "Beslut", "Totalt"]],
    ]);
    const people = titled(
      [
        "Medel: suicidpreventivt arbete ## mer",
        "",
        "Län;Belopp (kr);Folkmängd",
        "Gotlands län;1152341;61000",
      ],
      of("lan-medverkan"),
    );
    expect(people.headers.map(([header]) => header)).toEqual([
      "Län",
      "Medel: suicidpreventivt arbete ## mer Belopp (kr)",
      "Folkmängd",
    ]);
    const roles = { columns: { A: "label", B: "amount" } } as const;
    const bare = titled(
      ["Suicidpreventivt arbete;", "Län;", "Gotlands län;1152341"],
      of("lan-medverkan"),
      roles,
    );
    expect(bare.headers[1]).toEqual(["Suicidpreventivt arbete", ["Suicidpreventivt arbete"]]);
  });

  it("is the lowest one that names a line, alone in its row: a name, or a sentence about money", () => {
    const lines = (...titles: readonly string[]): unknown =>
      titled([...titles, "", ...ROWS]).columns?.["B"]?.lines;
    expect(lines("Suicidpreventivt arbete", "Komplexa behov", "Kostnader")).toEqual(["lan-komplexa-behov"]);
    expect(lines("Komplexa behov;Suicidpreventivt arbete")).toBeUndefined();
    expect(lines("Komplexa behov;", "Kostnader;Suicidpreventivt arbete")).toEqual(["lan-komplexa-behov"]);
    expect(lines("Protokoll om komplexa behov i länen")).toBeUndefined();
    for (const word of [
      "Fördelning",
      "Tilldelade kronor",
      "Medel",
      "Belopp",
      "Statsbidrag",
      "Anslag",
      "Ersättning",
      "Kronor",
      "Allocation",
      "Grants",
      "Amounts",
      "Fund",
    ])
      expect(lines(`${word}: komplexa behov i länen`), word).toEqual(["lan-komplexa-behov"]);
  });

  it("is above the rows: what is below the tenth row is no title of theirs", () => {
    const table = read(["", "", "", "", "", "", "", "Komplexa behov;", "", ...ROWS]);
    expect(titledColumns(table, CLAIM, SWEDEN).claim.columns).toEqual({
      B: { lines: ["lan-komplexa-behov"] },
    });
    const below = { ...table, titles: table.titles.map((title) => ({ ...title, address: "A11" })) };
    expect(titledColumns(below, CLAIM, SWEDEN).claim).toBe(CLAIM);
  });

  it("is sought in tables of recipients by an agreement alone", () => {
    const table = ["Komplexa behov", "", ...ROWS];
    expect(titled(table, SUMMARY).unchanged).toBe(true);
    expect(titled(table, NO_AGREEMENT).unchanged).toBe(true);
    expect(titled(ROWS).unchanged).toBe(true);
  });
});

describe("other words for what a recipient gets", () => {
  const LINE = of("lan-komplexa-behov");
  const filter = { lines: ["lan-komplexa-behov"] };

  function granted(header: string, claim: Claim = LINE, options: ReadTableOptions = {}): Claim["columns"] {
    const row = header.split(";").map((_, index) => (index === 0 ? "Gotlands län" : "1152341"));
    return grantedColumns(read([header, row.join(";")], options), claim, SWEDEN).columns;
  }

  it.each(
    "tilldelning tilldelningen tilldelat medelstilldelning medelstilldelningen medelstilldelat fördelning fördelningen fördelat fördelade ersättning ersättningen anslag anslaget beviljat beviljad beviljade Beviljat".split(
      " ",
    ),
  )("%s: is the amount of the line, beside Belopp and alone", (word) => {
    expect(granted(`Län;Belopp (kr);${word} (kr)`)).toEqual({ B: filter, C: filter });
    expect(granted(`Län;${word}`)).toEqual({ B: filter });
  });

  it.each([
    "omfördelning",
    "fördelningsnyckel",
    "tilldelad",
    "sökt",
    "utbetalt",
    "avslag",
    "anslagen",
    "beviljas",
  ])("%s: is another", (word) => {
    expect(granted(`Län;Belopp (kr);${word} (kr)`)).toBeUndefined();
  });

  it("count beside Belopp only with a unit: without one they may be over shares", () => {
    expect(granted("Län;Belopp (kr);Fördelning")).toBeUndefined();
    expect(granted("Län;Belopp (kr);Fördelning;Tilldelning (kr)")).toEqual({ B: filter, D: filter });
    expect(granted("Län;Tilldelning;Fördelning")).toEqual({ B: filter, C: filter });
    expect(granted("Län;Belopp (kr);Statsbidrag (kr)")).toBeUndefined();
  });

  it("leave what is given alone, and columns that are not of amounts", () => {
    const given = { C: { lines: ["lan-medverkan"] } };
    expect(granted("Län;Tilldelning (kr);Beviljat (kr)", { ...LINE, columns: given })).toEqual({
      B: filter,
      ...given,
    });
    expect(
      granted("Län;Tilldelning (kr);Beviljat (kr)", LINE, {
        columns: { A: "label", B: "amount", C: "other" },
      }),
    ).toEqual({ B: filter });
  });

  it("are asked for one line of a table of recipients", () => {
    const header = "Län;Belopp (kr);Tilldelning (kr)";
    expect(granted(header, of("lan-komplexa-behov", "lan-medverkan"))).toBeUndefined();
    expect(granted(header, of())).toBeUndefined();
    expect(granted(header, { ...LINE, kind: "summary" })).toBeUndefined();
    expect(granted(header, { ...NO_AGREEMENT, lines: ["lan-komplexa-behov"] })).toBeUndefined();
    // Of an area's lines, the one at the level of the rows.
    expect(granted(header, of("lan-komplexa-behov", "region-komplexa-behov"))).toEqual({
      B: filter,
      C: filter,
    });
    const regions = { ...of("lan-komplexa-behov", "region-komplexa-behov"), level: "region" } as const;
    expect(granted(header, regions)?.["B"]).toEqual({ lines: ["region-komplexa-behov"] });
  });
});
