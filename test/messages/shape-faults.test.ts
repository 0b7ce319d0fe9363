import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { describe as inWords } from "../../src/messages/describe.ts";
import { shapeFaultWords } from "../../src/messages/shape-fault-words.ts";
import { readReceipt } from "../../src/receipt/read-receipt.ts";
import { readAbout } from "../../src/verify/read-about.ts";
import { problemsOf } from "../support/problems-of.ts";

const told = (read: (json: unknown) => unknown, json: unknown, lang: "sv" | "en"): string[] =>
  problemsOf(() => read(json)).map((one) =>
    inWords(one, lang)
      .replace(/^.*? form vid |^.*? shape at /, "")
      .replace(/\. [^.]*\.$/, ""),
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
      "title: ska ha minst 1 tecken",
      'kind: ska vara "recipients", "summary" eller "split"',
      "lines: ska ha minst 1 element",
      "columns: ska vara ett objekt",
      'tolerance: är inget belopp i kronor, 0 eller mer, som "1"',
      "partial: ska vara true eller false",
      "stated.0.source: det saknas",
      '$: okänt fält "agrement"',
    ]);
    expect(told(readAbout, ABOUT, "en")).toEqual([
      "title: must have at least 1 character",
      'kind: must be "recipients", "summary" or "split"',
      "lines: must have at least 1 in the list",
      "columns: must be an object",
      'tolerance: not an amount in kronor, 0 or more, such as "1"',
      "partial: must be true or false",
      "stated.0.source: it is missing",
      '$: unknown field "agrement"',
    ]);
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
        "schemaVersion: ska vara 1",
        "year: ska vara ett heltal",
        "title: det saknas",
        "population.date: ska vara ett datum, ÅÅÅÅ-MM-DD",
        'population.by: ska vara "stated" eller "chosen"',
        "lines.0.amount: ska vara text",
        "lines.0.key.1.rule: det saknas",
        "lines.0.rounding.ties: har ingen av de former som kan stå där",
        '$: okända fält "more" och "extra"',
      ]),
    );
    expect(swedish.find((one) => one.startsWith("lines.0.key.0.rule"))).toMatch(
      /^[^:]+: ska vara "fixed", .* eller "/,
    );
    expect(told(readAgreement, [], "sv")).toEqual(["$: ska vara ett objekt"]);
    const deep = JSON.parse(`${"[".repeat(60)}${"]".repeat(60)}`);
    expect(told(readAgreement, deep, "sv")).toEqual(["$: har mer än 40 nivåer inuti varandra"]);
    expect(told(readAgreement, JSON.parse('{"__proto__": 1}'), "sv")).toEqual([
      '__proto__: "__proto__" kan inte vara en nyckel',
    ]);
  });

  it("of a receipt", () => {
    expect(told(readReceipt, { receipt: "1", digest: "x" }, "sv")).toEqual(
      expect.arrayContaining(["library: det saknas", "digest: är inte sha256: och 64 hexadecimala siffror"]),
    );
  });

  it("and so is all that the shapes themselves say", () => {
    const folders = ["src/agreements/", "src/receipt/", "src/verify/"];
    const sources = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(folder + file, "utf8")),
    );
    const shapes = sources.filter((source) => source.includes('from "zod"')).join("\n");
    const said = [...shapes.matchAll(/(["'])((?:not|names neither) .*?)\1(?=[,)\s}])/g)].map(
      ([, , text]) => text as string,
    );
    expect(said.length).toBeGreaterThan(8);
    const english = said.filter((text) => shapeFaultWords({ fault: "said", text }, "sv") === text);
    expect(english).toEqual([]);
  });
});
