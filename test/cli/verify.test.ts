import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PYTHON_EXISTS } from "../support/python-oracle.ts";
import { type Recording, recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { COUNTIES, countyTable } from "../verify/verified.ts";

const folder = temporaryFolder();
const PUBLISHED = fileURLToPath(new URL("../../fixtures/published/", import.meta.url));
const ABOUTS: readonly string[] = readdirSync(PUBLISHED)
  .sort()
  .map((slug) => join(PUBLISHED, slug, "about.json"));
const MEDVERKAN = ["--agreement", "2025", "--line", "lan-medverkan"];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A description and its table in a folder of their own; a table that is `undefined` is not written. */
function described(name: string, about: string | object, table?: string): string {
  mkdirSync(join(folder, name));
  if (table !== undefined) file(`${name}/table.csv`, table);
  return file(`${name}/about.json`, typeof about === "string" ? about : JSON.stringify(about));
}

/** Runs `fordela verify`; whatever comes of it, nobody is shown our stack. */
async function verify(...argv: readonly string[]): Promise<Recording> {
  const recording = await recorded(["verify", ...argv]);
  expect(recording.out + recording.err).not.toMatch(
    /^\s+at .+:\d+:\d+|TypeError|RangeError|undefined|\[object/m,
  );
  return recording;
}

const GOOD = file("bra.csv", countyTable());
const WRONG = file(
  "fel.csv",
  countyTable((name, kr) => `${name};${name === "Gotlands län" ? kr + 1 : kr}`),
);

describe("fordela verify on the published tables", () => {
  it("exits 0, and names every table with its count of figures", async () => {
    const { code, out } = await verify(...ABOUTS);
    expect(code).toBe(0);
    for (const about of ABOUTS) {
      const line = out.split("\n").find((one) => one.includes(`${about}:`));
      expect(line, about).toMatch(/^✓ .*: .*[1-9]\d*/);
    }
  });

  it("exits 1 when one of them is held against another year's agreement", async () => {
    const about = join(PUBLISHED, "psykisk-halsa-2025-fordelning", "about.json");
    const { code, out } = await verify(about, "--agreement", "2023");
    expect(code).toBe(1);
    expect(out).toMatch(/^✗/);
  });
});

describe("fordela verify on one table", () => {
  it("exits 0 when every figure follows from the agreement", async () => {
    const { code, out, err } = await verify(GOOD, ...MEDVERKAN);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^✓ .*bra\.csv: /);
  });

  it("exits 1 and says cell, recipient, printed, expected and difference when one does not", async () => {
    const { code, out } = await verify(WRONG, ...MEDVERKAN);
    expect(code).toBe(1);
    expect(out).toMatch(/B9 +Gotlands län +1 000 001 +1 000 000 +\+?1/);
  });

  it("says the same in English", async () => {
    const { code, out } = await verify(WRONG, ...MEDVERKAN, "--lang", "en");
    expect(code).toBe(1);
    expect(out).toMatch(/1,000,001 +1,000,000/);
    expect(out).not.toMatch(/[Ff]örväntat|stämmer/);
  });

  it("finds the wrong agreement year, and names the year that the figures are of", async () => {
    const argv = ["allocate", "2023", "--line", "lan-suicidprevention", "--unit", "krona", "--format", "csv"];
    const csv = file("ar.csv", (await recorded(argv)).out);
    expect((await verify(csv, "--agreement", "2023")).code).toBe(0);
    const { code, out } = await verify(csv, "--agreement", "2025");
    expect(code).toBe(1);
    expect(out).toMatch(/^✗/);
    expect(out).toContain("psykisk-halsa-2023");
  });

  it("accepts differences up to --tolerance kronor", async () => {
    expect((await verify(WRONG, ...MEDVERKAN, "--tolerance", "1")).code).toBe(0);
    expect((await verify(WRONG, ...MEDVERKAN, "--tolerance", "0,5")).code).not.toBe(0);
  });

  it("reads the figures in the --unit that is given", async () => {
    const csv = file(
      "tkr.csv",
      countyTable((name, kr) => `${name};${kr / 1000}`, { header: "Län;Belopp", below: ["Totalt;24000"] }),
    );
    expect((await verify(csv, ...MEDVERKAN)).code).toBe(1);
    expect((await verify(csv, ...MEDVERKAN, "--unit", "tkr")).code).toBe(0);
  });

  it("tells that the figures stand in another unit where none is given", async () => {
    const { out } = await verify(join(folder, "tkr.csv"), ...MEDVERKAN);
    expect(out).toContain("multipliceras med 1 000");
  });

  it("counts people in the --population that is given", async () => {
    const line = ["2025", "--line", "lan-komplexa-behov", "--unit", "krona"];
    const argv = ["allocate", ...line, "--population", "scb-2023-12-31", "--format", "csv"];
    const csv = file("annat-datum.csv", (await recorded(argv)).out);
    const flags = ["--agreement", "2025", "--line", "lan-komplexa-behov"];
    expect((await verify(csv, ...flags, "--population", "scb-2023-12-31")).code).toBe(0);
    const { code, out } = await verify(csv, ...flags);
    expect(code).toBe(1);
    expect(out).toContain("scb-2023-12-31");
  });

  it("rounds as --rounding says, and names the method that a table follows", async () => {
    const argv = ["allocate", "2025", "--line", "lan-komplexa-behov", "--unit", "krona"];
    const csv = file("golv.csv", (await recorded([...argv, "--rounding", "floor", "--format", "csv"])).out);
    const flags = ["--agreement", "2025", "--line", "lan-komplexa-behov"];
    const floor = await verify(csv, ...flags, "--rounding", "floor");
    expect(floor.out).not.toMatch(/Gotlands län/);
    const { code, out } = await verify(csv, ...flags);
    expect(code).toBe(1);
    expect(out).toMatch(/avrundade på ett annat sätt/);
  });

  it("finds a column in the wrong place", async () => {
    const csv = file(
      "kolumner.csv",
      countyTable((name, kr) => `${name};${kr};${kr + 1_000_000}`, {
        header: "Län;lan-nationell-strategi;lan-medverkan",
        below: ["Totalt;24000000;45000000"],
      }),
    );
    const lines = ["--agreement", "2025", "--line", "lan-nationell-strategi,lan-medverkan"];
    const { code, out } = await verify(csv, ...lines);
    expect(code).toBe(1);
    expect(out).toMatch(/B.*C|C.*B/);
  });

  it("reads Windows-1252 as it reads UTF-8", async () => {
    const csv = file("1252.csv", Buffer.from(countyTable(), "latin1"));
    expect((await verify(csv, ...MEDVERKAN)).code).toBe(0);
  });

  it("lists at most --max-problems, and counts the rest", async () => {
    const csv = file(
      "manga.csv",
      countyTable((name, kr) => `${name};${kr + 1}`),
    );
    const { code, out } = await verify(csv, ...MEDVERKAN, "--max-problems", "3");
    expect(code).toBe(1);
    expect(out.match(/^B\d+ /gm)).toHaveLength(3);
    expect((await verify(csv, ...MEDVERKAN)).out.match(/^B\d+ /gm)?.length).toBeGreaterThan(20);
  });

  it("fails on warnings when --strict, which leaves a good table good", async () => {
    expect((await verify(GOOD, ...MEDVERKAN, "--strict")).code).toBe(0);
    expect((await verify(WRONG, ...MEDVERKAN, "--strict")).code).toBe(1);
  });
});

describe("fordela verify on what is no table", () => {
  const BAD: readonly (readonly [what: string, path: string, code: number, says: RegExp])[] = [
    ["a file that is not there", join(folder, "borta.csv"), 2, /ENOENT/],
    ["a folder", folder, 2, /EISDIR|Kan inte läsa/],
    ["an empty file", file("tom.csv", ""), 2, /tom/],
    [
      "a binary file",
      file(
        "bild.csv",
        Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256),
      ),
      2,
      /bild\.csv/,
    ],
    ["a table with only a header", file("huvud.csv", "Län;Belopp (kr)\n"), 3, /rader|tom/i],
    ["a table of blank rows", file("blank.csv", ";;\n;;\n"), 3, /./],
    ["a description of bad JSON", described("trasig", "{ kind: "), 2, /JSON/],
    [
      "a description with a key nobody knows",
      described("okand", { knid: "recipients" }, countyTable()),
      2,
      /knid/,
    ],
    ["a description with a wrong value", described("fel-slag", { kind: "tabell" }, countyTable()), 2, /kind/],
    ["a description that is a list", described("lista", [], countyTable()), 2, /about|\$/],
    ["a description without its table", described("utan", { agreement: "2025" }), 2, /table\.csv/],
    [
      "a description of an agreement nobody knows",
      described("avtal", { agreement: "2019" }, countyTable()),
      2,
      /2019/,
    ],
    ["JSON that describes nothing", file("package.json", '{ "name": "x" }'), 2, /name/],
    [
      "a quotation mark that is never closed",
      file("citat.csv", 'Län;Belopp\n"Gotlands län;1\n'),
      2,
      /citat|citationstecken/i,
    ],
  ];

  it.each(BAD)("says what is wrong with %s", async (_, path, code, says) => {
    const { code: found, out, err } = await verify(path, ...(path.endsWith(".csv") ? MEDVERKAN : []));
    expect(out + err).toMatch(says);
    expect(found).toBe(code);
  });

  it("says in English what is wrong", async () => {
    const { code, out, err } = await verify(join(folder, "tom.csv"), ...MEDVERKAN, "--lang", "en");
    expect(code).toBe(2);
    expect(out + err).toMatch(/empty/);
  });

  it("goes on with the other files, and tells the worst of them", async () => {
    const { code, out } = await recorded(["verify", join(folder, "tom.csv"), GOOD, ...MEDVERKAN]);
    expect(code).toBe(2);
    expect(out).toMatch(/✓ .*bra\.csv/);
    expect((await verify(GOOD, WRONG, ...MEDVERKAN)).code).toBe(1);
  });

  it.each([
    ["no file", []],
    ["a flag nobody knows", [GOOD, "--agrement", "2025"]],
    ["an agreement nobody knows", [GOOD, "--agreement", "1999"]],
    ["a register nobody knows", [GOOD, ...MEDVERKAN, "--population", "scb-1700"]],
    ["a tolerance that is no amount", [GOOD, ...MEDVERKAN, "--tolerance", "lite"]],
    ["a format nobody knows", [GOOD, ...MEDVERKAN, "--format", "xml"]],
    ["a number of problems that is none", [GOOD, ...MEDVERKAN, "--max-problems", "alla"]],
    ["a unit nobody knows", [GOOD, ...MEDVERKAN, "--unit", "dollar"]],
  ])("exits 2 on %s", async (_, argv) => {
    const { code, out, err } = await verify(...argv);
    expect(out + err).not.toBe("");
    expect(code).toBe(2);
  });

  it("is not content with a line nobody knows", async () => {
    const { code, out, err } = await verify(GOOD, "--agreement", "2025", "--line", "lan-x");
    expect(code).not.toBe(0);
    expect(out + err).toContain("lan-x");
    expect(out + err).toContain("lan-medverkan");
  });

  it("exits 3 when nothing could be held against anything", async () => {
    const csv = file("utan-avtal.csv", countyTable(undefined, { below: [] }));
    expect((await verify(csv, "--level", "county")).code).toBe(3);
  });
});

