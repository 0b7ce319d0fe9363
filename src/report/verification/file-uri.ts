/** A file's path as a URI reference: forward slashes, percent-encoded; absolute paths become `file:` URIs. */
export function fileUri(path: string): string {
  const whole = path.replaceAll("\\", "/").replaceAll(/\p{Surrogate}/gu, "\ufffd");
  const drive = /^[A-Za-z]:(?=\/)/.exec(whole)?.[0] ?? "";
  const encoded = whole.slice(drive.length).split("/").map(encodeURIComponent).join("/");
  if (drive !== "") return `file:///${drive}${encoded}`;
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}
