import { describe, expect, it } from "vitest";
import {
  type Cube,
  cubeRows,
  cubeTexts,
  type Dimension,
} from "../../../src/tables/registers/internals/cube.ts";
import { cubeSource } from "../../../src/tables/registers/internals/cube-source.ts";
import { jsonStatCube } from "../../../src/tables/registers/internals/json-stat-cube.ts";
import { isPx, pxCube, pxText } from "../../../src/tables/registers/internals/px-cube.ts";
import { problemsOf } from "../../support/problems-of.ts";

const categories = (...pairs: readonly string[]) =>
  pairs.map((pair) => {
    const [code = "", label = code] = pair.split("=");
    return { code, label };
  });
const REGION: Dimension = {
  label: "region",
  role: "region",
  categories: categories("0114=Väsby", "0115=0115 Vallentuna"),
};
const TIME: Dimension = { label: "år", role: "time", categories: categories("2023", "2024") };
const AGE: Dimension = { label: "ålder", role: "other", categories: categories("0=0 år", "tot=totalt") };
const CONTENTS: Dimension = {
  label: "innehåll",
  role: "contents",
  categories: categories("A=Folkmängd", "B=Folkökning"),
};
/** A data set of which each value is its own number, from 0. */
const cube = (...dimensions: readonly Dimension[]): Cube => ({
  table: "TAB1",
  title: "Folkmängd efter region",
  dimensions,
  valueAt: (index) => `${index}`,
});
const rows = (from: Cube, date: string) => cubeRows(from, date).map((row) => row.map(({ text }) => text));

describe("a data set as rows", () => {
  it("has a column for each content, and regions with their codes, at the time of the date", () => {
    expect(rows(cube(REGION, CONTENTS, AGE, TIME), "2024-12-31")).toEqual([
      ["region", "ålder", "år", "Folkmängd", "Folkökning"],
      ["0114 Väsby", "0 år", "2024", "1", "5"],
      ["0114 Väsby", "totalt", "2024", "3", "7"],
      ["0115 Vallentuna", "0 år", "2024", "9", "13"],
      ["0115 Vallentuna", "totalt", "2024", "11", "15"],
    ]);
  });

  it("has its title over the figures where no dimension says what they are, and both words where two do", () => {
    expect(rows(cube(TIME, REGION), "2023-12-31")).toEqual([
      ["år", "region", "Folkmängd efter region"],
      ["2023", "0114 Väsby", "0"],
      ["2023", "0115 Vallentuna", "1"],
    ]);
    const unit: Dimension = { label: "enhet", role: "contents", categories: categories("antal") };
    expect(rows(cube(REGION, CONTENTS, unit), "2023-12-31")[0]).toEqual([
      ...["region", "Folkmängd antal", "Folkökning antal"],
    ]);
  });

  it("has every time of the date, and the first where none is", () => {
    const times: Dimension = {
      ...TIME,
      categories: categories("2024M11", "2024", "2023M11–2024M11", "2025"),
    };
    const shown = (date: string) =>
      rows(cube(times), date)
        .slice(1)
        .map(([time]) => time);
    expect([shown("2024-11-30"), shown("2026-12-31")]).toEqual([
      ["2024M11", "2024", "2023M11–2024M11"],
      ["2024M11"],
    ]);
  });

  it("has labels as they are of what is no region", () => {
    expect(rows(cube({ ...REGION, role: "other" }), "2024-12-31").map(([text]) => text)).toEqual([
      ...["region", "Väsby", "0115 Vallentuna"],
    ]);
  });

  it("tells its times, and the texts of what it counts", () => {
    expect(cubeTexts(cube(REGION, CONTENTS, TIME))).toEqual({
      times: ["2023", "2024"],
      texts: ["Folkmängd efter region", "Folkmängd", "Folkökning", "A", "B"],
    });
  });

  it("is a source of rows from which nothing is left out, or is refused with its fault", () => {
    const source = cubeSource("PX", cube(REGION, TIME), "t.px");
    expect([source.format, source.table, source.title]).toEqual(["PX", "TAB1", "Folkmängd efter region"]);
    expect(source.rows("2024-12-31").leftOut).toEqual([]);
    expect(source.days()).toEqual({ days: ["2023-12-31", "2024-12-31"], certain: true });
    expect(problemsOf(() => cubeSource("json-stat", { fault: "cut-short" }, "t.json"))).toMatchObject([
      {
        code: "file-format",
        path: [],
        details: { file: "t.json", format: "json-stat", title: null, fault: "cut-short" },
      },
    ]);
  });
});

