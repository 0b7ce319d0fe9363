import { describe, expect, it } from "vitest";
import { readMoney } from "../../src/money/read-money.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { findRecipient } from "../../src/recipients/resolve.ts";
import { suggest } from "../../src/recipients/suggest.ts";
import { readIndicator } from "../../src/tables/registers/read-indicator.ts";
import { readRegister } from "../../src/tables/registers/read-register.ts";
import { tableFrom } from "../../src/tables/table-from.ts";

// Every reader on a long text of the same few characters: what takes time by the square of it would take minutes.
const SIZE = 30_000;
const LIMIT = { timeout: 30_000 };
const UNITS = [
  "a",
  "1",
  " ",
  '"',
  '""',
  ";",
  ",",
  "\t",
  "\n",
  "\r",
  "1 ",
  "a;",
  ";\n",
  '"\n',
  "1;1\n",
  "\u00a0",
  "å",
  "¹",
  "-",
  "kr",
];
const HEADS = ["", "Län;Belopp (kr)\nGotlands län;5\n", "code,age,population\n0114,total,5\n", '"'];

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "an amount": (text) => readMoney(text),
  "a name": (text) => [findRecipient(text), suggest(text, ["Jämtlands län", text.slice(1)])],
  "a table": (text) => tableFrom(new TextEncoder().encode(text)),
  "a register": (text) => readRegister(text, { id: "x", date: "2024-11-01" }),
  "an indicator": (text) => readIndicator(text),
};

describe.each(Object.entries(READERS))("%s of 30 kB", (_, read) => {
  it.each(UNITS)("of %j is read or refused", LIMIT, (unit) => {
    for (const head of HEADS) {
      const text = head + unit.repeat(SIZE / unit.length);
      try {
        expect(read(text)).toBeDefined();
      } catch (error) {
        if (!(error instanceof AllocationError)) throw error;
      }
    }
  });
});
