import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Canonical, canonicalJson } from "../../src/receipt/internals/canonical-json.ts";
import { digestOf } from "../../src/receipt/internals/digest-of.ts";

describe("canonical JSON", () => {
  it("sorts keys by UTF-16 code units, as the example of RFC 8785 does", () => {
    const keys = ["€", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "ö"];
    const data = Object.fromEntries(keys.map((key) => [key, "x"]));
    const sorted = Object.keys(JSON.parse(canonicalJson(data)) as object).filter((key) => key !== "1");
    expect(sorted).toEqual(["\r", "\u0080", "ö", "€", "\u{1f600}", "\ufb33"]);
  });

  it("escapes as RFC 8785 does", () => {
    expect(canonicalJson('€$\u000f\nA\'B"\\\\"/')).toBe(String.raw`"€$\u000f\nA'B\"\\\\\"/"`);
  });

  it("keeps keys that objects are born with", () => {
    expect(canonicalJson(JSON.parse('{"toString":"b","__proto__":"a"}'))).toBe(
      '{"__proto__":"a","toString":"b"}',
    );
  });

  it("is the same whatever the order of the keys, and says the same as JSON", () => {
    const data = fc.letrec((again) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: "binary" }),
        fc.boolean(),
        fc.constant(null),
        fc.maxSafeInteger(),
        fc.array(again("any")),
        fc.dictionary(fc.string(), again("any")),
      ),
    })).any as fc.Arbitrary<Canonical>;
    fc.assert(
      fc.property(data, (value) => {
        const text = canonicalJson(value);
        const plain = JSON.stringify(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(plain));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(turned(JSON.parse(plain)) as Canonical)).toBe(text);
      }),
    );
  });

  it.each([0.5, 2 ** 53, Number.NaN])("has no text for %s", (number) => {
    expect(() => canonicalJson({ number })).toThrow(/no canonical text/);
  });
});

it("a digest is the SHA-256 of the text in UTF-8", async () => {
  const known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(await digestOf("abc")).toBe(`sha256:${known}`);
  expect(await digestOf("å")).not.toBe(await digestOf("a"));
});

/** The same data with every object's keys in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}