describe("fordela verify on a very long table", () => {
  const ROWS = process.env["CI"] ? 100_000 : 20_000;
  const long = (row: (index: number) => string): string =>
    ["Län;Belopp (kr)", ...Array.from({ length: ROWS }, (_, index) => row(index)), "Totalt;1"].join("\n");
  const LONG: readonly (readonly [string, string])[] = [
    ["the same counties again and again", long((index) => `${COUNTIES[index % 21]?.[0]};${index}`)],
    ["names that nobody has", long((index) => `Hittepå ${index} kommun;${index}`)],
    ["nothing but subtotals", long((index) => `Delsumma ${index};${index}`)],
    [
      "long form",
      [
        "line;Län;Belopp",
        ...Array.from({ length: ROWS }, (_, at) => `lan-medverkan;${COUNTIES[at % 21]?.[0]};${at}`),
      ].join("\n"),
    ],
  ];

  it.each(LONG)("(%s) ends, with no more problems than asked for", async (name, csv) => {
    const path = file(`${name}.csv`, csv);
    const { code, out } = await recorded(["verify", path, ...MEDVERKAN, "--max-problems", "5"]);
    expect(code).not.toBe(0);
    expect(out.split("\n").length).toBeLessThan(60);
  });
});

describe("fordela verify --format", () => {
  const files = [GOOD, WRONG, join(folder, "tom.csv")];
  const written = async (format: string): Promise<string> =>
    (await verify(...files, ...MEDVERKAN, "--format", format)).out;

  it("json is JSON with every table, its problems and its causes", async () => {
    const report = JSON.parse(await written("json")) as { readonly tables: readonly unknown[] };
    expect(report.tables).toHaveLength(3);
    expect(JSON.stringify(report)).toContain("amount-differs");
  });

  it("sarif is SARIF 2.1.0 with a result for each problem", async () => {
    const log = JSON.parse(await written("sarif"));
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0].results.map((result: { ruleId: string }) => result.ruleId)).toContain(
      "amount-differs",
    );
  });

  it.skipIf(!PYTHON_EXISTS)("junit is XML that a parser reads, with failures counted", async () => {
    const xml = await written("junit");
    const script =
      "import sys,xml.etree.ElementTree as t;r=t.fromstring(sys.stdin.buffer.read());print(len(r.findall('.//failure'))+len(r.findall('.//error')))";
    const failures = execFileSync("python3", ["-I", "-c", script], { input: xml, encoding: "utf8" });
    expect(Number(failures)).toBeGreaterThanOrEqual(2);
  });

  it("tap is TAP with a plan that its lines keep", async () => {
    const tap = await written("tap");
    const [, plan] = /^1\.\.(\d+)$/m.exec(tap) ?? [];
    expect(tap).toMatch(/^TAP version 1[34]/);
    expect(tap.match(/^(?:not )?ok \d+/gm)).toHaveLength(Number(plan));
  });

  it("github is commands that GitHub reads", async () => {
    expect(await written("github")).toMatch(/^::error /m);
  });

  it("markdown is a document with a table of the wrong figures", async () => {
    expect(await written("markdown")).toMatch(/^\|.*B9.*\|$/m);
  });

  it.each(["text", "json", "junit", "sarif", "github", "tap", "markdown"])(
    "%s tells by its exit code as text does",
    async (format) => {
      expect((await verify(GOOD, ...MEDVERKAN, "--format", format)).code).toBe(0);
      expect((await verify(WRONG, ...MEDVERKAN, "--format", format)).code).toBe(1);
      expect((await verify(join(folder, "tom.csv"), ...MEDVERKAN, "--format", format)).code).toBe(2);
    },
  );

  it("text shows nothing of a name that could steer the terminal or pose as a line of its own", async () => {
    const csv = file(
      "styr.csv",
      countyTable((name, kr) => `${name === "Kalmar län" ? "\u001b[2JKalmar" : name};${kr}`),
    );
    const { out } = await verify(csv, ...MEDVERKAN);
    expect(out.split("\n").every((line) => !line.startsWith("\u001b"))).toBe(true);
  });
});

it("the fixtures' descriptions are found where the tests look for them", () => {
  for (const about of ABOUTS) expect(JSON.parse(readFileSync(about, "utf8"))).toHaveProperty("title");
});
