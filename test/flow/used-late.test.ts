import { beforeAll, describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { checkFlow } from "../../src/flow/check-flow.ts";
import { type Entitlement, entitlementsOf } from "../../src/flow/entitlements.ts";
import { ledgerOf } from "../../src/flow/ledger-of.ts";
import { readEvents } from "../../src/flow/read-events.ts";

const agreement = agreementOf("2025");
const HEAD = "datum;händelse;från;till;post;belopp";
const PAID = [
  "2025-03-03;rekvirerat;Jämtlands län;Kammarkollegiet;4;6 190 809",
  "2025-03-20;utbetalt;Kammarkollegiet;Jämtlands län;4;6 190 809",
  "2025-12-20;använt;Jämtlands län;;4;6 000 000",
];

let entitlements: Entitlement[];

beforeAll(async () => {
  const levels = ["county"] as const;
  const registers = await loadRegisters(agreement, { levels });
  entitlements = entitlementsOf(allocate(agreement, { registers, levels, unit: "krona" }));
});

/** The faults of repayment after these rows, each with its row and the amount in kronor. */
function faultsAfter(rows: readonly string[], of = agreement): string[] {
  const { events } = readEvents([HEAD, ...PAID, ...rows, ""].join("\n"));
  const { problems } = checkFlow(ledgerOf(events, { agreement: of, entitlements }), { on: "2027-12-31" });
  return problems.flatMap((found) =>
    found.code === "repayment-missing" || found.code === "repayment-late"
      ? [
          `${found.place?.row ?? "–"} ${"why" in found.details ? found.details.why : "late"} ${found.details.amount / 100n}`,
        ]
      : [],
  );
}

describe("money that was left as the last day of repayment ended", () => {
  it("is a fault at the row of its use, at most what was left", () => {
    expect(faultsAfter(["2026-04-01;använt;Jämtlands län;;4;190 809"])).toEqual(["5 used 190809"]);
    expect(faultsAfter(["2026-03-31;använt;Jämtlands län;;4;190 809"])).toEqual([]);
    expect(
      faultsAfter([
        "2026-04-01;använt;Jämtlands län;;4;100 000",
        "2026-05-01;använt;Jämtlands län;;4;90 809",
      ]),
    ).toEqual(["5 used 100000", "6 used 90809"]);
  });

  it("is one fault, whatever became of it: used, repaid or still left, here or with another actor", () => {
    expect(
      faultsAfter([
        "2026-04-01;återbetalt;Jämtlands län;Kammarkollegiet;4;90 809",
        "2026-04-01;använt;Jämtlands län;;4;60 000",
      ]),
    ).toEqual(["6 used 60000", "5 late 90809", "– unspent 40000"]);
    expect(
      faultsAfter([
        "2026-04-02;använt;Kommunförbundet;;4;100 000",
        "2026-04-02;vidarefördelat;Jämtlands län;Kommunförbundet;4;190 809",
        "2026-05-01;återbetalt;Kommunförbundet;Jämtlands län;4;90 809",
        "2026-06-01;använt;Jämtlands län;;4;90 809",
      ]),
    ).toEqual(["5 used 100000", "8 used 90809"]);
  });

  it("is used after what came in since", () => {
    expect(
      faultsAfter([
        "2026-04-02;tillskott;;Jämtlands län;4;50 000",
        "2026-04-03;rekvirerat;Jämtlands län;Kammarkollegiet;4;50 000",
        "2026-04-04;utbetalt;Kammarkollegiet;Jämtlands län;4;50 000",
        "2026-05-01;använt;Jämtlands län;;4;60 000",
        "2026-05-02;återbetalt;Jämtlands län;Kammarkollegiet;4;180 809",
      ]),
    ).toEqual(["8 used 10000", "9 late 180809"]);
  });

  it("is no fault where the agreement states no last day", () => {
    expect(faultsAfter(["2027-04-01;använt;Jämtlands län;;4;190 809"], { ...agreement, terms: {} })).toEqual(
      [],
    );
  });
});
