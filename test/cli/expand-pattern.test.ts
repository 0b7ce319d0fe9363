import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expandPattern } from "../../src/cli/expand-pattern.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const before = process.cwd();
const FILES = [
  "a.csv",
  "b.csv",
  "b2.csv",
  ".dold.csv",
  "[c].csv",
  "läns a.csv",
  "t/ett/about.json",
  "t/tva/about.json",
  "t/tva/djup/about.json",
  "t/.dold/about.json",
];

beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "Län;Belopp\n");
  }
  symlinkSync("tva", join(folder, "t", "lank"));
  process.chdir(folder);
});
afterAll(() => process.chdir(before));

describe("a pattern", () => {
  it.each<[string, readonly string[]]>([
    ["*.csv", ["[c].csv", "a.csv", "b.csv", "b2.csv", "läns a.csv"]],
    ["?.csv", ["a.csv", "b.csv"]],
    ["[ab].csv", ["a.csv", "b.csv"]],
    ["[!a].csv", ["b.csv"]],
    ["[a-b]?.csv", ["b2.csv"]],
    ["{b,a}.csv", ["b.csv", "a.csv"]],
    ["{a,b{,2}}.csv", ["a.csv", "b.csv", "b2.csv"]],
    ["läns*.csv", ["läns a.csv"]],
    [".*.csv", [".dold.csv"]],
    ["./*2.csv", ["b2.csv"]],
    ["t/*/about.json", ["t/ett/about.json", "t/lank/about.json", "t/tva/about.json"]],
    ["t/**/about.json", ["t/ett/about.json", "t/tva/about.json", "t/tva/djup/about.json"]],
    ["**/about.json", ["t/ett/about.json", "t/tva/about.json", "t/tva/djup/about.json"]],
  ])("%s is the files that it matches", (pattern, files) => {
    expect(expandPattern(pattern, false)).toEqual(files);
  });

  it.each(["[c].csv", "a.csv", "*.txt", "t/*", "x/*.csv", "[", "{a", "a*b[c", "*.CSV"])(
    "%s is itself where a file has that name, and where none matches",
    (pattern) => expect(expandPattern(pattern, false)).toEqual([pattern]),
  );

  it("is of the whole disk where it begins at its root", () => {
    expect(expandPattern(`${folder}/?.csv`, false)).toEqual([join(folder, "a.csv"), join(folder, "b.csv")]);
  });

  it("on Windows has folders parted by both strokes, and capitals as small letters", () => {
    expect(expandPattern("t\\*\\ABOUT.json", true)).toEqual(["t\\*\\ABOUT.json"]);
    expect(expandPattern("t\\*\\about.json", true)).toHaveLength(3);
    expect(expandPattern("?.CSV", true)).toEqual(["a.csv", "b.csv"]);
  });
});

describe("a word that can name no file", () => {
  it.each([`{a,${"b".repeat(5000)}}`, "{{\u0000--line=county", "{a,b\u0000}"])(
    "is left as it is (%#)",
    (word) => {
      expect(expandPattern(word)).toEqual([word]);
    },
  );
});

describe("a pattern that the shell left alone", () => {
  it("is every file for a command that takes several", async () => {
    const { out } = await recorded(["verify", "?.csv", "--lang", "en"]);
    expect(out).toContain("a.csv");
    expect(out).toContain("b.csv");
  });

  it("is one file for a command that takes one, and too many where more match", async () => {
    const one = await recorded(["infer", "b2*", "--lang", "en"]);
    const two = await recorded(["infer", "?.csv", "--lang", "en"]);
    expect(one.err).not.toContain("*");
    expect([two.code, two.err]).toEqual([2, expect.stringContaining('"b.csv"')]);
  });

  it("is named as written where nothing matches", async () => {
    const { code, out } = await recorded(["verify", "borta-*.csv", "--lang", "en"]);
    expect([code, out]).toEqual([2, expect.stringContaining("borta-*.csv")]);
  });
});
