import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Directory } from "../../../src/recipients/directory.ts";
import { directoryOf } from "../../../src/recipients/directory-of.ts";
import type { Level, Recipient } from "../../../src/recipients/recipient.ts";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";
import { importRegister, type SuppliedRegister } from "../../../src/tables/registers/import-register.ts";
import { readRegister } from "../../../src/tables/registers/read-register.ts";
import { problemsOf } from "../../support/problems-of.ts";

const read = (lines: readonly string[], about: Partial<SuppliedRegister> = {}, codes?: ReadonlySet<string>) =>
  importRegister(`${lines.join("\n")}\n`, { id: "own", date: "2024-12-31", ...about }, codes);
const told = (lines: readonly string[], about?: Partial<SuppliedRegister>, codes?: ReadonlySet<string>) =>
  problemsOf(() => read(lines, about, codes)).map(({ code, place, path, details }) => [
    code,
    place ? place.cell : path,
    details,
  ]);

const recipient = (level: string, code: string, name: string, within?: object) =>
  ({ level, code, name, body: `${level}:${code}`, ...(within && { within }) }) as unknown as Recipient;
/** One county of two municipalities. */
const SMALL: Directory = {
  recipients: (level) => {
    if (level === "county") return [recipient("county", "01", "Stockholms län")];
    if (level !== "municipality") return [];
    return [recipient(level, "0114", "Upplands Väsby"), recipient(level, "0115", "Vallentuna")];
  },
  group: () => undefined,
};

describe("what a register is", () => {
  it("follows from what is said of it, else from its file", () => {
    const lines = ["region;2024", "0114 Upplands Väsby;5"];
    expect(read(lines).register).toMatchObject({
      id: "own",
      table: "own",
      source: "own",
      status: "supplied",
    });
    expect(read(lines, { table: "T 1" }).register).toMatchObject({ table: "T 1", source: "T 1" });
    expect(read(lines, { table: "T 1", source: "SCB" }).register).toMatchObject({
      table: "T 1",
      source: "SCB",
    });
    const zip = zipSync({ "TAB5444_sv.csv": strToU8("region,år,value\n0114 Upplands Väsby,2024,5\n") });
    const zipped = importRegister(zip, { id: "own", date: "2024-12-31" }).register;
    expect(zipped).toMatchObject({ table: "TAB5444", source: "TAB5444", date: "2024-12-31" });
  });

  it("is told with its format, title, contents and levels", () => {
    const lines = ["Folkmängd efter region;", "region;Folkmängd 2024", "00 Riket;9", "0114 A;5", "0115 B;4"];
    expect(read(lines)).toMatchObject({
      format: "CSV",
      table: undefined,
      title: "Folkmängd efter region",
      contents: "Folkmängd 2024",
      perturbed: false,
      levels: { nation: 1, municipality: 2 },
      added: [],
      leftOut: [],
    });
    const grid = parseCsv("region;tabellinnehåll;value\n0114 A; Folkmängd ;5\n", ";");
    expect(importRegister(grid, { id: "own", date: "2025-12-31" })).toMatchObject({
      format: "workbook",
      title: undefined,
      contents: "Folkmängd",
      perturbed: true,
    });
  });

  it("may be a data set, which must have regions", () => {
    const px = (stub: string, values: string) =>
      `MATRIX="B1";TITLE="Folkmängd efter ${stub}";STUB="${stub}";HEADING="år";VALUES("${stub}")=${values};VALUES("år")="2024";TIMEVAL("år")=TLIST(A1),"2024";DATA=5;`;
    expect(importRegister(px("region", '"0114 Väsby"'), { id: "own" })).toMatchObject({
      format: "PX",
      table: "B1",
    });
    expect(problemsOf(() => importRegister(px("kön", '"män"'), { id: "own" }))).toMatchObject([
      {
        code: "population-columns",
        details: { found: ["kön", "år", "Folkmängd efter kön"], missing: ["code", "population"] },
      },
    ]);
    const json = {
      class: "dataset",
      label: "Folkmängd efter region",
      id: ["Region", "Tid"],
      size: [1, 1],
      role: { time: ["Tid"] },
      dimension: { Region: { category: { index: ["0114"] } }, Tid: { category: { index: ["2024"] } } },
      value: [5],
    };
    const { format, register } = importRegister(JSON.stringify(json), { id: "own" });
    expect([format, register.date, register.count("0114")]).toEqual(["json-stat", "2024-12-31", 5]);
  });

  it("needs a day that the file names for sure, if none is given", () => {
    const missing = (...lines: readonly string[]) => told(lines, { date: undefined });
    expect(missing("code;population", "0114;5")).toEqual([["date-missing", [], { file: "own", found: [] }]]);
    expect(missing("region;2024", "0114 A;5")).toEqual([
      ["date-missing", [], { file: "own", found: ["2024-12-31"] }],
    ]);
    expect(missing("region;2023M11;2024M11", "0114 A;5;6")).toEqual([
      ["date-missing", [], { file: "own", found: ["2023-11-30", "2024-11-30"] }],
    ]);
  });

  it("is refused where what is given is something else", () => {
    const refused = (run: () => unknown) => problemsOf(run).map(({ details }) => details);
    const of = (name: string) => ({ of: name, name: "input", given: "5" });
    expect(refused(() => importRegister(5 as never, { id: "own" }))).toMatchObject([of("importRegister")]);
    expect(refused(() => readRegister(5 as never, { id: "own" }))).toMatchObject([of("readRegister")]);
    const about = (name: string) => ({ of: name, name: "about", given: "undefined" });
    expect(refused(() => importRegister("x", undefined as never))).toMatchObject([about("importRegister")]);
    expect(refused(() => readRegister("x", undefined as never))).toMatchObject([about("readRegister")]);
  });
});

