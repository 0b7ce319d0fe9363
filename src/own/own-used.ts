import type { OwnOptions } from "../rules/own-options.ts";
import { definitionOf } from "./definitions-in-use.ts";

/** An own definition that a computation used; `version` is "–" where it is no longer in use. */
export interface OwnUsed {
  /** Its kind and name, such as `rule:rural-bonus`. */
  readonly id: string;
  readonly version: string;
}

/** The own rules and weights anywhere in lines, which are data, and own roundings, each once. */
export function ownUsed(lines: unknown, methods: readonly string[]): OwnUsed[] {
  const found = new Map<string, OwnUsed>();
  const add = (kind: "rule" | "weight" | "rounding", name: string): void => {
    const id = `${kind}:${name}`;
    found.set(id, { id, version: definitionOf(kind, name)?.version ?? "–" });
  };
  const search = (data: unknown): void => {
    if (typeof data !== "object" || data === null) return;
    const { rule, by, name } = data as Readonly<Record<string, unknown>>;
    if (typeof name === "string" && (rule === "own" || by === "own")) {
      const kind = rule ? "rule" : "weight";
      add(kind, name);
      const options = (data as { readonly options?: OwnOptions }).options ?? {};
      search(definitionOf(kind, name)?.uses?.(options));
    }
    for (const inner of Object.values(data)) search(inner);
  };
  search(lines);
  for (const method of methods) if (method.startsWith("own:")) add("rounding", method.slice("own:".length));
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
