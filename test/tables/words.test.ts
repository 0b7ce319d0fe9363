import { describe, expect, it } from "vitest";
import { headerSays } from "../../src/tables/columns/header-says.ts";
import { unitInText } from "../../src/tables/columns/unit-in-text.ts";
import { labelSays, rowRoles, rowSays } from "../../src/tables/internals/row-roles.ts";

describe("the unit in a text", () => {
  it.each([
    ["tkr", "tkr"],
    ["(Tkr)", "tkr"],
    ["Belopp (kr)", "kr"],
    ["Angivet i tusental kronor", "tkr"],
    ["Belopp i tusentals kronor", "tkr"],
    ["Amounts in thousands of kronor (tkr).", "tkr"],
    ["Amounts in millions of SEK", "mnkr"],
    ["SEK thousand", "tkr"],
    ["Grants, SEK million", "mnkr"],
    ["SEK billions", "mdkr"],
    ["Amounts in thousands", "tkr"],
    ["Persons (thousands)", undefined],
    ["tusen kronor", "tkr"],
    ["Kronor i tusental", "tkr"],
    ["Komplexa behov (1 000-tal kr)", "tkr"],
    ["Belopp (1000-tal kronor)", "tkr"],
    ["Komplexa behov (tusental)", "tkr"],
    ["Belopp i miljoner", "mnkr"],
    ["Folkmängd (tusental)", undefined],
    ["Belopp i 1 000 kr", "tkr"],
    ["1000 kr", "tkr"],
    ["mnkr", "mnkr"],
    ["Miljoner kronor", "mnkr"],
    ["milj. kr", "mnkr"],
    ["Mkr", "mnkr"],
    ["miljarder kronor", "mdkr"],
    ["kronor", "kr"],
    ["amount_sek", "kr"],
    ["amount_tkr", "tkr"],
    ["Belopp 2024 kr", "kr"],
    ["Fördelning av 937 mnkr, belopp i kr", "kr"],
    ["Fördelning av 937 miljoner kronor", undefined],
    ["5 000 000 kr per län", undefined],
    ["21 000 kr", undefined],
    ["Avrundat till tusental kronor", undefined],
    ["Kronobergs län", undefined],
    ["Miljoner invånare", undefined],
    ["kravet", undefined],
  ])("of %j is %s", (text, unit) => {
    expect(unitInText(text)).toBe(unit);
  });
});

describe("a header", () => {
  it.each([
    ["code", ["code", "Kod", "Länskod", "Kommunkod", "lan_code", "Nr"]],
    [
      "label",
      [
        "Län",
        "Region",
        "Kommun",
        "Mottagare",
        "recipient",
        "County",
        "Municipality",
        "Område",
        "Post",
        "Aktör",
        "Insats",
        "Huvudman",
        "Benämning",
        "name",
        "Mottagare av bidrag",
      ],
    ],
    [
      "amount",
      [
        "Belopp",
        "kr",
        "tkr",
        "mnkr",
        "Summa",
        "Totalt",
        "Statsbidrag",
        "Tilldelning",
        "Fördelning",
        "amount_sek",
        "amount_as_printed",
        "Belopp per kommun",
        "Regioner (tkr)",
        "Andel (kr)",
      ],
    ],
    [
      "population",
      [
        "Folkmängd",
        "Folk-\nmängd",
        "Antal invånare",
        "Befolkning",
        "population_as_printed",
        "Folkmängd 1 november 2024",
      ],
    ],
    ["percent", ["%", "Andel", "Procent", "share", "Befolkningsandel", "Andel (%)"]],
    ["other", ["Antal", "Kommentar", "År", "Org.nr", "Fördelningsnyckel", "kr per invånare", "kr/inv"]],
    [undefined, ["2023", "", "Psykisk hälsa"]],
  ])("says %s in each of its spellings", (says, spellings) => {
    expect(spellings.map((one) => [one, headerSays(one)])).toEqual(spellings.map((one) => [one, says]));
  });
});

describe("a label", () => {
  it.each([
    [
      "sum",
      ["Summa", "SUMMA:", "Totalt", "Total *", "Summa totalt", "Totalt 2025", "Summa (tkr)", "Totalsumma"],
    ],
    [
      "sum",
      [
        "Σ",
        "∑",
        "Summerat",
        "Samtliga",
        "Samtliga län",
        "I allt",
        "Länen tillsammans",
        "Kommunerna tillsammans",
      ],
    ],
    ["total", ["Riket", "Hela riket", "Sveriges totalt", "Grand total", "Summa riket", "Hela landet"]],
    [
      "subtotal",
      [
        "Delsumma",
        "Summa regioner",
        "Summa område 1",
        "Subtotal",
        "Regioner totalt",
        "Summa 3.1",
        "Sidsumma",
        "Sub total",
      ],
    ],
    ["of-which", ["varav SKR", "Därav moms", "– varav regioner", "of which VAT"]],
    [
      "of-which",
      [
        "Transport",
        "Att transportera",
        "Transport från föregående sida",
        "Transport sida 1",
        "Överförs",
        "Överfört",
        "Summa att överföra",
        "Forts.",
        "Tabell 1 (forts.)",
      ],
    ],
    [
      "entry",
      ["Transportstyrelsen", "Transport av patienter", "Överföring", "Fortsatt stöd", "Hallands län"],
    ],
    ["entry", ["Stockholms län", "Totalförsvar", "Kostnader, varav moms", "", "Hela", "Konsumtion"]],
  ])("says %s in each of its spellings", (says, spellings) => {
    expect(spellings.map((one) => [one, labelSays(one)])).toEqual(spellings.map((one) => [one, says]));
  });

  it("makes all plain sums but the last subtotals, and keeps one that stands on top", () => {
    expect(rowRoles(["entry", "sum", "entry", "sum", "sum"])).toEqual([
      "entry",
      "subtotal",
      "entry",
      "subtotal",
      "total",
    ]);
    expect(rowRoles(["sum", "entry", "sum"])).toEqual(["total", "entry", "total"]);
    expect(rowRoles(["total", "entry", "entry"])).toEqual(["total", "entry", "entry"]);
  });

  it("counts for its row together with the code and the labels beside it", () => {
    expect(rowSays("00", ["Hela Sverige"])).toBe("total");
    expect(rowSays("", ["Område 1", "Summa"])).toBe("subtotal");
    expect(rowSays("", ["", "Summa"])).toBe("sum");
  });
});

describe("a row that is computed from the others", () => {
  it.each([
    "Medelvärde",
    "Genomsnitt per län",
    "Median",
    "Differens",
    "Skillnad mot 2024",
    "Kvar att fördela",
  ])("is in none of their sums: %s", (label) => {
    expect(labelSays(label)).toBe("of-which");
  });

  it.each(["Differentierad vård", "Medelpad", "Kvarnby skola", "Skillnadsprojektet", "Snittet"])(
    "is not one that only begins so: %s",
    (label) => {
      expect(labelSays(label)).toBe("entry");
    },
  );

  it.each(["S:a", "Σ", "Alla län", "Samtliga kommuner"])("is a sum: %s", (label) => {
    expect(labelSays(label)).toBe("sum");
  });
});
