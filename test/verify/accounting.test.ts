import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { verify } from "../../src/verify/verify.ts";
import { type GoodTable, goodTables, REGISTERS } from "./damage/good-table.ts";
import { type Random, randomOf } from "./damage/random.ts";
import { csvOf } from "./damage/sheet.ts";

// Every figure is accounted for: whatever is changed in a table that is right, a problem appears, or the figure is
// listed as not checked, or the changed table is right too, which is decided here from its texts alone.

const SEED = Number(process.env["FORDELA_SEED"] ?? 2025);
/** Changed tables: a hundred thousand in a nightly run. */
const TABLES = Number(process.env["FORDELA_ACCOUNTS"] ?? (process.env["CI"] ? 10_000 : 600));
const PARTS = 10;

const GOOD = goodTables();
const TITLE_ROWS = 2;

/** A table as texts: header, rows, and the total last where there is one. */
type Texts = readonly (readonly string[])[];

interface Change {
  readonly kind: string;
  readonly after: Texts;
  /** Whether the changed table is right all the same. */
  readonly right: boolean;
  /** The cells that were changed, to be found among those not checked. */
  readonly cells: readonly string[];
}

function textsOf({ sheet }: GoodTable): Texts {
  const lines = csvOf(sheet).trimEnd().split("\n").slice(TITLE_ROWS);
  return lines.map((line) => line.split(";"));
}

function verified(table: GoodTable, texts: Texts): Verification {
  const title = csvOf(table.sheet).split("\n").slice(0, TITLE_ROWS).join("\n");
  const csv = `${title}\n${texts.map((row) => row.join(";")).join("\n")}\n`;
  return verify(readTable(parseCsv(csv)), table.claim, {
    registers: REGISTERS,
    known: table.shared.known ?? [],
    ...(table.shared.substitute && { substitute: table.shared.substitute }),
  });
}

const digits = (text: string): bigint => BigInt(text.replace(/\D/g, ""));
const cellName = (row: number, column: number): string =>
  `${String.fromCharCode(65 + column)}${row + 1 + TITLE_ROWS}`;
const put = (texts: Texts, row: number, column: number, text: string): Texts =>
  texts.map((cells, at) => (at === row ? cells.map((one, place) => (place === column ? text : one)) : cells));

/** Changes one digit of one figure. In thousands, a step more or less may be another rounding of the same amount. */
function digitChanged(table: GoodTable, texts: Texts, random: Random): Change {
  const row = 1 + random.below(texts.length - 1);
  const column = 1 + random.below((texts[0] as readonly string[]).length - 1);
  const before = texts[row]?.[column] as string;
  const places = [...before].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = random.pick(places);
  const digit = String((Number(before[at]) + 1 + random.below(9)) % 10);
  const after = before.slice(0, at) + digit + before.slice(at + 1);
  const moved = digits(after) - digits(before);
  const lines = table.sheet.columns[column - 1]?.lines.length ?? 1;
  // What is printed in thousands was cut or rounded from an amount; each line can be off by less than a step. A total
  // of rows may drift by a step for each row.
  const rows = BigInt(texts.length - 1);
  const slack = table.sheet.print === "tkr" ? BigInt(lines) * (row === texts.length - 1 ? rows : 1n) : 0n;
  const right = moved === 0n || (moved < 0n ? -moved : moved) <= slack;
  return { kind: "digit", after: put(texts, row, column, after), right, cells: [cellName(row, column)] };
}

function rowDropped(table: GoodTable, texts: Texts, random: Random): Change {
  const row = 1 + random.below(texts.length - 1);
  // The row of totals claims nothing that the rows do not.
  const isTotal = table.sheet.totals !== null && row === texts.length - 1;
  const right = isTotal || table.claim.partial === true;
  return { kind: "row dropped", after: texts.filter((_, at) => at !== row), right, cells: [] };
}

function columnDropped(table: GoodTable, texts: Texts, random: Random): Change | undefined {
  const { columns } = table.sheet;
  if (columns.length < 2) return undefined;
  const column = 1 + random.below(columns.length);
  // Without the column of all lines, each line still has its own.
  const right = (columns[column - 1]?.lines.length ?? 0) > 1;
  const after = texts.map((cells) => cells.filter((_, at) => at !== column));
  return { kind: "column dropped", after, right, cells: [] };
}

