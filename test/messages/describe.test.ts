import { expect, describe as group, it } from "vitest";
import { ALL_MESSAGES, describeForCommand } from "../../src/cli/describe-for-command.ts";
import type { Language } from "../../src/language/language.ts";
import { describe } from "../../src/messages/describe.ts";
import { type Problem, type ProblemCode, problem } from "../../src/problems/problem.ts";
import { describeAny, isOfLibrary } from "../support/describe-any.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { SAMPLES } from "../support/sample-problems.ts";

const codes = Object.keys(SAMPLES) as ProblemCode[];

function sample(code: ProblemCode): Problem {
  return problem(code, [], SAMPLES[code]);
}

function said(code: ProblemCode, lang: Language): string {
  return plainSpaces(describeForCommand(sample(code), lang));
}

/** What a message may name of the facts: each text and number, none of them empty. */
function facts(details: object): string[] {
  return Object.values(details)
    .flat()
    .flatMap((fact) => (typeof fact === "bigint" ? kronor(fact) : [fact]))
    .filter((fact) => typeof fact === "string" || typeof fact === "number")
    .map(String);
}

/** An amount as both languages write it. */
function kronor(ore: bigint): string[] {
  return ["sv-SE", "en-US"].map((locale) => plainSpaces((ore / 100n).toLocaleString(locale)));
}

it("there is a message for each code and no message for anything else", () => {
  for (const lang of ["sv", "en"] as const)
    expect(Object.keys(ALL_MESSAGES[lang]).sort()).toEqual([...codes].sort());
});

group.each(codes)("the message of %s", (code) => {
  it("is a whole sentence in each language, and the languages differ", () => {
    const [sv, en] = [said(code, "sv"), said(code, "en")];
    expect(sv).not.toBe(en);
    for (const message of [sv, en]) {
      // Of all messages one only confirms.
      expect(message).toMatch(code === "vat-agrees" ? /^\S.*\. ✓$/s : /^\S.*[.?]$/s);
      expect(message).not.toMatch(/undefined|null|NaN|\[object|function|\$\{|=>/);
      expect(message).not.toMatch(/\d n\b|\d+n\b/);
    }
  });

  it("is Swedish unless asked otherwise", () => {
    if (isOfLibrary(code)) expect(describeAny(sample(code))).toBe(describeAny(sample(code), "sv"));
  });

  it("names something of its facts in both languages", () => {
    const named = facts(SAMPLES[code]);
    expect(named).not.toEqual([]);
    for (const lang of ["sv", "en"] as const)
      expect(named.filter((fact) => said(code, lang).includes(fact))).not.toEqual([]);
  });
});

group("both figures and the way out", () => {
  it("stand in the message of sums that do not reconcile", () => {
    expect(said("stated-sum", "sv")).toContain("493 000 000 kr");
    expect(said("stated-sum", "sv")).toContain("492 000 000 kr");
    expect(said("stated-sum", "sv")).toContain("−1 000 000 kr");
    expect(said("stated-sum", "en")).toContain("SEK −1,000,000");
  });

  it("stand in the message of fixed amounts above the line", () => {
    for (const figure of ["105 kr", "100 kr"]) expect(said("fixed-exceeds", "sv")).toContain(figure);
  });

  it("stand in the message of a register of another date", () => {
    for (const part of [
      "1 november 2022",
      "30 september 2022",
      "--population FIL",
      "--substitute nearest",
      "0–25",
    ])
      expect(said("register-missing", "sv")).toContain(part);
    for (const part of [
      "1 November 2022",
      "30 September 2022",
      "--population FILE",
      "--substitute nearest",
      "0–25",
    ])
      expect(said("register-missing", "en")).toContain(part);
  });

  it("do not offer a nearest register where there is none", () => {
    const none = {
      ...SAMPLES["register-missing"],
      nearest: null,
      nearestDate: null,
      sameDate: null,
      ages: null,
    };
    for (const lang of ["sv", "en"] as const) {
      const message = describe(problem("register-missing", [], none), { lang, for: "command" });
      expect(message).not.toMatch(/null|--substitute/);
    }
  });

  it("name no suggestion where there is none", () => {
    const nobody = problem("recipient-unknown", [], { name: "Atlantis", level: null, suggestions: [] });
    expect(describe(nobody, "sv")).not.toContain("Menade du");
    expect(describe(nobody, "en")).not.toContain("Did you mean");
  });

  it("say that an option takes no value where none is allowed", () => {
    const withValue = problem("option-value", [], { option: "--help", value: "x", allowed: [] });
    for (const lang of ["sv", "en"] as const)
      expect(describeForCommand(withValue, lang)).not.toMatch(/(Ange|Give) \.$/);
  });

  it("name no level where none was asked for", () => {
    const nothing = problem("selection-empty", [], { lines: [], levels: [] });
    for (const lang of ["sv", "en"] as const) expect(describe(nothing, lang)).not.toMatch(/(nivån|level) \./);
  });

  it("cut a long list and say how many more there are", () => {
    const many = Array.from({ length: 290 }, (_, index) => String(1000 + index));
    const missing = problem("population-missing", [], {
      register: "egen",
      level: "municipality",
      codes: many,
    });
    expect(describe(missing, "sv")).toContain("och 278 till");
    expect(describe(missing, "en")).toContain("and 278 more");
  });
});
