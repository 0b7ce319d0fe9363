import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { whileInUse } from "../../src/recipients/in-use.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { agreementNames } from "../../src/verify/internals/agreement-names.ts";
import { headerSense } from "../../src/verify/internals/header-sense.ts";
import { linesTitled } from "../../src/verify/internals/lines-titled.ts";
import { isOfAmounts, levelsIn, likelyFilter, namedFilter } from "../../src/verify/internals/named-filter.ts";

const AGREEMENT = agreementOf("2025");
const words = (text: string): string[] => text.split(" ");

describe("words around a name", () => {
  it.each(
    words(
      "belopp beloppet medel bidrag statsbidrag till för via kk amount amounts grant grants to for summa delsumma slutsumma totalsumma total totalt totala subtotal deltotal sum 2025",
    ),
  )("%s: name what the name does, on either side of it, and nothing alone", (word) => {
    expect(namedFilter(`${word} Komplexa behov`, AGREEMENT)).toEqual({ areas: ["3"] });
    expect(namedFilter(`Komplexa behov ${word}`, AGREEMENT)).toEqual({ areas: ["3"] });
    expect(isOfAmounts(word, 2025)).toBe(true);
  });

  it.each(words("inför medelålder förening totalitet krav delbelopp beloppen 2024 statsstöd"))(
    "%s: is another word",
    (word) => {
      expect(namedFilter(`${word} Komplexa behov`, AGREEMENT)).toBeUndefined();
      expect(isOfAmounts(`Belopp ${word}`, 2025)).toBe(false);
    },
  );

  it("are of amounts with a unit too, and a text without words is of nothing", () => {
    expect(isOfAmounts("Belopp (tkr)", 2025)).toBe(true);
    expect(isOfAmounts("(–)", 2025)).toBe(false);
  });
});

describe("the whole, or a level", () => {
  it.each(
    words("hela i allt alla samtliga till via kk medel för överenskommelsen").map((word) => `Totalt ${word}`),
  )("%s: is everything", (text) => {
    expect(namedFilter(text, AGREEMENT)).toEqual({});
  });

  it.each(["Slutsumma allt", "Subtotals alla", "Sum i allt"])("%s: is everything", (text) => {
    expect(namedFilter(text, AGREEMENT)).toEqual({});
  });

  it.each([
    "Hela överenskommelsen",
    "Totalt helare",
    "Totalt smalla",
    "Totalt förmedel",
    "Summan",
    "Totalt sumx xsum",
  ])("%s: is not", (text) => {
    expect(namedFilter(text, AGREEMENT)).toBeUndefined();
  });

  it.each([
    ["county", "län läns länet länets länen länens länsgemensamt länsgemensamma county counties"],
    ["region", "region regions regionen regionens regioner regioners regionerna regionernas"],
    [
      "municipality",
      "kommun kommuns kommunen kommunens kommuner kommunerna kommunernas municipality municipalities",
    ],
    ["association", "skr"],
  ])("%s: is meant by each of its words, and by no word that begins or ends with one", (level, every) => {
    for (const word of words(every)) {
      expect(levelsIn([word]), word).toEqual([level]);
      expect(levelsIn([`${word}x`]), word).toEqual([]);
      expect(levelsIn([`x${word}`]), word).toEqual([]);
    }
  });

  it("is one of one's own by its words in either language, with or without the article", () => {
    const own = {
      id: "skola",
      one: { sv: "skola", en: "school" },
      several: { sv: "skolor", en: "schools" },
      definite: { sv: "skolorna", en: "the schools" },
      all: { sv: "alla skolor", en: "all schools" },
    };
    const directory = { ...SWEDEN, levels: [own] } as unknown as typeof SWEDEN;
    whileInUse(directory, () => {
      for (const word of ["skola", "Skolor", "skolorna", "alla skolor", "school", "schools"])
        expect(levelsIn([word]), word).toEqual(["skola"]);
      for (const word of ["the schools", "förskola", "region"]) expect(levelsIn([word]), word).toEqual([]);
    });
  });
});

