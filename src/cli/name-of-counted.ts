import { countedLevel } from "../population/counted-level.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { inUse } from "../recipients/in-use.ts";

/** The name of what a register counts, by its code. */
export function nameOfCounted(code: string): string {
  const level = countedLevel(code);
  if (level === "nation" && !inUse()) return "Riket";
  const recipients = level ? directoryInUse().recipients(level) : [];
  return recipients.find((one) => one.code === code)?.name ?? code;
}
