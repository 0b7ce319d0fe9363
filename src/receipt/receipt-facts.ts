import type { Receipt } from "./receipt.ts";

/** Every fact in a receipt except its own digest, by place, such as `settings.rounding`. */
export function receiptFacts({ digest: _, ...receipt }: Receipt): ReadonlyMap<string, string> {
  return new Map(factsIn(receipt, ""));
}

function factsIn(value: unknown, place: string): [string, string][] {
  if (Array.isArray(value) && value.every((one) => typeof one === "string"))
    return [[place, value.join(", ")]];
  if (typeof value !== "object" || value === null) return [[place, value === null ? "–" : String(value)]];
  const parts = Array.isArray(value)
    ? value.map((one, index) => [nameOf(one, index), one])
    : Object.entries(value);
  return parts.flatMap(([name, inner]) => factsIn(inner, place === "" ? name : `${place}.${name}`));
}

/** The name of a list item: its own name if it has one. */
function nameOf(item: object, index: number): string {
  const [name] = ["id", "line", "name"].flatMap((key) =>
    key in item ? [(item as Record<string, unknown>)[key]] : [],
  );
  return String(name ?? index);
}
