import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { namesAnywhere, namesAt } from "../../src/recipients/internals/level-names.ts";
import { nameKey } from "../../src/recipients/name-key.ts";
import { LEVELS, type Level, recipientId } from "../../src/recipients/recipient.ts";
import { findRecipient, resolve, resolveAll } from "../../src/recipients/resolve.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";

const everyone = LEVELS.flatMap((level) => SWEDEN.recipients(level));
const ids = (name: string, level?: Level) => resolveAll(name, level).map(recipientId);

const genitive = (name: string) => (/[sxz]$/.test(name) ? name : `${name}s`);
const waysOfWriting: [string, (name: string) => string][] = [
  ["as it is", (name) => name],
  ["in the genitive", genitive],
  ["in upper case", (name) => name.toUpperCase()],
  ["in lower case", (name) => name.toLowerCase()],
  ["with composed letters taken apart", (name) => name.normalize("NFD")],
  ["with extra white space", (name) => ` \u00A0${name.replaceAll(" ", " \t\u2009 ")}\r\n`],
  ["with unseen characters", (name) => `\uFEFF${name[0]}\u00AD${name.slice(1)}\u200B`],
];

describe("a recipient's own name", () => {
  it.each(waysOfWriting)("resolves at its level %s", (_, write) => {
    for (const recipient of everyone)
      expect(resolve(write(recipient.name), recipient.level)).toEqual(recipient);
  });

  it("resolves after its code, as in Statistics Sweden's tables", () => {
    for (const recipient of everyone)
      expect(resolve(`${recipient.code} ${recipient.name}`, recipient.level)).toEqual(recipient);
  });

  it("has its bearer among the answers without a level", () => {
    for (const recipient of everyone) expect(ids(recipient.name)).toContain(recipientId(recipient));
  });
});

describe("a code", () => {
  it("resolves at its level, and with its level before it anywhere", () => {
    for (const recipient of everyone) {
      expect(resolve(recipient.code, recipient.level)).toEqual(recipient);
      expect(resolve(recipientId(recipient))).toEqual(recipient);
    }
  });

  it("of a municipality needs no level, of a county it does", () => {
    expect(ids("2380")).toEqual(["municipality:2380"]);
    expect(ids("0980")).toEqual(["municipality:0980"]);
    expect(ids("23")).toEqual(["county:23", "region:23"]);
    expect(ids("SKR")).toEqual(["association:SKR"]);
  });

  it("of Kolada means the region", () => {
    for (const region of SWEDEN.recipients("region")) expect(resolve(`00${region.code}`)).toEqual(region);
  });

  it("with a level before it never means another level", () => {
    expect(ids("county:23", "region")).toEqual([]);
    expect(ids("region:23", "county")).toEqual([]);
  });

  it("that lost its leading zero, or is nobody's, is unknown", () => {
    for (const code of ["1", "980", "02", "0000", "9999", "county:99"]) expect(ids(code)).toEqual([]);
  });
});

describe("a name without a level", () => {
  it.each([
    ["Jämtlands län", ["county:23"]],
    ["Jämtland län", ["county:23"]],
    ["Region Jämtland Härjedalen", ["region:23"]],
    ["Region Jämtland-Härjedalen", ["region:23"]],
    ["Jämtlands läns landsting", ["region:23"]],
    ["Landstinget i Jämtland", ["region:23"]],
    ["Jämtland", ["county:23", "region:23"]],
    ["Jämtland/Härjedalen", ["county:23", "region:23"]],
    ["Jämtlands", ["county:23", "region:23"]],
    ["Stockholm", ["county:01", "region:01", "municipality:0180"]],
    ["Stockholms läns landsting", ["region:01"]],
    ["Stockholms stad", ["municipality:0180"]],
    ["Gotland", ["county:09", "region:09", "municipality:0980"]],
    ["Region Gotland", ["region:09", "municipality:0980"]],
    ["Gotlands kommun", ["municipality:0980"]],
    ["Gotlands län", ["county:09"]],
    ["VGR", ["region:14"]],
    ["VG-regionen", ["region:14"]],
    ["Region Västra Götaland", ["region:14"]],
    ["Västra Götalandsregionens", ["region:14"]],
    ["Sörmland", ["county:04", "region:04"]],
    ["Region Södermanland", ["region:04"]],
    ["Region Jönköping", ["region:06"]],
    ["Region Jönköpings län", ["region:06"]],
    ["Region Kalmar", ["region:08"]],
    ["Region Örebro", ["region:18"]],
    ["Örebro län", ["county:18"]],
    ["Östersunds kommun", ["municipality:2380"]],
    ["Östersund kommun", ["municipality:2380"]],
    ["Malmö stad", ["municipality:1280"]],
    ["Göteborgs Stad", ["municipality:1480"]],
    ["Falu kommun", ["municipality:2080"]],
    ["Borås Stads", ["municipality:1490"]],
    ["SKL", ["association:SKR"]],
    ["SKR:s", ["association:SKR"]],
  ])("%s means %j", (name, expected) => {
    expect(ids(name)).toEqual(expected);
  });

  it("does not take one municipality for another whose name differs in a ring", () => {
    expect(ids("Habo")).toEqual(["municipality:0643"]);
    expect(ids("Håbo")).toEqual(["municipality:0305"]);
  });
});

