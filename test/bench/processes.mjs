import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { processorTime } from "./child-cost.mjs";
import { median } from "./median.mjs";

const COMMAND = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const LIBRARY = new URL("../../dist/index.js", import.meta.url).href;
const LINE = "lan-komplexa-behov";

/**
 * Whole processes, from start to end: how much of the processor's time each takes, and how many times that of what it is held
 * against, in the same round. Both are medians of the rounds, in which each has its turn.
 */
export function processes(rounds) {
  const folder = mkdtempSync(join(tmpdir(), "fordela-bench-"));
  try {
    const counties = table(folder, "counties", ["--line", LINE]);
    const estimate = ["--line", "kommun-barn-unga", "--substitute", "nearest"];
    const municipalities = table(folder, "municipalities", estimate);
    const described = join(folder, "counties", "about.json");
    const about = { kind: "recipients", agreement: "psykisk-halsa-2025", lines: [LINE], level: "county" };
    writeFileSync(described, JSON.stringify(about));
    writeFileSync(join(folder, "empty.mjs"), "");
    writeFileSync(join(folder, "import.mjs"), `import "${LIBRARY}";\n`);
    const cases = {
      empty: [["-e", "0"]],
      module: [[join(folder, "empty.mjs")]],
      help: [[COMMAND, "--help"]],
      described: [[COMMAND, "verify", described]],
      allocate: [[COMMAND, "allocate", "2025", "--level", "county"]],
      counties: [[COMMAND, "verify", counties, "--agreement", "2025", "--line", LINE]],
      municipalities: [[COMMAND, "verify", municipalities, "--agreement", "2025", ...estimate]],
      import: [[join(folder, "import.mjs")], "module"],
    };
    const taken = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const [name, [argv]] of Object.entries(cases)) taken[name].push(processorTime(argv));
    return Object.fromEntries(
      Object.entries(cases).map(([name, [, to = "empty"]]) => {
        const ratios = taken[name].map((ms, round) => ms / taken[to][round]);
        return [name, { ms: median(taken[name]), ratio: median(ratios) }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function table(folder, name, argv) {
  mkdirSync(join(folder, name));
  const file = join(folder, name, "table.csv");
  const command = [COMMAND, "allocate", "2025", ...argv, "--unit", "krona", "--format", "csv"];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${command.join(" ")} ended with ${status}: ${stderr}`);
  writeFileSync(file, stdout);
  return file;
}
