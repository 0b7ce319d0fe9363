import type { ShapeFault } from "../../problems/shape-fault.ts";

/** A complaint of a shape, as zod makes it. */
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

/** What else zod calls a type. */
const ALIASES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["record", "object"],
  ["tuple", "array"],
]);

/** What a shape complains of in the data, as plain data of our own. */
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
  if (path.length === 0) return false;
  let at = data;
  for (const part of path) {
    if (typeof at !== "object" || at === null) return false;
    at = Object.hasOwn(at, part) ? (at as Record<PropertyKey, unknown>)[part] : undefined;
  }
  return at === undefined;
}

function texts(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}

/** As a JSON file has them: the number 1 is not the text "1". */
function written(values: unknown): string[] {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : [];
}

function measured(origin: unknown): "items" | "characters" | "value" {
  if (origin === "string") return "characters";
  return origin === "array" || origin === "set" ? "items" : "value";
}
