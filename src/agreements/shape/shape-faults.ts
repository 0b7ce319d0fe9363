import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { ShapeFault } from "../../problems/shape-fault.ts";
import { jsonPlace } from "./internals/json-place.ts";
import { scanJson } from "./internals/scan-json.ts";

/** A complaint of a shape, in zod's form. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A fault and the keys that lead to it. */
export interface PlacedFault {
  readonly path: readonly (string | number)[];
  readonly cause: ShapeFault;
}

/** The error for a file with the wrong shape: every fault, with its line if the text is known. */
export function misshapen(
  code: "agreement-shape" | "about-shape" | "receipt-shape",
  faults: readonly PlacedFault[],
  json: unknown,
  data: unknown,
): AllocationError {
  const scan = typeof json === "string" ? scanJson(json) : undefined;
  const lineOf = (path: PlacedFault["path"]): number | null => scan?.lineOf(jsonPlace(path)) ?? null;
  return new AllocationError(
    faults.map(({ path, cause }): Problem => {
      const line =
        cause.fault === "missing"
          ? lineOf(path.slice(0, -1))
          : lineOf(cause.fault === "unknown" ? [...path, cause.keys[0] ?? ""] : path);
      return problem(code, path, {
        place: jsonPlace(path),
        item: itemAt(data, path),
        line,
        found: shown(valueAt(data, path)),
        cause,
      });
    }),
  );
}

/** The most characters of a wrong value that are repeated. */
const LONGEST = 60;

/** Other names that zod uses for types. */
const ALIASES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["record", "object"],
  ["tuple", "array"],
]);

/** The complaints of a shape about the data, as plain data of the library's own form. */
export function shapeFaults(issues: readonly Issue[], data: unknown): PlacedFault[] {
  return issues.map((issue) => ({
    path: issue.path.map((part) => (typeof part === "number" ? part : String(part))),
    cause: isMissing(data, issue.path) ? { fault: "missing" } : faultOf(issue),
  }));
}

function faultOf(issue: Issue): ShapeFault {
  const { code, message, ...facts } = issue as Issue & Readonly<Record<string, unknown>>;
  switch (code) {
    case "invalid_type": {
      const expected = String(facts["expected"]);
      return { fault: "type", expected: ALIASES.get(expected) ?? expected };
    }
    case "unrecognized_keys":
      return { fault: "unknown", keys: texts(facts["keys"]) };
    case "invalid_value":
      return { fault: "choice", allowed: written(facts["values"]) };
    case "invalid_union":
      return "options" in facts ? { fault: "choice", allowed: written(facts["options"]) } : { fault: "form" };
    case "too_small":
      return { fault: "few", limit: String(facts["minimum"]), of: measured(facts["origin"]) };
    case "too_big":
      return { fault: "many", limit: String(facts["maximum"]), of: measured(facts["origin"]) };
    case "invalid_format":
      return facts["format"] === "date" ? { fault: "date" } : { fault: "said", text: message };
    default:
      return { fault: "said", text: message };
  }
}

function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  return (
    path.length > 0 && valueAt(data, path) === undefined && valueAt(data, path.slice(0, -1)) !== undefined
  );
}

/** The value at a path, looked up in own properties only. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let at = data;
  for (const part of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at;
}

/** The `id` of the innermost thing of a list that a path leads through. */
function itemAt(data: unknown, path: PlacedFault["path"]): string | null {
  const end = path.findLastIndex((part) => typeof part === "number");
  if (end < 0) return null;
  const id = valueAt(data, [...path.slice(0, end + 1), "id"]);
  return typeof id === "string" ? id : itemAt(data, path.slice(0, end));
}

/** A value as in its file, if it is short; `null` for a list or an object. */
function shown(value: unknown): string | null {
  // A file holds no bigint; a program that passes one learns what belongs there instead.
  if (value === undefined || typeof value === "bigint" || (typeof value === "object" && value !== null))
    return null;
  const written = JSON.stringify(value) ?? String(value);
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}

function texts(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}

/** As in a JSON file: the number 1 is not the text "1". */
function written(values: unknown): string[] {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : [];
}

function measured(origin: unknown): "items" | "characters" | "value" {
  if (origin === "string") return "characters";
  return origin === "array" || origin === "set" ? "items" : "value";
}
