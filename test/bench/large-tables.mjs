// Very long tables and very many of them, each in a process of its own: seconds of the processor and megabytes as JSON.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mostMemory, processorTime } from "./child-cost.mjs";
import { median } from "./median.mjs";

const COMMAND = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const TABLES = 1000;
const LINE = ["--agreement", "2025", "--line", "kommun-barn-unga", "--substitute", "nearest"];

const folder = mkdtempSync(join(tmpdir(), "fordela-bench-"));
try {
  const argv = (rows, ...more) => [COMMAND, "verify", wrongRows(rows), ...LINE, ...more];
  const out = join(folder, "out.txt");
  const one = [COMMAND, "verify", ...described(1)];
  const thousand = [COMMAND, "verify", ...described(TABLES)];
  process.stdout.write(
    JSON.stringify({
      few: processorTime(argv(10_000)) / 1000,
      wrong: processorTime(argv(100_000)) / 1000,
      wrongBytes: mostMemory(argv(100_000), out),
      jsonBytes: mostMemory(argv(200_000, "--format", "json"), out),
      tables: median([0, 1, 2].map(() => processorTime(thousand) / processorTime(one))),
    }),
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** A table in which no row has a recipient and every amount is another. */
function wrongRows(rows) {
  const file = join(folder, `${rows}.csv`);
  const text = (_, row) => `${String(row).padStart(6, "0")};Okänd ${row};${row * 7 + 1}\n`;
  writeFileSync(file, `Kod;Kommun;Belopp (kr)\n${Array.from({ length: rows }, text).join("")}`);
  return file;
}

/** The same described table so many times, each in a folder of its own. */
function described(times) {
  const allocate = ["allocate", "2025", "--line", "lan-komplexa-behov", "--unit", "krona", "--format", "csv"];
  const { stdout } = spawnSync(process.execPath, [COMMAND, ...allocate], { encoding: "utf8" });
  const about = JSON.stringify({
    agreement: "psykisk-halsa-2025",
    lines: ["lan-komplexa-behov"],
    level: "county",
  });
  return Array.from({ length: times }, (_, index) => {
    const own = join(folder, `${times}-${index}`);
    mkdirSync(own);
    writeFileSync(join(own, "table.csv"), stdout);
    writeFileSync(join(own, "about.json"), about);
    return join(own, "about.json");
  });
}
