import type * as z from "zod/mini";
import { LOST_KEY, lostKey } from "../lost-key.ts";
import { parseJson } from "../parse-json.ts";
import { misshapen, type PlacedFault, shapeFaults } from "../shape-faults.ts";

/** No agreement is this deep; deeper data is refused without being read. */
const DEEPEST = 40;

/** Keys of a file for editors and readers that are not part of the agreement. */
const ASIDE: ReadonlySet<string> = new Set(["$schema", "$comment", "schemaVersion"]);

/** Parses data of a shape from JSON, as text or parsed, without the keys for editors and readers of the file. */
export function readShape(shape: z.ZodMiniType, json: unknown): unknown {
  const data = typeof json === "string" ? parseJson(json) : json;
  const fail = (faults: readonly PlacedFault[]) => misshapen("agreement-shape", faults, json, data);
  if (isDeeperThan(data, DEEPEST))
    throw fail([{ path: [], cause: { fault: "said", text: `nests deeper than ${DEEPEST} levels` } }]);
  const lost = lostKey(data);
  if (lost) throw fail([{ path: lost, cause: LOST_KEY }]);
  const result = shape.safeParse(data);
  if (!result.success) {
    const faults = shapeFaults(result.error.issues, data);
    // Without sound recipients, faults in the rest of the file only follow from theirs.
    const ofRecipients = faults.filter(({ path }) => path[0] === "recipients" && path.length > 1);
    throw fail(ofRecipients.length > 0 ? ofRecipients : faults);
  }
  return uncommented(result.data);
}

/** The data without the keys for editors and readers of the file: comments, the schema and its version. */
function uncommented(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(uncommented);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ASIDE.has(key))
      .map(([key, inner]) => [key, uncommented(inner)]),
  );
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== "object") return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
