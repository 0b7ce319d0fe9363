/**
 * Turns a source CSV (`code,name,age,population`) into a data module under src/population/bundled/data/, with the SHA-256 of
 * the source. What the parts of a register tell is left out; the figures are expanded again and compared before anything is written.
 *
 *   npx deno run --allow-read --allow-write test/population/bundle-register.ts FILE.csv ID
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import type { Counted } from "../../src/population/counted.ts";
import { pack, unpack } from "../../src/population/pack.ts";
import type { Register } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { toCsv } from "../../src/population/to-csv.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";

const [file = "", id = ""] = process.argv.slice(2);
const source = readFileSync(file);
const register = readRegister(source, { id, date: id.slice(-10) });

const nameless = (): string => "";
const expandsTo = (packed: string): string => toCsv(registerOf(register, unpack(packed)), nameless);
const everything = new Map(register.codes().map((code) => [code, countedOf(register, code)]));
// Where totals are not the sums of their parts (SCB perturbs small cells from 2025), every code is packed as published.
const packed = [parts(register), everything]
  .map(pack)
  .find((text) => expandsTo(text) === toCsv(register, nameless));
if (packed === undefined) throw new Error(`${file}: the packed figures do not expand to the source`);
const target = new URL(`../../src/population/bundled/data/${id}.ts`, import.meta.url);
const sha256 = createHash("sha256").update(source).digest("hex");
const about =
  "/** SHA-256 of the source file, rows `code,name,age,population`, which `toCsv` of the register gives back. */";
writeFileSync(
  target,
  `${about}\nexport const sha256: string = "${sha256}";\n\nconst packed: string = \`${packed}\`;\nexport default packed;\n`,
);

/** The innermost level, and the ages of a nation whose parts have none. */
function parts(whole: Register): Map<string, Counted> {
  const innermost = whole.levels.includes("municipality") ? "municipality" : "county";
  const counts = new Map(whole.codes(innermost).map((code) => [code, countedOf(whole, code)]));
  if (whole.ages.join() === "nation") counts.set("00", countedOf(whole, "00"));
  return counts;
}

/** A total that its ages add up to is left out. */
function countedOf(whole: Register, code: string): Counted {
  const ages = Array.from({ length: 101 }, (_, age) => whole.count(code, [age, age]));
  const total = whole.count(code) ?? 0;
  if (ages.includes(undefined)) return { total };
  return whole.count(code, [0, 100]) === total ? { ages } : { total, ages };
}
