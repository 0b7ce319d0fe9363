import { refuse } from "../../problems/refuse.ts";
import type { Dialect } from "./dialects/dialect.ts";

/** A table's name, each part of it quoted: `a.b` has two parts, `"a.b"` one. */
export function quotedTable(from: string, { identifier }: Dialect): string {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  let ended = false;
  const invalid = (): never =>
    refuse("argument-invalid", ["from"], {
      of: "toSql",
      name: "from",
      given: JSON.stringify(from.slice(0, 80)),
      expected: ["name", "schema.name", '"any name"'],
    });
  for (let at = 0; at < from.length; at++) {
    const sign = from[at] as string;
    if (sign === "\0") return invalid();
    if (quoted) {
      if (sign !== '"') part += sign;
      else if (from[at + 1] === '"') {
        part += sign;
        at += 1;
      } else {
        quoted = false;
        ended = true;
      }
    } else if (sign === ".") {
      if (part === "") return invalid();
      parts.push(part);
      part = "";
      ended = false;
    } else if (sign === '"' && part === "" && !ended) quoted = true;
    else if (ended || sign === '"') return invalid();
    else part += sign;
  }
  if (quoted || part === "") return invalid();
  return [...parts, part].map(identifier).join(".");
}