describe("a data set in json-stat", () => {
  const dataset = {
    class: "dataset",
    label: "Folkmängd efter region",
    id: ["Region", "Tid"],
    size: [2, 1],
    role: { time: ["Tid"] },
    dimension: {
      Region: { label: "region", category: { index: { "0115": 1, "0114": 0 }, label: { "0114": "Väsby" } } },
      Tid: { category: { index: ["2024"] } },
    },
    value: [7, 8],
    extension: { px: { tableid: "TAB6471", matrix: "BE0101" } },
  };
  const read = (changed: object = {}) => jsonStatCube(JSON.stringify({ ...dataset, ...changed }));
  const faultOf = (changed: object) => {
    const found = read(changed);
    return found && "fault" in found ? found.fault : found;
  };
  const dimensionsOf = (changed: object = {}) => {
    const found = read(changed);
    return found && "dimensions" in found ? found.dimensions : undefined;
  };

  it("has its dimensions in the order of their values, by codes where labels are lacking", () => {
    expect(dimensionsOf()).toEqual([
      { label: "region", role: "region", categories: categories("0114=Väsby", "0115") },
      { label: "Tid", role: "time", categories: categories("2024") },
    ]);
    const found = read();
    expect(found).toMatchObject({ table: "TAB6471", title: "Folkmängd efter region" });
    const at = found && "valueAt" in found ? found.valueAt : () => "x";
    expect([at(0), at(1), at(2)]).toEqual(["7", "8", ""]);
  });

  it("has the number of its table, or its matrix, and a title, if any", () => {
    expect(read({ extension: { px: { matrix: "BE0101" } } })).toMatchObject({ table: "BE0101" });
    expect(read({ extension: {} })).toMatchObject({ table: undefined });
    expect(read({ extension: undefined, label: undefined })).toMatchObject({ table: undefined, title: "" });
    expect(read({ label: 2024 })).toMatchObject({ title: "2024" });
  });

  it("has the roles that it names, and a region by its name too", () => {
    const roles = (role: object | undefined, id = "Region") =>
      dimensionsOf({
        role,
        id: [id, "Tid"],
        dimension: { [id]: dataset.dimension.Region, Tid: dataset.dimension.Tid },
      })?.map((one) => one.role);
    expect(roles({ geo: ["x"], time: ["y"], metric: ["Tid"] }, "x")).toEqual(["region", "contents"]);
    expect(roles({ geo: ["Kommun"] }, "Kommun")).toEqual(["region", "other"]);
    expect(roles(undefined, "Kommun")).toEqual(["other", "other"]);
    expect(roles({}, "RegionKod")).toEqual(["region", "other"]);
    expect(roles({}, "Storregion")).toEqual(["other", "other"]);
  });

  it("has categories by their labels where it has no index", () => {
    const category = { label: { "0114": "Väsby", "0115": "Vallentuna" } };
    expect(dimensionsOf({ dimension: { ...dataset.dimension, Region: { category } } })?.[0]).toEqual({
      label: "Region",
      role: "region",
      categories: categories("0114=Väsby", "0115=Vallentuna"),
    });
  });

  it("has values by number, where enough of them are there", () => {
    const five = {
      id: ["Region"],
      size: [5],
      dimension: { Region: { category: { index: ["1", "2", "3", "4", "5"] } } },
    };
    expect(faultOf({ ...five, value: { 0: 1, 4: 2 } })).toMatchObject({ title: "Folkmängd efter region" });
    expect(faultOf({ ...five, value: { 0: 1 } })).toBe("cut-short");
    expect(faultOf({ ...five, value: [1, 2, 3, 4] })).toBe("cut-short");
    const four = { ...five, size: [4], dimension: { Region: { category: { index: ["1", "2", "3", "4"] } } } };
    expect(faultOf({ ...four, value: { 3: 1 } })).toMatchObject({ title: "Folkmängd efter region" });
  });

  it.each<[string, object, string]>([
    ["no values", { value: [] }, "no-values"],
    ["no values at all", { value: undefined }, "no-values"],
    ["more values than cells", { value: [1, 2, 3] }, "cut-short"],
    ["fewer values than cells", { value: [1] }, "cut-short"],
    ["no sizes", { size: undefined }, "dimension-missing"],
    ["a size too few", { size: [2] }, "dimension-missing"],
    ["a size too many", { size: [2, 1, 1] }, "dimension-missing"],
    ["another size than categories", { size: [1, 1], value: [1] }, "dimension-missing"],
    ["no dimensions", { dimension: undefined }, "dimension-missing"],
  ])("has a fault with %s", (_, changed, fault) => {
    expect(faultOf(changed)).toBe(fault);
  });

  it("is no other text", () => {
    for (const text of [
      "",
      "[]",
      "{",
      '{"class":"collection","id":[]}',
      '{"class":"dataset"}',
      '{"class":"dataset","id":"x"}',
    ])
      expect(jsonStatCube(text), text).toBeUndefined();
    expect(jsonStatCube(`x${JSON.stringify(dataset)}`)).toBeUndefined();
    expect(jsonStatCube(`\uFEFF \n${JSON.stringify(dataset)}`)).toBeUndefined();
    expect(jsonStatCube(` \n${JSON.stringify(dataset)}`)).toMatchObject({ table: "TAB6471" });
  });
});

