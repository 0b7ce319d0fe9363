import { readFileSync } from "node:fs";
import type { Agreement, Line } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { checkAgreement } from "../../src/agreements/checks/check-agreement.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import { weighByRegisters } from "../../src/allocate/weigh-by-registers.ts";
import { pngOf } from "../../src/cli/png-of.ts";
import { foldLedger } from "../../src/flow/fold-ledger.ts";
import type { Register } from "../../src/population/register.ts";
import type { AllocationError } from "../../src/problems/allocation-error.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { receiptOf } from "../../src/receipt/receipt-of.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import type { Level } from "../../src/recipients/recipient.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { Weight } from "../../src/rules/weight.ts";
import { problemsOf } from "../support/problems-of.ts";

/** Two recipients, "A" and "B". */
const TWO: Directory = {
  recipients: (level) => ["A", "B"].map((code) => ({ level, code, name: code, body: code })),
  group: () => undefined,
};
const NOBODY: Directory = { recipients: () => [], group: () => undefined };

const LINE: Line = {
  id: "lan-prov",
  area: "1",
  level: "county",
  amount: 1_00n,
  derived: false,
  source: "påhittat",
  key: [{ rule: "equal" }],
};

/** A count of "A" and "B" that is in no register file. */
function ownCount(): Register {
  const about = {
    id: "egen",
    date: "2024-11-01",
    table: "egen",
    source: "egen",
    status: "supplied",
  } as const;
  return { ...about, levels: ["county"], ages: [], codes: () => ["A", "B"], count: () => 5 };
}

/** The agreement that a case has in its folder, which is the current one. */
function ownAgreement(): Agreement {
  return readAgreement(JSON.parse(readFileSync("agreement.json", "utf8")));
}

function byWeights(a: bigint, b: bigint): Line {
  const weight = { by: "supplied", source: "påhittat", values: { A: a, B: b } } as const;
  return { ...LINE, key: [{ rule: "proportional", weight }] };
}

/** The calls that `case.json` names: each does one thing wrong and gives the problems that come of it. */
export const CALLS: Readonly<Record<string, () => readonly Problem[] | Promise<readonly Problem[]>>> = {
  "fold-an-invalid-event": () =>
    problemsOf(() =>
      foldLedger([{ date: "2025-03-03", kind: "paid", to: "county:23", line: "3", amount: -5n }]),
    ),
  "png-without-library": () =>
    pngOf("<svg/>", () => Promise.reject(new Error("absent"))).then(
      () => [],
      (error: unknown) => (error as AllocationError).problems,
    ),
  "check-agreement": () => checkAgreement(ownAgreement(), SWEDEN),
  "allocate-agreement": () => problemsOf(() => allocate(ownAgreement())),
  "allocate-at-unknown-level": () =>
    problemsOf(() => allocate("psykisk-halsa-2025", { levels: ["kommun" as Level] })),
  "allocate-without-registers": () =>
    problemsOf(() => allocate("psykisk-halsa-2025", { lines: ["lan-komplexa-behov"] })),
  "check-unknown-rule": () => {
    const agreement = agreementOf("psykisk-halsa-2025");
    const rule = { rule: "by-need" } as unknown as Rule;
    const lines = agreement.lines.map((line, index) => (index === 0 ? { ...line, key: [rule] } : line));
    return checkAgreement({ ...agreement, lines }, SWEDEN);
  },
  "check-unknown-weight": () => {
    const weight = { by: "need" } as unknown as Weight;
    const lines = [{ ...LINE, key: [{ rule: "proportional", weight } as const] }];
    return checkAgreement({ ...agreementOf("psykisk-halsa-2025"), lines, stated: [] }, SWEDEN);
  },
  "allocate-without-weigh": () =>
    problemsOf(() =>
      allocateLine({ ...LINE, key: [{ rule: "proportional", weight: { by: "population" } }] }, TWO),
    ),
  "receipt-of-own-counts": async () => {
    const weight = { by: "population" } as const;
    const allocation = allocateAmong(
      {
        ...agreementOf("psykisk-halsa-2025"),
        lines: [{ ...LINE, key: [{ rule: "proportional", weight }] }],
        stated: [],
      },
      TWO,
      { weigh: weighByRegisters(agreementOf("psykisk-halsa-2025"), { population: ownCount() }) },
    );
    return receiptOf(allocation).then(
      () => [],
      (error) => (error as AllocationError).problems,
    );
  },
  "allocate-with-misspelt-option": () =>
    problemsOf(() => allocate("psykisk-halsa-2025", { rouding: "floor" } as object)),
  "allocate-with-misspelt-word": () =>
    problemsOf(() => allocate("psykisk-halsa-2025", { substitute: "neareast" as "nearest" })),
  "allocate-to-nobody": () => problemsOf(() => allocateLine(LINE, NOBODY)),
  "allocate-by-negative-weight": () => problemsOf(() => allocateLine(byWeights(5n, -1n), TWO)),
  "allocate-by-unknown-rounding": () =>
    problemsOf(() => allocateLine(LINE, TWO, { rounding: "hamilton" as RoundingMethod })),
  "allocate-refusing-ties": () =>
    problemsOf(() => allocateLine(byWeights(1n, 1n), TWO, { unit: "krona", ties: "error" })),
};
