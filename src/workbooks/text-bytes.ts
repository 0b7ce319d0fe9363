import { refuse } from "../problems/refuse.ts";
import { isZip } from "../tables/zip/zip-entries.ts";
import { binaryKind } from "./binary-kind.ts";

/**
 * The bytes of a file of text.
 *
 * @param options.zip whether the caller reads zip archives
 * @throws AllocationError `file-not-text` for a document of a kind that its first bytes show
 */
export function textBytes(
  bytes: Uint8Array,
  file: string,
  { zip = false }: { readonly zip?: boolean } = {},
): Uint8Array {
  const kind = binaryKind(bytes);
  if (kind && !(zip && kind === "archive" && isZip(bytes))) refuse("file-not-text", [], { file, kind });
  return bytes;
}
