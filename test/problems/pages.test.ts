import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { ALL_MESSAGES, describeForCommand } from "../../src/cli/describe-for-command.ts";
import type { ProblemCode } from "../../src/problems/problem.ts";
import { ROOT } from "../docs/pages.ts";
import { badFolders, CODES } from "../fixtures-bad/bad-case.ts";
import { tryCase } from "../fixtures-bad/try-case.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { problemPage, withMessage } from "./problem-pages.ts";

vi.mock(import("../../src/messages/messages.ts"), { spy: true });

// The message on each page is the real one: it is made from the code's fixture. UPDATE_DOCS=1 writes it, otherwise it is compared.

describe("each problem code", () => {
  it("has its page, and each page its code", () => {
    const written = readdirSync(`${ROOT}docs/problems`).filter((file) => file !== "README.md");
    expect(written.sort()).toEqual(CODES.map((code) => `${code}.md`).sort());
  });

  it("has its fixture", () => expect(badFolders()).toEqual(CODES));

  it("has its message in both languages", () => {
    for (const lang of ["sv", "en"] as const) {
      expect(Object.keys(ALL_MESSAGES[lang]).sort()).toEqual(CODES);
      expect(CODES.filter((code) => !ALL_MESSAGES[lang][code])).toEqual([]);
    }
  });

  it("stands once in the list of pages", () => {
    const list = readFileSync(`${ROOT}docs/problems/README.md`, "utf8");
    const listed = [...list.matchAll(/^\| \[([a-z-]+)\]\(\1\.md\)/gm)].map(([, code]) => code);
    expect(listed.sort()).toEqual(CODES);
  });
});

describe.each(CODES)("the page of %s", (code) => {
  const page = problemPage(code);

  it("shows the message that its fixture gives", async () => {
    const message = await messageOf(code);
    if (process.env["UPDATE_DOCS"]) writeFileSync(ROOT + page.file, withMessage(page, message));
    expect(problemPage(code).message).toBe(message);
    expect(page.link).toBe(`../../fixtures/bad/${code}`);
  });

  it("says what it means, what follows, the common causes and what to do, in few words", () => {
    const headings = [...page.text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([code, "Consequences", "Common causes", "What to do"]);
    const lines = page.text.trimEnd().split("\n").length;
    expect(lines).toBeGreaterThanOrEqual(15);
    expect(lines).toBeLessThanOrEqual(32);
  });
});

async function messageOf(code: ProblemCode): Promise<string> {
  const { problems } = await tryCase(code);
  const found = problems.find((one) => one.code === code);
  return found ? plainSpaces(describeForCommand(found, "en")) : "";
}