describe("the sums that a file allows", () => {
  const ages = (code: string, each: number) =>
    Array.from({ length: 101 }, (_, age) => `${code};${age};${each}`);

  it("are those of parts that it states itself", () => {
    const rows = ["00;13", "01;12", "0114;5", "0115;7"];
    const { sums, levels } = read(["code;population", ...rows], { directory: SMALL });
    expect(sums).toEqual([
      { of: "counties", tried: 1, off: 1, largest: 1, code: "00" },
      { of: "municipalities", tried: 1, off: 0, largest: 0, code: undefined },
    ]);
    expect(levels).toEqual({ nation: 1, county: 1, municipality: 2 });
    // The county's own sum would always agree.
    expect(read(["code;population", ...rows.slice(2)], { directory: SMALL }).sums).toEqual([]);
  });

  it("are those of each age, of parts and of everyone", () => {
    const header = "code;age;population";
    const parts = [...ages("0114", 1), ...ages("0115", 2)];
    const { sums } = read([header, "01;tot;303", "01;0;4", ...parts], { directory: SMALL });
    expect(sums).toEqual([{ of: "municipalities", tried: 2, off: 1, largest: 1, code: "01" }]);
    const stated = [header, "0114;tot;100", "0115;tot;202", ...parts];
    // The county's ages are the sums of its parts.
    expect(read([header, "01;tot;303", ...parts], { directory: SMALL }).sums).toEqual([
      { of: "ages", tried: 1, off: 0, largest: 0, code: undefined },
      { of: "municipalities", tried: 1, off: 0, largest: 0, code: undefined },
    ]);
    expect(read(stated, { directory: SMALL }).sums).toEqual([
      { of: "ages", tried: 2, off: 1, largest: 1, code: "0114" },
    ]);
  });

  it("are of Sweden's recipients where no others are given", () => {
    const rows = ["09;61 000", "0980;61 001"];
    expect(read(["code;population", ...rows]).sums).toEqual([
      { of: "municipalities", tried: 1, off: 1, largest: 1, code: "09" },
    ]);
  });
});

