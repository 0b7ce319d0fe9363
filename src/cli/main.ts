#!/usr/bin/env node
import { EXIT } from "./exit-code.ts";
import { reportLost, run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

const argv = process.argv.slice(2);
let failed = false;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`| head`) is not an error: what follows is computed and printed to no reader.
  if (error.code === "EPIPE" || failed) return;
  fail();
  reportLost(error, argv, processTerminal());
});

// What is lost here cannot be reported here.
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") fail();
});

run(argv, processTerminal()).then(
  (code) => {
    process.exitCode = failed ? EXIT.failed : code;
  },
  (error: unknown) => {
    fail();
    process.stderr.write(`fordela: ${error instanceof Error ? error.message : String(error)}\n`);
  },
);

function fail(): void {
  failed = true;
  process.exitCode = EXIT.failed;
}
