import { describe, expect, it } from "vitest";
import { headerSays, surelyAmounts } from "../../src/tables/columns/header-says.ts";
import { unitInText } from "../../src/tables/columns/unit-in-text.ts";
import { labelSays, rowRoles, rowSays } from "../../src/tables/row-roles.ts";

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
    ["Population in thousands", undefined],
    ["Number of pupils (thousands)", undefined],
    ["937 millions of kronor, amounts in SEK", "kr"],
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
    ["Belopp i tusen", "tkr"],
    ["Belopp i tusentals", "tkr"],
    ["Belopp i miljontal", "mnkr"],
    ["Belopp i miljarder", "mdkr"],
    ["Kronor i miljontal", "mnkr"],
    ["Bidrag (1 000 tal kr)", "tkr"],
    ["Bidrag (1 000 -tal kr)", "tkr"],
    ["Belopp, kr (miljoner)", "mnkr"],
    ["Kronor, tusental", "tkr"],
    ["Belopp (1 000 kr)", "tkr"],
    ["Belopp, 1 000 kr", "tkr"],
    ["Belopp: 1000 kr", "tkr"],
    ["Belopp/1 000 kr", "tkr"],
    ["Amounts in 1 000 SEK", "tkr"],
    ["Belopp 1995 kr", "kr"],
    ["Belopp 2049 kr", "kr"],
    // A figure, not a unit.
    ["Belopp 2000 kr", undefined],
    ["Belopp 12024 kr", undefined],
    ["Belopp 20245 kr", undefined],
    ["(1 500 kr)", undefined],
    ["Bidrag av 1 000 kr", undefined],
    ["Bidrag av 1000 kr", undefined],
    ["Anslag (1 000 mnkr)", undefined],
    ["Fördelning av 937 milj. kr", undefined],
    ["Fördelning av 937 milj. kr, belopp i tkr", "tkr"],
    // Only the words before it make a multiple a unit.
    ["Bidrag inom miljoner", undefined],
    ["Stöd till SKI tusental", undefined],
    ["Invånare i tusental", undefined],
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
    ["other", ["Belopp (EUR)", "Belopp i miljoner euro", "Bidrag €", "Amount, US-dollar", "Belopp NOK"]],
    ["amount", ["Belopp (kr), varav EU-medel", "Europamedel, belopp", "Belopp, Nokia"]],
    [
      "amount",
      ["Fördelning av 200 000 000 kr", "Belopp område 4 kr", "Medel, etapp 2 kronor", "Belopp 4 SEK"],
    ],
    ["code", ["Koder", "Kommunkoder"]],
    ["label", ["Area", "Areas", "Line", "Actor", "Aktivitet", "Organisation", "Counties"]],
    ["amount", ["Total", "Kostnad", "Kostnader", "Grant", "Andelsbelopp", "Skodonsbidrag"]],
    ["amount", ["Bidrag per invandrarorganisation", "Folkmängdsbidrag"]],
    [
      "other",
      ["Anmärkning", "Anmärkningar", "Comment", "Comments", "Not", "Note", "Notes", "Org", "Orgnr", "Dnr"],
    ],
    ["other", ["Belopp per elev", "kr/person", "Bidrag per capita"]],
    [undefined, ["2023", "", "Psykisk hälsa"]],
    // Words that only begin or end like the known ones.
    [undefined, ["Läkemedel", "Plan", "Länk", "Vår", "Notarie", "Statusrapport", "Göteborg", "Organ"]],
  ])("says %s in each of its spellings", (says, spellings) => {
    expect(spellings.map((one) => [one, headerSays(one)])).toEqual(spellings.map((one) => [one, says]));
  });
});

describe("a header that is over amounts", () => {
  it.each(["Belopp", "Amount", "Totalsumma", "Statsbidrag (tkr)", "kr"])("surely is so: %s", (header) => {
    expect(surelyAmounts(header)).toBe(true);
  });

  it.each(["Bidrag", "Statsbidrag", "Tilldelning", "Län", ""])("may be over names: %j", (header) => {
    expect(surelyAmounts(header)).toBe(false);
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
    [
      "total",
      [
        "Riket",
        "Rikssumma",
        "Sweden",
        "Hela riket",
        "Sveriges totalt",
        "Grand total",
        "Summa riket",
        "Hela landet",
      ],
    ],
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
    ["sum", ["Sum", "Slutsumma", "Sammanlagt", "Summa (tusental)", "Summa i miljoner", "S:a:", "S:a (tkr)"]],
    ["sum", ["Summa i allt", "Totalt för alla", "Totalt samtliga", "All total"]],
    ["total", ["Sverige", "Hela Sverige", "Summa summarum", "As stated", " As stated 1)"]],
    [
      "total",
      ["Enligt beslut", "Enligt beslutet", "Belopp enligt överenskommelse", "Summa enligt överenskommelsen"],
    ],
    [
      "subtotal",
      ["Delsummor", "Deltotal", "Sub total", "Sub-total", "Sub total regioner", "Område 1 regioner totalt"],
    ],
    ["subtotal", ["S:a regioner", "Område 1, s:a", "Område 1 Σ"]],
    ["of-which", ["Snitt per län", "Medeltal", "Diff mot 2024"]],
    ["entry", ["Kostnad enligt beslut", "Enligt beslutets bilaga", "Sub Rosa i Sverige"]],
    ["entry", ["Bidrag till alla län", "Alla länsstyrelser", "Medlems:a"]],
    [
      "of-which",
      [
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
      [
        "Transport",
        "Uppsala (forts.)",
        "Transportstyrelsen",
        "Transport av patienter",
        "Överföring",
        "Fortsatt stöd",
        "Hallands län",
      ],
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
    expect(rowRoles(["entry", "sum", "entry", "total"])).toEqual(["entry", "subtotal", "entry", "total"]);
    expect(rowRoles(["total", "entry", "entry"])).toEqual(["total", "entry", "entry"]);
  });

  it("counts for its row together with the code and the labels beside it", () => {
    expect(rowSays("00", ["Hela Sverige"])).toBe("total");
    expect(rowSays("", ["Område 1", "Summa"])).toBe("subtotal");
    expect(rowSays("", ["", "Summa"])).toBe("sum");
    expect(rowSays("00", ["Nationellt"])).toBe("total");
    expect(rowSays("", ["Summa", "Gotland"])).toBe("subtotal");
  });

  it("is a text where it is longer than any sum's name", () => {
    expect(labelSays(`Summa ${"x".repeat(194)}`)).toBe("subtotal");
    expect(labelSays(`Summa ${"x".repeat(195)}`)).toBe("entry");
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

  it.each(["S:a", "Σ", "Alla län", "Samtliga kommuner", "All counties", "Tot.", "Tot", "Länssumma"])(
    "is a sum: %s",
    (label) => {
      expect(labelSays(label)).toBe("sum");
    },
  );
});