describe("the codes that exist", () => {
  it("are those that are listed, else those of the recipients that are given, and the nation's", () => {
    const lines = ["code;population", "00;9", "0114;5", "0117;4"];
    expect(told(lines, { directory: SMALL })).toEqual([["population-code", "A4", { code: "0117" }]]);
    expect(read(lines, { directory: SMALL }, new Set(["0114", "0117"])).register.count("0117")).toBe(4);
    expect(told(lines, {}, new Set(["0114"]))).toEqual([["population-code", "A4", { code: "0117" }]]);
  });

  it("are own recipients', whose wholes are summed and compared", () => {
    const level = (id: string, recipients: readonly Recipient[]) => {
      const word = { sv: id, en: id };
      return {
        id: id as Level,
        one: word,
        several: word,
        definite: word,
        all: word,
        heading: word,
        recipients,
      };
    };
    const schools = directoryOf({
      levels: [
        level("area", [recipient("area", "N", "Norra")]),
        level("school", [
          recipient("school", "B", "Bergskolan", { area: "N" }),
          recipient("school", "D", "Dalskolan", { area: "N" }),
        ]),
      ],
      groups: [],
    });
    const summed = read(["school;population", "B Bergskolan;5", "Dalskolan;7"], { directory: schools });
    expect([summed.register.count("N"), summed.levels]).toEqual([12, { school: 2, area: 1 }]);
    expect(told(["school;population", "B;5", "D;7", "N;13"], { directory: schools })).toEqual([
      ["population-sum", ["N"], { code: "N", stated: "13", computed: "12" }],
    ]);
  });
});

describe("rows of a register", () => {
  it("have their times looked at", () => {
    expect(told(["region;år;population", "0114 A;2024;5", "0115 B; i fjol ;6"])).toEqual([
      ["column-unaccounted", "B3", { header: "i fjol", text: "i fjol" }],
    ]);
    expect(read(["region;år;population", "0114 A;2024;5", "0115 B; ;6"]).register.count("0115")).toBe(6);
    expect(told(["region;år;population", "0114 A;2024;5", "0115 B;2024M11;6"])).toEqual([
      ["population-period", "B3", { text: "2024M11", counted: "2024-11-30", date: "2024-12-31" }],
    ]);
  });

  it("are left out where they are of another time or of something else, and told", () => {
    const lines = ["region;tabellinnehåll;år;value", "0114 A;Folkmängd;2024;5", "0114 A;Folkmängd;2023;4"];
    const { leftOut, register } = read([...lines, "0114 A;Folkökning;2024;1", "0114 A;Folkökning;2024;1"]);
    expect(register.count("0114")).toBe(5);
    expect(leftOut).toEqual([
      { what: "time", text: "2023", rows: 1 },
      { what: "contents", text: "Folkökning", rows: 2 },
    ]);
    expect(told([...lines, "0115 B;Folkmängd;2023;1"])).toEqual([
      ["population-period", "C4", { text: "2023", counted: null, date: "2024-12-31" }],
    ]);
  });

  it.each(["tabellinnehåll", "Tabellinnehall", "contents", "ContentsCode", "observations"])(
    "are told by a column of contents: %s",
    (heading) => {
      const lines = [`region;${heading};value`, "0114 A;Folkmängd;5", "0114 A;Folkökning;1"];
      const { register, contents } = read(lines);
      expect([register.count("0114"), contents]).toEqual([5, "Folkmängd"]);
    },
  );

  it("have the days of their column of times, or the one that their contents are always counted on", () => {
    const dayOf = (...lines: readonly string[]) => read(lines, { date: undefined }).register.date;
    expect(dayOf("region;månad;population", "0114 A;2024M11;5")).toBe("2024-11-30");
    expect(dayOf("region;år;contents;value", "0114 A;2024;BE0101A9;5")).toBe("2024-11-01");
    expect(dayOf(" ; ", "Uppdaterad 2020-01-01;", "region;2024M11", "0114 A;5")).toBe("2024-11-30");
  });

  it("end where the notes begin", () => {
    const lines = ["region;2024", "0114 A;5", "0115 B;6"];
    const counts = (...notes: readonly string[]) => {
      const { register } = read([...lines, ...notes]);
      return [register.count("0114"), register.count("0115")];
    };
    expect(counts("Källa: SCB")).toEqual([5, 6]);
    expect(counts("Källa: SCB; ")).toEqual([5, 6]);
    expect(counts("Källa: SCB", "2025-02-21", "Telefon", "08-1")).toEqual([5, 6]);
    expect(told([...lines, "Uppsala län"])).toEqual([["population-count", "B4", { text: "", code: "03" }]]);
    expect(told([...lines, "0117 C"])).toEqual([["population-count", "B4", { text: "", code: "0117" }]]);
    expect(told([...lines, "12"])).toEqual([["population-count", "B4", { text: "", code: "12" }]]);
    expect(told([...lines, "123"])).toEqual([["population-code", "A4", { code: "123" }]]);
  });

  it("are told where a figure can be read in two ways", () => {
    expect(told(["region; Folkmängd 2024", "0114 A;12,300", "0115 B;500"])).toEqual([
      [
        "figure-ambiguous",
        "B2",
        { cell: "B2", header: "Folkmängd 2024", label: "0114", text: "12,300", readings: ["12300", "12.3"] },
      ],
    ]);
    expect(read(["region;2024", "0114 A;12.300", "0115 B;1.012.300"]).register.count("0114")).toBe(12_300);
  });
});

