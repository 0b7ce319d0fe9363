import type { WorkbookDraft } from "./workbook-draft.ts";

/** The formats that are written. */
export type WrittenFormat = "xlsx" | "ods";

/** Writes a workbook as the bytes of a file. Each formula carries the value that it comes to. */
export async function writeWorkbook(draft: WorkbookDraft, format: WrittenFormat): Promise<Uint8Array> {
  if (format === "xlsx") return (await import("./internals/xlsx-bytes.ts")).xlsxBytes(draft);
  return (await import("./internals/ods-bytes.ts")).odsBytes(draft);
}
