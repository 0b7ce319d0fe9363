import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CASES, caseNamed, caseNames, waitingCases } from "./case.ts";
import { tryCase } from "./try-case.ts";

// fixtures/cases/NAME/case.json describes a situation in which a figure was lost, misread or called wrong, and what is right
// in it. Each runs against the built command in a copy of its folder. waiting.json lists those that are wrong today.

const NAMES = caseNames();
const WAITING = waitingCases();

/** Larger files belong in fixtures/published or are written by a test. */
const LARGEST = 100_000;

describe.concurrent("fixtures/cases", () => {
  it.each(NAMES.filter((name) => !(name in WAITING)).map((name) => [name, caseNamed(name).title]))(
    "%s: %s",
    async (name) => {
      const faults = await tryCase(name, caseNamed(name));
      expect(faults.join("\n")).toBe("");
    },
  );

  it.each(NAMES.filter((name) => name in WAITING).map((name) => [name, WAITING[name]]))(
    "%s waits for issue %s",
    async (name) => {
      const faults = await tryCase(name, caseNamed(name));
      expect(
        faults,
        `${name} is right now: remove it from the list (fixtures/cases/waiting.json)`,
      ).not.toEqual([]);
    },
  );
});

describe("each of fixtures/cases", () => {
  it("waits only where there is such a case, for an issue by its number", () => {
    const unknown = Object.entries(WAITING).filter(
      ([name, issue]) => !NAMES.includes(name) || !/^\d+$/.test(issue),
    );
    expect(unknown).toEqual([]);
  });

  it("describes its situation in a sentence, and has either arguments or a script", () => {
    const faults = NAMES.filter((name) => {
      const { title, run, script } = caseNamed(name);
      return !/^.{15,170}\.$/.test(title) || (run === undefined) === (script === undefined);
    });
    expect(faults).toEqual([]);
  });

  it("has keys that are known", () => {
    const known = ["title", "run", "script", "exit", "says", "never"];
    const keys = NAMES.flatMap((name) => Object.keys(caseNamed(name)).map((key) => `${name}: ${key}`));
    expect(keys.filter((key) => !known.includes(key.split(": ")[1] ?? ""))).toEqual([]);
  });

  it("holds no large file", () => {
    const files = readdirSync(CASES, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => statSync(join(CASES, file)).size > LARGEST)).toEqual([]);
  });
});
