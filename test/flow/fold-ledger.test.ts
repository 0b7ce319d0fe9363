import { describe, expect, it } from "vitest";
import { AGREEMENTS } from "../../src/agreements/bundled/index.ts";
import { leftOf, openOf } from "../../src/flow/account.ts";
import { foldLedger } from "../../src/flow/fold-ledger.ts";
import { inInstalments } from "../../src/flow/in-instalments.ts";
import { lapseEvents } from "../../src/flow/lapse-events.ts";
import type { LedgerEvent } from "../../src/flow/ledger-event.ts";
import { problemsOf } from "../support/problems-of.ts";

const TERMS = { by: "2025-12-01", late: "lapses", source: "påhittat" } as const;

describe("a ledger", () => {
  it("follows a chain as deep as it is", () => {
    const chain = Array.from({ length: 50 }, (_, step): LedgerEvent => {
      return {
        date: "2025-02-01",
        kind: "passedOn",
        from: `a${step}`,
        to: `a${step + 1}`,
        line: "1",
        amount: 5n,
      };
    });
    const { accounts, breaches } = foldLedger([
      ...chain,
      { date: "2025-02-01", kind: "paid", to: "a0", line: "1", amount: 5n },
    ]);
    expect(breaches).toEqual([]);
    expect(accounts.filter((one) => leftOf(one) !== 0n).map(({ actor }) => actor)).toEqual(["a50"]);
  });

  it("lets money go out on the day it comes in, in either order, and not the day before", () => {
    const paid: LedgerEvent = { date: "2025-02-01", kind: "paid", to: "a", line: "1", amount: 5n };
    const spent: LedgerEvent = { date: "2025-02-01", kind: "spent", from: "a", line: "1", amount: 5n };
    expect(foldLedger([spent, paid]).breaches).toEqual([]);
    expect(foldLedger([{ ...spent, date: "2025-01-31" }, paid]).breaches).toHaveLength(1);
  });

  it("keeps a reclaim open after a take-back of money that was paid", () => {
    const { accounts, breaches } = foldLedger([
      { date: "2025-02-01", kind: "entitled", to: "a", line: "1", amount: 5n },
      { date: "2025-02-02", kind: "paid", to: "a", line: "1", amount: 5n },
      { date: "2025-02-03", kind: "takenBack", from: "a", line: "1", amount: 2n },
    ]);
    expect(accounts.map(openOf)).toEqual([-2n]);
    expect(breaches).toEqual([]);
  });

  it("refuses every event that is none, by its number", () => {
    const right = { date: "2025-02-01", kind: "paid", to: "a", line: "1", amount: 5n } as const;
    const wrong = [
      right,
      { ...right, amount: -5n },
      { ...right, amount: 5 },
      { ...right, date: "2025-02-30" },
      { ...right, kind: "gift" },
      { ...right, to: "" },
      { ...right, kind: "passedOn" },
      { ...right, kind: "toString" },
      null,
    ] as unknown as LedgerEvent[];
    const found = problemsOf(() => foldLedger(wrong));
    expect(found.map(({ code, details }) => [code, Object.values({ ...details })].flat())).toEqual([
      ["event-invalid", 1, "amount"],
      ["event-invalid", 2, "amount"],
      ["event-invalid", 3, "date"],
      ["event-invalid", 4, "kind"],
      ["event-invalid", 5, "to"],
      ["event-invalid", 6, "from"],
      ["event-invalid", 7, "kind"],
      ["event-invalid", 8, "kind"],
    ]);
  });

  it("folds a million events in under 5 seconds and 500 MB", () => {
    const kinds = ["paid", "passedOn", "spent", "returned"] as const;
    const days = Array.from({ length: 360 }, (_, day) =>
      new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const actors = Array.from({ length: 333 }, (_, actor) => `actor ${actor}`);
    const before = process.memoryUsage().rss;
    const events = Array.from({ length: 1_000_000 }, (_, index): LedgerEvent => {
      const [date = "", kind = "paid"] = [days[index % 360], kinds[index % 4]];
      const [from, to] = [actors[index % 333], actors[(index * 7) % 333]];
      return { date, kind, from, to, line: `${index % 9}`, amount: BigInt(index + 1) };
    });
    // Of this process alone: the machine may be busy.
    const start = process.cpuUsage();
    const { accounts } = foldLedger(events);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(5);
    expect(accounts.length).toBeGreaterThan(300);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(500);
  });
});

describe("what lapses by the terms", () => {
  const right = { date: "2025-02-14", kind: "entitled", to: "a", line: "1", amount: 100n } as const;
  const asked = { date: "2025-03-03", kind: "requisitioned", from: "a", line: "1", amount: 60n } as const;

  it("is nothing up to the last day, and what was not requisitioned after it", () => {
    expect(lapseEvents([right], TERMS, "2025-12-01")).toEqual([]);
    expect(lapseEvents([right], TERMS, "2025-12-02")).toMatchObject([{ date: "2025-12-02", amount: 100n }]);
    expect(lapseEvents([right, asked], TERMS, "2025-12-02")).toMatchObject([{ amount: 40n }]);
    expect(lapseEvents([right, { ...asked, date: "2025-12-02" }], TERMS, "2025-12-02")).toMatchObject([
      { amount: 100n },
    ]);
  });

  it("is not what the ledger itself states, or what was taken back later", () => {
    const stated = { date: "2025-12-05", kind: "lapsed", from: "a", line: "1", amount: 40n } as const;
    expect(lapseEvents([right, asked, stated], TERMS, "2025-12-31")).toEqual([]);
    const back = { date: "2025-12-20", kind: "takenBack", from: "a", line: "1", amount: 100n } as const;
    expect(lapseEvents([right, back], TERMS, "2025-12-31")).toEqual([]);
  });

  it("is unknown where the terms are", () => {
    expect(lapseEvents([right], { by: "2025-12-01", source: "x" }, "2025-12-31")).toEqual([]);
    expect(lapseEvents([right], undefined, "2025-12-31")).toEqual([]);
  });
});

describe("instalments", () => {
  const amounts = Object.values(AGREEMENTS).flatMap(({ lines }) => lines.map(({ amount }) => amount));

  it.each([1, 2, 3, 4, 7, 12, 52])("of every bundled amount sum to it, in %i parts", (parts) => {
    for (const amount of amounts) {
      const made = inInstalments(amount, parts);
      expect(made).toHaveLength(parts);
      expect(made.reduce((all, one) => all + one, 0n)).toBe(amount);
      const [least = 0n, most = 0n] = made
        .toSorted((one, other) => Number(one - other))
        .filter((_, at) => at === 0 || at === parts - 1);
      expect(most === 0n || most - least <= 100n).toBe(true);
    }
  });

  it("mirror a negative amount, and follow weights", () => {
    expect(inInstalments(-100n, 3)).toEqual([-100n, 0n, 0n]);
    expect(inInstalments(10001n, [1, 3])).toEqual([2500n, 7501n]);
    expect(problemsOf(() => inInstalments(100n, 0)).map(({ code }) => code)).toEqual(["weights-zero"]);
  });
});
