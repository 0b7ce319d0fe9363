import { describe, expect, it } from "vitest";
import type { AgreedLine, Agreement } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { checkAgreement } from "../../src/agreements/checks/check-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Problem } from "../../src/problems/problem.ts";
import type { Level } from "../../src/recipients/recipient.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { codesOf } from "../support/codes-of.ts";
import { problemsOf } from "../support/problems-of.ts";

const sound: Agreement = agreementOf("2025");

/** The 2025 agreement with one line changed. */
function changed(id: string, change: Partial<AgreedLine>): Agreement {
  return { ...sound, lines: sound.lines.map((line) => (line.id === id ? { ...line, ...change } : line)) };
}

function found(agreement: Agreement): readonly Problem[] {
  return checkAgreement(agreement, SWEDEN);
}

const equal: readonly Rule[] = [{ rule: "equal" }];

describe("an agreement is refused", () => {
  it("when a line is not what its level, area and total say, with each sum and both figures", () => {
    const problems = found(changed("lan-nationell-strategi", { amount: 45_000_000_01n, key: equal }));
    expect(problems.map(({ code, path, details }) => ({ code, path, details }))).toEqual(
      [
        { at: 0, over: "area 1, level county", areas: ["1"], levels: ["county"], stated: 93_000_000_00n },
        { at: 1, over: "level county", areas: null, levels: ["county"], stated: 493_000_000_00n },
        {
          at: 5,
          over: "level region+municipality+county",
          areas: null,
          levels: ["region", "municipality", "county"],
          stated: 1_531_000_000_00n,
        },
        { at: 6, over: "all lines", areas: null, levels: null, stated: 1_560_000_000_00n },
      ].map(({ at, stated, ...over }) => ({
        code: "stated-sum",
        path: ["stated", at, "amount"],
        details: { ...over, stated, computed: stated + 1n },
      })),
    );
  });

  it("when its total is wrong though lines, levels and areas agree", () => {
    const stated = sound.stated.map((sum) =>
      sum.areas || sum.levels ? sum : { ...sum, amount: 1_560_000_000_01n },
    );
    expect(codesOf(found({ ...sound, stated }))).toEqual(["stated-sum"]);
  });

  it("when fixed amounts exceed the line, with both figures", () => {
    const key: readonly Rule[] = [
      { rule: "fixed", each: 10_000_000_00n },
      { rule: "proportional", weight: { by: "population" } },
    ];
    expect(found(changed("lan-suicidprevention", { key }))).toEqual([
      {
        code: "fixed-exceeds",
        severity: "error",
        path: ["lines", 6, "key", 0],
        details: { line: "lan-suicidprevention", fixed: 210_000_000_00n, available: 200_000_000_00n },
      },
    ]);
  });

  it("when an exception names a group that does not exist at the line's level", () => {
    const key: readonly Rule[] = [
      { rule: "fixed", each: 200_000_00n, except: [{ group: "metropolitan", each: 0n }] },
      { rule: "equal" },
    ];
    expect(found(changed("kommun-barn-unga", { key }))).toMatchObject([
      {
        code: "group-unknown",
        path: ["lines", 3, "key", 0, "except", 0, "group"],
        details: { group: "metropolitan" },
      },
    ]);
  });

  it.each(["auction", "__proto__", "toString", "constructor"])("when a rule is of the kind %s", (kind) => {
    const key = [{ rule: kind } as unknown as Rule];
    expect(found(changed("lan-komplexa-behov", { key }))).toMatchObject([
      {
        code: "rule-unknown",
        path: ["lines", 4, "key", 0, "rule"],
        details: { rule: kind },
      },
    ]);
  });

  it("when a line belongs to an area that is not listed", () => {
    const problems = found(changed("lan-komplexa-behov", { area: "9" }));
    expect(problems).toMatchObject([
      {
        code: "area-unknown",
        path: ["lines", 4, "area"],
        details: { area: "9", known: sound.areas.map((area) => area.id) },
      },
    ]);
  });

  it("when two lines have the same id", () => {
    const twin = { ...(sound.lines[8] as AgreedLine), amount: 0n, key: equal };
    expect(found({ ...sound, lines: [...sound.lines, twin] })).toMatchObject([
      { code: "line-duplicate", path: ["lines", 9, "id"], details: { line: "skr-samverkan" } },
    ]);
  });

  it("when a key leaves money that no rule gives away", () => {
    const key: readonly Rule[] = [{ rule: "fixed", each: 1_000_000_00n }];
    expect(found(changed("lan-komplexa-behov", { key }))).toMatchObject([
      { code: "rest-left", path: ["lines", 4, "key"], details: { rest: 179_000_000_00n } },
    ]);
  });

  it("when a line goes to a level that does not exist", () => {
    const problems = found(changed("skr-samverkan", { level: "kommun" as Level }));
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "level-unknown", path: ["lines", 8, "level"] }),
    );
    expect(problems).toContainEqual(expect.objectContaining({ code: "stated-empty", path: ["stated", 4] }));
  });

  it("when a sum is stated over an area that no line is in", () => {
    const stated = [...sound.stated, { areas: ["5"], amount: 0n, source: "område 5" }];
    expect(found({ ...sound, stated })).toMatchObject([
      { code: "stated-empty", path: ["stated", 7], details: { over: "area 5" } },
    ]);
  });

  it("with all of its reasons at once, by checkAgreement and by allocate", () => {
    const lines = sound.lines.map((line): AgreedLine => {
      if (line.id === "lan-nationell-strategi") return { ...line, amount: 1_00n };
      if (line.id === "lan-medverkan") return { ...line, key: [{ rule: "auction" } as unknown as Rule] };
      if (line.id === "lan-vard-insatsprogram") return { ...line, area: "9" };
      if (line.id === "lan-komplexa-behov") return { ...line, level: "lan" as Level };
      if (line.id === "region-komplexa-behov") return { ...line, key: [{ rule: "fixed", each: 1_00n }] };
      if (line.id === "region-suicidprevention") return { ...line, id: "region-komplexa-behov" };
      if (line.id === "lan-suicidprevention")
        return { ...line, key: [{ rule: "fixed", each: 1n, except: [{ group: "stora", each: 2n }] }] };
      return line;
    });
    const broken: Agreement = { ...sound, lines };
    const everything = [
      "area-unknown",
      "fixed-exceeds",
      "group-unknown",
      "level-unknown",
      "line-duplicate",
      "rest-left",
      "rule-unknown",
      "stated-sum",
      "stated-sum",
      "stated-sum",
      "stated-sum",
    ];
    expect(codesOf(found(broken))).toEqual(everything);
    expect(problemsOf(() => allocate(broken))).toEqual(found(broken));
  });
});
