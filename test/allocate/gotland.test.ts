import { expect, it } from "vitest";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Ore } from "../../src/money/ore.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { allocated } from "../support/allocated.ts";

const ROLES = ["county:09", "region:09", "municipality:0980"] as const;

it("Gotland's three roles are three recipients and one body", async () => {
  const allocation = await allocated("psykisk-halsa-2025");
  const recipients = allocation.totals("recipient");
  const roles = ROLES.map((role): Ore => recipients.get(role) ?? 0n);
  expect(roles.every((amount) => amount > 0n)).toBe(true);
  const bodies = allocation.totals("body");
  expect(bodies.get("municipality:0980")).toBe(roles.reduce((a, b) => a + b, 0n));
  expect(bodies.has("county:09")).toBe(false);
  expect(bodies.has("region:09")).toBe(false);
});

it("every other body is one recipient, and bodies and recipients sum to the same", async () => {
  const allocation = await allocated("psykisk-halsa-2025");
  const [recipients, bodies] = [allocation.totals("recipient"), allocation.totals("body")];
  for (const [body, amount] of bodies)
    if (body !== "municipality:0980") expect(recipients.get(body)).toBe(amount);
  expect(bodies.size).toBe(recipients.size - 2);
  const sum = (totals: ReadonlyMap<string, Ore>): Ore => [...totals.values()].reduce((a, b) => a + b, 0n);
  expect(sum(bodies)).toBe(sum(recipients));
  expect(sum(bodies)).toBe(1_560_000_000_00n);
});

it("Gotland's roles are counted by the same people, so lines with the same pot give them the same", async () => {
  const population = await loadRegister("scb-2022-09-30");
  const allocation = allocate("psykisk-halsa-2023", { population, rounding: "floor" });
  expect(allocation.amount("region-kunskapsbaserad", "09")).toBe(
    allocation.amount("kommun-kunskapsbaserad", "0980"),
  );
});
