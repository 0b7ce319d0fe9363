import { expect, it } from "vitest";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";

const LINE = ["allocate", "2025", "--line", "lan-komplexa-behov"];

it("what a rounding leaves is told for each line, and never under a tick", async () => {
  const { out } = await recorded([...LINE, "--rounding", "floor", "--unit", "1000000"]);
  expect(plainSpaces(out)).toContain(
    "! lan-komplexa-behov: beloppen blir tillsammans 187 000 000 kr av 200 000 000 kr (avrundning: nedåt till jämna 1 000 000 kr); 13 000 000 kr delas inte ut.",
  );
  expect(out).not.toContain("✓");
});

it("unrounded amounts say that they go on, and add up to the line", async () => {
  const { out } = await recorded([...LINE, "--rounding", "exact"]);
  expect(plainSpaces(out)).toContain("46 693 875,77…");
  expect(plainSpaces(out)).toMatch(/Totalt +200 000 000/);
});

it("unrounded amounts are fractions in JSON", async () => {
  const { out } = await recorded([...LINE, "--rounding", "exact", "--format", "json"]);
  const [share] = JSON.parse(out).lines[0].shares;
  expect(share.amount).toBe(share.trace.exact);
  expect(share.amount).toMatch(/^\d+\/\d+$/);
});

it("an option without its value is told apart from one with a wrong value", async () => {
  expect((await recorded([...LINE, "--ties", ""])).err).toContain("--ties behöver ett värde");
});

it("a recipient at another level is named with its level", async () => {
  const { code, err } = await recorded(["allocate", "2025", "--level", "county", "--recipient", "Ragunda"]);
  expect(code).toBe(2);
  expect(err).toContain("Ragunda (kommun)");
});
