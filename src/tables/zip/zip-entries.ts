/** A file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** How many bytes it holds, packed and unpacked, by the directory. */
  readonly packed: number;
  readonly size: number;
  /** Its CRC-32. */
  readonly checksum: number;
  /** Where its own header begins. */
  readonly start: number;
  readonly method: "stored" | "deflated" | "unknown";
}

const STARTS = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };
/** The lengths of these records without their names and notes. */
const LENGTHS = { entry: 46, end: 22 };
const LONGEST_NOTE = 65_535;

/** Whether bytes are a zip archive's. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > LENGTHS.end && viewOf(bytes).getUint32(0, true) === STARTS.file;
}

/** The files of a zip archive by its directory, folders left out; `undefined` if it is broken or cut short. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - LENGTHS.end - LONGEST_NOTE);
  let end = bytes.length - LENGTHS.end;
  while (end >= first && view.getUint32(end, true) !== STARTS.end) end--;
  if (end < first) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + LENGTHS.entry > bytes.length || view.getUint32(at, true) !== STARTS.entry) return undefined;
    const [name, extra, note] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const from = at + LENGTHS.entry;
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(from, from + name)),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
      method: encrypted ? "unknown" : method === 8 ? "deflated" : method === 0 ? "stored" : "unknown",
    };
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = from + name + extra + note;
  }
  return entries;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