function namesExchanged(table: GoodTable, texts: Texts, random: Random): Change {
  const last = texts.length - 1;
  const [one, other] = [1 + random.below(last), 1 + random.below(last)];
  const [a, b] = [texts[one] as readonly string[], texts[other] as readonly string[]];
  const after = put(put(texts, one, 0, b[0] as string), other, 0, a[0] as string);
  // As for figures exchanged: in thousands, figures a step apart can be another rounding of each other's amounts.
  const alike = table.sheet.columns.every(({ lines }, at) => {
    const off = digits(a[at + 1] as string) - digits(b[at + 1] as string);
    return (off < 0n ? -off : off) <= (table.sheet.print === "tkr" ? BigInt(lines.length) : 0n);
  });
  return { kind: "names exchanged", after, right: one === other || alike, cells: [] };
}

function figuresExchanged(table: GoodTable, texts: Texts, random: Random): Change {
  const last = texts.length - 1;
  const column = 1 + random.below((texts[0] as readonly string[]).length - 1);
  const [one, other] = [1 + random.below(last), 1 + random.below(last)];
  const [a, b] = [texts[one]?.[column] as string, texts[other]?.[column] as string];
  const off = digits(a) - digits(b);
  const lines = BigInt(table.sheet.columns[column - 1]?.lines.length ?? 1);
  const slack = table.sheet.print === "tkr" ? lines : 0n;
  const after = put(put(texts, one, column, b), other, column, a);
  return { kind: "figures exchanged", after, right: (off < 0n ? -off : off) <= slack, cells: [] };
}

function headersExchanged(table: GoodTable, texts: Texts, random: Random): Change | undefined {
  const width = table.sheet.columns.length;
  if (width < 2) return undefined;
  const [one, other] = [1 + random.below(width), 1 + random.below(width)];
  const head = texts[0] as readonly string[];
  const after = put(put(texts, 0, one, head[other] as string), 0, other, head[one] as string);
  const same = texts.slice(1).every((cells) => {
    const off = digits(cells[one] as string) - digits(cells[other] as string);
    return table.sheet.print === "tkr" ? off >= -BigInt(width) && off <= BigInt(width) : off === 0n;
  });
  return { kind: "headers exchanged", after, right: one === other || same, cells: [] };
}

const CHANGES = [digitChanged, rowDropped, columnDropped, namesExchanged, figuresExchanged, headersExchanged];

/** Whether a verification lets a change pass: no problem, and nothing of it among what was not checked. */
function passes({ problems, account }: Verification, { cells }: Change): boolean {
  const listed = new Set(account.unchecked.map(({ place }) => place.cell));
  return !problems.some(({ severity }) => severity === "error") && !cells.some((cell) => listed.has(cell));
}

interface Counts {
  tables: number;
  right: number;
  readonly silent: string[];
}

function run(seed: number, tables: number, judge: typeof passes = passes): Counts {
  const random = randomOf(seed);
  const counts: Counts = { tables: 0, right: 0, silent: [] };
  while (counts.tables < tables) {
    const table = random.pick(GOOD);
    const texts = textsOf(table);
    const change = random.pick(CHANGES)(table, texts, random);
    if (!change) continue;
    counts.tables++;
    if (change.right) counts.right++;
    else if (judge(verified(table, change.after), change))
      counts.silent.push(`${table.name}: ${change.kind}`);
  }
  return counts;
}

describe("a table that is right", () => {
  it.each(GOOD.map((table) => [table.name, table] as const))("has every figure compared: %s", (_, table) => {
    const { problems, account } = verified(table, textsOf(table));
    expect(problems).toEqual([]);
    expect(account.unchecked).toEqual([]);
    const { rows, columns, totals } = table.sheet;
    const figures = rows.length * columns.length + (totals ? columns.length : 0);
    expect(account.compared + account.summed).toBe(figures);
  });
});

describe("a table that was changed", () => {
  it.each(Array.from({ length: PARTS }, (_, part) => part))("never passes in silence (%i)", (part) => {
    const { tables, right, silent } = run(SEED + part, Math.ceil(TABLES / PARTS));
    if (process.env["FORDELA_ACCOUNTS"]) console.info({ part, tables, right, silent: silent.length });
    expect(silent).toEqual([]);
    // The changes are real ones.
    expect(right).toBeLessThan(tables / 2);
  });

  it("would be found to pass by a verifier that compares nothing", () => {
    const blind = ({ account }: Verification): boolean => account.compared >= 0;
    expect(run(SEED, 20, blind).silent.length).toBeGreaterThan(5);
  });
});
