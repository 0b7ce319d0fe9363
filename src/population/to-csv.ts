import { checkArgument } from "../problems/check-argument.ts";
import { csvCell } from "../text/csv-line.ts";
import { OLDEST } from "./counted.ts";
import type { Register } from "./register.ts";

/**
 * Writes a register as the text that `readRegister` reads: `code,name,age,population`. The nation comes first, then
 * counties, then municipalities; each has its total and then its ages 0 to 100+, if the register has them. Lines end in
 * a line feed. A name that a spreadsheet would run as a formula gets a leading apostrophe.
 *
 * @param name the name to print beside a code
 *
 * @example
 * ```ts
 * import { registerOf } from "fordela";
 * import { toCsv } from "fordela/words";
 * const register = registerOf(
 *   { id: "own", date: "2024-11-01", table: "Own count", status: "supplied", source: "Own count" },
 *   new Map([["2303", { total: 5000 }]]),
 * );
 * toCsv(register, (code) => (code === "2303" ? "Ragunda" : "")).includes("2303,Ragunda,total,5000\n"); // true
 * ```
 */
export function toCsv(register: Register, name: (code: string) => string): string {
  checkArgument("toCsv", "register", register, "{id count}");
  checkArgument("toCsv", "name", name, "function");
  const lines = ["code,name,age,population"];
  for (const code of register.codes()) {
    const start = `${code},${csvCell(name(code))}`;
    const total = register.count(code);
    if (total !== undefined) lines.push(`${start},total,${total}`);
    for (let age = 0; age <= OLDEST; age++) {
      const people = register.count(code, [age, age]);
      if (people !== undefined) lines.push(`${start},${age === OLDEST ? "100+" : age},${people}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
