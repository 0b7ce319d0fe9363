import { expect, it } from "vitest";
import { printParts } from "../../src/cli/print-parts.ts";

it("prints parts in order, and makes none while a slow reader has not taken those before", async () => {
  const printed: string[] = [];
  let waits = 0;
  let made = 0;
  const parts = function* (): Iterable<string> {
    for (; made < 5; made++) yield String(made).repeat(40_000);
  };
  const terminal = {
    out: (text: string) => void printed.push(text),
    err: () => {},
    progress: () => {},
    width: undefined,
    drained: async () => {
      waits++;
      expect(made).toBeLessThan(2 * waits);
    },
  };
  await printParts(parts(), terminal);
  expect(printed.join("")).toBe([0, 1, 2, 3, 4].map((one) => String(one).repeat(40_000)).join(""));
  expect(printed.length).toBe(3);
  expect(waits).toBe(2);
});