describe("a data set in PX", () => {
  const HEAD = [
    'CHARSET="ANSI";',
    'MATRIX="BE0101";',
    'TITLE="Folkmängd efter region";',
    'STUB="region";',
    'HEADING="år";',
    'VALUES("region")="Väsby","Vallentuna";',
    'CODES("region")="0114","0115";',
    'VALUES("år")="2023","2024";',
    'TIMEVAL("år")=TLIST(A1),"2023","2024";',
  ].join("\n");
  const read = (head = HEAD, data = "DATA=1 2\n3 4;") => pxCube(`${head}\n${data}`);
  const cubeOf = (head?: string, data?: string): Cube => {
    const found = read(head, data);
    if ("fault" in found) throw new Error(found.fault);
    return found;
  };
  const values = (data: string, head?: string) => [0, 1, 2, 3].map((at) => cubeOf(head, data).valueAt(at));

  it("has its dimensions by stub and heading, and its values in order", () => {
    const found = cubeOf();
    expect(found).toMatchObject({ table: "BE0101", title: "Folkmängd efter region" });
    expect(found.dimensions).toEqual([
      { label: "region", role: "region", categories: categories("0114=Väsby", "0115=Vallentuna") },
      { label: "år", role: "time", categories: categories("2023", "2024") },
    ]);
    expect([0, 1, 2, 3, 4].map(found.valueAt)).toEqual(["1", "2", "3", "4", ""]);
  });

  it.each([
    ["DATA=1 2 3 4;", ["1", "2", "3", "4"]],
    ["DATA = 1,2,\n3, 4 ;x", ["1", "2", "3", "4"]],
    ["DATA=1 2 3 4", ["1", "2", "3", "4"]],
    ['DATA=- "-" . "......";', ["0", "0", "", ""]],
    ["DATA=....... -1 1.5 x-;", [".......", "-1", "1.5", "x-"]],
  ])("has values as %j", (data, expected) => {
    expect(values(data)).toEqual(expected);
  });

  it("has the roles that its keywords give", () => {
    const roles = (...more: readonly string[]) =>
      cubeOf(
        `${HEAD.replaceAll('"region"', '"plats"').replace(/TIMEVAL.*/, "")}\n${more.join("\n")}`,
      ).dimensions.map(({ role }) => role);
    expect(roles()).toEqual(["other", "other"]);
    expect(roles('MAP("plats")="Sverige";')).toEqual(["region", "other"]);
    expect(roles('VARIABLE-TYPE("år")="T";')).toEqual(["other", "time"]);
    expect(roles('VARIABLE-TYPE("år")="V";')).toEqual(["other", "other"]);
    expect(roles('CONTVARIABLE="plats";')).toEqual(["contents", "other"]);
    expect(cubeOf(HEAD.replaceAll('"region"', '"Regionkod"')).dimensions[0]?.role).toBe("region");
    expect(cubeOf(HEAD.replaceAll('"region"', '"storregion"')).dimensions[0]?.role).toBe("other");
  });

  it("has the text of what it counts for a title, unless a dimension says it", () => {
    const title = (...more: readonly string[]) => cubeOf(`${HEAD}\n${more.join("\n")}`).title;
    expect(title('CONTENTS="Folkmängd";')).toBe("Folkmängd");
    expect(title('CONTENTS="Folkmängd";', 'CONTVARIABLE="år";')).toBe("Folkmängd efter region");
    expect(cubeOf(HEAD.replace("TITLE", "DESCRIPTION")).title).toBe("Folkmängd efter region");
    expect(cubeOf(HEAD.replace(/TITLE.*/, "")).title).toBe("");
    expect(cubeOf(`${HEAD}\nTABLEID="TAB1";`).table).toBe("TAB1");
    expect(cubeOf(HEAD.replace(/MATRIX.*/, "")).table).toBeUndefined();
  });

  it("has texts that go on over several lines, and the first language's only", () => {
    const long = HEAD.replace('"Folkmängd efter region"', '"Folkmängd; "\n  "efter = "\n"region"');
    expect(cubeOf(long).title).toBe("Folkmängd; efter = region");
    const swedish = `${HEAD}\nVALUES[en]("region")="A","B","C";\nTITLE[en]="Population";`;
    expect(cubeOf(swedish).dimensions[0]?.categories).toEqual(categories("0114=Väsby", "0115=Vallentuna"));
    const english = `TITLE[en]="Population";\n${HEAD}`;
    expect(cubeOf(english).title).toBe("Folkmängd efter region");
    const codes = HEAD.replace('CODES("region")="0114","0115";', "");
    expect(cubeOf(codes).dimensions[0]?.categories).toEqual(categories("Väsby", "Vallentuna"));
    expect(
      cubeOf(HEAD.replace('VALUES("region")=', ' VALUES ( "region" ) =')).dimensions[0]?.categories,
    ).toHaveLength(2);
  });

  it("has a keyword's data only where it is one", () => {
    expect(values("DATA=1 2 3 4;", `NOTE="DATA=5 6 7 8";\n${HEAD}\nMETADATA="x";`)).toEqual([
      "1",
      "2",
      "3",
      "4",
    ]);
    expect(pxCube("DATA=1;")).toEqual({ fault: "dimension-missing" });
  });

  it.each([
    ["no data", HEAD, "", "no-values"],
    ["no values", HEAD, "DATA=;", "no-values"],
    ["too few values", HEAD, "DATA=1 2 3;", "cut-short"],
    ["too many values", HEAD, "DATA=1 2 3 4 5;", "cut-short"],
    ["keys", `${HEAD}\nKEYS("region")=CODES;`, "DATA=1 2 3 4;", "keys"],
    [
      "a dimension without values",
      HEAD.replace('VALUES("år")="2023","2024";', ""),
      "DATA=1 2;",
      "dimension-missing",
    ],
    ["no dimensions", 'MATRIX="x";', "DATA=1;", "dimension-missing"],
  ])("has a fault with %s", (_, head, data, fault) => {
    expect(read(head, data)).toEqual({ fault });
  });

  it.each([
    'CHARSET="ANSI";',
    'AXIS-VERSION = "2013";',
    'CODEPAGE="x"',
    'LANGUAGE="sv";',
    'CREATION-DATE="x"',
    '\uFEFF \nMATRIX[sv]="x";',
  ])("begins with one of its keywords: %s", (text) => {
    expect(isPx(text)).toBe(true);
  });

  it.each(["MATRIX;x", 'x MATRIX="x"', 'NOTE="x"', "MATRIX=x", '{"MATRIX":"x"}', ""])(
    "does not begin with %j",
    (text) => {
      expect(isPx(text)).toBe(false);
    },
  );
});

