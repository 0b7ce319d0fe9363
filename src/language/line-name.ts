import type { Allocation } from "../allocate/allocation.ts";
import type { Level } from "../recipients/recipient.ts";

/** What names a line. */
interface NamedLine {
  readonly id: string;
  readonly area: string;
  readonly level: Level;
  readonly name?: string;
  readonly short?: string;
}

/** A line by its name, or that of its area; by its id where another line of the level has the same name. */
export function lineName(line: NamedLine, { agreement }: Pick<Allocation, "agreement">): string {
  const nameOf = (one: NamedLine): string => {
    const area = agreement.areas.find(({ id }) => id === one.area);
    return one.short ?? one.name ?? area?.short ?? area?.name ?? one.id;
  };
  const name = nameOf(line);
  const same = agreement.lines.filter((one) => one.level === line.level && nameOf(one) === name);
  return same.length > 1 ? line.id : name;
}
