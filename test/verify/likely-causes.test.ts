import { expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { formatKr } from "../../src/money/format-kr.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { likelyCauses } from "../../src/verify/likely-causes.ts";
import { verify } from "../../src/verify/verify.ts";

const agreement = agreementOf("2025");
const claim: Claim = { kind: "recipients", agreement, lines: ["lan-komplexa-behov"] };
const right = await loadRegister("scb-2024-11-01");

function tableBy(register: typeof right) {
  const settings = {
    registers: [register],
    population: register,
    lines: ["lan-komplexa-behov"],
    unit: "krona",
  } as const;
  const [line] = allocate(agreement, settings).lines;
  const rows = (line?.recipients ?? []).map(
    ({ name }, index) => `${name};${formatKr(line?.amounts[index] ?? 0n)}`,
  );
  return tableFrom(new TextEncoder().encode(["Län;Belopp (kr)", ...rows].join("\n")));
}

it("causes are sought among every bundled register, also those that were not loaded", async () => {
  const other = await loadRegister("scb-2023-12-31");
  const verification = verify(tableBy(other), claim, { registers: [right], known: BUNDLED });
  expect((await likelyCauses(verification)).map(({ code, details }) => ({ code, details }))).toEqual([
    { code: "other-date", details: { register: "scb-2023-12-31", date: "2023-12-31" } },
  ]);
});

it("nothing wrong has no cause, and neither has what is not recomputed", async () => {
  expect(await likelyCauses(verify(tableBy(right), claim, { registers: [right], known: BUNDLED }))).toEqual(
    [],
  );
  const sums = verify(tableBy(right), { kind: "recipients", stated: [{ amount: 1n, source: "x" }] });
  expect(sums.problems.length).toBeGreaterThan(0);
  expect(await likelyCauses(sums)).toEqual([]);
});
