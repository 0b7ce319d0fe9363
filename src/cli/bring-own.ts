import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Definable } from "../own/use-definitions.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { refuse } from "../problems/refuse.ts";

let takeBack: (() => void) | undefined;

/**
 * Runs the files that `--own` names and puts the definitions that they export in use, before anything else of the command line
 * is read: agreements and `--rounding` may name them.
 */
export async function bringOwn(argv: readonly string[]): Promise<void> {
  leaveOwn();
  const files = argv
    .flatMap((one, at) => {
      if (one === "--own") return argv[at + 1] ?? [];
      return one.startsWith("--own=") ? one.slice("--own=".length) : [];
    })
    .flatMap((list) => list.split(",").map((one) => one.trim()));
  if (files.length === 0) return;
  const { useDefinitions } = await import("../own/use-definitions.ts");
  const found = [];
  for (const file of new Set(files.filter((one) => one !== ""))) found.push(...(await definitionsIn(file)));
  takeBack = useDefinitions(found);
}

/** Takes the definitions of `--own` out of use, once the command has ended: a program may call it more than once. */
export function leaveOwn(): void {
  takeBack?.();
  takeBack = undefined;
}

/** The definitions that a file exports, by name or as its default: one, a list, or a function that is given what defines them. */
async function definitionsIn(file: string): Promise<Definable[]> {
  const path = resolve(file);
  if (!existsSync(path)) refuse("file-unreadable", [], { file, cause: "ENOENT" });
  const exported = await imported(file, path);
  const given = Object.values(exported).flat();
  const found = given.filter((one): one is Definable => Object(Object(one).definition).kind !== undefined);
  if (found.length === 0) refuse("own-file", [], { file, cause: null });
  return found;
}

async function imported(file: string, path: string): Promise<Record<string, unknown>> {
  try {
    const module: Record<string, unknown> = await import(pathToFileURL(path).href);
    const { default: main, ...named } = module;
    if (typeof main !== "function" || "definition" in main) return module;
    const made: unknown = await main(await definers());
    return { ...named, default: made };
  } catch (error) {
    if (error instanceof AllocationError) throw error;
    return refuse("own-file", [], { file, cause: error instanceof Error ? error.message : String(error) });
  }
}

/** What a file defines its rules with, so that it need not find the package: it may lie anywhere. */
async function definers(): Promise<object> {
  const [{ defineRule }, { defineWeight }, { defineRounding }, { defineCheck }, { formatKr }, { kr }] =
    await Promise.all([
      import("../own/define-rule.ts"),
      import("../own/define-weight.ts"),
      import("../own/define-rounding.ts"),
      import("../own/define-check.ts"),
      import("../money/format-kr.ts"),
      import("../money/kr.ts"),
    ]);
  return { defineRule, defineWeight, defineRounding, defineCheck, formatKr, kr };
}
