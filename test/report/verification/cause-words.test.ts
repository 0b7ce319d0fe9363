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
  "other-amount": { amount: 250_000_000_00n, of: "kommun-barn-unga", agreement: "psykisk-halsa-2023" },
  "fixed-missing-in-row": { names: ["Hallands län"], each: 5_000_000_00n },
  "shares-rounded": { decimals: 2 },
  "register-perturbed": { register: "scb-2024-11-01", most: 3 },
  "names-off-amounts": { order: "code" },
  "row-in-other-unit": { names: ["Kronobergs län"], times: "1000" },
  "row-missing": { names: ["Jönköpings län"], amount: 6_986_911_00n, lacking: "rows" },
  "row-extra": { names: ["Reserv"], amount: 1_234_567_00n },
  "row-not-in-total": { name: "Norrbottens län", amount: 4_695_942_00n },
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
  "other-amount": [
    "250 000 000 kr (kommun-barn-unga i psykisk-halsa-2023)",
    "SEK 250,000,000 (kommun-barn-unga in psykisk-halsa-2023)",
  ],
  "fixed-missing-in-row": ["5 000 000 kr, har glömts för Hallands län", "left out for Hallands län"],
  "shares-rounded": ["2 decimaler i procent", "2 decimals of a percent"],
  "register-perturbed": ["högst 3 personer", "at most 3 persons"],
  "names-off-amounts": ["i kodordning", "in code order"],
  "row-in-other-unit": ["ska multipliceras med 1 000", "must be multiplied by 1,000"],
  "row-missing": ["Jönköpings län saknar rad", "Jönköpings län has no row"],
  "row-extra": ["Reserv hör inte till posten", "Reserv does not belong to the line"],
  "row-not-in-total": ["alla rader utom Norrbottens län, 4 695 942 kr", "all rows but Norrbottens län"],
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

it("what differs besides is added: the register counted in and the rounding", () => {
  const besides = { register: "scb-2021-12-31", date: "2021-12-31", rounding: "nearest", unit: 100n };
  const one = cause("fixed-missing", ["F14"], { each: 5_000_000_00n, ...besides });
  expect(plainSpaces(describeCause(one))).toContain(
    "resten av nyckeln, med folkmängden den 31 december 2021 (register scb-2021-12-31), avrundat till närmaste krona.",
  );
  const other = cause("other-date", ["F14"], besides);
  expect(plainSpaces(describeCause(other, { lang: "en" }))).toContain(
    "The amounts follow the population on 31 December 2021 (register scb-2021-12-31), rounded to the nearest krona.",
  );
});

it.each(["code", "size", "shifted", "other"] as const)("amounts in the order %s have words", (order) => {
  const one = cause("names-off-amounts", ["F14"], { order });
  expect(describeCause(one)).not.toBe(describeCause(one, { lang: "en" }));
});

it.each([
  [0, "hela procent", "whole percent"],
  [1, "en decimal i procent", "one decimal of a percent"],
])("shares of %s decimals have words", (decimals, sv, en) => {
  const one = cause("shares-rounded", ["F14"], { decimals });
  expect(describeCause(one)).toContain(sv);
  expect(describeCause(one, { lang: "en" })).toContain(en);
});

it("a group without a name is told by its codes, and an unknown method by its own", () => {
  expect(describeCause(cause("exception-missing", ["F14"], { groups: "01+12" }))).toContain("(01+12)");
  expect(describeCause(cause("other-rounding", ["F14"], { method: "upp", unit: 1n }))).toContain(": upp.");
});
