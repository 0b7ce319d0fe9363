import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { leftOf } from "../../src/flow/account.ts";
import { checkFlow } from "../../src/flow/check-flow.ts";
import { type Entitlement, entitlementsOf } from "../../src/flow/entitlements.ts";
import { ledgerOf } from "../../src/flow/ledger-of.ts";
import { readEvents } from "../../src/flow/read-events.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { describeAny as inWords } from "../support/describe-any.ts";

const HEAD = "datum;händelse;från;till;post;belopp;referens";
const REGION = "Region Jämtland Härjedalen";

/** A year of Jämtland's money in which everything adds up. */
const SOUND: readonly (readonly string[])[] = [
  ["2025-03-03", "rekvirerat", "Jämtlands län", "Kammarkollegiet", "1", "4 000 000", "R1"],
  ["2025-03-03", "rekvirerat", "Jämtlands län", "Kammarkollegiet", "3", "2 506 966", "R1"],
  ["2025-03-03", "rekvirerat", "Jämtlands län", "Kammarkollegiet", "4", "6 190 809", "R1"],
  ["2025-03-20", "utbetalt", "Kammarkollegiet", REGION, "1", "4 000 000", "B1"],
  ["2025-03-20", "utbetalt", "Kammarkollegiet", REGION, "3", "2 506 966", "B1"],
  ["2025-03-20", "utbetalt", "Kammarkollegiet", REGION, "4", "6 190 809", "B1"],
  ["2025-04-01", "vidarefördelat", REGION, "Kommunförbundet", "1", "1 550 000", ""],
  ["2025-04-01", "vidarefördelat", REGION, "Kommunförbundet", "3", "765 000", ""],
  ["2025-08-20", "fakturerat", "Kommunförbundet", REGION, "3", "765 000", "F1"],
  ["2025-12-20", "använt", "Kommunförbundet", "", "1", "1 550 000", ""],
  ["2025-12-20", "använt", "Kommunförbundet", "", "3", "765 000", ""],
  ["2025-12-20", "använt", REGION, "", "1", "2 450 000", ""],
  ["2025-12-20", "använt", REGION, "", "3", "1 741 966", ""],
  ["2025-12-20", "använt", REGION, "", "4", "6 190 000", ""],
  ["2026-03-01", "återbetalt", REGION, "Kammarkollegiet", "4", "809", ""],
];

let entitlements: Entitlement[];
const agreement = "psykisk-halsa-2025";

beforeAll(async () => {
  const levels = ["county"] as const;
  const registers = await loadRegisters(agreement, { levels });
  entitlements = entitlementsOf(allocate(agreement, { registers, levels, unit: "krona" }));
});

interface Tried {
  readonly problems: readonly Problem[];
  readonly refused: boolean;
  /** What the accounts below 0 lack, and what went out that never came in. */
  readonly leaking: boolean;
}

function attempt(rows: readonly (readonly string[])[]): Tried {
  const text = `${HEAD}\n${rows.map((row) => row.join(";")).join("\n")}\n`;
  try {
    const { events, problems: read } = readEvents(text);
    const flow = ledgerOf(events, {
      agreement: allocate(agreement, { lines: ["lan-medverkan"] }).agreement,
      entitlements,
    });
    const { problems, ledger } = checkFlow(flow);
    return {
      problems: [...read, ...problems],
      refused: false,
      leaking: ledger.accounts.some(
        (account) =>
          leftOf(account) < 0n ||
          account.paid > account.entitled + account.supplemented + account.redistributed,
      ),
    };
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return { problems: error.problems, refused: true, leaking: false };
  }
}

const codes = ({ problems }: Tried): string[] =>
  problems.filter(({ severity }) => severity === "error").map(({ code }) => code);

describe("a ledger in which everything adds up", () => {
  it("has no fault", () => {
    expect(codes(attempt(SOUND))).toEqual([]);
    expect(attempt(SOUND).leaking).toBe(false);
  });

  it("has none in any order of its rows", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SOUND], { minLength: SOUND.length }), (rows) => {
        expect(codes(attempt(rows))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Ways to spoil a row. */
const spoiling: fc.Arbitrary<(row: readonly string[]) => (readonly string[])[]> = fc.oneof(
  fc.constant((row: readonly string[]) => [row, row]),
  fc.constant(() => []),
  fc.constant((row: readonly string[]) => [row.with(5, `-${row[5]}`)]),
  fc.constant((row: readonly string[]) => [row.with(2, "Okända kommunen"), row.with(3, "")]),
  fc.constant((row: readonly string[]) => [row.with(4, "lan-samsjuklighet")]),
  fc.constant((row: readonly string[]) => [row.with(4, "")]),
  fc.constant((row: readonly string[]) => [[...row, "mer"]]),
  fc
    .bigInt({ min: 0n, max: 10n ** 13n })
    .map((amount) => (row: readonly string[]) => [row.with(5, String(amount))]),
  fc
    .constantFrom("2025-02-30", "2024-01-01", "2027-01-01", "i våras", "")
    .map((day) => (row: readonly string[]) => [row.with(0, day)]),
  fc.tuple(fc.nat(6), fc.string({ maxLength: 12 })).map(([at, text]) => (row: readonly string[]) => [
    row.with(at, text.replaceAll(/["\n\r]/g, "")),
  ]),
  fc.tuple(fc.nat(6), fc.nat(6)).map(([one, other]) => (row: readonly string[]) => [
    row.with(one, row[other] ?? "").with(other, row[one] ?? ""),
  ]),
);

describe("a ledger spoilt at random", () => {
  it("is read, or refused with the row; a leak is never unseen", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(SOUND.length - 1), spoiling), { minLength: 1, maxLength: 4 }),
        (faults) => {
          const rows = SOUND.map((row): (readonly string[])[] => [row]);
          for (const [at, spoil] of faults) rows[at] = (rows[at] ?? []).flatMap((row) => spoil(row));
          const tried = attempt(rows.flat());
          if (tried.refused) refused++;
          for (const found of tried.problems) {
            expect(inWords(found, "sv").length).toBeGreaterThan(10);
            expect(inWords(found, "en")).not.toMatch(/undefined|\[object/);
            if (tried.refused && found.code !== "file-empty" && found.code !== "csv-malformed")
              expect(found.place?.row).toBeGreaterThan(1);
          }
          if (tried.leaking) expect(codes(tried)).not.toEqual([]);
        },
      ),
      { numRuns: Number(process.env["FORDELA_LEDGERS"] ?? 400) },
    );
    expect(refused).toBeGreaterThan(20);
  });
});
