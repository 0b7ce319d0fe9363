import { SWEDEN } from "../../src/recipients/sweden.ts";

/** A sound register of all municipalities as the text of a file, 1 000 people in each; rows may be replaced. */
export function registerText(change: (row: string, code: string) => string = (row) => row): string {
  const rows = SWEDEN.recipients("municipality").map(({ code, name }) =>
    change(`${code},${name},total,1000\n`, code),
  );
  return `code,name,age,population\n${rows.join("")}`;
}
