import { printable } from "../text/printable.ts";

/** A sentence as Markdown on one line: what stands in names and sources is neither HTML nor a link. */
export function markdownProse(text: string): string {
  return printable(text).replaceAll("<", "&lt;").replaceAll("](", "]\\(");
}