describe("a name at a level", () => {
  it("lets county and region answer to each other's names", () => {
    expect(resolve("Region Jämtland Härjedalen", "county").code).toBe("23");
    expect(resolve("Jämtlands län", "region").name).toBe("Region Jämtland Härjedalen");
    expect(resolve("Region Stockholm", "county").name).toBe("Stockholms län");
    expect(resolve("Region Gotland", "county").name).toBe("Gotlands län");
    expect(resolve("Region Gotland", "municipality").code).toBe("0980");
  });

  it("keeps municipalities apart from counties and regions", () => {
    expect(ids("Stockholms län", "municipality")).toEqual([]);
    expect(ids("Region Stockholm", "municipality")).toEqual([]);
    expect(ids("Gotlands län", "municipality")).toEqual([]);
    expect(ids("Stockholms stad", "county")).toEqual([]);
    expect(ids("Stockholms stad", "region")).toEqual([]);
    expect(ids("Uppsala kommun", "county")).toEqual([]);
  });

  it("is never ambiguous", () => {
    for (const level of LEVELS)
      for (const [key, recipients] of namesAt(level, SWEDEN).here)
        expect([key, recipients.length]).toEqual([key, 1]);
  });

  it("gives a code the meaning that it has among the names", () => {
    for (const level of LEVELS)
      for (const recipient of SWEDEN.recipients(level)) {
        expect(namesAt(level, SWEDEN).here.get(nameKey(recipient.code))).toEqual([recipient]);
        expect(resolveAll(recipient.code, level)).toEqual([recipient]);
      }
  });

  it.each(["Upplands-Bro", "Malung-Sälen", "Hällefors", "Lilla Edet", "Dals-Ed", "Östra Göinge"])(
    "knows the municipality %s",
    (name) => {
      expect(resolve(name, "municipality").name).toBe(name);
    },
  );
});

describe("the names in published tables", () => {
  const vardkapacitet2025 =
    "01 Stockholm, 03 Uppsala, 04 Södermanland, 05 Östergötland, 06 Jönköping, 07 Kronoberg, 08 Kalmar, 09 Gotland, 10 Blekinge, 12 Skåne, 13 Halland, 14 Västra Götaland, 17 Värmland, 18 Örebro, 19 Västmanland, 20 Dalarna, 21 Gävleborg, 22 Västernorrland, 23 Jämtland, 24 Västerbotten, 25 Norrbotten";
  const tillganglighet2023 =
    "10 Region Blekinge, 20 Region Dalarna, 09 Region Gotland, 21 Region Gävleborg, 13 Region Halland, 23 Region Jämtland Härjedalen, 06 Region Jönköping, 08 Region Kalmar, 07 Region Kronoberg, 25 Region Norrbotten, 12 Region Skåne, 01 Region Stockholm, 04 Region Sörmland, 03 Region Uppsala, 17 Region Värmland, 24 Region Västerbotten, 22 Region Västernorrland, 19 Region Västmanland, 18 Region Örebro, 05 Region Östergötland, 14 Västra Götalandsregionen";
  const sommarjobb2025 =
    "01 Stockholms län, 03 Uppsala län, 04 Södermanlands län, 05 Östergötlands län, 06 Jönköpings län, 07 Kronobergs län, 08 Kalmar län, 10 Blekinge län, 12 Skåne län, 13 Hallands län, 14 Västra Götalands län, 17 Värmlands län, 18 Örebro län, 19 Västmanlands län, 20 Dalarnas län, 21 Gävleborgs län, 22 Västernorrlands län, 23 Jämtlands län, 25 Norrbottens län";
  const uppskjutenVard2022 =
    "10 Blekinge, 20 Dalarna, 09 Gotland, 21 Gävleborg, 13 Halland, 23 Jämtland Härjedalen, 06 Jönköping";

  it.each([
    ["vårdkapacitet 2025", vardkapacitet2025],
    ["tillgänglighet 2023", tillganglighet2023],
    ["sommarjobb 2025", sommarjobb2025],
    ["uppskjuten vård 2022", uppskjutenVard2022],
  ])("of %s resolve as counties and as regions", (_, table) => {
    for (const entry of table.split(", ")) {
      const [code, name] = [entry.slice(0, 2), entry.slice(3)];
      expect(resolve(name, "county").code).toBe(code);
      expect(resolve(name, "region").code).toBe(code);
    }
  });
});

