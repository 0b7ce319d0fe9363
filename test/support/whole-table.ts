import { zipSync } from "fflate";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { OLDEST } from "../../src/population/counted.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";

/** The years that Statistics Sweden's table of 1 November has. */
const YEARS = Array.from({ length: 23 }, (_, at) => 2002 + at);

/**
 * Statistics Sweden's whole table of the people of 1 November, as it is served: a zipped CSV in Windows-1252 with every
 * municipality, age, sex, content and year. The counts of 2024 are bundled; their ages are those of September 2022, moved
 * so that they sum to them. Other years and contents have other figures, which must not be taken.
 */
export async function wholeTable(): Promise<Uint8Array> {
  const [totals, ages] = await Promise.all([loadRegister("scb-2024-11-01"), loadRegister("scb-2022-09-30")]);
  const lines = ['"region","ålder","kön","tabellinnehåll","år","value"'];
  for (const { code, name } of SWEDEN.recipients("municipality")) {
    const counts = Array.from({ length: OLDEST + 1 }, (_, age) => ages.count(code, [age, age]) ?? 0);
    const sum = counts.reduce((all, one) => all + one, 0);
    const off = (totals.count(code) ?? 0) - sum;
    for (let one = 0; one < Math.abs(off); one++) {
      const age = 20 + (one % 50);
      counts[age] = (counts[age] ?? 0) + Math.sign(off);
    }
    counts.forEach((count, age) => {
      const label = age === OLDEST ? "100+ år" : `${age} år`;
      const women = Math.floor(count / 2);
      for (const [sex, people] of [
        ["män", count - women],
        ["kvinnor", women],
      ] as const)
        for (const year of YEARS) {
          const start = `"${code} ${name}","${label}","${sex}"`;
          const figure = year === 2024 ? people : people + year - 2000;
          lines.push(`${start},"Folkmängden den 1 november","${year}","${figure}"`);
          lines.push(`${start},"Folkökning","${year}","${year % 7}"`);
        }
    });
  }
  return zipSync({ "TAB1267_sv.csv": windows(`${lines.join("\r\n")}\r\n`) }, { level: 6 });
}

/** A text of Swedish letters as Windows-1252, which for these is one byte each. */
function windows(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
