import fc from "fast-check";
import { expect, it } from "vitest";
import { uniqueNames } from "../../../src/report/verification/unique-names.ts";

it("names are each used once, and one that is used once already is unchanged", () => {
  const words = fc.array(fc.constantFrom("a", "b", "a (2)", "a (2) (2)", ""));
  fc.assert(
    fc.property(words, (names) => {
      const unique = uniqueNames(names);
      expect(new Set(unique).size).toBe(names.length);
      expect(unique.map((name, index) => name.startsWith(names[index] as string))).not.toContain(false);
      if (new Set(names).size === names.length) expect(unique).toEqual(names);
    }),
  );
});
