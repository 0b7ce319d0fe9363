import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../docs/pages.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { CASES, type Case } from "./case.ts";

const DIST = join(ROOT, "dist");

/** A case that takes longer is wrong. */
const LIMIT = 50_000;

/** Runs a case against the built command and returns what is wrong with it, nothing where it is right. */
export async function tryCase(name: string, { run, script, exit = 0, says, never }: Case): Promise<string[]> {
  const room = await mkdtemp(join(tmpdir(), "fordela-case-"));
  try {
    const folder = join(room, name);
    await cp(join(CASES, name), folder, { recursive: true });
    await cp(join(CASES, "kit.mjs"), join(room, "kit.mjs"));
    const args = script === undefined ? [join(DIST, "cli.js"), ...(run ?? [])] : [script];
    const { ended, output } = await node(args, folder);
    const faults = [
      ...([exit].flat().includes(Number(ended))
        ? []
        : [`ended with ${ended}, not ${[exit].flat().join(" or ")}`]),
      ...(says ?? []).filter((one) => !found(one, output)).map((one) => `the output lacks /${one}/`),
      ...(never ?? []).filter((one) => found(one, output)).map((one) => `the output has /${one}/`),
    ];
    return faults.length > 0 ? [...faults, output.slice(0, 1_000)] : [];
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

function found(pattern: string, output: string): boolean {
  return new RegExp(pattern, "mu").test(output);
}

interface Ended {
  /** The exit code, or the signal that ended it. */
  readonly ended: number | string | null;
  /** What was printed on both streams, with plain spaces. */
  readonly output: string;
}

function node(args: readonly string[], cwd: string): Promise<Ended> {
  const env = { ...process.env, FORDELA_DIST: DIST, NO_COLOR: "1" };
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    timeout: LIMIT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ ended: code ?? signal, output: plainSpaces(output) }));
  });
}
