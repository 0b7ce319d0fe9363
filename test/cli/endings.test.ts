import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const ALLOCATE = ["allocate", "2025", "--line", "lan-komplexa-behov", "--unit", "krona"];
const COMPARE = ["compare", "2025", "--line", "lan-komplexa-behov", "--with-population", "2024-12-31"];
const TABLES: readonly (readonly [string, readonly string[]])[] = [
  ["allocate", ALLOCATE],
  ["compare", COMPARE],
];
const ENDINGS = [
  [".txt", "text"],
  [".csv", "csv"],
  [".CSV", "csv"],
  [".json", "json"],
  [".md", "markdown"],
  [".markdown", "markdown"],
] as const;
const NEVER = [".xls", ".xlsm", ".docx", ".pdf", ".fods", ".html", ".xml", ".svg", ".tsv", ".2025", "."];

let places = 0;

function emptyFolder(): string {
  const path = join(folder, String(places++));
  mkdirSync(path);
  return path;
}

describe.each(TABLES)("--output of %s", (_, argv) => {
  it.each(ENDINGS)("named %s writes %s", async (ending, format) => {
    const file = join(emptyFolder(), `lan${ending}`);
    const printed = await recorded([...argv, "--format", format]);
    expect((await recorded([...argv, "--output", file])).code).toBe(printed.code);
    expect(readFileSync(file, "utf8")).toBe(printed.out);
    const both = await recorded([...argv, "--format", format, "--output", file]);
    expect([both.code, readFileSync(file, "utf8")]).toEqual([printed.code, printed.out]);
  });

  it.each(NEVER)("named %s is refused, also with --format, and nothing is written", async (ending) => {
    const place = emptyFolder();
    for (const more of [[], ["--format", "csv"]]) {
      const file = join(place, `lan${ending}`);
      const { code, out, err } = await recorded([...argv, "--output", file, ...more]);
      expect([code, out, readdirSync(place)]).toEqual([2, "", []]);
      for (const known of [".txt", ".csv", ".json", ".md"]) expect(err).toContain(join(place, `lan${known}`));
    }
  });

  it("that contradicts --format is refused, with the ending to write", async () => {
    const place = emptyFolder();
    const { code, err } = await recorded([...argv, "--format", "json", "--output", join(place, "lan.csv")]);
    expect([code, readdirSync(place)]).toEqual([2, []]);
    expect(err).toContain(join(place, "lan.json"));
    expect(err).toContain("--format csv");
  });

  it("that is - goes to standard output", async () => {
    const printed = await recorded([...argv, "--format", "csv"]);
    expect(await recorded([...argv, "--format", "csv", "--output", "-"])).toEqual(printed);
  });
});

it.each([
  ["--chart", "lan.jpg", ".svg"],
  ["--chart", "lan.csv", ".svg"],
  ["--receipt", "underlag.csv", ".json"],
  ["--receipt", "underlag.xlsx", ".json"],
])("%s named %s is refused, with %s", async (option, name, ending) => {
  const place = emptyFolder();
  const { code, out, err } = await recorded([...ALLOCATE, option, join(place, name)]);
  expect([code, out, readdirSync(place)]).toEqual([2, "", []]);
  expect(err).toContain(ending);
});

it.each([
  ["recover", ["recover", "fixtures/published/kvinnors-halsa-2022/table.csv", "--output"], "ut.json", ".csv"],
  ["agreement export", ["agreement", "export", "2025", "--output"], "avtal.csv", ".json"],
  ["agreement schema", ["agreement", "schema", "--output"], "schema.txt", ".json"],
  ["agreement new", ["agreement", "new"], "avtal.docx", ".json"],
])("%s writes one format only", async (_, argv, name, ending) => {
  const place = emptyFolder();
  const { code, err } = await recorded([...argv, join(place, name)]);
  expect([code, readdirSync(place)]).toEqual([2, []]);
  expect(err).toContain(ending);
});

it("the file that an agreement's schema is written to is not the agreement", async () => {
  const place = emptyFolder();
  const { code } = await recorded(["agreement", "new", join(place, "agreement.schema.json")]);
  expect([code, readdirSync(place)]).toEqual([2, []]);
});
