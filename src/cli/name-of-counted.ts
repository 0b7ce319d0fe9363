import { directoryInUse } from "../recipients/directory-in-use.ts";

/** The name of what a register counts, by its code. */
export function nameOfCounted(code: string): string {
  if (code === "00") return "Riket";
  const level = code.length === 2 ? "county" : "municipality";
  return (
    directoryInUse()
      .recipients(level)
      .find((one) => one.code === code)?.name ?? code
  );
}
