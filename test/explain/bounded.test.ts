import { expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { explanationText } from "../../src/report/explanation/explanation-text.ts";
import { plainSpaces } from "../../src/text/plain-spaces.ts";
import { DINARS } from "../support/dinars.ts";

/** Why each diocese gets what it gets of 5 000.002 dinars by the weights 1, 2 and 5, within bounds. */
function reasons(bounds: object): string[] {
  const [line] = DINARS.lines as readonly { readonly key: readonly object[] }[];
  const data = { ...DINARS, lines: [{ ...line, key: [{ ...line?.key[0], ...bounds }] }] };
  const allocation = allocate(readAgreement(data), { unit: "ore" });
  const recipients = allocation.lines[0]?.recipients ?? [];
  const text = plainSpaces(explanationText(allocation, { recipients, lang: "en" }));
  return [...text.matchAll(/\(stift-drift; § 1\): (.*?\.)(?= |\n|$)/gm)].map(([, reason = ""]) => reason);
}

it("what the others share is without the money and the weights of those at a bound", () => {
  expect(reasons({ min: "1500" })).toEqual([
    "the minimum.",
    "the minimum.",
    "of the KWD 2,000.002 that remain, by the figures in the agreement (påhittat), 5 of 5.",
  ]);
  expect(reasons({ min: "800" })).toEqual([
    "the minimum.",
    "of the KWD 4,200.002 that remain, by the figures in the agreement (påhittat), 2 of 7.",
    "of the KWD 4,200.002 that remain, by the figures in the agreement (påhittat), 5 of 7.",
  ]);
});

it("where the grantor pays, or where no share is at a bound, it is the line's", () => {
  const whole = (weight: number): string =>
    `of the line's KWD 5,000.002, by the figures in the agreement (påhittat), ${weight} of 8.`;
  expect(reasons({ min: "800", bounds: "top-up" })).toEqual(["the minimum.", whole(2), whole(5)]);
  expect(reasons({ min: "100" })).toEqual([whole(1), whole(2), whole(5)]);
});
