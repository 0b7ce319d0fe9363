import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { jsonPlace } from "../../src/agreements/shape/internals/json-place.ts";
import { scanJson } from "../../src/agreements/shape/internals/scan-json.ts";
import { parseJson } from "../../src/agreements/shape/parse-json.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { describe as inWords } from "../../src/messages/describe.ts";
import type { JsonFaultKind } from "../../src/problems/json-fault.ts";
import { readReceipt } from "../../src/receipt/read-receipt.ts";
import { readAbout } from "../../src/verify/read-about.ts";
import { problemsOf } from "../support/problems-of.ts";

describe("a text that is not JSON", () => {
  it.each<[string, JsonFaultKind, number, number]>([
    ["", "end", 1, 1],
    ['{\n  "a": [1, 2', "end", 2, 13],
    ['{"a": 1,\n}', "comma-extra", 1, 8],
    ["[\n  1,\n]", "comma-extra", 2, 4],
    ['{"a": 1\n "b": 2}', "comma-missing", 2, 2],
    ["[1 2]", "comma-missing", 1, 4],
    ['// note\n{"a": 1}', "comment", 1, 1],
    ['{"a": 1, # note\n"b": 2}', "comment", 1, 10],
    ["{\n  ”a”: 1}", "quotes", 2, 3],
    ["{'a': 1}", "quotes", 1, 2],
    ['{"a": "b\n"}', "quote-open", 1, 7],
    ['{"a": "\\x"}', "quote-open", 1, 7],
    ['{"a" 1}', "character", 1, 6],
    ['{"a": tru}', "character", 1, 7],
    ["[01]", "comma-missing", 1, 3],
    ["{} {}", "character", 1, 4],
    ['{} "x"', "character", 1, 4],
    ["\r\n\r\n[1,,2]", "character", 3, 4],
    ["[".repeat(100_000), "deep", 1, 501],
    ['{"a": 1,\n "b": 2,\n "a": 3}', "key-twice", 3, 2],
    ['[{"a": {"b": 1, "b": 1}}]', "key-twice", 1, 17],
    ['{"a": 1, "\\u0061": 2}', "key-twice", 1, 10],
    ['{"$": 1, "a.b": {"c": 1}, "a": {"b": {"c": 1}}, "$": 1}', "key-twice", 1, 49],
  ])("%j has its first fault where it is", (text, kind, line, column) => {
    expect(scanJson(text).fault).toMatchObject({ kind, line, column });
  });

  it("is refused with the line, the character and what to write, in both languages", () => {
    const [found] = problemsOf(() => parseJson('{\n  "a": [1,]\n}', "avtal.json"));
    expect(found && inWords(found, "sv")).toBe(
      "Filen avtal.json är inte giltig JSON. Rad 2, tecken 10: kommatecknet efter det sista värdet ska bort.",
    );
    expect(found && inWords(found, "en")).toBe(
      "The file avtal.json is not valid JSON. Line 2, character 10: remove the comma after the last item.",
    );
  });
});

describe("a key that stands twice", () => {
  const refused = (read: (json: string) => unknown, json: string): string[] =>
    problemsOf(() => read(json)).map((one) => inWords(one, "sv"));

  it("is refused with both values and its place, in both languages", () => {
    const [found] = problemsOf(() =>
      parseJson('{\n  "level": "county",\n  "level": "region"\n}', "about.json"),
    );
    expect(found && inWords(found, "sv")).toBe(
      'Filen about.json är inte giltig JSON. Rad 3, tecken 3: "level" står två gånger, med värdet "county" och "region". Behåll en.',
    );
    expect(found && inWords(found, "en")).toBe(
      'The file about.json is not valid JSON. Line 3, character 3: "level" appears twice, with the value "county" and "region". Keep one.',
    );
  });

  it("is refused in an agreement, a receipt and the description of a table", () => {
    const agreement = writeAgreement(agreementOf("2025")).replace(
      /"amount": ("[^"]*")/,
      '"amount": "1.00", "amount": $1',
    );
    expect(refused(readAgreement, agreement)).toEqual([expect.stringContaining('"amount" står två gånger')]);
    expect(refused(readReceipt, '{"receipt": "1", "receipt": "1"}')).toEqual([
      expect.stringContaining('"receipt" står två gånger, med värdet "1" och "1"'),
    ]);
    expect(refused(readAbout, '{"columns": {"B": {}, "B": {"lines": ["x"]}}}')).toEqual([
      expect.stringContaining('Rad 1, tecken 23: "B" står två gånger, med värdet {} och {"lines": ["x"]}'),
    ]);
  });

  it("is none in two objects, or in an object within its namesake", () => {
    expect(parseJson('[{"a": 1}, {"a": {"a": 2}}]')).toEqual([{ a: 1 }, { a: { a: 2 } }]);
  });

  it("shows long values shortened", () => {
    const [found] = problemsOf(() => parseJson(`{"a": "${"x".repeat(10_000)}", "a": 1}`));
    expect(found && inWords(found, "en").length).toBeLessThan(250);
  });
});

it("finds a text that never ends within a second, however long it is", { timeout: 120_000 }, () => {
  for (const length of [30, 1_000_000]) {
    const begun = performance.now();
    expect(scanJson(`{"a": "${" ".repeat(length)}\n"}`).fault).toMatchObject({ kind: "quote-open", line: 1 });
    expect(performance.now() - begun).toBeLessThan(1_000);
  }
});

describe("a scan and the engine's parser", () => {
  it("take the same texts for JSON", () => {
    const damaged = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom("", ",", "}", '"', "1", "x", "\\", "\n", "\u0001"),
      )
      .map(([json, at, put]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + put + json.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 4 }), damaged), (text) => {
        let sound = true;
        try {
          JSON.parse(text);
        } catch {
          sound = false;
        }
        // The engine's parser takes a key that stands twice; a damaged text can have one.
        const { fault } = scanJson(text);
        expect(fault === undefined || fault.kind === "key-twice").toBe(sound);
      }),
    );
  });
});

describe("places", () => {
  const text = '{\n  "lines": [\n    {\n      "amount":\n        5,\n      "a.b": [7]\n    }\n  ]\n}';

  it.each([
    ["$", 1],
    ["lines", 2],
    ["lines[0]", 3],
    ["lines[0].amount", 4],
    ['lines[0]["a.b"]', 6],
    ['lines[0]["a.b"][0]', 6],
    ["lines[1]", undefined],
  ])("%s is on line %j", (place, line) => {
    expect(scanJson(text).lineOf(place)).toBe(line);
  });

  it("are written as people write them", () => {
    expect(jsonPlace(["lines", 0, "key", 1, "rule"])).toBe("lines[0].key[1].rule");
    expect(jsonPlace([0, "each"])).toBe("[0].each");
    expect(jsonPlace(["columns", "Belopp (kr)"])).toBe('columns["Belopp (kr)"]');
    expect(jsonPlace([])).toBe("$");
  });
});
