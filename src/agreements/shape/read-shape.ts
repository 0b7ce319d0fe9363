import type * as z from "zod";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { LOST_KEY, lostKey } from "./lost-key.ts";
import { type PlacedFault, shapeFaults } from "./shape-faults.ts";

/** Deeper than any agreement is; what nests deeper is refused before it is looked at. */
const DEEPEST = 40;

/** What is in a file for editors and readers, and not part of the agreement. */
const ASIDE: ReadonlySet<string> = new Set(["$schema", "$comment", "schemaVersion"]);

/** Data of a shape from JSON, as text or parsed, without what is for editors and readers of the file. */
export function readShape(shape: z.ZodType, json: unknown): unknown {
  const data = typeof json === "string" ? parsed(json) : json;
  if (isDeeperThan(data, DEEPEST))
    throw misshapen([{ path: [], cause: { fault: "said", text: `nests deeper than ${DEEPEST} levels` } }]);
  const lost = lostKey(data);
  if (lost) throw misshapen([{ path: lost, cause: LOST_KEY }]);
  const result = shape.safeParse(data);
  if (!result.success) throw misshapen(shapeFaults(result.error.issues, data));
  return uncommented(result.data);
}

/** The data without what is for editors and readers of the file: comments, the schema and its version. */
function uncommented(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(uncommented);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ASIDE.has(key))
      .map(([key, inner]) => [key, uncommented(inner)]),
  );
}

function misshapen(faults: readonly PlacedFault[]): AllocationError {
  return new AllocationError(
    faults.map(({ path, cause }) =>
      problem("agreement-shape", path, { place: path.join(".") || "$", cause }),
    ),
  );
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== "object") return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new AllocationError([problem("json-invalid", [], { file: "–", cause })]);
  }
}
