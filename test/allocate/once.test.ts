import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import type { Rule, RuleDefinition } from "../../src/rules/rule.ts";

// Rules are frozen, and this test counts their calls: it loads the modules anew, with rules that are not.
const FREEZE = "../../src/recipients/deep-freeze.ts";
vi.resetModules();
vi.doMock(FREEZE, () => ({ deepFreeze: <T>(data: T): T => data }));
const { agreementOf } = await import("../../src/agreements/bundled/index.ts");
const { allocate } = await import("../../src/allocate/allocate.ts");
const { loadRegisters } = await import("../../src/allocate/load-registers.ts");
const { compare } = await import("../../src/compare/compare.ts");
const { RULES } = await import("../../src/rules/index.ts");
afterAll(() => {
  vi.doUnmock(FREEZE);
  vi.resetModules();
});

/** Calls of rules since the test began, by what was called and by line; settling a line copies it. */
const calls = {
  check: new Map<string, number>(),
  apply: new Map<string, number>(),
  settle: new Map<string, number>(),
};

const { lines, ...rest } = agreementOf("psykisk-halsa-2025");
const county = lines.filter(({ level }) => level === "county");

/** The agreement, with lines that count how often they are copied. */
const counted: Agreement = {
  ...rest,
  lines: lines.map(
    (line) =>
      new Proxy(line, {
        ownKeys(target) {
          count(calls.settle, target.id);
          return Reflect.ownKeys(target);
        },
      }),
  ),
};

const ONCE_EACH = Object.fromEntries(lines.map(({ id }) => [id, 1]));

function count(counts: Map<string, number>, line: string): void {
  counts.set(line, (counts.get(line) ?? 0) + 1);
}

/** The number of rules in each line's key, by line. */
function rulesOf(some: typeof lines): Record<string, number> {
  return Object.fromEntries(some.map(({ id, key }) => [id, key.length]));
}

beforeEach(() => {
  for (const counts of Object.values(calls)) counts.clear();
  for (const definition of Object.values(RULES) as RuleDefinition<Rule>[]) {
    const { check, apply } = definition;
    vi.spyOn(definition, "check").mockImplementation((rule, context) => {
      count(calls.check, context.line);
      return check(rule, context);
    });
    vi.spyOn(definition, "apply").mockImplementation((rule, rest, context) => {
      count(calls.apply, context.line);
      return apply(rule, rest, context);
    });
  }
});
afterEach(() => vi.restoreAllMocks());

describe("an agreement is gone through once for each allocation", () => {
  it("each line is settled, checked and shared out once", async () => {
    const registers = await loadRegisters(counted, { substitute: "nearest" });
    for (const counts of Object.values(calls)) counts.clear();
    expect(allocate(counted, { registers, substitute: "nearest" }).lines).toHaveLength(lines.length);
    expect(Object.fromEntries(calls.check)).toEqual(rulesOf(lines));
    expect(Object.fromEntries(calls.apply)).toEqual(rulesOf(lines));
    expect(Object.fromEntries(calls.settle)).toEqual(ONCE_EACH);
  });

  it("lines that are not asked for are tried once", async () => {
    const registers = await loadRegisters(counted, { levels: ["county"] });
    const allocation = allocate(counted, { registers, levels: ["county"] });
    expect(allocation.lines).toHaveLength(county.length);
    expect(county.length).toBeLessThan(lines.length);
    expect(Object.fromEntries(calls.check)).toEqual(rulesOf(lines));
    expect(Object.fromEntries(calls.apply)).toEqual(rulesOf(lines));
    expect(Object.fromEntries(calls.settle)).toEqual(ONCE_EACH);
  });

  it("a comparison goes through no agreement again", async () => {
    const registers = await loadRegisters(counted, { levels: ["county"] });
    const allocation = allocate(counted, { registers, levels: ["county"] });
    for (const counts of Object.values(calls)) counts.clear();
    compare(allocation, allocation);
    expect(Object.fromEntries(calls.settle)).toEqual({});
    expect([...calls.check.keys()].filter((id) => !county.some((line) => line.id === id))).toEqual([]);
  });
});
