import fc from "fast-check";
import { expect, it } from "vitest";
import { AGREEMENTS } from "../../src/agreements/bundled/index.ts";
import { checkAgreement } from "../../src/agreements/checks/check-agreement.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { readAbout } from "../../src/verify/read-about.ts";
import { soundAbout } from "../../src/verify/sound-about.ts";
import { anyAgreement } from "../properties/any-agreement.ts";
import { damaged, nastyText } from "./damage.ts";
import { fuzzed, TIMEOUT } from "./fuzzed.ts";

const bundled = fc.constantFrom(...Object.values(AGREEMENTS)).map(writeAgreement);
const sound = fc.oneof(
  { weight: 1, arbitrary: bundled },
  { weight: 4, arbitrary: anyAgreement.map(writeAgreement) },
);

/** A text value somewhere in the JSON replaced, so that the whole stays JSON. */
const renamed = fc.tuple(sound, fc.nat(), nastyText).map(([text, at, value]) => {
  const texts = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?!:)/g)];
  const found = texts[at % texts.length];
  if (!found) return text;
  return text.slice(0, found.index) + JSON.stringify(value) + text.slice(found.index + found[0].length);
});

it("agreement files: what is read is written and read again to the same, and shared out or refused", {
  timeout: TIMEOUT,
}, () => {
  const answers = fuzzed("agreements", fc.oneof(damaged(sound), renamed), (text) => {
    try {
      const agreement = readAgreement(text);
      const written = writeAgreement(agreement);
      expect(readAgreement(written)).toEqual(agreement);
      expect(writeAgreement(readAgreement(written))).toBe(written);
      if (checkAgreement(agreement, SWEDEN).length > 0) return "read, and does not hold";
      const { lines } = allocateAmong(agreement, SWEDEN, { incomplete: "list" });
      for (const { amounts, total, rest, kept = 0n, added = 0n, withheld = 0n, line } of lines) {
        expect(amounts.reduce((sum, amount) => sum + amount, 0n)).toBe(total);
        expect(total + rest + kept + withheld - added).toBe(line.amount);
      }
      return "read";
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      return "refused";
    }
  });
  expect(answers.get("refused")).toBeGreaterThan(20);
  expect(answers.size).toBeGreaterThan(1);
});

const about = fc
  .record(
    {
      title: nastyText,
      table: fc.oneof(fc.constantFrom("table.csv", "../x.csv", "/etc/passwd"), nastyText),
      kind: fc.constantFrom("recipients", "summary", "split", "other"),
      agreement: fc.constantFrom("2025", "a.json"),
      lines: fc.array(nastyText, { maxLength: 2 }),
      columns: fc.dictionary(nastyText, fc.constantFrom({ lines: ["a"] }, { areas: ["1"] }, {}, null)),
      roles: fc.dictionary(nastyText, fc.constantFrom("amount", "label", "x")),
      tolerance: fc.constantFrom("1", "0.50", "-1", "1e3"),
      stated: fc.array(fc.record({ amount: fc.constantFrom("250000000", "1,5"), source: nastyText }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: [] },
  )
  .map((data) => JSON.stringify(data));

it("descriptions: what is read is what stands there, and what is unknown is refused", {
  timeout: TIMEOUT,
}, () => {
  const answers = fuzzed("descriptions", damaged(about), (text) => {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return "no JSON";
    }
    try {
      const read = readAbout(json);
      expect(read).toEqual(json);
      expect(soundAbout(json) ?? read).toEqual(read);
      return "read";
    } catch (error) {
      if (!(error instanceof AllocationError)) throw error;
      expect(soundAbout(json)).toBeUndefined();
      return "refused";
    }
  });
  expect(answers.size).toBe(3);
});
