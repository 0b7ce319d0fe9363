import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../docs/pages.ts";
import { installed, packedPackage } from "../support/packed-package.ts";
import { DENO, NODE_20, NODE_24, needing, type Runtime } from "../support/runtime.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What the command prints and writes, in every form that it has. */
const COMMANDS: readonly (readonly string[])[] = [
  ...["text", "csv", "json", "markdown"].map((format) => [
    "allocate",
    "2025",
    "--unit",
    "krona",
    "--format",
    format,
  ]),
  ["allocate", "2023", "--substitute", "nearest", "--rounding", "divisor", "--format", "csv", "--lang", "en"],
  ["allocate", "2025", "--level", "county", "--rounding", "exact", "--format", "json"],
  [
    "allocate",
    "2025",
    "--level",
    "county",
    "--chart",
    "out/chart.svg",
    "--receipt",
    "out/receipt.json",
    "--output",
    "out/out.txt",
  ],
  ["explain", "2025", "--recipient", "Jämtland"],
  ["explain", "2023", "--recipient", "Östersund,Åre", "--substitute", "nearest", "--lang", "en"],
  ...["text", "csv", "json", "markdown"].map((format) => [
    ...["compare", "2025", "--set", "lan-medverkan.amount=30mnkr", "--set", "lan-medverkan.key=population"],
    ...["--level", "county", "--format", format],
  ]),
  ...["text", "json", "junit", "sarif", "github", "tap", "markdown"].map((format) => [
    ...[
      "verify",
      "fixtures/published/kvinnors-halsa-2024/about.json",
      "fixtures/published/vardkapacitet-2025/about.json",
    ],
    ...["--population", "scb-2024-12-31", "--format", format],
  ]),
  ["agreements"],
  ["agreements", "--format", "json"],
  ["agreement", "describe", "2025", "--lang", "en"],
  ["agreement", "export", "2021"],
  ["population", "list"],
  ["population", "show", "scb-2024-11-01", "--level", "municipality", "--format", "csv"],
  ["receipt", "check", "out/receipt.json"],
  ["--help"],
];

/** As far apart as time zones are, one of them by half an hour; and languages whose letters and figures differ. */
const PLACES: readonly Readonly<Record<string, string>>[] = [
  { TZ: "Pacific/Kiritimati", LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8" },
  { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "UTC", LANG: "C", LC_ALL: "C" },
];

const folder = temporaryFolder();
let project: string;

beforeAll(() => {
  project = installed(packedPackage(folder).tarball, folder);
  cpSync(join(ROOT, "fixtures"), join(project, "fixtures"), { recursive: true });
}, 300_000);

/** Everything that the commands give in a place: exit code, both outputs, files. */
function everything(runtime: string, place: Readonly<Record<string, string>>): string[] {
  const out = join(project, "out");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const deno = ["run", "--no-prompt", "--cached-only", "--allow-read", "--allow-write=out", "--allow-env"];
  const before = /deno$/.test(runtime) ? deno : [];
  const printed = COMMANDS.map((argv) => {
    const run = spawnSync(runtime, [...before, "node_modules/fordela/dist/cli.js", ...argv], {
      cwd: project,
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], NO_COLOR: "1", ...place },
      maxBuffer: 2 ** 26,
    });
    return `${argv.join(" ")}: ${run.status} ${digest(run.stdout)} ${run.stderr.toString()}`;
  });
  const files = readdirSync(out).sort();
  return [...printed, ...files.map((file) => `${file}: ${digest(readFileSync(join(out, file)))}`)];
}

function digest(bytes: Uint8Array): string {
  return `${bytes.length} bytes, ${createHash("sha256").update(bytes).digest("hex")}`;
}

describe("the same input", { timeout: 300_000 }, () => {
  let first: string[];

  beforeAll(() => {
    first = everything(process.execPath, PLACES[0] as (typeof PLACES)[number]);
  }, 300_000);

  it("gives something to compare: every command runs, and every file is written", () => {
    expect(first.filter((line) => / (0|1) [1-9]\d* bytes/.test(line))).toHaveLength(COMMANDS.length - 1);
    expect(first.slice(COMMANDS.length).map((line) => line.split(":")[0])).toEqual([
      "chart.svg",
      "out.txt",
      "receipt.json",
    ]);
  });

  describe.each<Runtime>([NODE_20, NODE_24, DENO])("under $name", (runtime) => {
    needing(runtime, (path) => {
      it.each(PLACES)("gives the same bytes with TZ=$TZ and LANG=$LANG", (place) => {
        expect(everything(path, place)).toEqual(first);
      });
    });
  });
});
