import { checkArgument } from "../problems/check-argument.ts";
import { nameKey } from "../recipients/name-key.ts";

/**
 * The actor that each name belongs to: "Region, Folkhälsoenheten" and "Region (civilsamhället)" are the actor "Region".
 * A slash parts a unit from its actor only where the actor is also named without it: "Jämtland/Härjedalen" is one name.
 *
 * @example
 * ```ts
 * import { actorHeads } from "fordela/flow";
 * actorHeads(["Region", "Region/Folkhälsoenheten"]).get("Region/Folkhälsoenheten"); // "Region"
 * ```
 */
export function actorHeads(names: readonly string[]): Map<string, string> {
  checkArgument("actorHeads", "names", names, "list");
  const before = (name: string): string => (/^[^,(;]*/.exec(name)?.[0] ?? name).trim() || name.trim();
  const known = new Map(names.map((name) => [nameKey(before(name)), before(name)]));
  const first = new Map<string, string>();
  return new Map(
    names.map((name) => {
      const plain = before(name);
      const [start = ""] = plain.split("/");
      const head = start !== plain && known.has(nameKey(start)) ? start.trim() : plain;
      const key = nameKey(head);
      if (!first.has(key)) first.set(key, head);
      return [name, first.get(key) as string];
    }),
  );
}