describe("parts of the people", () => {
  const rows = (...parts: readonly string[]) => ["region;kön;civilstånd;ålder;2024", ...parts];

  it("are told where some are lacking, by their names", () => {
    expect(told(rows("0114 A; Män ;samtliga;tot;5"))).toEqual([
      ["population-sex", "E2", { code: "0114", age: "total", found: ["men"] }],
    ]);
    expect(told(rows("0114 A; OKÄNT ;samtliga; 0-4 år ;5"))).toEqual([
      ["population-sex", "E2", { code: "0114", age: "0–4", found: ["okänt"] }],
    ]);
    expect(told(rows("0114 A;totalt; PARTNER ;100+;5", "0114 A;totalt;ogifta;100+;5"))).toEqual([
      ["population-marital", "E2", { code: "0114", age: "100+", found: ["partner", "single"], others: 0 }],
    ]);
    expect(
      told(
        rows(
          ...["ogifta", "gifta", "skilda", "änklingar", "partner"].map((one) => `0114 A;totalt;${one};tot;5`),
        ),
      ),
    ).toEqual([
      [
        "population-marital",
        "E2",
        {
          code: "0114",
          age: "total",
          found: ["single", "married", "divorced", "widowed", "partner"],
          others: 0,
        },
      ],
    ]);
    expect(
      told(rows("0114 A;totalt;ogifta;tot;5", "0114 A;totalt;gifta;1;5", "0115 B;totalt;gifta;tot;5")),
    ).toHaveLength(2);
  });

  it("are compared with their total, if all of them are there", () => {
    expect(read(rows("0114 A;män;samtliga;tot;5", "0114 A;totalt;samtliga;tot;9")).sums).toEqual([]);
    const { sums } = read(
      rows("0114 A;män;samtliga;tot;5", "0114 A;kvinnor;samtliga;tot;4", "0114 A;totalt;samtliga;tot;9"),
    );
    expect(sums).toEqual([{ of: "sexes", tried: 1, off: 0, largest: 0, code: undefined }]);
  });

  it("are not counted where one cannot be read, which is told once", () => {
    expect(told(rows("0114 A;män;samtliga;tot;x", "0114 A;kvinnor;samtliga;tot;4"))).toEqual([
      ["population-count", "E2", { text: "x", code: "0114" }],
    ]);
    expect(
      told(
        rows("0114 A;totalt;samtliga;tot;x", "0114 A;män;samtliga;tot;1", "0114 A;kvinnor;samtliga;tot;4"),
      ),
    ).toEqual([["population-count", "E2", { text: "x", code: "0114" }]]);
  });

  it("are not compared with their total where one cannot be read", () => {
    const lines = rows(
      "0114 A;män;samtliga;tot;x",
      "0114 A;kvinnor;samtliga;tot;4",
      "0114 A;totalt;samtliga;tot;9",
    );
    expect(told(lines)).toEqual([["population-count", "E2", { text: "x", code: "0114" }]]);
  });

  it("are groups of ages that begin later than at birth too", () => {
    const lines = ["region;ålder;2024", "0114 A;tot;30", "0114 A;5;10", "0114 A;6;11", "0114 A;5-6;21"];
    expect(read(lines).sums).toEqual([{ of: "bands", tried: 1, off: 0, largest: 0, code: undefined }]);
    expect(read([...lines.slice(0, 3), "0114 A;5-6 år;21", "0114 A;5-7;21"]).leftOut).toEqual([
      { what: "bands", text: "5-6 år", rows: null },
      { what: "bands", text: "5-7", rows: null },
    ]);
  });
});

