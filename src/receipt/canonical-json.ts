import { invariant } from "../problems/invariant.ts";

/** Data with one canonical text: whole numbers only, and no undefined values. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/**
 * Writes data as JSON that is the same byte for byte everywhere: no spaces, and keys in the order of their UTF-16 code
 * units, as in RFC 8785.
 *
 * @example
 * ```ts
 * canonicalJson({ b: ["1"], a: true }); // '{"a":true,"b":["1"]}'
 * ```
 */
export function canonicalJson(data: Canonical): string {
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(",")}]`;
  if (typeof data === "object" && data !== null) {
    const entries = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`).join(",")}}`;
  }
  invariant(typeof data !== "number" || Number.isSafeInteger(data), `no canonical text of ${data}`);
  invariant(data !== undefined, "no canonical text of undefined");
  return JSON.stringify(data);
}
