import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";
import { findCauses } from "../../src/verify/find-causes.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { verify } from "../../src/verify/verify.ts";
import type { Damage } from "./damage/damage.ts";
import { goodTables, KNOWN_AGREEMENTS, REGISTERS } from "./damage/good-table.ts";
import * as printed from "./damage/printed.ts";
import { randomOf } from "./damage/random.ts";
import * as recomputed from "./damage/recomputed.ts";
import { csvOf } from "./damage/sheet.ts";
import { SLIPS } from "./damage/slips.ts";
import { verifiedFixture, withoutDeviations } from "./published.ts";

// All that the verifier says, to the last detail, of tables damaged the same way every time. The harness of random damage
// proves that it is right; this shows what changes when something changes. Read the difference before writing the files anew (vitest -u).

const { miscomputed: _, miscomputedAll: __, WITHOUT_GOTLAND: ___, GOTLAND: ____, ...mistakes } = recomputed;
const DAMAGES: readonly Damage[] = [...Object.values(printed), ...Object.values(mistakes)].filter(
  (one) => typeof one === "object",
);
const SHORT = goodTables(["county", "region"]);
const TABLES = 3;

describe("all that is said of", () => {
  it.each(DAMAGES)("$kind", async (damage) => {
    const random = randomOf(1);
    const told: string[] = [];
    for (let draw = 0; draw < 500 && told.length < TABLES; draw++) {
      const table = random.pick(SHORT);
      const sheet = damage.apply(table, random);
      if (!sheet) continue;
      const { known = [], substitute } = table.shared;
      const read = readTable(parseCsv(csvOf(sheet)));
      const options = { registers: REGISTERS, known, ...(substitute && { substitute }) };
      told.push(`# ${table.name}\n${said(verify(read, table.claim, options))}`);
    }
    await expect(told.join("\n")).toMatchFileSnapshot(
      `golden/${damage.kind.replace(/\W+/g, "-").toLowerCase()}.txt`,
    );
  });

  it.each(readdirSync(new URL("../../fixtures/published/", import.meta.url)).sort())(
    "%s with slips",
    async (slug) => {
      const told = SLIPS.map(({ name, slip }, index) => {
        const csv = (text: string): string => slip(text, randomOf(index));
        return `# ${name}\n${attempted(() => verifiedFixture(slug, { about: withoutDeviations, csv }))}`;
      });
      await expect(told.join("\n")).toMatchFileSnapshot(`golden/${slug}.txt`);
    },
  );
});

function attempted(make: () => Verification): string {
  try {
    return said(make());
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return error.problems.map((one) => `refused: ${inShort(placedFirst(one))}`).join("\n");
  }
}

function said(verification: Verification): string {
  const { problems, accepted, checked, registers, columns } = verification;
  const options = { registers: REGISTERS, agreements: KNOWN_AGREEMENTS };
  const lines = [
    `${checked} checked, ${columns.length} columns, ${registers.map(({ register }) => register.id).join(" ")}`,
    ...fewOf(problems.map((one) => `problem: ${inShort(placedFirst(one))}`)),
    ...accepted.map(({ problem }) => `accepted: ${inShort(placedFirst(problem))}`),
    ...findCauses(verification, options).map((one) => `cause: ${inShort(one)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** A problem with its cell where it has no keys, as the JSON report lists it. */
function placedFirst({ code, severity, place, path, details }: Problem): object {
  return { code, severity, path: place && path.length === 0 ? [place.cell] : path, details };
}

/** Facts in one line. */
function inShort(facts: object): string {
  return JSON.stringify(facts, (_key, value: unknown) => {
    if (typeof value === "bigint") return String(value);
    return Array.isArray(value) ? fewOf(value) : value;
  });
}

/** A list as it is if short; of a long one the first, the last, how many, and a digest of all. */
function fewOf(list: readonly unknown[]): readonly unknown[] {
  if (list.length <= 10) return list;
  const digest = createHash("sha256").update(list.join("\n")).digest("hex").slice(0, 12);
  return [...list.slice(0, 4), `… ${list.length} in all, ${digest} …`, list.at(-1)];
}
