/**
 * Turns source CSVs (`code,name,age,population`) of one day into a data module under src/population/bundled/data/, with the
 * SHA-256 of each source. Where two sources have the same figure it must be equal. What the parts of a register imply is left
 * out; the figures are expanded again and compared before anything is written.
 *
 *   npx deno run --allow-read --allow-write test/population/bundle-register.ts ID FILE.csv [FILE.csv …]
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import type { Counted } from "../../src/population/counted.ts";
import { pack, unpack } from "../../src/population/internals/pack.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { toCsv } from "../../src/population/to-csv.ts";

const [id = "", ...files] = process.argv.slice(2);
const about = { id, date: id.slice(-10), table: "", status: "supplied", source: "" } as const;
const stated = new Map<string, { total?: number; ages?: (number | undefined)[] }>();
const digests = files.map((file) => {
  const source = readFileSync(file);
  for (const [line, text] of source.toString("utf8").trimEnd().split("\n").entries()) {
    const [code = "", , age = "", count = ""] = text.split(",");
    if (line > 0) state(`${file}:${line + 1}`, code, age, Number(count));
  }
  return createHash("sha256").update(source).digest("hex");
});

const everything = new Map<string, Counted>(stated);
const expandsTo = (counts: ReadonlyMap<string, Counted>): string =>
  toCsv(registerOf(about, unpack(pack(counts))), () => "");
const whole = expandsTo(everything);
const kept = new Map(everything);
// Municipalities last: what is left out of a county must follow from what is kept.
for (const code of everything.keys()) {
  const { total, ages } = kept.get(code) as Counted;
  const shorter: (Counted | undefined)[] = [undefined, ...(ages ? [{ ages }] : [])];
  for (const counted of [...shorter, { total, ages } as Counted]) {
    if (counted) kept.set(code, counted);
    else kept.delete(code);
    if (expandsTo(kept) === whole) break;
  }
}
const packed = pack(kept);
if (expandsTo(kept) !== whole) throw new Error(`${id}: the packed figures do not expand to the sources`);

const about256 =
  "/** SHA-256 of each source file, rows `code,name,age,population`; `toCsv` of the register has every row of them. */";
const list = digests.map((digest) => `"${digest}"`);
const sources = list.length === 1 ? `[\n  ${list},\n]` : `[\n${list.map((one) => `  ${one},\n`).join("")}]`;
writeFileSync(
  new URL(`../../src/population/bundled/data/${id}.ts`, import.meta.url),
  `${about256}\nexport const sha256: readonly string[] = ${sources};\n\nconst packed: string = \`${packed}\`;\nexport default packed;\n`,
);

function state(place: string, code: string, age: string, count: number): void {
  const counted = stated.get(code) ?? {};
  stated.set(code, counted);
  const known = age === "total" ? counted.total : counted.ages?.[Number.parseInt(age, 10)];
  if (!Number.isSafeInteger(count) || (known !== undefined && known !== count))
    throw new Error(`${place}: ${count} where another source has ${known}`);
  if (age === "total") counted.total = count;
  else {
    counted.ages ??= Array.from({ length: 101 });
    counted.ages[Number.parseInt(age, 10)] = count;
  }
}
