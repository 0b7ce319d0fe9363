import type { GivenFile } from "../asked.ts";
import type { PageWord } from "../page-words.ts";
import { element } from "./element.ts";
import type { Labels } from "./labels.ts";

/** A button that opens files. */
export function fileButton(
  labels: Labels,
  word: PageWord,
  {
    id,
    accept,
    several = false,
  }: { readonly id: string; readonly accept: string; readonly several?: boolean },
  take: (files: readonly File[]) => void,
): Node[] {
  const input = element("input", { type: "file", id, accept, multiple: several, hidden: true, tabindex: -1 });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    // The same file can be chosen again, once it has been changed.
    input.value = "";
    if (files.length > 0) take(files);
  });
  return [
    element("button", { type: "button", onclick: () => input.click() }, labels.text(word)),
    labels.named(input, "aria-label", word),
  ];
}

/** Reads files whole. */
export function readFiles(files: readonly File[]): Promise<GivenFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
