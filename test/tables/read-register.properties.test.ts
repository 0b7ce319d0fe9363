import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { readIndicator } from "../../src/tables/registers/read-indicator.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";

const DATE = "2024-11-01";
const COUNTED = [...SWEDEN.recipients("county"), ...SWEDEN.recipients("municipality")];

/** A file as rows of cells; the header is the first. Columns: code, name, kön, contents, Folkmängd. */
type File = readonly (readonly string[])[];

const HEADER = ["code", "name", "kön", "tabellinnehåll", "Folkmängd 2024"];
const SEX = 2;
const COUNT = 4;

const files: fc.Arbitrary<File> = fc
  .uniqueArray(fc.record({ who: fc.constantFrom(...COUNTED), men: fc.nat(90_000), women: fc.nat(90_000) }), {
    selector: ({ who }) => who.code,
    minLength: 2,
    maxLength: 6,
  })
  .map((all) => [
    HEADER,
    ...all.flatMap(({ who, men, women }) =>
      [
        ["män", men],
        ["kvinnor", women],
        ["totalt", men + women],
      ].map(([sex, people]) => [who.code, who.name, `${sex}`, "Folkmängd", `${people}`]),
    ),
  ]);

const written = (file: File, delimiter = ";"): string =>
  `${file.map((row) => row.join(delimiter)).join("\n")}\n`;

/** The counts of a file by code, or the codes of its problems. */
function outcome(text: string): { readonly counts?: unknown; readonly problems?: readonly string[] } {
  try {
    const register = readRegister(text, { id: "own", date: DATE });
    return { counts: register.codes().map((code) => [code, register.count(code)]) };
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    expect(error.problems.every(({ place }) => place?.column)).toBe(true);
    return { problems: error.problems.map(({ code }) => code) };
  }
}

function edited(file: File, row: number, column: number, text: string): File {
  return file.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
  );
}

const PARTS = [
  "Utrikes född",
  "0-18 år",
  "kvinnor",
  "2",
  "ogifta",
  "samtliga kvinnor",
  "Folkökning",
  "2023",
  "2023M11",
];
const WHOLES = ["", "totalt", "samtliga", "totalt, samtliga åldrar", "Folkmängd", "2024", "båda könen"];
const HEADINGS = ["födelseregion", "åldersgrupp", "gender", "typ", "", "age_group", "värde", "grupp 2024"];

describe("every column of a register is accounted for", () => {
  it("reads a sound register, whatever separates its cells", () => {
    fc.assert(
      fc.property(files, fc.constantFrom(";", ",", "\t"), (file, delimiter) => {
        expect(outcome(written(file, delimiter)).counts).toEqual(outcome(written(file)).counts);
        expect(outcome(written(file)).counts).toBeDefined();
      }),
    );
  });

  it("refuses a column that may count a part, and passes one that counts everyone", () => {
    let [refused, passed] = [0, 0];
    const values = fc.oneof(fc.constantFrom(...PARTS), fc.constantFrom(...WHOLES));
    fc.assert(
      fc.property(files, fc.constantFrom(...HEADINGS), values, fc.nat(5), (file, heading, value, at) => {
        const column = Math.min(at, HEADER.length);
        const wider = file.map((row, index) => row.toSpliced(column, 0, index === 0 ? heading : value));
        const { counts, problems } = outcome(written(wider));
        if (PARTS.includes(value)) {
          refused += 1;
          expect(problems).toBeDefined();
        } else {
          passed += 1;
          expect(counts).toEqual(outcome(written(file)).counts);
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(refused, passed)).toBeGreaterThan(50);
  });

  it("gives a problem or an equal register, whatever one cell beside the counts is changed to", () => {
    const text = fc.oneof(
      fc.constantFrom(
        ...PARTS,
        ...WHOLES,
        ...HEADINGS,
        ...HEADER,
        "region",
        "kod",
        "män",
        "Medelålder 2024",
        "Riket",
      ),
      fc.constantFrom(...COUNTED).map(({ name }) => name),
      fc.constantFrom(...COUNTED).map(({ code }) => code),
      fc.string({ maxLength: 8 }).filter((one) => !/[";\n\r]/.test(one)),
    );
    const changed = { equal: 0, refused: 0 };
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(COUNT - 1), text, (file, at, column, cell) => {
        const row = at % file.length;
        const { counts, problems } = outcome(written(edited(file, row, column, cell)));
        if (problems) changed.refused += 1;
        else {
          changed.equal += 1;
          expect(counts).toEqual(outcome(written(file)).counts);
        }
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(changed.equal, changed.refused)).toBeGreaterThan(20);
  });

  it("refuses any changed digit of men, women or everyone", () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (file, at, place, by) => {
        const row = 1 + (at % (file.length - 1));
        const figure = file[row]?.[COUNT] ?? "";
        const position = place % figure.length;
        const digit = (Number(figure[position]) + by) % 10;
        const other = figure.slice(0, position) + digit + figure.slice(position + 1);
        expect(outcome(written(edited(file, row, COUNT, other))).problems).toContain("population-sum");
      }),
    );
  });

  it("refuses names that have moved against their codes", () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 1, max: 5 }), (file, by) => {
        const names = file.slice(1).map((row) => row[1] ?? "");
        const shift = 3 * (by % (names.length / 3));
        const moved = file.map((row, index) =>
          index === 0 ? row : row.toSpliced(1, 1, names[(index - 1 + shift) % names.length] ?? ""),
        );
        const { problems } = outcome(written(moved));
        if (shift === 0) expect(problems).toBeUndefined();
        else expect(problems).toContain("recipient-conflict");
      }),
    );
  });

  it("refuses a heading of another time or of other contents", () => {
    const headings = fc.oneof(
      fc
        .integer({ min: 1968, max: 2040 })
        .filter((year) => year !== 2024)
        .map((year) => `Folkmängd ${year}`),
      fc.integer({ min: 1, max: 12 }).map((month) => `2024M${`${month}`.padStart(2, "0")}`),
      fc.constantFrom(
        "Folkökning 2024",
        "Medelålder 2024",
        "kvinnor 2024",
        "Antal barn",
        "Folkmängd 31 december 2024",
      ),
    );
    fc.assert(
      fc.property(files, headings, (file, heading) => {
        const [problem] = outcome(written(edited(file, 0, COUNT, heading))).problems ?? [];
        expect(["population-period", "population-contents"]).toContain(problem);
      }),
    );
  });

  it("refuses thousands that may be decimals, unless the column decides", () => {
    const sign = fc.constantFrom(",", ".", "'");
    fc.assert(
      fc.property(files, sign, fc.integer({ min: 1000, max: 999_999 }), (file, between, people) => {
        const plain = file.filter((row, index) => index === 0 || row[SEX] === "totalt");
        const grouped = `${Math.floor(people / 1000)}${between}${`${people % 1000}`.padStart(3, "0")}`;
        const one = edited(plain, 1, COUNT, grouped);
        expect(outcome(written(one)).problems).toEqual(["figure-ambiguous"]);
        const decided = edited(one, 2, COUNT, `1${between}234${between}567`);
        const asDigits = edited(edited(plain, 1, COUNT, `${people}`), 2, COUNT, "1234567");
        expect(outcome(written(decided)).counts).toEqual(outcome(written(asDigits)).counts);
      }),
    );
  });
});

