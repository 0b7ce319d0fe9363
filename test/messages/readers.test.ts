import { describe, expect, it } from "vitest";
import type { Language } from "../../src/language/language.ts";
import { kr } from "../../src/money/kr.ts";
import type { CommandProblems } from "../../src/problems/command.ts";
import { type Problem, type ProblemCode, problem } from "../../src/problems/problem.ts";
import { describeAny as inWords } from "../support/describe-any.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { problemsOf } from "../support/problems-of.ts";
import { SAMPLES } from "../support/sample-problems.ts";

/** The codes that only the command gives: their facts are options. */
const OF_COMMAND: Readonly<Record<keyof CommandProblems, true>> = {
  "command-unknown": true,
  "recipients-differ": true,
  "own-file": true,
  "argument-missing": true,
  "argument-extra": true,
  "option-unknown": true,
  "output-incomplete": true,
  "output-over-input": true,
  "output-cut-short": true,
  "option-empty": true,
  "option-value": true,
  "file-unreadable": true,
  "file-too-large": true,
  "file-exists": true,
  "file-outside": true,
  "file-unwritable": true,
  "library-missing": true,
};
/** The codes that only a program meets: it loads registers, and supplies functions and arguments. */
const OF_PROGRAM: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "argument-unknown",
  "argument-invalid",
  "register-not-loaded",
  "weigh-missing",
  "receipt-unfounded",
]);
/** Names of the library's options and functions, as a program writes them. */
const OF_LIBRARY =
  /\b(in registers|registers:|indicators: \{|amounts: \{|amounts\[|accept: \[|substitute: |ties: |weigh|allocationChart|loadRegister|readRegister|receiptOf)\b/;

const LANGUAGES: readonly Language[] = ["sv", "en"];
const codes = Object.keys(SAMPLES) as ProblemCode[];
const samples: Problem[] = codes
  // Agreements as sheets, and one cell a line, are read by the command only.
  .filter((code) => code !== "agreement-cell" && code !== "lines-uneven" && !Object.hasOwn(OF_COMMAND, code))
  .map((code) => problem(code, [], SAMPLES[code]));

describe.each(samples.map((one) => [one.code, one] as const))("the message of %s", (code, sample) => {
  it.each(LANGUAGES)("has no flag for the library, and no option name for the command (%s)", (lang) => {
    const [program, person] = (["library", "command"] as const).map((reader) =>
      plainSpaces(inWords(sample, { lang, for: reader })),
    ) as [string, string];
    expect(program).not.toMatch(/(^|[^-\w])--[a-z]/);
    if (!OF_PROGRAM.has(code)) expect(person).not.toMatch(OF_LIBRARY);
    expect(inWords(sample, lang)).toBe(inWords(sample, { lang, for: "library" }));
  });
});

describe("a message for a reader", () => {
  it("names the way out as that reader has it", () => {
    const missing = problem("register-missing", [], SAMPLES["register-missing"]);
    expect(inWords(missing, { lang: "en", for: "command" })).toContain("--population FILE");
    expect(inWords(missing, { lang: "en", for: "library" })).toContain("in registers");
    expect(inWords(missing, { lang: "en", for: "library" })).toContain('substitute: "nearest"');
  });

  it("is refused for a reader that there is not", () => {
    const [refused] = problemsOf(() =>
      inWords(samples[0] as Problem, { for: "robot" } as unknown as { for: "command" }),
    );
    expect(refused?.code).toBe("argument-invalid");
  });

  it.each([
    ["1.234", "1 234 kr eller 1,234 kr", "SEK 1,234 or SEK 1.234"],
    ["-12.345", "−12 345 kr eller -12,345 kr", "SEK −12,345 or SEK -12.345"],
  ])("names both readings of %s", (text, sv, en) => {
    const [ambiguous] = problemsOf(() => kr(text));
    expect(plainSpaces(inWords(ambiguous as Problem, "sv"))).toContain(sv);
    expect(plainSpaces(inWords(ambiguous as Problem, "en"))).toContain(en);
  });

  it.each([
    ["####", /för smal/, /too narrow/],
    ["#VÄRDEFEL!", /fel i kalkylbladet/, /error of the spreadsheet/],
    ["=SUM(B2:B22)", /formel/, /formula/],
    ["4,67E+07", /avrundat talet/, /rounded the number/],
    ["46,693,876.00", /engelska tusental/, /English thousands/],
    ["46 693 87", /nolla kan ha fallit bort/, /a zero may be lost/],
    ["46\u200E693", /U\+200E/, /U\+200E/],
    ["se bilaga", /Rätta cellen/, /Correct the cell/],
  ])("shows the value %s of a cell and what it probably is", (text, sv, en) => {
    const facts = { cell: "F14", header: "Belopp (kr)", label: "Gotland", text, position: 0 };
    const found = problem("cell-malformed", [], { ...facts, expected: "amount" });
    expect(inWords(found, "sv")).toMatch(sv);
    expect(inWords(found, "en")).toMatch(en);
    for (const lang of LANGUAGES) expect(inWords(found, lang)).toContain(`"${text}"`);
  });
});
