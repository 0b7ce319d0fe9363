import { beforeAll, describe, expect, it } from "vitest";
import { infer } from "../../src/forensics/inference/infer.ts";
import type { Inference, InferredKey } from "../../src/forensics/inference/inference.ts";
import { recoverPopulation } from "../../src/forensics/recovery/recover-population.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import type { Register } from "../../src/population/register.ts";
import { DECEIVING, type DeceivingTable, deceivingTable } from "./deceiving-table.ts";
import { numbersFrom } from "./inference/made-table.ts";

/** A few in every run; CI tries more, `.ci/nightly claims` as many as docs/trust.md counts. */
const CASES = Number(process.env["CASES"] ?? (process.env["CI"] ? 300 : 60));
const PARTS = Array.from({ length: 10 }, (_, part) => part);

describe("a table with a minimum, a maximum, misprints or a base that is not told", () => {
  let registers: readonly Register[];
  beforeAll(async () => {
    registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
  });

  const seen = new Map<string, number>();
  const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);

  it.each(PARTS)(
    "gets no key and no population that is not its own, part %i",
    (part) => {
      const next = numbersFrom(20261129 + part);
      const false_: string[] = [];
      for (let index = 0; index < CASES / PARTS.length; index++) {
        const table = deceivingTable(next, registers);
        count(table.kind);
        const atHand = index % 10 === 0 ? registers : registers.filter(({ ages }) => ages.length < 3);
        const inference = infer(table.published, { registers: atHand });
        for (const key of inference.exact) {
          if (isItsOwn(key, table)) continue;
          if (isResidual(key, table)) count("misprint in an equal split: as small as a residual of rounding");
          else false_.push(`${index} ${keyOf(key)}`);
        }
        if (inference.exact.length > 0) count(`${table.kind}: key`);
        const known = atHand.some(({ id }) => id === table.register.id);
        false_.push(
          ...falseTotals(table, inference, known).map((total) => `${index} ${table.kind} ${total}`),
        );
      }
      expect(false_).toEqual([]);
    },
    3_600_000,
  );

  it("is of every kind, and most that follow from a register at hand have their key", () => {
    for (const kind of DECEIVING) expect(seen.get(kind), kind).toBeGreaterThan(0);
    if (process.env["CASES"]) console.info(Object.fromEntries(seen));
    expect(seen.get("untold base: key") ?? 0).toBeGreaterThan(0);
    expect(seen.get("minimum: key") ?? 0).toBeGreaterThan(0);
  });

  /** Whether a key is the table's, by its register: an amount to each is also a percentage in equal parts. */
  function isItsOwn({ registers: [own], fits }: InferredKey, table: DeceivingTable): boolean {
    const { misprints, key, register } = table;
    const rules = (fits[0]?.lines[0]?.key ?? []).map(({ rule }) => (rule === "percent" ? "fixed" : rule));
    const same = rules.join() === key.map(({ rule }) => rule).join();
    return misprints === 0 && same && own?.id === register.id;
  }

  /** Whether equal parts have their misprint where a residual of rounding would be, and no larger than one. */
  function isResidual({ fits }: InferredKey, { kind, published: { figures } }: DeceivingTable): boolean {
    const [first = 0n, second = 0n] = figures.map(({ amount }) => amount);
    const largest = 50n * BigInt(figures.length);
    return (
      kind === "misprint in an equal split" &&
      fits.every(({ rounding }) => rounding === "nearest-residual-to-largest") &&
      second - largest <= first &&
      first <= second + largest
    );
  }

  function falseTotals(table: DeceivingTable, inference: Inference, known: boolean): string[] {
    const { published, register, kind, bundled } = table;
    const rows = published.figures.map(({ code, amount }) => ({ code, label: code, amount }));
    const { nationalTotal } = recoverPopulation(rows, { registers });
    if (nationalTotal !== null) count(`${kind}: total`);
    const people = rows.reduce((sum, { code }) => sum + BigInt(register.count(code) ?? 0), 0n);
    const claims = [
      { total: nationalTotal, hasRegister: bundled },
      { total: inference.nationalTotal, hasRegister: bundled && known },
    ];
    return claims.flatMap(({ total, hasRegister }) => {
      if (total === null || total === people) return [];
      // A misprint that is some other number of persons makes another population, and no register shows which is right.
      if (kind === "misprint" && !hasRegister) {
        count("misprint, no register at hand: another total");
        return [];
      }
      return [`${hasRegister ? "" : "no register: "}${total}, not ${people}`];
    });
  }
});

function keyOf({ fits: [fit] }: InferredKey): string {
  return JSON.stringify(fit?.lines[0]?.key, (_, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
}
