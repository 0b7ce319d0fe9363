import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import type { Register } from "../../src/population/register.ts";
import type { Level } from "../../src/recipients/recipient.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { type OracleCase, randomCase, sharedByUs } from "../support/oracle-case.ts";
import { askPython, PYTHON_EXISTS } from "../support/python-oracle.ts";
import { recorded } from "../support/recording-terminal.ts";

const METROPOLITAN = ["01", "12", "14"];

/** The 2025 lines of a level as agreements.md has them: each fixed amount in kronor, metropolitan counties' own, and whether people count. */
const KEYS: Readonly<Record<string, { each: bigint; metropolitan: bigint; people: boolean }>> = {
  "lan-nationell-strategi": { each: 2_000_000n, metropolitan: 3_000_000n, people: false },
  "lan-medverkan": { each: 1_000_000n, metropolitan: 2_000_000n, people: false },
  "lan-vard-insatsprogram": { each: 1_000_000n, metropolitan: 2_000_000n, people: false },
  "lan-komplexa-behov": { each: 0n, metropolitan: 0n, people: true },
  "lan-suicidprevention": { each: 5_000_000n, metropolitan: 5_000_000n, people: true },
  "region-komplexa-behov": { each: 0n, metropolitan: 0n, people: true },
  "region-suicidprevention": { each: 0n, metropolitan: 0n, people: true },
};

function linesOf(level: Level): readonly Line[] {
  return agreementOf("2025").lines.filter((line) => line.level === level);
}

function caseOf({ id, level, amount }: Line, register: Register): OracleCase {
  const key = KEYS[id];
  if (!key) throw new Error(`no key written down for ${id}`);
  const codes = SWEDEN.recipients(level).map((recipient) => recipient.code);
  return {
    pot: amount,
    unit: 100n,
    codes,
    fixed: codes.map((code) => (METROPOLITAN.includes(code) ? key.metropolitan : key.each) * 100n),
    weights: codes.map((code) => (key.people ? BigInt(register.count(code) ?? -1) : 0n)),
  };
}

/** The amounts of the command's CSV in öre, by line and code. */
function amountsOf(csv: string): Map<string, bigint> {
  const rows = csv
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.split(","));
  return new Map(rows.map((row) => [`${row[1]} ${row[4]}`, BigInt(row.at(-2) as string) * 100n]));
}

it("has a python3 to ask, in CI", () => {
  expect(PYTHON_EXISTS || process.env["CI"] !== "true").toBe(true);
});

const reason = PYTHON_EXISTS ? "" : " (1 oracle left out: there is no python3)";
if (reason) console.warn(`test/differential:${reason}`);

describe.skipIf(!PYTHON_EXISTS)(`Python's fractions${reason}`, () => {
  it.each(["county", "region"] as const)("give what the command gives each %s for 2025", async (level) => {
    const register = await loadRegister("scb-2024-11-01");
    const argv = ["allocate", "2025", "--level", level, "--unit", "krona", "--format", "csv"];
    const { code, out, err } = await recorded(argv);
    expect([code, err]).toEqual([0, ""]);
    const lines = linesOf(level);
    const answers = askPython(lines.map((line) => caseOf(line, register)));
    const python = lines.flatMap((line, at) =>
      SWEDEN.recipients(level).map((recipient, index): [string, bigint | undefined] => [
        `${line.id} ${recipient.code}`,
        answers[at]?.[index],
      ]),
    );
    expect(python).toHaveLength(lines.length * 21);
    expect(amountsOf(out)).toEqual(new Map(python));
  });

  it("give the same for 200 random lines, weights to 2^53 and amounts to 2^60", () => {
    const cases = fc.sample(randomCase, 200);
    expect(askPython(cases)).toEqual(cases.map(sharedByUs));
  });

  it("would notice one öre in the wrong place", () => {
    const tied: OracleCase = { pot: 5n, unit: 1n, codes: ["01", "03"], fixed: [0n, 0n], weights: [1n, 1n] };
    expect(askPython([tied])).toEqual([[3n, 2n]]);
    expect(askPython([{ ...tied, codes: ["03", "01"] }])).toEqual([[2n, 3n]]);
  });
});