describe("a header's years and changes", () => {
  const sense = (header: string) => headerSense(header, ["2025", "2024"]);

  it.each(
    words(
      "skillnad skillnaden differens differensen diff förändring förändringen forandring forändring förandring ökning ökningen okning minskning minskningen change difference increase decrease",
    ),
  )("%s: is a change, in any place, with any mark around it", (word) => {
    for (const header of [
      word,
      `Belopp ${word.toUpperCase()}`,
      `(${word}), kr`,
      `[${word}]: kr`,
      `${word}; kr`,
    ])
      expect(sense(header)).toEqual({ text: header, apart: "change" });
  });

  it.each(words("åldersskillnad skillnader diffus lönekningar exchange changes"))("%s: is none", (word) => {
    expect(sense(`${word} kr`)).toEqual({ text: `${word} kr` });
  });

  it("leave the agreement's own years out, and set another year's amounts apart", () => {
    expect(sense("Komplexa behov 2025")).toEqual({ text: "Komplexa behov" });
    expect(sense("2024: Komplexa (2025) behov, kr")).toEqual({ text: "Komplexa behov, kr" });
    expect(sense("Komplexa behov 2023")).toEqual({ text: "Komplexa behov 2023", apart: "other-year" });
    expect(sense("Utfall 1998, kr").apart).toBe("other-year");
    // One of the own years is enough: "2025 (2023)" is about 2025.
    expect(sense("Belopp 2025 (2023)")).toEqual({ text: "Belopp" });
  });

  it("are years in full only, not the figures of another number", () => {
    for (const header of ["Konto 20231", "Konto 12023", "Rum 1850", "Rum 20", "20x5 kr", "205x kr"])
      expect(sense(header)).toEqual({ text: header });
  });

  it("do not count the year of the people or of the payment, nor the mark of an estimate", () => {
    expect(sense("~ lan-medverkan")).toEqual({ text: "lan-medverkan" });
    expect(sense("lan-medverkan ~ 5")).toEqual({ text: "lan-medverkan ~ 5" });
    expect(sense("Belopp enligt folkmängd 1 nov 2023").apart).toBeUndefined();
    expect(sense("Belopp, befolkning 2023").apart).toBeUndefined();
    expect(sense("Belopp som utbetalas i december 2023").apart).toBeUndefined();
    // Past a comma, or far from the word, the year is the amounts'.
    expect(sense("Belopp efter folkmängd, 2023").apart).toBe("other-year");
    expect(sense("Belopp efter folkmängd och mycket annat som räknats 2023").apart).toBe("other-year");
    expect(sense("Belopp folkmängd 1923").apart).toBe("other-year");
  });
});

/** The two lines that have "komplexa behov" in their ids: a likely name is one of theirs. */
const KOMPLEXA = ["lan-komplexa-behov", "region-komplexa-behov"];

/** What a text most likely names, with each line once. */
function likely(text: string, agreement: Agreement = AGREEMENT): object | undefined {
  const found = likelyFilter(text, agreement);
  return found?.lines ? { ...found, lines: [...new Set(found.lines)] } : found;
}