describe("every cell of an indicator is accounted for", () => {
  const indicators: fc.Arbitrary<File> = fc
    .uniqueArray(fc.record({ who: fc.constantFrom(...COUNTED), number: fc.nat(99_999) }), {
      selector: ({ who }) => who.code,
      minLength: 2,
      maxLength: 8,
    })
    .map((all) => [
      ["code", "namn", "platser"],
      ...all.map(({ who, number }) => [who.code, who.name, `${number}`]),
    ]);

  const numbers = (text: string): unknown => {
    try {
      return readIndicator(text);
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      return error.problems.map(({ code }) => code);
    }
  };

  it("gives a problem or equal numbers, whatever cell beside the numbers is changed", () => {
    const text = fc.oneof(
      fc.constantFrom(...PARTS, ...WHOLES, "code", "name", "value"),
      fc.constantFrom(...COUNTED).map(({ name }) => name),
    );
    fc.assert(
      fc.property(indicators, fc.nat(), text, (file, at, cell) => {
        const row = at % file.length;
        const found = numbers(written(edited(file, row, 1, cell)));
        if (!Array.isArray(found)) expect(found).toEqual(numbers(written(file)));
      }),
      { numRuns: 300 },
    );
  });

  it("refuses a column beside the numbers that may count a part", () => {
    fc.assert(
      fc.property(indicators, fc.constantFrom("Utrikes född", "kvinnor", "2", "0-18 år"), (file, value) => {
        const wider = file.map((row, index) => [...row, index === 0 ? "grupp" : value]);
        expect(numbers(written(wider))).toEqual([
          expect.stringMatching(/^(column-unaccounted|table-header)$/),
        ]);
      }),
    );
  });

  it("refuses 12,300, 1.500 and 12'300 among whole numbers, by any delimiter", () => {
    const sign = fc.constantFrom(",", ".", "'");
    const delimiters = fc.constantFrom(";", "\t", ",");
    fc.assert(
      fc.property(
        indicators,
        sign,
        delimiters,
        fc.integer({ min: 1, max: 999 }),
        (file, between, delimiter, start) => {
          const figure = `${start}${between}300`;
          const quoted = delimiter === between ? `"${figure}"` : figure;
          expect(numbers(written(edited(file, 1, 2, quoted), delimiter))).toEqual(["figure-ambiguous"]);
        },
      ),
    );
  });

  it("reads 12,300 as decimals beside 12,5", () => {
    expect(readIndicator("code;value\n01;12,300\n03;12,5\n")["01"]).toEqual({
      numerator: 123n,
      denominator: 10n,
    });
  });
});
