import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { VERSION } from "../../src/version.ts";
import { ROOT } from "./pages.ts";

describe("docs/changelog.md", () => {
  const text = readFileSync(`${ROOT}docs/changelog.md`, "utf8");
  const [, ...versions] = text.split(/^## /m);

  it("begins with what is not released, or with the version of package.json", () => {
    expect(versions.length).toBeGreaterThan(0);
    expect(["Unreleased", VERSION]).toContain(/^[\w.]+/.exec(versions[0] as string)?.[0]);
  });

  it("names each version once, with its day", () => {
    const headings = versions.map((version) => version.split("\n")[0] as string);
    expect(headings).toEqual([...new Set(headings)]);
    const released = headings.filter((heading) => heading !== "Unreleased");
    expect(released.filter((heading) => !/^\d+\.\d+\.\d+, \d{4}-\d\d-\d\d$/.test(heading))).toEqual([]);
  });

  const entries = versions.flatMap((version) => version.split(/^### /m).slice(1));
  it.each(entries.map((entry) => [entry.split("\n")[0], entry] as const))(
    "%s: says whose amounts can move",
    (_, entry) => {
      expect(entry.trim().split("\n\n").at(-1)).toMatch(/^\*\*Amounts:\*\* \S.*\.$/s);
    },
  );
});
