import { resolve } from "node:path";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import type { Arguments } from "./arguments.ts";

/** Refuses one file for two things: the later would overwrite the earlier. */
export function refuseSameFile(args: Arguments): void {
  const written = (["output", "chart", "receipt"] as const).filter((name) => args.has(name));
  const again = written.find((name, index) =>
    written
      .slice(0, index)
      .some((other) => resolve(args.one(other) as string) === resolve(args.one(name) as string)),
  );
  if (again === undefined) return;
  const value = args.one(again) as string;
  const allowed = [{ output: "lan.txt", chart: "lan.svg", receipt: "lan.underlag.json" }[again]];
  throw new AllocationError([problem("option-value", [], { option: `--${again}`, value, allowed })]);
}