describe("what a longer or shorter text most likely names", () => {
  it.each([
    ["Insatser bland barn och unga", { areas: ["2"] }],
    ["Nationella strategin", { lines: ["lan-nationell-strategi"] }],
    ["Medel till strategisk samverkan m.m.", { areas: ["skr"] }],
    ["Satsning på suicidpreventivt arbete", { areas: ["4"] }],
    ["Komplexa behov regioner", { lines: KOMPLEXA, levels: ["region"] }],
    ["Komplexa behov regioner och kommuner", { lines: KOMPLEXA }],
    ["Särskilda behov i länet, komplexa behov 2025", { lines: KOMPLEXA, levels: ["county"] }],
    // Words within the name are none of the levels'.
    ["psykisk hälsa och förebygger psykisk", { areas: ["2"] }],
  ])("%s", (text, filter) => {
    expect(likely(text, AGREEMENT)).toEqual(filter);
  });

  it.each([
    ...words(
      "förändringar skillnaden ökningen minskningar andelen procenten varav därav utom utöver exkl övrigt annan andra inte ej utan changes differs shares percentage of others excluding without 2024 1999",
    ).map((word) => `Komplexa behov ${word}`),
    "Komplexa",
    "behov",
    "Komplexa behov och suicidpreventivt arbete",
    "Helt annat",
  ])("%s: is not known", (text) => {
    expect(likely(text, AGREEMENT)).toBeUndefined();
  });

  it.each(words("inten ejder utanför office offer 20244 minandel 12024 20x4 lutan"))(
    "%s: beside a name changes nothing",
    (word) => {
      expect(likely(`Komplexa behov ${word}`, AGREEMENT)).toEqual({ lines: KOMPLEXA });
    },
  );

  it("is a single word only where it is long enough to tell", () => {
    const named = (name: string): Agreement => ({ ...AGREEMENT, areas: [{ id: "x", name }], lines: [] });
    expect(likely("Mer till traumavård i år", named("Traumavård"))).toEqual({ areas: ["x"] });
    expect(likely("Mer till barnvården i år", named("Barnvård"))).toBeUndefined();
    expect(likely("Mer till barnavård i år", named("Barnavård"))).toBeUndefined();
  });
});

describe("what a title or a section's heading names", () => {
  it.each([
    ["Komplexa behov:", { areas: ["3"] }],
    [" Komplexa behov 2025 ", { areas: ["3"] }],
    ["Fördelning av medel till suicidpreventivt arbete", { areas: ["4"] }],
    ["lan-medverkan", { lines: ["lan-medverkan"] }],
    // Besides the agreement's name.
    [
      "Överenskommelsen om insatser inom området psykisk hälsa och suicidprevention: suicidpreventivt arbete",
      { areas: ["4"] },
    ],
    // Two of the title's words in a row are no quotation.
    ["Till och suicidprevention", { lines: ["lan-suicidprevention", "region-suicidprevention"] }],
  ])("%s", (text, filter) => {
    expect(linesTitled(text, AGREEMENT)).toEqual(filter);
  });

  it.each([
    "Insatser inom området psykisk hälsa och suicidprevention 2025",
    "psykisk hälsa och suicidprevention",
    "Komplexa behov 2023",
    "Förändring komplexa behov",
    "Totalt",
    "Regioner",
    "Protokoll",
  ])("%s: names none", (text) => {
    expect(linesTitled(text, AGREEMENT)).toBeUndefined();
  });

  it("has its own colon alone left out", () => {
    const areas = [{ id: "x", name: "Område: vård" }];
    expect(linesTitled(" Område: vård: ", { ...AGREEMENT, areas, lines: [] }, true)).toEqual({
      areas: ["x"],
    });
  });

  it("is the bare name alone where no more may be there", () => {
    expect(linesTitled("Komplexa behov", AGREEMENT, true)).toEqual({ areas: ["3"] });
    expect(linesTitled("Fördelning av medel till komplexa behov", AGREEMENT, true)).toBeUndefined();
  });

  it("may have any year of the agreement's title", () => {
    const twoYears = { ...AGREEMENT, title: "Psykisk hälsa 2024–2025 och 120231" };
    expect(linesTitled("Komplexa behov 2024", twoYears)).toEqual({ areas: ["3"] });
    expect(linesTitled("Komplexa behov 2023", twoYears)).toBeUndefined();
  });
});

describe("the names of an agreement", () => {
  it("are read once, and the id of an area is one only where it is a word", () => {
    expect(agreementNames(AGREEMENT)).toBe(agreementNames(AGREEMENT));
    const names = agreementNames(AGREEMENT).map(({ words }) => words);
    expect(names).not.toContain("");
    expect(names).not.toContain("3");
    expect(names).not.toContain("skr");
    expect(names).toContain("omrade 3");
  });
});
