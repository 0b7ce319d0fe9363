import type { Directory } from "../../recipients/directory.ts";
import { directoryInUse } from "../../recipients/directory-in-use.ts";
import type { Level, Recipient } from "../../recipients/recipient.ts";
import { meaningsOf } from "../../recipients/resolve.ts";

/** The recipients of one level that a text can mean. */
export type Named = (text: string) => readonly Recipient[];

/**
 * Looks names up at a level, each name of a recipient once. Among counties and regions a body is also meant by the name of its role as
 * a municipality: "Gotlands kommun" is Region Gotland there.
 */
export function recipientsNamed(level: Level, directory: Directory = directoryInUse()): Named {
  const found = new Map<string, readonly Recipient[]>();
  const bodies = new Map(directory.recipients(level).map((recipient) => [recipient.body, recipient]));
  const lookUp = (text: string): readonly Recipient[] => {
    const here = meaningsOf(text, level, directory);
    if (here.length > 0 || level === "municipality") return here;
    return meaningsOf(text, "municipality", directory).flatMap(({ body }) => bodies.get(body) ?? []);
  };
  return (text) => {
    const known = found.get(text);
    if (known) return known;
    const read = lookUp(text);
    // Texts that mean no recipient may be as many as the rows, and are not kept.
    if (read.length > 0) found.set(text, read);
    return read;
  };
}
