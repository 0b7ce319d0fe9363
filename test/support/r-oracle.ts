import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { OracleCase } from "./oracle-case.ts";

/** Whether there is an R to ask, with its package gmp. */
export const R_EXISTS: boolean = spawnSync("Rscript", ["-e", "library(gmp)"]).status === 0;

/** What the fractions of R's gmp make of the cases, in öre; one run of R for all of them. Ties go to the first in the list. */
export function askR(cases: readonly OracleCase[]): bigint[][] {
  const script = fileURLToPath(new URL("../differential/gmp.R", import.meta.url));
  const lines = cases.map(({ pot, unit, fixed, weights }) =>
    [pot, unit, fixed.join(), weights.join()].join(";"),
  );
  const { status, stdout, stderr } = spawnSync("Rscript", ["--vanilla", script], {
    input: `${lines.join("\n")}\n`,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`gmp.R failed: ${stderr}`);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(",").map(BigInt));
}
