import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "../../src/population/internals/pack.ts";

const people = fc.nat(12_000_000);
const ages = fc.array(fc.option(people, { nil: undefined }), { minLength: 101, maxLength: 101 });
const counted = fc.oneof(
  people.map((total) => ({ total })),
  ages.map((list) => ({ ages: list })),
  fc.tuple(people, ages).map(([total, list]) => ({ total, ages: list })),
);
const code = fc.oneof(fc.constant("00"), fc.constantFrom("01", "25", "0114", "0980", "2584"));

describe("the packed form", () => {
  it("unpacks to what was packed", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(code, counted), { selector: ([key]) => key }), (entries) => {
        const counts = new Map(entries);
        expect(new Map(unpack(pack(counts)))).toEqual(counts);
      }),
    );
  });

  it("is one line a code, in code order", () => {
    expect(
      pack(
        new Map([
          ["0115", { total: 2 }],
          ["0114", { total: 49_148 }],
        ]),
      ),
    ).toBe("0114 49148\n0115 2");
  });

  it("writes an age as the difference from the one before, and the first from 0", () => {
    const few = [3, 3, 2, undefined, 3, 900, ...Array.from({ length: 95 }, () => 900)];
    expect(pack(new Map([["0114", { total: 5, ages: few }]]))).toBe(`0114 5:*!#-%x|_${"!".repeat(95)}`);
  });

  const full = "!".repeat(101);
  it.each([
    "0114",
    "0114 1 2",
    "0114 x",
    "0114 -",
    "0114 -3",
    "0114 1.5",
    "0114:",
    `0114:${full}!`,
    `0114:${full.slice(1)}`,
    `0114:${full.slice(1)}~`,
    `0114:${full.slice(1)}<`,
    `0114:${full.slice(1)}#`,
    `0114:${full}~`,
  ])("refuses %j as the library's own bug", (text) => {
    expect(() => unpack(text)).toThrow("bug in fordela");
  });
});
