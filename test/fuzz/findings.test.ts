import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// What random and hostile input once found, as the shortest input that shows it: fixtures/found/<name>/case.json.

const FOUND: string = new URL("../../fixtures/found/", import.meta.url).pathname;

/** A text that is too long to be kept: pieces, each so many times. */
type Repeated = readonly (readonly [piece: string, times: number])[];

type Finding = CommandFinding | CsvFinding;

interface CommandFinding {
  /** For the reader: what went wrong. */
  readonly how: string;
  /** What is written after `fordela`, with the folder as the current one. */
  readonly args: readonly string[];
  readonly repeated?: Readonly<Record<string, Repeated>>;
  readonly exit: number;
  /** What has to be told. */
  readonly says: readonly string[];
}

interface CsvFinding {
  readonly how: string;
  readonly csv: string;
  readonly cells: readonly (readonly string[])[];
}

async function told({ args, repeated = {} }: CommandFinding, name: string) {
  const folder = temporaryFolder();
  cpSync(join(FOUND, name), folder, { recursive: true });
  for (const [file, pieces] of Object.entries(repeated))
    writeFileSync(join(folder, file), pieces.map(([piece, times]) => piece.repeat(times)).join(""));
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await recorded(args);
  } finally {
    process.chdir(before);
  }
}

describe("what was found", () => {
  it.each(readdirSync(FOUND))("%s", { timeout: 30_000 }, async (name) => {
    const finding = JSON.parse(readFileSync(join(FOUND, name, "case.json"), "utf8")) as Finding;
    if ("csv" in finding) {
      const { rows } = parseCsv(finding.csv);
      expect(rows.map((row) => row.map(({ text }) => text))).toEqual(finding.cells);
      return;
    }
    const { code, out, err } = await told(finding, name);
    expect(code).toBe(finding.exit);
    for (const text of finding.says) expect(plainSpaces(out + err)).toContain(text);
  });
});
