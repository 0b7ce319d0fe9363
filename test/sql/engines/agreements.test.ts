import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Agreement, ResolvedLine } from "../../../src/agreements/agreement.ts";
import { AGREEMENTS } from "../../../src/agreements/bundled/index.ts";
import { readAgreement } from "../../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../../src/allocate/allocate.ts";
import type { Allocation } from "../../../src/allocate/allocation.ts";
import { BUNDLED } from "../../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import { AllocationError } from "../../../src/problems/allocation-error.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import type { Series } from "../../../src/rules/weights/series.ts";
import { weightsOfKey } from "../../../src/rules/weights-of-key.ts";
import { type SqlOptions, toSql } from "../../../src/sql/to-sql.ts";
import { byCode, inEachEngine, type SqlEngine } from "../../support/sql-engine.ts";

const FOLDER = new URL("../../../fixtures/agreements/", import.meta.url);
const EXAMPLES = readdirSync(FOLDER).map((file) =>
  readAgreement(readFileSync(new URL(file, FOLDER), "utf8")),
);

/** Every agreement that there is, bundled or an example. */
const ALL: readonly Agreement[] = [...Object.values(AGREEMENTS), ...EXAMPLES];

/** Figures that keys of stated amounts come out even with. */
const EVEN: Readonly<Record<string, (at: number) => bigint>> = {
  // Eight regions reach 20 million kronor each.
  "at-tjanster-trappsteg": (at) => (at < 8 ? 10n : 1n),
  "operationer-108": () => 0n,
  "operationer-39": (at) => (at < 14 ? 1n : 0n),
  "operationer-19": (at) => (at === 0 ? 886n : 999n),
};

/** Whole figures for every indicator that a line names, repeated often enough for claims to tie. */
function figures({ lines }: Agreement): Readonly<Record<string, Series>> {
  const named = lines.flatMap((line) =>
    weightsOfKey(line.key).flatMap((weight) =>
      weight.by === "indicator" ? [[weight.name, weight.over ?? line.level] as const] : [],
    ),
  );
  return Object.fromEntries(
    named.map(([name, level], index) => [
      name,
      Object.fromEntries(
        SWEDEN.recipients(level).map(({ code }, at) => [
          code,
          EVEN[name]?.(at) ?? BigInt(((at + 3) * (index + 7) * 31) % 97) + 1n,
        ]),
      ),
    ]),
  );
}

/** All lines that can be allocated with the registers there are and figures made up for what the agreement lacks. */
async function allocated(agreement: Agreement, more: Partial<SqlOptions>): Promise<Allocation> {
  const registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
  const amounts = Object.fromEntries(
    agreement.lines.flatMap(({ id, amount, share, key }) =>
      amount === null && !share && key.some(({ rule }) => rule === "proportional")
        ? [[id, 500_000_000_00n]]
        : [],
    ),
  );
  const { unit, rounding } = more;
  return allocate(agreement, {
    registers,
    substitute: "nearest",
    indicators: figures(agreement),
    amounts,
    accept: (agreement.unsupported ?? []).map(({ id }) => id),
    incomplete: "list",
    ...(unit && { unit }),
    ...(rounding && { rounding }),
  });
}

/** The statement of a line, or the code and the reason that it is refused for. */
function statementOf(line: ResolvedLine, options: SqlOptions): { sql: string } | { refused: string } {
  try {
    return { sql: toSql(line, options) };
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    const refused = error.problems.map((one) =>
      one.code === "sql-rule" ? `${one.details.obstacle} ${one.details.name}` : one.code,
    );
    return { refused: `${line.id}: ${refused.join()}` };
  }
}

