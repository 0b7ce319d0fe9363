import { checkOptions, ONLY_LANGUAGE } from "../problems/check-argument.ts";
import type { About } from "../verify/about.ts";
import { readAbout } from "../verify/read-about.ts";
import { type SchemaOptions, type StandardSchema, standardSchema } from "./standard-schema.ts";

/**
 * The shape of a description of a table, about.json, as a Standard Schema, for libraries that check forms, requests and settings by one. It reads what `readAbout` reads,
 * as text or parsed.
 *
 * @example
 * ```ts
 * import { aboutSchema } from "fordela/schema";
 * const result = aboutSchema({ lang: "en" })["~standard"].validate({});
 * result.issues; // undefined
 * ```
 */
export function aboutSchema(options: SchemaOptions = {}): StandardSchema<About> {
  checkOptions("aboutSchema", options, ONLY_LANGUAGE);
  return standardSchema(readAbout, options);
}
