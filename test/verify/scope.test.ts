import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { filterLines, givenFilter } from "../../src/verify/internals/filter-lines.ts";
import { namedFilter } from "../../src/verify/internals/named-filter.ts";

const AGREEMENT = agreementOf("2025");

describe("what a header or label names", () => {
  it.each([
    ["lan-medverkan", { lines: ["lan-medverkan"] }],
    ["LAN-MEDVERKAN (kr)", { lines: ["lan-medverkan"] }],
    ["Komplexa behov", { areas: ["3"] }],
    ["komplexa  behov ", { areas: ["3"] }],
    ["Område 3", { areas: ["3"] }],
    ["Area 3", { areas: ["3"] }],
    ["3 Komplexa behov", { areas: ["3"] }],
    ["Område skr", { areas: ["skr"] }],
    ["Län", { levels: ["county"] }],
    ["counties", { levels: ["county"] }],
    ["Regioner", { levels: ["region"] }],
    ["regions", { levels: ["region"] }],
    ["KOMMUNER", { levels: ["municipality"] }],
    ["municipalities", { levels: ["municipality"] }],
    ["SKR", { levels: ["association"] }],
    ["Totalt", {}],
    ["total", {}],
    ["Summa", {}],
    ["Summa totalt", {}],
    ["Totalsumma", {}],
    ["Summa total", {}],
    ["Totalt överenskommelsen", {}],
    ["Totalt regioner", { levels: ["region"] }],
    ["Länsgemensamma medel", { levels: ["county"] }],
    ["Sveriges Kommuner och Regioner", { levels: ["association"] }],
    ["Kommun", { levels: ["municipality"] }],
    ["Stärkt suicidpreventivt  arbete", { areas: ["4"] }],
    ["Summa område 3", { areas: ["3"] }],
    ["Suicidprevention (kr)", { lines: ["lan-suicidprevention", "region-suicidprevention"] }],
    ["Medel till suicidprevention 2025", { lines: ["lan-suicidprevention", "region-suicidprevention"] }],
    ["Område 4 Suicidprevention", { lines: ["lan-suicidprevention", "region-suicidprevention"] }],
    ["Nationella strategin", { lines: ["lan-nationell-strategi"] }],
    ["vård- och insatsprogram", { lines: ["lan-vard-insatsprogram"] }],
    ["Vård, insatsprogram", { lines: ["lan-vard-insatsprogram"] }],
  ])("%s", (text, filter) => {
    expect(namedFilter(text, AGREEMENT)).toEqual(filter);
  });

  it.each([
    "Komplexa behov (kr)",
    "Komplexa behov, tkr",
    "Komplexa behov tkr",
    "Komplexa behov (tkr)",
    "Komplexa behov(mnkr)",
    " Komplexa behov ( kr ) ",
    "Komplexa behov (miljoner kronor)",
    "Komplexa behov, miljoner kronor",
    "Komplexa behov¹",
    "Komplexa behov 4)",
    "Komplexa behov [1]",
    "Komplexa behov¹) (kr)",
    "Komplexa behov (kr) *",
    "Komplexa behov (område 3)",
    "Område 3¹",
    "Område 3 2)",
  ])("%s is the area, whatever its unit", (text) => {
    expect(namedFilter(text, AGREEMENT)).toEqual({ areas: ["3"] });
  });

  it.each([
    "",
    "kr",
    "(kr)",
    "3",
    "Komplexa",
    "Komplexa behov (vuxna)",
    "Komplexa behov personer",
    "Belopp",
    "Lån (kr)",
    "Suicidprevention 2023",
  ])("%j is nothing", (text) => {
    expect(namedFilter(text, AGREEMENT)).toBeUndefined();
  });

  it("keeps the commas and brackets of its own", () => {
    const areas = [
      { id: "a", name: "Barn, unga" },
      { id: "b", name: "Vård (vuxna)" },
      { id: "c", name: "SEK" },
    ];
    for (const text of ["Barn, unga", "Barn, unga, kr", "Barn, unga (kr)"])
      expect(namedFilter(text, { ...AGREEMENT, areas })).toEqual({ areas: ["a"] });
    for (const text of ["Vård (vuxna)", "Vård (vuxna) kr", "Vård (vuxna) (kr)"])
      expect(namedFilter(text, { ...AGREEMENT, areas })).toEqual({ areas: ["b"] });
    // A name that is a unit's word is a name.
    expect(namedFilter("Sek", { ...AGREEMENT, areas })).toEqual({ areas: ["c"] });
  });

  it("is an area or a line by an id that is a word, and by no number", () => {
    const [line] = AGREEMENT.lines;
    if (!line) throw new Error("no lines");
    const areas = [
      { id: "landsbygd", name: "Vård på landet" },
      { id: "1", name: "Annat" },
    ];
    const lines = [{ ...line, id: "region-landsbygd", area: "landsbygd" }];
    expect(namedFilter("Landsbygd (kr)", { ...AGREEMENT, areas, lines })).toEqual({ areas: ["landsbygd"] });
    expect(namedFilter("1", { ...AGREEMENT, areas, lines })).toBeUndefined();
  });

  it("is a line before an area, an area before a level, and a level before everything", () => {
    const area = { id: "x", name: "kommuner" };
    const [line] = AGREEMENT.lines;
    if (!line) throw new Error("no lines");
    expect(namedFilter("kommuner", { ...AGREEMENT, areas: [area] })).toEqual({ areas: ["x"] });
    const lines = [{ ...line, id: "kommuner" }];
    expect(namedFilter("Kommuner", { ...AGREEMENT, areas: [area], lines })).toEqual({ lines: ["kommuner"] });
  });
});

describe("lines under a filter", () => {
  const ids = (filter: object): string[] => filterLines(AGREEMENT.lines, filter).map(({ id }) => id);

  it("are those in all its parts", () => {
    expect(ids({ areas: ["3"] })).toEqual(["lan-komplexa-behov", "region-komplexa-behov"]);
    expect(ids({ areas: ["3", "2"], levels: ["region", "municipality"] })).toEqual([
      "kommun-barn-unga",
      "region-komplexa-behov",
    ]);
    expect(ids({ lines: ["lan-medverkan", "lan-komplexa-behov"], areas: ["3"] })).toEqual([
      "lan-komplexa-behov",
    ]);
    expect(ids({ lines: ["lan-medverkan"], levels: ["region"] })).toEqual([]);
  });

  it("are all where it says nothing, and none where it lists none", () => {
    expect(ids({})).toHaveLength(AGREEMENT.lines.length);
    for (const part of ["lines", "areas", "levels"]) expect(ids({ [part]: [] })).toEqual([]);
  });
});

describe("the filter given for a text", () => {
  const GIVEN = { B: { areas: ["1"] }, "Övrigt, kr": { areas: ["2"] } };

  it("is found by any of its names, whatever their case and spaces", () => {
    expect(givenFilter(GIVEN, "b", "Annat")).toEqual({ areas: ["1"] });
    expect(givenFilter(GIVEN, "C", " övrigt,  KR")).toEqual({ areas: ["2"] });
  });

  it("is the first given of several, and none where none is given", () => {
    expect(givenFilter(GIVEN, "Övrigt, kr", "B")).toEqual({ areas: ["1"] });
    expect(givenFilter(GIVEN, "C", "Övrigt")).toBeUndefined();
    expect(givenFilter(undefined, "B")).toBeUndefined();
  });
});