/** The refusals of all lines; the amounts of the others are compared with the library's. */
async function compared(
  database: SqlEngine,
  { lines, making }: Allocation,
  options: SqlOptions,
  before: (line: ResolvedLine) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const { weigh, indicators } = making?.options ?? {};
  const figures = options.from ? {} : { ...(weigh && { weigh }), ...(indicators && { indicators }) };
  const refusals: string[] = [];
  for (const { line, recipients, amounts } of lines) {
    const written = statementOf(line, { ...options, ...figures });
    if ("refused" in written) {
      refusals.push(written.refused);
      continue;
    }
    await before(line);
    const expected = Object.fromEntries(recipients.map(({ code }, at) => [code, amounts[at]]));
    expect(byCode(await database.rows(written.sql))).toEqual(expected);
  }
  return refusals;
}

/** Lines that have no statement with the register in it: a rate over 21 populations has some 100 digits. */
const WITHOUT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "at-tjanster-2024": { duckdb: ["region-tathet: sql-digits"] },
};

/** Lines that have no statement over a table: what they weigh by is computed from other weights. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  "at-tjanster-2024": ["region-tathet: weight rate"],
  "karriartjanster-2020": ["kommun-bidragspott-1: weight mean"],
  "litteratur-2024": ["kommun-barn-och-elever: weight mean"],
  "lonelyft-2016": ["kommun-elever: weight between"],
};

const SETTINGS: readonly { unit: "ore" | "krona"; rounding: RoundingMethod }[] = [
  { unit: "ore", rounding: "largest-remainder" },
  { unit: "krona", rounding: "largest-remainder" },
  { unit: "krona", rounding: "nearest-residual-to-largest" },
  { unit: "krona", rounding: "nearest" },
  { unit: "krona", rounding: "floor" },
];

/** Makes a table of a line's recipients and the whole figures that its key counts. */
async function makeTable(engine: SqlEngine, line: ResolvedLine, { making }: Allocation): Promise<void> {
  const { weigh, indicators = {} } = making?.options ?? {};
  const recipients = SWEDEN.recipients(line.level);
  const columns = new Map<string, readonly bigint[]>();
  for (const weight of weightsOfKey(line.key)) {
    if (weight.by === "population" && weigh) {
      const name = ["population", ...(weight.ages ?? []), ...(weight.date?.split("-") ?? [])].join("_");
      columns.set(name, weigh(weight, line, recipients).weights);
    }
    if (weight.by === "indicator")
      columns.set(
        weight.name,
        recipients.map(({ code }) => (indicators[weight.name]?.[code] as bigint | undefined) ?? 0n),
      );
  }
  const names = [...columns.keys()];
  const rows = recipients.map(
    ({ code }, at) => `('${code}'${names.map((name) => `, ${columns.get(name)?.[at]}`).join("")})`,
  );
  await engine.rows("DROP TABLE IF EXISTS mottagare");
  await engine.rows(
    `CREATE TABLE mottagare (code VARCHAR(9)${names.map((name) => `, "${name}" BIGINT`).join("")})`,
  );
  // In another order than the library's.
  await engine.rows(`INSERT INTO mottagare VALUES ${rows.reverse().join(", ")}`);
}

inEachEngine((engine, dialect) => {
  describe.each(ALL)("$id", (agreement) => {
    it.each(SETTINGS)(
      "gives the library's amounts: $rounding to $unit",
      { timeout: 300_000 },
      async (setting) => {
        const allocation = await allocated(agreement, setting);
        const refused = await compared(await engine(), allocation, { dialect, ...setting });
        expect(refused).toEqual(WITHOUT[agreement.id]?.[dialect] ?? []);
      },
    );

    it("gives them from a table too, or refuses the line by name", { timeout: 300_000 }, async () => {
      const database = await engine();
      const allocation = await allocated(agreement, {});
      const refused = await compared(database, allocation, { dialect, from: "mottagare" }, (line) =>
        makeTable(database, line, allocation),
      );
      expect(refused).toEqual(COMPOSED[agreement.id] ?? []);
    });
  });
});

it("allocates every line of every agreement here", async () => {
  expect(ALL.length).toBeGreaterThan(15);
  for (const agreement of ALL) {
    const { lines, problems } = await allocated(agreement, {});
    expect([agreement.id, problems, lines.length]).toEqual([agreement.id, [], agreement.lines.length]);
  }
});
