import { beforeAll, describe, expect, it } from "vitest";
import { infer } from "../../../src/forensics/inference/infer.ts";
import type { Fit, Inference, InferredKey } from "../../../src/forensics/inference/inference.ts";
import { BUNDLED } from "../../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import type { Register } from "../../../src/population/register.ts";
import { type Made, madeTable, numbersFrom } from "./made-table.ts";
import { amountsBy, lineWith } from "./shared-out.ts";

/** Enough to meet every kind of table; CI looks longer, `CASES=5000` longer still. */
const CASES = Number(process.env["CASES"] ?? (process.env["CI"] ? 1200 : 200));
/** The cases are made in so many parts, each of which ends: a test that runs for minutes tells nobody how it goes. */
const PARTS = Array.from({ length: 10 }, (_, part) => part);

describe("a table made at random", () => {
  let registers: readonly Register[];
  beforeAll(async () => {
    registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
  });

  const kinds = new Set<string>();

  it.each(PARTS)(
    "has the way it was made among the ways found, and no other that does not give it, part %i",
    (part) => {
      const next = numbersFrom(20250112 + part);
      const lost: string[] = [];
      const false_: string[] = [];
      for (let index = 0; index < CASES / PARTS.length; index++) {
        const made = madeTable(next, registers);
        kinds.add(made.kind);
        // The other registers cost time and prove nothing new in every case; some cases have them all.
        const held =
          index % 20 === 0
            ? registers
            : registers.filter(
                (one) => made.registers.includes(one) || (one.ages.length < 3 && next() < 0.3),
              );
        const inference = infer(made.published, { registers: held, ...made.given });
        if (!inference.exact.some((key) => isTheWay(key, made)))
          lost.push(
            `${index} ${told(made)} → ${inference.exact.length} ${inference.exact.map((key) => JSON.stringify([key.fits[0]?.lines[0]?.key, key.fits[0]?.found, key.fits[0]?.pot], (_, v) => (typeof v === "bigint" ? String(v) : v))).slice(0, 2)}`,
          );
        false_.push(...falseClaims(inference, made, held).map((claim) => `${index} ${claim}`));
      }
      expect(lost).toEqual([]);
      expect(false_).toEqual([]);
    },
    600_000,
  );

  it("is of every kind", () => {
    expect(kinds.size).toBeGreaterThan(8);
  });
});

function isTheWay({ registers, among, fits }: InferredKey, made: Made): boolean {
  return (
    among === made.among &&
    made.registers.every(({ id }) => registers.some((one) => one.id === id)) &&
    fits.some((fit) => fit.rounding === made.rounding && fit.unit === made.unit && made.isKey(fit))
  );
}

/** Claims that, shared out anew from the key alone, are not the table: the key told, and both ends of what may vary. */
function falseClaims({ exact }: Inference, { published }: Made, registers: readonly Register[]): string[] {
  return exact.flatMap((key) =>
    key.fits.flatMap((fit) =>
      variants(fit).flatMap((lines) => {
        const own = registers.filter(({ id }) => key.registers.some((one) => one.id === id));
        const amounts = amountsBy(lines, own, fit);
        const wrong = published.figures.find(({ code, amount }) => amounts.get(code) !== amount);
        return wrong
          ? [`${JSON.stringify(lines[0]?.key, (_, v) => String(v))} ${fit.rounding} ${wrong.code}`]
          : [];
      }),
    ),
  );
}

/** The lines of a fit with the unknown at its least, at its most, and as chosen. */
function variants({ lines, found }: Fit): Fit["lines"][] {
  if (!found) return [lines];
  return [...new Set([found.least, found.most, found.chosen])].map((value) =>
    lines.map((line) => lineWith(line, found.of, found.chosen, value)),
  );
}

function told({ kind, rounding, unit, published, given }: Made): string {
  return `${kind} ${rounding} ${unit} ${published.level} ${published.figures.length} ${String(given.pot)}`;
}
