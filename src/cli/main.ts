#!/usr/bin/env node
import { EXIT, type ExitCode } from "./exit-code.ts";
import { asksForHelp, generalHelp } from "./help/general.ts";
import { languageOf } from "./language-of.ts";
import { LostOutput } from "./lost-output.ts";
import { processTerminal } from "./terminal.ts";

const argv = process.argv.slice(2);
const terminal = processTerminal();
let failed = false;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`| head`) is not an error: what follows is computed and printed to no reader.
  if (error.code === "EPIPE" || failed) return;
  fail();
  void lost(error);
});

// What is lost here cannot be reported here.
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") fail();
});

answer().then(
  (code) => {
    process.exitCode = failed ? EXIT.failed : code;
  },
  async (error: unknown) => {
    fail();
    if (error instanceof LostOutput) return lost(error.cause);
    process.stderr.write(`fordela: ${error instanceof Error ? error.message : String(error)}\n`);
  },
);

/** The help of all commands is one text, for which nothing else is loaded. */
async function answer(): Promise<ExitCode> {
  if (!asksForHelp(argv)) return (await import("./run.ts")).run(argv, terminal);
  terminal.out(generalHelp(languageOf(argv)));
  return EXIT.ok;
}

async function lost(error: unknown): Promise<void> {
  const { reportLost } = await import("./run.ts");
  try {
    await reportLost(error, argv, terminal);
  } catch {
    // Standard error takes nothing either.
  }
}

function fail(): void {
  failed = true;
  process.exitCode = EXIT.failed;
}
