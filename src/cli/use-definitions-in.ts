import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { formatKr } from "../money/format-kr.ts";
import { kr } from "../money/kr.ts";
import { defineCheck } from "../own/define-check.ts";
import { defineRounding } from "../own/define-rounding.ts";
import { defineRule } from "../own/define-rule.ts";
import { defineWeight } from "../own/define-weight.ts";
import { type Definable, useDefinitions } from "../own/use-definitions.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { shown } from "../problems/check-argument.ts";
import { refuse } from "../problems/refuse.ts";

/** What a file defines its rules with, so that it need not find the package: it may lie anywhere. */
const DEFINERS = { defineRule, defineWeight, defineRounding, defineCheck, formatKr, kr };

/** Runs files, and puts the definitions that they export in use; gives what takes them out of use again. */
export async function useDefinitionsIn(files: readonly string[]): Promise<() => void> {
  const found = new Map(files.map((file) => [resolve(file), file]));
  const definitions = [];
  for (const [path, file] of found) definitions.push(...(await definitionsIn(file, path)));
  return useDefinitions(definitions);
}

/**
 * The definitions that a file exports, by name or as its default: one, a list, or a function that is given what defines
 * them.
 */
async function definitionsIn(file: string, path: string): Promise<Definable[]> {
  if (!existsSync(path)) refuse("file-unreadable", [], { file, cause: "ENOENT" });
  if (!statSync(path).isFile()) refuse("file-unreadable", [], { file, cause: "EISDIR" });
  const { default: main = [], ...named } = await imported(file, path);
  const found = Object.values(named).flat().filter(isDefinition);
  for (const [at, one] of [main].flat().entries()) {
    if (!isDefinition(one)) return refuse("own-file", [], { file, cause: `default[${at}]: ${shown(one)}` });
    found.push(one);
  }
  if (found.length === 0) refuse("own-file", [], { file, cause: null });
  return found;
}

async function imported(file: string, path: string): Promise<Record<string, unknown>> {
  try {
    const module: Record<string, unknown> = await import(pathToFileURL(path).href);
    const { default: main, ...named } = module;
    if (typeof main !== "function" || "definition" in main) return module;
    const made: unknown = await main(DEFINERS);
    return { ...named, default: made };
  } catch (error) {
    if (error instanceof AllocationError) throw error;
    return refuse("own-file", [], { file, cause: error instanceof Error ? error.message : shown(error) });
  }
}

function isDefinition(value: unknown): value is Definable {
  return Object(Object(value).definition).kind !== undefined;
}
