import { expect, describe as group, it } from "vitest";
import { describeCause } from "../../../src/report/verification/cause-words.ts";
import { type CauseCode, type CauseDetails, cause } from "../../../src/verify/causes/cause.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

/** Facts for every cause there is; a new cause does not type-check until it has a sample here. */
const SAMPLES: { readonly [C in CauseCode]: CauseDetails[C] } = {
  "other-unit": { times: "1/1000" },
  "other-rounding": { method: "nearest", unit: 1_000_00n },
  "other-date": { register: "scb-2023-11-01", date: "2023-11-01" },
  "ages-ignored": { ages: "0–25" },
  "ages-used": { ages: "0–25", register: "scb-2024-11-01" },
  "key-of-other-line": { line: "lan-medverkan", agreement: "psykisk-halsa-2023" },
  "exception-missing": { groups: "metropolitan" },
  "fixed-missing": { each: 5_000_000_00n },
  "fixed-on-top": { each: 5_000_000_00n },
  "rows-swapped": { names: ["Gotlands län", "Blekinge län"] },
  "columns-swapped": { columns: ["D", "E"] },
  "digits-transposed": { right: 2_506_966_00n },
  "thousands-cut": { right: 2_506_966_00n },
  "eligibility-ignored": { codes: ["13", "21"] },
  "gotland-missing": { shared: 1_204_400_00n },
  "row-duplicated": { names: ["Gotlands län"] },
  "total-stale": { right: 200_000_000_00n },
  "residual-on-row": { residual: -2_00n, name: "Stockholms län", method: "floor" },
  "last-year": { agreement: "psykisk-halsa-2023" },
};

/** What each message must name, in Swedish and in English. */
const NAMED: { readonly [C in CauseCode]: readonly [sv: string, en: string] } = {
  "other-unit": ["delas med 1 000", "divided by 1,000"],
  "other-rounding": ["till närmaste 1 000 kr", "to the nearest SEK 1,000"],
  "other-date": ["1 november 2023", "1 November 2023"],
  "ages-ignored": ["0–25 år", "ages 0–25"],
  "ages-used": ["0–25 år", "ages 0–25"],
  "key-of-other-line": ["lan-medverkan i psykisk-halsa-2023", "lan-medverkan in psykisk-halsa-2023"],
  "exception-missing": ["storstadslän", "metropolitan counties"],
  "fixed-missing": ["5 000 000 kr", "SEK 5,000,000"],
  "fixed-on-top": ["5 000 000 kr", "SEK 5,000,000"],
  "rows-swapped": ["Gotlands län och Blekinge län", "Gotlands län and Blekinge län"],
  "columns-swapped": ["Kolumnerna D och E", "Columns D and E"],
  "digits-transposed": ["2 506 966 kr", "SEK 2,506,966"],
  "thousands-cut": ["2 506 966 kr", "SEK 2,506,966"],
  "eligibility-ignored": ["13, 21", "13, 21"],
  "gotland-missing": ["1 204 400 kr", "SEK 1,204,400"],
  "row-duplicated": ["Gotlands län", "Gotlands län"],
  "total-stale": ["200 000 000 kr", "SEK 200,000,000"],
  "residual-on-row": ["−2 kr, är lagt på Stockholms län", "SEK −2, is added to Stockholms län"],
  "last-year": ["psykisk-halsa-2023", "psykisk-halsa-2023"],
};

group.each(Object.keys(SAMPLES) as CauseCode[])("the cause %s", (code) => {
  const found = cause(code, ["F14", "F15"], SAMPLES[code]);
  const [sv, en] = (["sv", "en"] as const).map((lang) => plainSpaces(describeCause(found, { lang })));

  it("is told in whole sentences, Swedish unless asked otherwise", () => {
    expect(plainSpaces(describeCause(found))).toBe(sv);
    for (const message of [sv, en]) {
      expect(message).toMatch(/^\p{Lu}.*\.$/su);
      expect(message).not.toMatch(/undefined|null|NaN|\[object|function|\$\{|=>|\d+n\b/);
    }
  });

  it("names its facts, and says how many wrong figures it explains", () => {
    expect(sv).toContain(NAMED[code][0]);
    expect(en).toContain(NAMED[code][1]);
    expect(sv).toContain("Det förklarar 2 felaktiga belopp exakt.");
    expect(en).toContain("That explains 2 wrong figures exactly.");
  });
});

it("one wrong figure is told in the singular", () => {
  const one = cause("other-unit", ["F14"], { times: "1000000" });
  expect(plainSpaces(describeCause(one))).toBe(
    "Beloppet är i en annan enhet än tabellen anger och ska multipliceras med 1 000 000. Det förklarar 1 felaktigt belopp exakt. Rätta enheten i rubriken, eller räkna om till rätt enhet.",
  );
  expect(describeCause(one, { lang: "en" })).toContain("That explains 1 wrong figure exactly.");
});

it("a group without a name is told by its codes, and an unknown method by its own", () => {
  expect(describeCause(cause("exception-missing", ["F14"], { groups: "01+12" }))).toContain("(01+12)");
  expect(describeCause(cause("other-rounding", ["F14"], { method: "upp", unit: 1n }))).toContain(": upp.");
});
