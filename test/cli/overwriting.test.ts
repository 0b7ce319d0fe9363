import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { recorded } from "../support/recording-terminal.ts";
import { registerText } from "../support/register-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const LINE = "lan-komplexa-behov";

/** Ways to write the same file another way; each is given the file and a name that is free. */
const SPELLINGS: readonly (readonly [how: string, make: (file: string, free: string) => string])[] = [
  ["as it is", (file) => file],
  ["by a longer path", (file) => file.replace(/([^/]+)$/, "mapp/../$1")],
  ["from the current folder", (file) => relative(process.cwd(), file)],
  ["by a symbolic link", (file, free) => linked(file, free)],
  ["by a link to a link", (file, free) => linked(linked(file, `${free}1`), free)],
  ["by a hard link", (file, free) => linked(file, free, linkSync)],
];

function linked(
  file: string,
  link: string,
  make: (file: string, link: string) => void = symlinkSync,
): string {
  make(file, link);
  return link;
}

interface Input {
  readonly what: string;
  readonly name: string;
  readonly text: string;
  /** The command that reads the file. */
  readonly argv: (file: string) => readonly string[];
  readonly writes?: readonly string[];
}

const ALLOCATE = ["--output", "--receipt", "--chart"];
const agreement = (await recorded(["agreement", "export", "2025"])).out;
const table = "Län;Belopp (kr)\nGotlands län;1 152 341\nJämtlands län;2 506 966\n";

const INPUTS: readonly Input[] = [
  {
    what: "the agreement of allocate",
    name: "avtal.json",
    text: agreement,
    argv: (file) => ["allocate", file, "--line", LINE],
    writes: ALLOCATE,
  },
  {
    what: "its register",
    name: "folk-2024-11-01.csv",
    text: registerText(),
    argv: (file) => ["allocate", "2025", "--line", LINE, "--population", file],
    writes: ALLOCATE,
  },
  {
    what: "an indicator",
    name: "elever.csv",
    text: "code,value\n01,1\n",
    argv: (file) => ["allocate", "2025", "--line", LINE, "--indicator", `elever=${file}`],
    writes: ALLOCATE,
  },
  {
    what: "the agreement of a key",
    name: "nyckel.json",
    text: agreement,
    argv: (file) => ["allocate", "2025", "--line", LINE, "--set", `${LINE}.key=${file}:lan-medverkan`],
    writes: ALLOCATE,
  },
  {
    what: "the second agreement of compare",
    name: "efter.json",
    text: agreement,
    argv: (file) => ["compare", "2025", file, "--line", LINE],
  },
  {
    what: "the second register of compare",
    name: "folk2-2024-11-01.csv",
    text: registerText(),
    argv: (file) => ["compare", "2025", "--line", LINE, "--with-population", file],
  },
  { what: "the table of recover", name: "tabell.csv", text: table, argv: (file) => ["recover", file] },
];

describe.each(INPUTS)("$what", ({ name, text, argv, writes = ["--output"] }) => {
  it.each(writes.flatMap((option) => SPELLINGS.map(([how, make]) => ({ option, how, make }))))(
    "is not overwritten by $option, named $how",
    async ({ option, how, make }) => {
      const place = join(folder, `${name}${option}${how}`.replaceAll(" ", "-"));
      mkdirSync(join(place, "mapp"), { recursive: true });
      const file = join(place, name);
      writeFileSync(file, text);
      const other = make(file, join(place, "annan.csv"));
      const before = readdirSync(place);
      const { code, out, err } = await recorded([...argv(file), option, other]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/skulle skriva över/);
      expect(readFileSync(file, "utf8")).toBe(text);
      expect(readdirSync(place)).toEqual(before);
    },
  );
});

it("the table that a description names is not overwritten", async () => {
  const place = join(folder, "beskriven");
  mkdirSync(place);
  writeFileSync(join(place, "lan.csv"), table);
  writeFileSync(join(place, "about.json"), '{ "table": "lan.csv" }');
  const { code, err } = await recorded([
    "recover",
    join(place, "about.json"),
    "--output",
    join(place, "lan.csv"),
  ]);
  expect([code, readFileSync(join(place, "lan.csv"), "utf8")]).toEqual([2, table]);
  expect(err).toContain("skulle skriva över");
});

it("two results may not go to one file, whichever way it is named", async () => {
  const place = join(folder, "samma");
  mkdirSync(place);
  symlinkSync("b.json", join(place, "a.json"));
  const argv = ["--output", join(place, "a.json"), "--receipt", join(place, "b.json")];
  const { code, err } = await recorded(["allocate", "2025", "--line", LINE, ...argv]);
  expect([code, readdirSync(place)]).toEqual([2, ["a.json"]]);
  expect(err).toContain("--receipt");
});

it("a file that is not read may be overwritten", async () => {
  const file = join(folder, "gammal.csv");
  writeFileSync(file, agreement);
  const argv = ["allocate", "2025", "--line", LINE, "--substitute", "nearest", "--output", file];
  expect((await recorded(argv)).code).toBe(0);
  expect(readFileSync(file, "utf8")).toMatch(/^agreement,/);
});
