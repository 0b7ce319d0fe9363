import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { describeForCommand } from "../../src/cli/describe-for-command.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { BAD, badFolders, CODES, caseOf } from "./bad-case.ts";
import { CALLS } from "./calls.ts";
import { tryCase } from "./try-case.ts";

vi.mock(import("../../src/messages/messages.ts"), { spy: true });

// fixtures/bad/<code>/case.json tells how each problem comes about: either `args`, which are written after `fordela` in that
// folder and end with `exit`, or `call`, the name of a call of the library in calls.ts. `how` says the same in words.

const LARGEST = 20_000;

describe("fixtures/bad", () => {
  it("has a folder for every problem code, and no other", () => {
    expect(badFolders()).toEqual(CODES);
  });

  it.each(CODES)("%s: its case gives that code and no other", async (code) => {
    const spec = caseOf(code);
    const { problems, exit, printed } = await tryCase(code);
    const also = "args" in spec ? (spec.also ?? []) : [];
    expect([...new Set(problems.map((found) => found.code))].sort()).toEqual([code, ...also].sort());
    if (!("args" in spec)) return;
    expect(exit).toBe(spec.exit);
    for (const found of problems) {
      const message = plainSpaces(describeForCommand(found, "en"));
      expect(printed).toContain(spec.args[0] === "verify" ? JSON.stringify(message).slice(1, -1) : message);
    }
  });

  it("uses every call there is", () => {
    const specs = CODES.map(caseOf);
    const called = new Set(specs.flatMap((spec) => ("call" in spec ? [spec.call] : [])));
    expect([...called].sort()).toEqual(Object.keys(CALLS).sort());
  });

  it("says in a sentence what is wrong in each", () => {
    expect(CODES.filter((code) => !/^[A-Z].{10,140}\.$/.test(caseOf(code).how))).toEqual([]);
  });

  it("holds no large file", () => {
    const large = CODES.flatMap((code) =>
      readdirSync(join(BAD, code)).filter((file) => statSync(join(BAD, code, file)).size > LARGEST),
    );
    expect(large).toEqual([]);
  });
});
