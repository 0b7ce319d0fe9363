import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { describe as inWords } from "../../src/messages/describe.ts";
import { SHAPE_SV, shapeFaultWords } from "../../src/messages/shape-fault-words.ts";
import { readReceipt } from "../../src/receipt/read-receipt.ts";
import { readAbout } from "../../src/verify/read-about.ts";
import { problemsOf } from "../support/problems-of.ts";

const told = (read: (json: unknown) => unknown, json: unknown, lang: "sv" | "en"): string[] =>
  problemsOf(() => read(json)).map((one) =>
    inWords(one, lang).replace(/ (Skriv ett nytt|Write a new one) med? .*$/, ""),
  );

const ABOUT = {
  kind: "tabell",
  lines: [],
  title: "",
  columns: ["x"],
  tolerance: "x",
  partial: "ja",
  stated: [{ amount: "5" }],
  agrement: "2025",
};

describe("what is wrong with a file is said in the reader's language", () => {
  it("of a description", () => {
    expect(told(readAbout, ABOUT, "sv")).toEqual([
      "about.json: title ska ha minst 1 tecken.",
      'about.json: kind ska vara "recipients", "summary" eller "split", inte "tabell".',
      "about.json: lines ska ha minst 1 element.",
      "about.json: columns ska vara ett objekt inom { }.",
      'about.json: tolerance ska vara ett belopp, 0 eller mer, som "1", inte "x".',
      'about.json: partial ska vara true eller false, inte "ja".',
      "about.json: stated[0].source saknas.",
      'about.json har den okända nyckeln "agrement".',
    ]);
    expect(told(readAbout, ABOUT, "en")).toEqual([
      "about.json: title must have at least 1 character.",
      'about.json: kind must be "recipients", "summary" or "split", not "tabell".',
      "about.json: lines must have at least 1 item.",
      "about.json: columns must be an object in { }.",
      'about.json: tolerance must be an amount, 0 or more, such as "1", not "x".',
      'about.json: partial must be true or false, not "ja".',
      "about.json: stated[0].source is required.",
      'about.json has the unknown key "agrement".',
    ]);
  });

  it("with the line, where the file is given as text", () => {
    const text = JSON.stringify({ ...ABOUT, level: "countty" }, null, 2);
    const line = (part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;
    const found = told(readAbout, text, "en");
    expect(found).toEqual(
      expect.arrayContaining([
        `about.json: title must have at least 1 character (line ${line('"title"')}).`,
        `about.json: stated[0].source is required (line ${line('"amount"') - 1}).`,
        `about.json has the unknown key "agrement" (line ${line('"agrement"')}).`,
        `about.json: level must be "county", "region", "municipality" or "association", not "countty" (line ${line('"level"')}). Did you mean "county"?`,
      ]),
    );
    expect(told(readAbout, text, "sv").find((one) => one.includes("level"))).toContain(
      '"county" (län), "region", "municipality" (kommun) eller "association" (SKR)',
    );
  });

  it("of an agreement", () => {
    const agreement = {
      schemaVersion: 2,
      id: "a",
      year: 2025.5,
      population: { date: "2025-13-01", by: "x" },
      lines: [{ level: "county", amount: 5, key: [{ rule: "no" }, {}], rounding: { ties: 5 } }],
      more: 1,
      extra: 2,
    };
    const swedish = told(readAgreement, agreement, "sv");
    expect(swedish).toEqual(
      expect.arrayContaining([
        "Överenskommelsefilen: schemaVersion ska vara 1, inte 2.",
        "Överenskommelsefilen: year ska vara ett heltal, inte 2025.5.",
        "Överenskommelsefilen: title saknas.",
        'Överenskommelsefilen: population.date ska vara ett datum, ÅÅÅÅ-MM-DD, inte "2025-13-01".',
        'Överenskommelsefilen: population.by ska vara "stated" eller "chosen", inte "x".',
        'Överenskommelsefilen: lines[0].amount ska vara text inom citattecken, inte 5. Skriv "5".',
        "Överenskommelsefilen: lines[0].key[1].rule saknas.",
        "Överenskommelsefilen: lines[0].rounding.ties har ingen av de former som är tillåtna här.",
        'Överenskommelsefilen har de okända nycklarna "more" och "extra".',
      ]),
    );
    expect(swedish.find((one) => one.includes("lines[0].key[0].rule"))).toMatch(
      /^[^:]+: \S+ ska vara "fixed", .* eller "own", inte "no"/,
    );
    expect(told(readAgreement, [], "sv")).toEqual(["Överenskommelsefilen ska vara ett objekt inom { }."]);
    const deep = JSON.parse(`${"[".repeat(60)}${"]".repeat(60)}`);
    expect(told(readAgreement, deep, "sv")).toEqual([
      "Överenskommelsefilen har mer än 40 nivåer inuti varandra.",
    ]);
    expect(told(readAgreement, JSON.parse('{"__proto__": 1}'), "sv")).toEqual([
      "Överenskommelsefilen: __proto__ kan inte vara en nyckel.",
    ]);
  });

  it("of a receipt", () => {
    expect(told(readReceipt, { receipt: "1", digest: "x" }, "sv")).toEqual(
      expect.arrayContaining([
        "Beräkningsunderlaget: library saknas.",
        'Beräkningsunderlaget: digest ska vara sha256: och 64 hexadecimala siffror, inte "x".',
      ]),
    );
  });

  it("and so is all that the shapes themselves say", () => {
    const folders = ["src/agreements/shape/", "src/receipt/", "src/verify/"];
    const sources = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(folder + file, "utf8")),
    );
    const shapes = sources.filter((source) => source.includes('from "zod/mini"')).join("\n");
    const said = [...shapes.matchAll(/(["'])((?:not|names neither) .*?)\1(?=[,)\s}])/g)].map(
      ([, , text]) => text as string,
    );
    expect(said.length).toBeGreaterThan(8);
    const english = said.filter((text) => shapeFaultWords({ fault: "said", text }, SHAPE_SV) === text);
    expect(english).toEqual([]);
  });
});
