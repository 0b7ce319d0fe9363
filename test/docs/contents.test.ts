import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { pages, REFERENCE } from "./pages.ts";

const CONTENTS = "docs/README.md";

/** Pages that list the pages of their own folder, and are themselves in the contents. */
const LISTS = ["docs/problems/README.md", "docs/decisions/README.md", "docs/reference/rules.md"];

describe("docs/README.md", () => {
  const all = pages();
  const listed = new Set([CONTENTS, ...LISTS].flatMap((file) => targetsOf(file)));

  // The pages that npm run docs makes are listed by their own, which reference.test.ts holds.
  const toBeListed = all
    .map(({ file }) => file)
    .filter((file) => file.startsWith("docs/") && file !== CONTENTS && !file.startsWith(REFERENCE));

  it.each(toBeListed)("leads to %s", (file) => {
    expect(listed).toContain(file);
  });

  it("leads to the lists, and to the reference that is made", () => {
    expect(targetsOf(CONTENTS)).toEqual(expect.arrayContaining([...LISTS, `${REFERENCE}README.md`]));
    expect(toBeListed.length).toBeGreaterThan(100);
  });

  it("is where README leads", () => {
    expect(targetsOf("README.md")).toContain(CONTENTS);
  });

  it("pairs every first page in Swedish with its English one, both ways", () => {
    const swedish = all.filter(({ file }) => /^docs\/guide\/sv\/(?!README)/.test(file));
    expect(swedish.length).toBe(10);
    for (const { file, text } of swedish) {
      const twin = posix.join(posix.dirname(file), /\[In English\]\(([^)]+)\)/.exec(text)?.[1] ?? "");
      expect(targetsOf(file)).toContain(twin);
      expect(targetsOf(CONTENTS)).toEqual(expect.arrayContaining([file, twin]));
      if (twin !== "docs/guide/verify-in-ci.md") expect(targetsOf(twin)).toContain(file);
    }
  });

  function targetsOf(file: string): string[] {
    const text = all.find((page) => page.file === file)?.text ?? "";
    return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) =>
      posix.join(posix.dirname(file), target as string),
    );
  }
});
