import { expect, it } from "vitest";
import { plainSpaces } from "../../src/text/plain-spaces.ts";

it("makes every space that figures are grouped with an ordinary one, and leaves other white space", () => {
  expect(plainSpaces("a b\u00a0c\u2007d\u2009e\u202ff")).toBe("a b c d e f");
  expect(plainSpaces("a\tb\nc\u2003d")).toBe("a\tb\nc\u2003d");
});
