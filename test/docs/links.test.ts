import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Page, pages, ROOT } from "./pages.ts";

describe("links between pages", () => {
  it.each(pages().map((page) => [page.file, page] as const))("%s points only at what is there", (_, page) => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it("are found, and a broken one is told", () => {
    const page: Page = {
      file: "docs/x.md",
      text: "[a](../README.md) [b](gone.md) `[c](code.md)` [d](#none)\n# Here\n",
    };
    expect(linksOf(page)).toEqual(["../README.md", "gone.md", "#none"]);
    expect(linksOf(page).map((link) => leadsSomewhere(page, link))).toEqual([true, false, false]);
    expect(leadsSomewhere(page, "#here")).toBe(true);
  });
});

/** Relative links, those in code left out. */
function linksOf({ text }: Page): string[] {
  const prose = text.replace(/^ *```[\s\S]*?^ *```$/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target as string)
    .filter((target) => !/^[a-z]+:/i.test(target));
}

function leadsSomewhere({ file, text }: Page, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = join(ROOT, dirname(file), path);
  if (path !== "" && !existsSync(target)) return false;
  if (anchor === undefined) return true;
  if (path !== "" && statSync(target).isDirectory()) return false;
  const headings = (path === "" ? text : readFileSync(target, "utf8")).matchAll(/^#+ (.*)$/gm);
  return [...headings].some(([, heading]) => slug(heading as string) === anchor);
}

/** A heading's anchor, as GitHub makes it. */
function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
