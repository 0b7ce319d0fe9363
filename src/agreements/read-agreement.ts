import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import type { Agreement } from "./agreement.ts";
import { agreementShape } from "./agreement-shape.ts";

/** Deeper than any agreement is; what nests deeper is refused before it is looked at. */
const DEEPEST = 40;

/** What is in a file for editors and readers, and not part of the agreement. */
const ASIDE: ReadonlySet<string> = new Set(["$schema", "$comment", "schemaVersion"]);

/**
 * An agreement from the JSON of a file, as text or parsed; amounts are kronor as text, unknown keys are refused.
 *
 * The sums are not checked here: `allocate` and `checkAgreement` do that.
 *
 * @throws AllocationError `agreement-shape` for every place that is not as it should be
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * import { readAgreement, writeAgreement } from "fordela/schema";
 * readAgreement(writeAgreement(agreementOf("2025"))).lines.length; // 9
 * ```
 */
export function readAgreement(json: unknown): Agreement {
  const data = typeof json === "string" ? parsed(json) : json;
  if (isDeeperThan(data, DEEPEST)) throw misshapen([], `nests deeper than ${DEEPEST} levels`);
  const result = agreementShape.safeParse(data);
  if (!result.success)
    throw new AllocationError(
      result.error.issues.flatMap(({ path, message }) => misshapen(path.map(placeName), message).problems),
    );
  return uncommented(result.data) as unknown as Agreement;
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

function misshapen(path: readonly (string | number)[], cause: string): AllocationError {
  return new AllocationError([problem("agreement-shape", path, { place: path.join(".") || "$", cause })]);
}

function placeName(part: PropertyKey): string | number {
  return typeof part === "number" ? part : String(part);
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