describe("columns of a register", () => {
  it("are the counts of everyone, or of men and women beside each other", () => {
    const count = (...lines: readonly string[]) => read(lines).register.count("0114");
    expect(count("region;Folkmängd;2024-12-31", "0114 A;1;2")).toBe(2);
    expect(count("region;Folkmängd 2024M12;2024", "0114 A;1;2")).toBe(1);
    expect(count("region;Folkmängd;Folkökning;Andel kvinnor", "0114 A;5;1;50,5")).toBe(5);
    expect(count("region;män 2024;kvinnor 2024;män 2023", "0114 A;1;2;7")).toBe(3);
    expect(count("kod;namn;region;2024", "0114;Upplands Väsby;0114;5")).toBe(5);
    expect(count("kommunkod;kommunnamn;län;2024", "0114;Upplands Väsby;Stockholms län;5")).toBe(5);
    expect(count("kod;regionnamn;2024", "0114;Upplands Väsby;5")).toBe(5);
    expect(count("namn;2024", "Upplands Väsby;5")).toBe(5);
    expect(count("region;2024;kön", "0114 A;5; totalt ")).toBe(5);
  });

  it("are refused where it does not show which are the counts", () => {
    const missing = (found: readonly string[]) => [
      ["population-columns", "A1", { found, missing: ["population"] }],
    ];
    expect(told(["region;Folkmängd;Antal", "0114 A;1;2"])).toEqual(missing(["region", "Folkmängd", "Antal"]));
    expect(told(["region;män;män", "0114 A;1;2"])).toEqual([
      ["population-contents", "B1", { header: "män" }],
      ["population-contents", "C1", { header: "män" }],
    ]);
    expect(told(["region;kön;män;kvinnor", "0114 A;totalt;1;2"]).map(([code]) => code)).toEqual([
      "population-contents",
      "population-contents",
    ]);
    expect(told(["region;anm", "0114 A;x"])).toEqual(missing(["region", "anm"]));
    expect(told(["region; ", "0114 A;5"])).toEqual([["population-contents", "B1", { header: "B" }]]);
    expect(told(["region;2023;2022", "0114 A;5;6"])).toEqual([
      ["population-period", "B1", { text: "2023", counted: null, date: "2024-12-31" }],
    ]);
  });

  it("are refused where they are figures or texts of something unknown", () => {
    expect(told(["region;2024;utfall", "0114 A;5;7,5"])).toEqual([
      ["column-unaccounted", "C1", { header: "utfall", text: "7,5" }],
    ]);
    expect(told(["region;2024;utfall", "0114 A;5;..", "0115 B;5;7"])).toMatchObject([
      ["column-unaccounted", "C1", { header: "utfall", text: ".." }],
    ]);
    expect(told(["region;2024;beslut", "0114 A;5;2020"])).toEqual([
      ["column-unaccounted", "C2", { header: "beslut", text: "2020" }],
    ]);
    expect(told(["region;2024;start", "0114 A;5;20205"])).toMatchObject([["column-unaccounted", "C1", {}]]);
    expect(told(["region;2024;start", "0114 A;5;12020"])).toMatchObject([["column-unaccounted", "C1", {}]]);
    expect(told(["region;2024;kod för område", "0114 A;5;7 a"])).toMatchObject([
      ["column-unaccounted", "C2", {}],
    ]);
    expect(told(["region;2024;", "0114 A;5;7 000"])).toEqual([
      ["column-unaccounted", "C1", { header: "C", text: "7 000" }],
    ]);
    expect(told(["region;2024; bakgrund ", "0114 A;5;samtliga", "0115 B;6; utrikes född "])).toEqual([
      ["column-unaccounted", "C3", { header: "bakgrund", text: "utrikes född" }],
    ]);
    expect(told(["region;2024;område", "0114 A;5;Vallentuna"])).toEqual([
      ["recipient-conflict", "C2", { code: "0114", name: "Vallentuna", named: "0115" }],
    ]);
    expect(told(["region;2024;mått", "0114 A;5;Folkmängd 2023"])).toEqual([
      ["column-unaccounted", "C2", { header: "mått", text: "Folkmängd 2023" }],
    ]);
    const understood = [
      "region;2024;mått;område;bakgrund",
      "0114 A;5;Folkmängd 2024;Stockholms län;",
      "0115 B;6;antal;;alla",
    ];
    expect(read(understood).register.count("0114")).toBe(5);
  });

  it("are none of a file without codes", () => {
    const missing = ["code", "population"];
    expect(told(["Folkmängd", "Utfall;Antal", "x;5"])).toEqual([
      ["population-columns", "A2", { found: ["Utfall", "Antal"], missing }],
    ]);
    expect(told(["Folkmängd"])).toEqual([["population-columns", "A1", { found: ["Folkmängd"], missing }]]);
    expect(told([";Antal", "10 years;5"]).map(([code]) => code)).toEqual(["population-columns"]);
    expect(told(["Folkmängd;", "10 years;5"])).toEqual([
      ["population-columns", "A1", { found: ["Folkmängd", ""], missing }],
    ]);
  });

  it("have a header above the first code where none heads the codes", () => {
    expect(read(["Folkmängd", ";2024", "0114;5", "0115 Vallentuna;6"]).register.count("0115")).toBe(6);
    expect(read(["Län", "region;2024", "0114 A;5"]).title).toBe("Län");
    expect(told(["0114;5", "0115;6"]).map(([code]) => code)).toEqual(["population-columns"]);
    expect(told(["Folkmängd;", "0114;5"]).map(([code]) => code)).toEqual(["population-columns"]);
  });
});