describe("a name that gives no single recipient", () => {
  it("is answered with the nearest names", () => {
    expect(findRecipient("Jämtlnd", "county").problem).toEqual({
      code: "recipient-unknown",
      severity: "error",
      path: [],
      details: { name: "Jämtlnd", level: "county", suggestions: ["Jämtland"] },
    });
    expect(findRecipient("Ostersund").problem?.details).toMatchObject({
      level: null,
      suggestions: ["Östersund", "Askersund"],
    });
  });

  it("is answered with the ids of those who bear it", () => {
    expect(findRecipient("Stockholm").problem).toEqual({
      code: "recipient-ambiguous",
      severity: "error",
      path: [],
      details: { name: "Stockholm", candidates: ["county:01", "region:01", "municipality:0180"] },
    });
  });

  it("is thrown by resolve and returned by findRecipient", () => {
    expect(() => resolve("Jämtlnd")).toThrow(AllocationError);
    expect(() => resolve("Jämtland")).toThrow(/recipient-ambiguous/);
    expect(findRecipient("Jämtland", "region").recipient?.code).toBe("23");
  });

  it("at a level that does not exist blames the level", () => {
    for (const level of ["lan", "__proto__", ""]) {
      expect(findRecipient("Jämtland", level as Level).problem?.code).toBe("level-unknown");
      expect(resolveAll("Jämtland", level as Level)).toEqual([]);
    }
  });
});

describe("a hostile name", () => {
  const megabyte = 1_000_000;
  it.each([
    ["__proto__", "__proto__"],
    ["constructor", "constructor"],
    ["toString", "toString"],
    ["hasOwnProperty", "hasOwnProperty"],
    ["nothing at all", ""],
    ["only white space", " \t\u00A0\n"],
    ["only unseen characters", "\u200B\uFEFF\u00AD"],
    ["only joints", "-/–."],
    ["half a character", "\uD83D"],
    ["a null", "\u0000"],
    ["a megabyte of letters", "ö".repeat(megabyte)],
    ["a megabyte of white space", " ".repeat(megabyte)],
    ["a megabyte of combining marks", `a${"\u0301\u0323".repeat(megabyte / 2)}`],
  ])("such as %s is unknown at every level, at once", (_, name) => {
    namesAnywhere(SWEDEN);
    const start = performance.now();
    for (const level of [undefined, ...LEVELS]) {
      const found = findRecipient(name, level);
      expect(found.problem?.code).toBe("recipient-unknown");
      expect(found.problem?.details).toMatchObject({ suggestions: [] });
    }
    expect(performance.now() - start).toBeLessThan(500);
  });

  it("is repeated in the problem no longer than 80 characters, none cut in two", () => {
    const details = findRecipient("😀".repeat(5000)).problem?.details as { name: string };
    expect([...details.name]).toHaveLength(80);
    expect(details.name).toBe(`${"😀".repeat(79)}…`);
  });

  it("cannot change what others get", () => {
    const found = resolveAll("Gotland") as unknown[];
    found.length = 0;
    expect(resolveAll("Gotland")).toHaveLength(3);
  });
});
