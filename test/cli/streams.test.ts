import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { registerText } from "../support/register-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// The built command, as a shell runs it: what these tests are about lies outside the process.

const folder = temporaryFolder();
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const POSIX = process.platform !== "win32";

const LONG: readonly (readonly string[])[] = [
  [
    "allocate",
    "2025",
    "--level",
    "municipality",
    "--substitute",
    "nearest",
    "--unit",
    "krona",
    "--format",
    "csv",
  ],
  ["allocate", "2025", "--level", "municipality", "--substitute", "nearest", "--format", "json"],
  ["population", "show", "scb-2024-11-01", "--level", "municipality", "--format", "csv"],
  ["agreement", "export", "2025"],
  ["agreements", "--format", "json"],
  [
    "explain",
    "2025",
    "--recipient",
    "Östersund,Åre,Gotland,Jämtland,Stockholm,Skåne",
    "--substitute",
    "nearest",
  ],
];

interface Streams {
  readonly input?: string;
  readonly stdout?: number | "pipe";
  readonly stderr?: number | "pipe";
}

function fordela(argv: readonly string[], { input, stdout = "pipe", stderr = "pipe" }: Streams = {}) {
  return spawnSync(process.execPath, [CLI, ...argv, "--lang", "en"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["pipe", stdout, stderr],
    ...(input !== undefined && { input }),
  });
}

/** Runs the command with files no longer than so many blocks of 512 bytes. */
function limited(blocks: number, argv: readonly string[], rest: string) {
  const script = `ulimit -f ${blocks}; exec "$0" "$@" ${rest}`;
  return spawnSync("sh", ["-c", script, process.execPath, CLI, ...argv, "--lang", "en"], {
    cwd: folder,
    encoding: "utf8",
  });
}

describe.runIf(POSIX).each(LONG.map((argv) => ({ argv })))("$argv", ({ argv }) => {
  it("that finds room for a part ends with 2 and a sentence", () => {
    const { status, stderr } = limited(1, argv, "> ut.txt");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^✗ Not everything could be written to standard output: .*EFBIG.*\n$/);
    expect(statSync(join(folder, "ut.txt")).size).toBe(512);
  });

  it("that finds room for all of it is whole", () => {
    const { status, stderr } = limited(8192, argv, "> allt.txt");
    expect(stderr).not.toContain("Not everything");
    expect(readFileSync(join(folder, "allt.txt"), "utf8")).toBe(fordela(argv).stdout);
    expect(status).toBe(fordela(argv).status);
  });

  it.runIf(existsSync("/dev/full"))("on a full device ends with 2 and a sentence", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = fordela(argv, { stdout: full });
    closeSync(full);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^✗ Not everything .*ENOSPC/)]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe.runIf(POSIX)("a result that finds no room", () => {
  it("leaves the file that was there, and no draft", () => {
    mkdirSync(join(folder, "trangt"));
    const file = join(folder, "trangt", "lan.csv");
    writeFileSync(file, "gammalt");
    const { status, stderr } = limited(1, [...(LONG[0] as string[]), "--output", file], "");
    expect([status, readFileSync(file, "utf8")]).toEqual([2, "gammalt"]);
    expect(stderr).toContain("Cannot write the file");
    expect(spawnSync("ls", ["-A", join(folder, "trangt")], { encoding: "utf8" }).stdout).toBe("lan.csv\n");
  });

  it.runIf(existsSync("/dev/full"))("on standard error ends with 2 too", () => {
    const full = openSync("/dev/full", "w");
    const { status } = fordela(["verify"], { stderr: full });
    closeSync(full);
    expect(status).toBe(2);
  });
});

describe.runIf(POSIX)("a reader that stops early", () => {
  it("is no error, and the exit code is that of the run", () => {
    const table = join(folder, "fel.csv");
    writeFileSync(table, "Län;Belopp (kr)\nGotlands län;1\n");
    const argv = ["verify", table, "--agreement", "2025", "--line", "lan-komplexa-behov", "--partial"];
    const script = '{ "$0" "$@"; echo "exit $?" >&2; } | true';
    const { stderr } = spawnSync("sh", ["-c", script, process.execPath, CLI, ...argv], { encoding: "utf8" });
    expect(stderr).toBe("exit 1\n");
  });
});

describe("- as a file", () => {
  const TABLE = "Län;Belopp (kr)\nGotlands län;1 152 341\n";

  it.each<[string, string, readonly string[]]>([
    ["a table", TABLE, ["verify", "-", "--agreement", "2025", "--line", "lan-komplexa-behov", "--partial"]],
    ["a register", registerText(), ["population", "check", "-", "--population-date", "2024-11-01"]],
    [
      "the register of an allocation",
      registerText(),
      [
        "allocate",
        "2025",
        "--line",
        "lan-komplexa-behov",
        "--population",
        "-",
        "--population-date",
        "2024-11-01",
      ],
    ],
    ["an agreement", fordela(["agreement", "export", "2025"]).stdout, ["agreement", "check", "-"]],
    [
      "the agreement of an allocation",
      fordela(["agreement", "export", "2025"]).stdout,
      ["allocate", "-", "--line", "lan-medverkan"],
    ],
  ])("is %s from standard input", (_, input, argv) => {
    const { status, stdout, stderr } = fordela(argv, { input });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.length).toBeGreaterThan(0);
  });

  it("may be named twice: it is read once", () => {
    const argv = ["verify", "-", "-", "--agreement", "2025", "--line", "lan-komplexa-behov", "--partial"];
    expect(fordela(argv, { input: TABLE })).toMatchObject({ status: 0, stderr: "" });
  });

  it("is empty where nothing comes", () => {
    const { status, stdout } = fordela(["verify", "-"], { input: "" });
    expect([status, stdout]).toEqual([2, expect.stringContaining("is empty")]);
  });

  it.runIf(POSIX)("takes what a pipe gives little by little", () => {
    const script = '(printf "Län;Belopp (kr)\\n"; sleep 0.3; printf "Gotlands län;1 152 341\\n") | "$0" "$@"';
    const argv = ["verify", "-", "--agreement", "2025", "--line", "lan-komplexa-behov", "--partial"];
    expect(spawnSync("sh", ["-c", script, process.execPath, CLI, ...argv]).status).toBe(0);
  });

  it("is standard output for --output", () => {
    const argv = ["allocate", "2025", "--line", "lan-medverkan", "--format", "csv"];
    expect(fordela([...argv, "--output", "-"]).stdout).toBe(fordela(argv).stdout);
  });

  it.runIf(POSIX && existsSync("/dev/stdout"))(
    "is not needed where there is /dev/stdout, which stays what it is",
    () => {
      const script = 'echo först > lista.csv; "$0" "$@" --output /dev/stdout >> lista.csv';
      const argv = ["allocate", "2025", "--line", "lan-medverkan", "--format", "csv"];
      const { status } = spawnSync("sh", ["-c", script, process.execPath, CLI, ...argv], { cwd: folder });
      expect(status).toBe(0);
      expect(readFileSync(join(folder, "lista.csv"), "utf8")).toBe(`först\n${fordela(argv).stdout}`);
    },
  );
});