describe("titles of a register", () => {
  const titled = (...titles: readonly string[]) => [...titles, "region;2024", "0114 A;5"];

  it("may be about the file, and must name people where the heading names a time only", () => {
    for (const about of [
      "Uppdaterad 2020-01-01",
      "Hämtad 2020",
      "Publicerad 2020",
      "Skapad 2020",
      "Källa: SCB 2020",
    ])
      expect(read(titled(about)).title, about).toBeUndefined();
    for (const about of [
      "Last updated 2020",
      "Retrieved 2020",
      "Published 2020",
      "Created 2020",
      "Source: SCB 2020",
    ])
      expect(read(titled(about)).register.count("0114"), about).toBe(5);
    for (const people of [
      "Folkmängden i riket",
      "Befolkning",
      "Population",
      "Invånare",
      "Inhabitants",
      "Antal personer",
    ])
      expect(read(titled("Tabell 1", people)).title, people).toBe("Tabell 1");
    expect(told(titled("Tabell 1", "Utfall"))).toEqual([
      ["population-contents", "A1", { header: "Tabell 1" }],
    ]);
    expect(read(["Tabell 1", "region;Folkmängd 2024", "0114 A;5"]).register.count("0114")).toBe(5);
  });

  it("are refused where they name one sex, something else than people, or another time", () => {
    expect(told(titled(" Kvinnor "))).toEqual([["population-contents", "A1", { header: "Kvinnor" }]]);
    for (const one of ["Kvinnor", "Antal män"])
      expect(told([one, "region;Folkmängd 2024", "0114 A;5"]), one).toEqual([
        ["population-contents", "A1", { header: one }],
      ]);
    expect(told(["Utfall, minskning", "region;Folkmängd 2024", "0114 A;5"])).toHaveLength(1);
    expect(told(["Folkmängdens förändring", "region;Folkmängd 2024", "0114 A;5"])).toHaveLength(1);
    expect(told(titled("Folkmängd", "Folkökning efter region"))).toEqual([
      ["population-contents", "A2", { header: "Folkökning efter region" }],
    ]);
    expect(told(titled("Utfall och förändring"))).toHaveLength(1);
    for (const both of [
      "Folkmängd och folkökning efter region",
      "Folkmängd, folkökning",
      "Population and change by region",
    ])
      expect(read(titled(both)).register.count("0114"), both).toBe(5);
    expect(told(titled("Folkmängd 2023"))).toEqual([
      ["population-period", "A1", { text: "2023", counted: null, date: "2024-12-31" }],
    ]);
    expect(told(titled("Folkmängd 30 november 2024"))).toEqual([
      ["population-period", "A1", { text: "30 november 2024", counted: "2024-11-30", date: "2024-12-31" }],
    ]);
  });
});
