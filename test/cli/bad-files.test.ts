import { closeSync, ftruncateSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recorded } from "../support/recording-terminal.ts";
import { registerText } from "../support/register-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const DATE = ["--population-date", "2024-11-01"];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The register with one row, that of Östersund, written another way. */
function changed(row: string): string {
  return registerText((sound, code) => (code === "2380" ? row : sound));
}

/** A file of this many bytes that takes up no room on the disk. */
function sparse(name: string, bytes: number): string {
  const path = join(folder, name);
  const handle = openSync(path, "w");
  ftruncateSync(handle, bytes);
  closeSync(handle);
  return path;
}

interface BadFile {
  readonly what: string;
  readonly path: string;
  /** What the message names, in Swedish and in English. */
  readonly sv: string;
  readonly en: string;
}

const BAD: readonly BadFile[] = [
  { what: "a missing file", path: join(folder, "borta.csv"), sv: "ENOENT", en: "ENOENT" },
  { what: "a folder", path: `${folder}/.`, sv: "Kan inte läsa", en: "Cannot read" },
  { what: "an empty file", path: file("tom.csv", ""), sv: "är tom", en: "is empty" },
  { what: "a file of blank lines", path: file("blank.csv", "\n\n\n"), sv: "är tom", en: "is empty" },
  {
    what: "a header without rows",
    path: file("huvud.csv", "code,population\n"),
    sv: "är tom",
    en: "is empty",
  },
  {
    what: "a binary file",
    path: file(
      "bok.xlsx",
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256),
    ),
    sv: "är inte text",
    en: "is not text",
  },
  {
    what: "a file of 200 MB",
    path: sparse("stor.csv", 200 * 1024 * 1024),
    sv: "209 715 200 byte",
    en: "209,715,200 bytes",
  },
  {
    what: "a negative count",
    path: file("minus.csv", changed("2380,Östersund,total,-5\n")),
    sv: '"-5"',
    en: '"-5"',
  },
  {
    what: "a fractional count",
    path: file("bråk.csv", changed("2380,Östersund,total,1000.5\n")),
    sv: '"1000.5"',
    en: '"1000.5"',
  },
  {
    what: "a count too large to be exact",
    path: file("jätte.csv", changed("2380,Östersund,total,9007199254740993\n")),
    sv: "9007199254740993",
    en: "9007199254740993",
  },
  {
    what: "a count with an exponent",
    path: file("exp.csv", changed("2380,Östersund,total,1e3\n")),
    sv: '"1e3"',
    en: '"1e3"',
  },
  { what: "an empty count", path: file("hål.csv", changed("2380,Östersund,total,\n")), sv: '""', en: '""' },
  {
    what: "a duplicated code",
    path: file("dubbel.csv", changed("2380,Östersund,total,1000\n2380,Östersund,total,1000\n")),
    sv: "finns på två rader",
    en: "appears twice",
  },
  {
    what: "an unknown age",
    path: file("ålder.csv", changed("2380,Östersund,0-17,1000\n")),
    sv: '"0-17"',
    en: '"0-17"',
  },
  {
    what: "an age above the oldest",
    path: file("gammal.csv", changed("2380,Östersund,101,1000\n")),
    sv: '"101"',
    en: '"101"',
  },
  {
    what: "an unknown code",
    path: file("kod.csv", changed("9999,Atlantis,total,1000\n")),
    sv: '"9999"',
    en: '"9999"',
  },
  {
    what: "a code without its zero",
    path: file("nolla.csv", changed("980,Gotland,total,1000\n")),
    sv: '"980"',
    en: '"980"',
  },
  {
    what: "__proto__ as a code",
    path: file("proto.csv", changed("__proto__,Ingen,total,1000\n")),
    sv: '"__proto__"',
    en: '"__proto__"',
  },
  {
    what: "a quotation mark never closed",
    path: file("citat.csv", changed('2380,"Östersund,total,1000\n')),
    sv: "citattecken",
    en: "quotation",
  },
  {
    what: "no column of counts",
    path: file("kolumn.csv", "code,name\n2380,Östersund\n"),
    sv: "population",
    en: "population",
  },
];

const COUNTIES = ["allocate", "2025", "--level", "county"];

describe.each(BAD)("$what", ({ path, sv, en }) => {
  it.each([
    ["allocate", [...COUNTIES, "--population", path]],
    ["explain", ["explain", "2025", "--recipient", "Jämtlands län", "--population", path]],
    ["population check", ["population", "check", path]],
    ["population show", ["population", "show", path]],
  ])("is refused by %s in both languages with exit code 2 and no stack trace", async (_, argv) => {
    for (const [lang, says] of [
      ["sv", sv],
      ["en", en],
    ] as const) {
      const { code, out, err } = await recorded([...argv, ...DATE, "--lang", lang]);
      expect([code, out]).toEqual([2, ""]);
      expect(err.replaceAll("\u00a0", " ")).toContain(says);
      expect(err).toMatch(/^✗ /);
      expect(err).not.toMatch(/\n\s+at |undefined|\[object|node:/);
    }
  });
});

describe("a register that can be read but does not serve", () => {
  const allocate = (line: string, text: string, name: string) =>
    recorded([
      "allocate",
      "2025",
      "--line",
      line,
      "--format",
      "csv",
      "--population",
      file(name, text),
      ...DATE,
    ]);

  it.each(["lan-komplexa-behov", "region-komplexa-behov"])(
    "lacks a county when one of its municipalities is missing: %s",
    async (line) => {
      const { code, out, err } = await allocate(line, changed(""), `saknas-${line}.csv`);
      expect(code).toBe(1);
      expect(out.trimEnd().split("\n")).toHaveLength(1);
      expect(err).toContain("23");
      expect(err).toContain("räknas inte som 0");
    },
  );

  it("has no ages where a band is asked for", async () => {
    const { code, err } = await allocate("kommun-barn-unga", registerText(), "utan-alder.csv");
    expect(code).toBe(1);
    expect(err).toContain("saknar åldrarna");
    expect(err).toContain("0–18");
  });

  it("counts nobody at all", async () => {
    const nobody = registerText((_, code) => `${code},x,total,0\n`);
    const { code, err } = await allocate("lan-komplexa-behov", nobody, "noll.csv");
    expect(code).toBe(1);
    expect(err).toContain("alla vikter är 0");
  });

  it("leaves the lines that need no register standing", async () => {
    const { code, out } = await allocate("lan-medverkan,lan-komplexa-behov", changed(""), "halv.csv");
    expect(code).toBe(1);
    expect(
      new Set(
        out
          .trimEnd()
          .split("\n")
          .slice(1)
          .map((row) => row.split(",")[1]),
      ),
    ).toEqual(new Set(["lan-medverkan"]));
  });
});

it("every bad row is told, not only the first", async () => {
  const path = file(
    "många.csv",
    changed("2380,Östersund,total,-5\n2380,Östersund,x,1\n9999,Atlantis,total,1\n"),
  );
  const { err } = await recorded(["population", "check", path, ...DATE]);
  expect(err.trimEnd().split("\n")).toHaveLength(3);
});
