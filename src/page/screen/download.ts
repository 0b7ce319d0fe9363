import type { GivenFile } from "../asked.ts";
import { element } from "./element.ts";

/** Hands a file to the reader, as a download. */
export function download({ name, bytes }: GivenFile): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  element("a", { href: address, download: name }).click();
  // The download has begun once this turn is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
