import fc from "fast-check";

/** Characters that readers stumble over: controls, marks, spaces, halves of characters, look-alikes, delimiters. */
const NASTY: readonly string[] = [
  ..."\u0000\u0007\u001b\u007f\u0085\u009b\u00a0\u00ad\u061c\u180e\u200b\u200e\u202e\u202f\u2028\u2066\ufeff\ufffe",
  "\ud800",
  "\udc00",
  "\u{1f600}",
  "\u212a",
  "\u0660",
  "\uff11",
  ..."\r\n\t;,.\"'`\\=+-@%<>&{}[]()|#!~",
  "__proto__",
  "constructor",
  "toString",
  "=HYPERLINK(1)",
  "1e308",
  "0x10",
  "-0",
  "NaN",
  "Infinity",
];

const change = fc.record({
  at: fc.nat(),
  take: fc.nat({ max: 3 }),
  put: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...NASTY) },
    { weight: 2, arbitrary: fc.string({ maxLength: 3, unit: "binary" }) },
    { weight: 2, arbitrary: fc.constantFrom("", "0", "9", " ") },
  ),
  times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 400 })),
});

/** Texts as they should be, whole or damaged in a few places. */
export function damaged(sound: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      sound,
      fc.oneof(
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 4, arbitrary: fc.array(change, { maxLength: 4 }) },
      ),
    )
    .map(([text, changes]) =>
      changes.reduce((before, { at, take, put, times }) => {
        const place = at % (before.length + 1);
        return before.slice(0, place) + put.repeat(times) + before.slice(place + take);
      }, text),
    );
}

/** Names and words that are nobody's, among those that objects are born with. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 12 }),
);
