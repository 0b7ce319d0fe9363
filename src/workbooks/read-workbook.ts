import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { ProblemDetails } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import { unpack } from "../tables/zip/unpack.ts";
import { isZip, type ZipEntry, zipEntries } from "../tables/zip/zip-entries.ts";
import { checkCells, checkUnpacked } from "./internals/check-unpacked.ts";
import { unitShown } from "./internals/unit-shown.ts";
import type { Workbook } from "./workbook.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** An .xls is not packed: what it can hold is bounded by its size. */
const LARGEST_XLS = 25_165_824;

/**
 * Reads a workbook as it is stored: xlsx and xlsm, ods, or xls, by the file's first bytes, whatever its name is. A cell
 * has the value that is stored, never the text that its number format shows.
 *
 * @param file the file's name in problems
 * @throws AllocationError `workbook-unreadable` for a password, a damaged file or another format; `workbook-too-large`
 * for more than two million cells or 256 MB unpacked, which is found before it is unpacked into memory
 *
 * @example
 * ```ts
 * import { AllocationError } from "fordela";
 * import { readWorkbook } from "fordela/workbook";
 * const error = await readWorkbook(new TextEncoder().encode("Län;Belopp")).catch((caught) => caught);
 * error instanceof AllocationError && error.problems[0]?.code; // "workbook-unreadable"
 * ```
 */
export async function readWorkbook(bytes: Uint8Array, file = "input"): Promise<Workbook> {
  checkArgument("readWorkbook", "bytes", bytes, "bytes");
  try {
    if (isZip(bytes)) return await readZipped(bytes, file);
    if (OLE.every((byte, position) => bytes[position] === byte)) return await readOle(bytes, file);
  } catch (error) {
    if (error instanceof AllocationError) throw error;
    const cause = isPassword(error) ? "password" : "damaged";
    return unreadable(file, cause);
  }
  return unreadable(file, "format");
}

async function readZipped(bytes: Uint8Array, file: string): Promise<Workbook> {
  const entries = zipEntries(bytes);
  if (!entries) return unreadable(file, "damaged");
  const named = (name: string): ZipEntry | undefined => entries.find((entry) => entry.name === name);
  const content = named("content.xml");
  const isExcel = entries.some(({ name }) => /^xl\/workbook\d*\.xml$/i.test(name));
  const type = named("mimetype");
  const isOpen = content && type && /opendocument\.spreadsheet/.test(unpackedText(bytes, type));
  if (!isExcel && !isOpen) return unreadable(file, "format");
  checkUnpacked(bytes, entries, file);
  const { sheetsOfHucre } = await import("./internals/sheets-of-hucre.ts");
  if (!isOpen) {
    const { readXlsx } = await import("hucre/xlsx");
    const styles = entries.find(({ name }) => /^xl\/styles\d*\.xml$/i.test(name));
    const readStyles = styles !== undefined && showsUnits(unpackedText(bytes, styles));
    return { format: "xlsx", sheets: sheetsOfHucre(await readXlsx(bytes, { readStyles })) };
  }
  const manifest = named("META-INF/manifest.xml");
  if (manifest && unpackedText(bytes, manifest).includes("encryption-data"))
    return unreadable(file, "password");
  const { openDocumentFacts } = await import("./internals/open-document-facts.ts");
  const xml = unpackedText(bytes, content);
  const facts = openDocumentFacts(xml);
  checkCells(facts.cells, file);
  const { openDocumentFormats } = await import("./internals/open-document-formats.ts");
  const styles = named("styles.xml");
  const formats = openDocumentFormats(xml, styles === undefined ? "" : unpackedText(bytes, styles));
  const { hasGroups, withoutGroups } = await import("./internals/without-groups.ts");
  const { readOds } = await import("hucre/ods");
  const workbook = await readOds(hasGroups(xml) ? withoutGroups(xml) : bytes);
  return { format: "ods", sheets: sheetsOfHucre(workbook, facts.sheets, formats) };
}

async function readOle(bytes: Uint8Array, file: string): Promise<Workbook> {
  const has = (name: string): boolean => includesWide(bytes, name);
  if (has("EncryptedPackage")) return unreadable(file, "password");
  if (!has("Workbook") && !has("Book")) return unreadable(file, "format");
  if (bytes.length > LARGEST_XLS)
    return refuse("workbook-too-large", [], { file, of: "bytes", limit: LARGEST_XLS });
  const { read, SSF } = await import("@e965/xlsx");
  const workbook = read(bytes, { type: "array", sheetStubs: true, cellNF: true, cellStyles: true });
  const { sheetsOfSheetJs } = await import("./internals/sheets-of-sheet-js.ts");
  return { format: "xls", sheets: sheetsOfSheetJs(workbook, SSF.is_date) };
}

/** Whether any number format of an Excel workbook shows thousands or millions of what is stored. */
function showsUnits(styles: string): boolean {
  return styles.split('formatCode="').some((part, at) => {
    const format = part.slice(0, part.indexOf('"')).replaceAll("&quot;", '"');
    return at > 0 && unitShown(format) !== undefined;
  });
}

/** A file of a zip as text. */
function unpackedText(bytes: Uint8Array, entry: ZipEntry): string {
  const decoder = new TextDecoder();
  let text = "";
  unpack(bytes, entry, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text + decoder.decode();
}

/** Whether bytes have a name in UTF-16, as the directory of an old Office file has. */
function includesWide(bytes: Uint8Array, name: string): boolean {
  const [first = 0, ...others] = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (others.every((byte, index) => bytes[at + 1 + index] === byte)) return true;
  return false;
}

function unreadable(file: string, cause: ProblemDetails["workbook-unreadable"]["cause"]): never {
  return refuse("workbook-unreadable", [], { file, cause });
}

function isPassword(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "EncryptedFileError" || /password|encrypt/i.test(error.message);
}
