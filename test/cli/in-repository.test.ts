import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = temporaryFolder();
const before = process.cwd();
afterEach(() => process.chdir(before));

const TABLE = "Län;Belopp (kr)\nGotlands län;1\n";
const CLAIM = ["--agreement", "2025", "--line", "lan-komplexa-behov", "--partial"];

/** A folder with tables in `tabeller/2025`; a repository where `git` is a folder or, as in a worktree, a file. */
function project(name: string, git: "folder" | "file" | "none"): string {
  const place = join(root, name);
  const tables = join(place, "tabeller", "2025");
  mkdirSync(tables, { recursive: true });
  if (git === "folder") mkdirSync(join(place, ".git"));
  if (git === "file") writeFileSync(join(place, ".git"), "gitdir: ../x\n");
  writeFileSync(join(tables, "lan å.csv"), TABLE);
  const about = { agreement: "2025", lines: ["lan-komplexa-behov"], partial: true, table: "lan å.csv" };
  writeFileSync(join(tables, "about.json"), JSON.stringify(about));
  return place;
}

/** The names that each format gives a table. */
async function named(file: string): Promise<string[]> {
  const out = async (format: string): Promise<string> =>
    (await recorded(["verify", file, ...CLAIM, "--format", format])).out;
  const [result] = JSON.parse(await out("sarif")).runs[0].results;
  const { uri } = result.locations[0].physicalLocation.artifactLocation;
  const [, annotated = ""] = /^::error file=([^,]*)/m.exec(await out("github")) ?? [];
  const [, suite = ""] = /<failure [^>]*>([^:]*):2: /.exec(await out("junit")) ?? [];
  return [decodeURIComponent(uri), annotated, suite];
}

const WHOLE = "tabeller/2025/lan å.csv";

describe.each(["folder", "file"] as const)("in a repository whose .git is a %s", (git) => {
  const place = project(`med-${git}`, git);

  it.each([
    ["", "tabeller/2025/lan å.csv"],
    ["", "./tabeller/../tabeller/2025/lan å.csv"],
    ["tabeller", "2025/lan å.csv"],
    ["tabeller", "2025/about.json"],
    ["tabeller/2025", "lan å.csv"],
    ["tabeller/2025", "about.json"],
    ["tabeller/2025", join(place, WHOLE)],
  ])("run in /%s, the table of %s is named from its root", async (folder, file) => {
    process.chdir(join(place, folder));
    expect(await named(file)).toEqual([WHOLE, WHOLE, WHOLE]);
  });

  it("reports for people name files as they were written", async () => {
    process.chdir(join(place, "tabeller"));
    for (const format of ["text", "markdown", "tap", "json"])
      expect((await recorded(["verify", "2025/lan å.csv", ...CLAIM, "--format", format])).out).toMatch(
        /(?<!tabeller\/)2025\/lan å.csv/,
      );
  });

  it("a table elsewhere keeps its name", async () => {
    process.chdir(join(place, "tabeller"));
    const other = join(project(`annan-${git}`, "none"), WHOLE);
    expect((await named(other))[1]).toBe(other);
  });

  it("a link in it is named, not what it leads to", async () => {
    process.chdir(join(place, "tabeller"));
    symlinkSync(join("2025", "lan å.csv"), "lank.csv");
    expect((await named("lank.csv"))[1]).toBe("tabeller/lank.csv");
  });
});

it("outside a repository a table is named as it was written", async () => {
  process.chdir(join(project("utan", "none"), "tabeller"));
  expect((await named("2025/lan å.csv"))[1]).toBe("2025/lan å.csv");
});

it.each(["text", "json", "junit", "sarif", "github", "tap", "markdown"])(
  "on a terminal, which has a width, %s is written as well",
  async (format) => {
    process.chdir(project(`bredd-${format}`, "none"));
    const { code, err } = await recorded(["verify", WHOLE, ...CLAIM, "--format", format], 80);
    expect([code, err]).toEqual([1, ""]);
  },
);
