import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { exportsOf } from "./exports.ts";
import { REFERENCE, ROOT } from "./pages.ts";

const LONG = 360_000;

describe("the reference of exports", () => {
  const shown = textsIn(ROOT + REFERENCE);

  it("is what npm run docs makes of the sources", { timeout: LONG }, () => {
    const folder = temporaryFolder();
    const argv = ["--options", "docs/reference/typedoc.json", "--logLevel", "Warn", "--out", folder];
    execFileSync(`${ROOT}node_modules/.bin/typedoc`, argv, { cwd: ROOT, encoding: "utf8" });
    const made = textsIn(folder);
    expect([...shown.keys()], "run npm run docs").toEqual([...made.keys()]);
    const stale = [...made].filter(([file, text]) => shown.get(file) !== text);
    expect(
      stale.map(([file]) => file),
      "run npm run docs",
    ).toEqual([]);
  });

  it("lists every export of every door on the door's page", () => {
    const missing = exportsOf().filter(
      ({ door, name }) => !shown.get(`${door}/README.md`)?.includes(`- [${name.replaceAll("_", "\\_")}](`),
    );
    expect(missing.map(({ door, name }) => `${door}: ${name}`)).toEqual([]);
  });

  it("can lie on a disk that does not tell upper from lower case", () => {
    const lower = [...shown.keys()].map((file) => file.toLowerCase());
    expect(lower).toEqual([...new Set(lower)]);
  });

  it("tells nothing of the machine or the day it was made", () => {
    const text = [...shown.values()].join("\n");
    expect(text).not.toContain(ROOT);
    expect(text).not.toMatch(/file:\/\/|localhost|\/home\/|\/Users\/|Defined in/);
    expect(text).not.toContain(new Date().toISOString().slice(0, 10));
  });
});

/** Every page under a folder, by its path from there, in order. */
function textsIn(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, string] => [
        file.slice(join(folder, "/").length).replaceAll("\\", "/"),
        readFileSync(file, "utf8"),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
