import { strToU8, zipSync } from "fflate";

/** A zip archive of texts by their names, not compressed. */
export function packed(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(bytes), { level: 0 });
}
