import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { OracleCase } from "./oracle-case.ts";

/** Whether there is a python3 to ask. */
export const PYTHON_EXISTS: boolean = spawnSync("python3", ["--version"]).status === 0;

/** What Python's fractions make of the cases, in öre; one run of Python for all of them. */
export function askPython(cases: readonly OracleCase[]): bigint[][] {
  const script = fileURLToPath(new URL("../differential/fractions.py", import.meta.url));
  const input = JSON.stringify(cases, (_, value) => (typeof value === "bigint" ? value.toString() : value));
  // Isolated (-I): else the script, for its name, would be imported in place of Python's own fractions.
  const { status, stdout, stderr } = spawnSync("python3", ["-I", script], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`fractions.py failed: ${stderr}`);
  return (JSON.parse(stdout) as string[][]).map((amounts) => amounts.map(BigInt));
}
