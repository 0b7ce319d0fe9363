import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./median.mjs";

const COMMAND = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Whole processes, from start to end, in milliseconds: medians of rounds in which each has its turn. */
export function processes(rounds) {
  const folder = mkdtempSync(join(tmpdir(), "fordela-bench-"));
  try {
    const counties = written(folder, "counties.csv", ["--line", "lan-komplexa-behov"]);
    const estimate = ["--line", "kommun-barn-unga", "--substitute", "nearest"];
    const municipalities = written(folder, "municipalities.csv", estimate);
    const cases = {
      empty: ["-e", "0"],
      help: [COMMAND, "--help"],
      counties: [COMMAND, "verify", counties, "--agreement", "2025", "--line", "lan-komplexa-behov"],
      municipalities: [COMMAND, "verify", municipalities, "--agreement", "2025", ...estimate],
    };
    const taken = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const [name, argv] of Object.entries(cases)) {
        const start = performance.now();
        ran(argv);
        taken[name].push(performance.now() - start);
      }
    return Object.fromEntries(Object.entries(taken).map(([name, ms]) => [name, median(ms)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function written(folder, name, argv) {
  const file = join(folder, name);
  writeFileSync(file, ran([COMMAND, "allocate", "2025", ...argv, "--unit", "krona", "--format", "csv"]));
  return file;
}

function ran(argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${argv.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}
