import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { AGREEMENTS, agreementOf } from "../../src/agreements/bundled/index.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { agreementOfLine, byWeights, lineOf } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";

/** The parsed JSON of the 2025 agreement, to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: what comes out of JSON.parse, and is broken on purpose
type Json = any;

function asWritten(agreement: Agreement): Json {
  return JSON.parse(writeAgreement(agreement));
}

type Place = readonly (string | number)[];

/** The JSON of an agreement with one value set, or taken away where it is `undefined`. */
function spoilt(place: Place, value: unknown, agreement: Agreement = agreementOf("2025")): Json {
  const json = asWritten(agreement);
  const last = place.at(-1) as string;
  const holder = place.slice(0, -1).reduce((inner, part) => inner[part], json);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return json;
}

it("an agreement that is data of a program already is refused by its places, not by an error of the reader", () => {
  const places = problemsOf(() => readAgreement(agreementOf("2025"))).map(({ code, path }) => [
    code,
    path.join("."),
  ]);
  expect(places).toContainEqual(["agreement-shape", "lines.0.amount"]);
});

describe("an agreement as a file", () => {
  const examples: readonly Agreement[] = [
    ...Object.values(AGREEMENTS),
    agreementOfLine(
      lineOf(-101n, [
        { rule: "fixed", each: -1n, except: [{ codes: ["01"], each: 0n }] },
        ...byWeights({ "01": 2n ** 60n, "03": 0n }),
      ]),
    ),
  ];

  it.each(examples)("comes back equal when $id is written and read", (agreement) => {
    expect(readAgreement(JSON.parse(writeAgreement(agreement)))).toEqual(agreement);
  });

  it("holds money as kronor in text and never as a number", () => {
    const json = asWritten(agreementOf("2023"));
    expect(json.lines.at(-1).amount).toBe("25500000.00");
    expect(json.stated.at(-1).amount).toBe("1640500000.00");
  });

  it("keeps the decimals of supplied weights exactly", () => {
    const place: Place = ["lines", 0, "key", 0, "weight", "values", "01"];
    const agreement = agreementOfLine(lineOf(1n, byWeights({ "01": 1n })));
    const read = readAgreement(spoilt(place, "0.1", agreement));
    expect(read.lines[0]?.key[0]).toMatchObject({
      weight: { values: { "01": { numerator: 1n, denominator: 10n } } },
    });
    expect(readAgreement(writeAgreement(read))).toEqual(read);
  });

  it("writes supplied weights as whole numbers, not as money", () => {
    const agreement = agreementOfLine(lineOf(100n, byWeights({ "01": 150n })));
    expect(JSON.parse(writeAgreement(agreement)).lines[0].key[0].weight.values).toEqual({ "01": "150" });
  });
});

describe("an agreement file is refused", () => {
  const amount: Place = ["lines", 4, "amount"];
  const each: Place = ["lines", 6, "key", 0, "each"];
  const date: Place = ["population", "date"];

  it.each<[string, Place, unknown]>([
    ["a JSON number as an amount", amount, 200_000_000],
    ["a JSON number as a stated sum", ["stated", 6, "amount"], 1.5],
    ["a JSON number as a fixed amount", each, 5],
    ["an amount with a comma", amount, "200,00"],
    ["an amount below one öre", amount, "0.001"],
    ["an amount with an exponent", amount, "2e8"],
    ["an empty amount", amount, ""],
    ["an amount with its unit", amount, "200 mnkr"],
    ["a day that does not exist", date, "2024-11-31"],
    ["a date written another way", date, "1 nov 2024"],
    ["a level that does not exist", ["lines", 3, "level"], "kommun"],
    ["a rule that does not exist", ["lines", 3, "key", 0, "rule"], "auction"],
    ["a key without rules", ["lines", 3, "key"], []],
    ["no lines", ["lines"], []],
    ["half years of age", ["lines", 3, "key", 1, "weight", "ages", 1], 18.5],
    ["another version of the schema", ["schemaVersion"], 2],
    ["no source", ["source"], undefined],
  ])("for %s, at its place", (_, place, value) => {
    expect(problemsOf(() => readAgreement(spoilt(place, value)))).toMatchObject([
      { code: "agreement-shape", path: place },
    ]);
  });

  it.each<[Place]>([
    [["lines", 2, "belopp"]],
    [["lines", 0, "key", 0, "exept"]],
    [["lines", 3, "key", 1, "weight", "age"]],
    [["areas", 0, "namn"]],
    [["stated", 0, "over"]],
    [["population", "dat"]],
    [["pengar"]],
  ])("for the unknown key %j, at what holds it", (place) => {
    expect(problemsOf(() => readAgreement(spoilt(place, "1.00")))).toMatchObject([
      { code: "agreement-shape", path: place.slice(0, -1) },
    ]);
  });

  it.each(["-1", "1,5", "", "1e3", "1/0"])("for a supplied weight of %j, at its code", (text) => {
    const place: Place = ["lines", 0, "key", 0, "weight", "values", "01"];
    const agreement = agreementOfLine(lineOf(1n, byWeights({ "01": 1n })));
    expect(problemsOf(() => readAgreement(spoilt(place, text, agreement)))).toMatchObject([
      { code: "agreement-shape", path: place },
    ]);
  });

  it("with every place at once", () => {
    const json = asWritten(agreementOf("2025"));
    json.year = "2025";
    json.lines[0].amount = 1;
    json.lines[8].extra = true;
    json.population.date = "igår";
    const places = problemsOf(() => readAgreement(json)).map((found) => found.path.join("."));
    expect(places.sort()).toEqual(["lines.0.amount", "lines.8", "population.date", "year"]);
  });

  it.each([null, undefined, 1, [], true])("when it is %j and no object", (json) => {
    expect(problemsOf(() => readAgreement(json))).toMatchObject([
      { code: "agreement-shape", path: [], details: { place: "$" } },
    ]);
  });
});
