import type { WorkbookDraft } from "../workbooks/workbook-draft.ts";
import type { OutputFormat } from "./options/output-format.ts";

/** The formats that only a file can have. */
export const WORKBOOKS = ["xlsx", "ods"] as const;

export type WorkbookOutput = (typeof WORKBOOKS)[number];

/** Whether a format is a workbook's. */
export function isWorkbook(format: OutputFormat | undefined): format is WorkbookOutput {
  return WORKBOOKS.some((one) => one === format);
}

/** The bytes of a workbook; the code that writes it is loaded only here. */
export async function bytesOf(draft: WorkbookDraft, format: WorkbookOutput): Promise<Uint8Array> {
  const { writeWorkbook } = await import("../workbooks/write-workbook.ts");
  return writeWorkbook(draft, format);
}