describe("the text of a PX file", () => {
  const windows = new Uint8Array([0x6c, 0xe4, 0x6e]);
  const latin = (page: string) => `CHARSET="ANSI";CODEPAGE="${page}";TITLE="län";`;

  it.each(["windows-1252", "iso-8859-1", "latin1", "latin-1", "ANSI", "Windows-1252", ""])(
    "is as it was read where its page is %j",
    (page) => {
      expect(pxText(windows, { text: latin(page), encoding: "windows-1252" })).toBe(latin(page));
    },
  );

  it("is in the encoding that it names, of which the charset is none", () => {
    expect(pxText(windows, { text: latin("utf-8"), encoding: "windows-1252" })).toBeUndefined();
    expect(pxText(windows, { text: latin("klingon"), encoding: "windows-1252" })).toBeUndefined();
    expect(pxText(windows, { text: latin("windows-1251"), encoding: "windows-1252" })).toBe("lдn");
    expect(pxText(windows, { text: latin("windows-1251"), encoding: "utf-8" })).toBe(latin("windows-1251"));
    expect(pxText(windows, { text: 'CHARSET="windows-1251";', encoding: "windows-1252" })).toBe(
      'CHARSET="windows-1251";',
    );
    expect(pxText(windows, { text: 'CODEPAGE = "windows-1251";', encoding: "windows-1252" })).toBe("lдn");
    expect(pxText(windows, { text: 'XCODEPAGE="windows-1251";', encoding: "windows-1252" })).toBe(
      'XCODEPAGE="windows-1251";',
    );
    const late = `${" ".repeat(2_000)};CODEPAGE="windows-1251";`;
    expect(pxText(windows, { text: late, encoding: "windows-1252" })).toBe(late);
    expect(pxText(windows, { text: latin("x-latin1"), encoding: "windows-1252" })).toBeUndefined();
    expect(pxText(windows, { text: latin("ansi-2"), encoding: "windows-1252" })).toBeUndefined();
  });
});
