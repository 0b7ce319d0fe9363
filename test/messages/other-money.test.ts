import { describe, expect, it } from "vitest";
import { readRecipients } from "../../src/agreements/shape/read-recipients.ts";
import { describeForCommand as inWords } from "../../src/cli/describe-for-command.ts";
import { unitNames } from "../../src/language/unit-names.ts";
import { MONEY_UNITS, orePer } from "../../src/money/money-unit.ts";
import { oreOfUnit, unitNamed } from "../../src/money/unit-named.ts";
import { type ProblemCode, problem } from "../../src/problems/problem.ts";
import { amongOwn } from "../../src/recipients/among-own.ts";
import { SAMPLES } from "../support/sample-problems.ts";

/** Words that only kronor have. */
const KRONOR = /\b[tm]?n?kr(?!\p{L})|\bSEK\b|(?<!\p{L})[öÖ]ren?(?!\p{L})|\bkron(a|or)\b/u;

const inMoney = <T>(currency: string, compute: () => T): T =>
  amongOwn(
    readRecipients({ levels: [{ id: "school", recipients: [{ code: "S1", name: "Almskolan" }] }], currency }),
    compute,
  );

/** A table's own header or title may name kronor: those facts are told as they are. */
const withoutKronor = (Object.keys(SAMPLES) as ProblemCode[]).filter(
  (code) => !KRONOR.test(Object.values(SAMPLES[code]).join(" ")),
);

describe("problems of an own grant's money", () => {
  it.each(["EUR", "JPY", "KWD"])("have no word of kronor in %s", (currency) => {
    const said = inMoney(currency, () =>
      withoutKronor.flatMap((code) => {
        const one = problem(code, [], SAMPLES[code]);
        return [inWords(one, "sv"), inWords(one, "en")].map((text) => `${code}: ${text}`);
      }),
    );
    expect(said.filter((text) => KRONOR.test(text))).toEqual([]);
  });

  it.each(["EUR", "JPY", "KWD"])("name units that are read in %s", (currency) => {
    const names = inMoney(currency, unitNames);
    expect(names).toEqual(["", "k", "m", "md"].map((prefix) => prefix + currency));
    expect(inMoney(currency, () => names.map(oreOfUnit))).toEqual(
      inMoney(currency, () => MONEY_UNITS.slice(1).map(orePer)),
    );
    const unknown = problem("money-malformed", [], { text: "5 mnkr", position: 2, reason: "unknown-unit" });
    expect(inMoney(currency, () => inWords(unknown, "en"))).toContain(
      `the unit is unknown; write ${currency}, k${currency}, m${currency} or md${currency} (`,
    );
  });

  it("are as before in kronor", () => {
    expect(unitNames()).toEqual(["kr", "tkr", "mnkr", "mdkr"]);
    expect(unitNames().map(unitNamed)).toEqual(MONEY_UNITS.slice(1));
    expect(oreOfUnit("ore")).toBe(1n);
    const unknown = problem("money-malformed", [], {
      text: "5 mkronor",
      position: 2,
      reason: "unknown-unit",
    });
    expect(inWords(unknown, "sv")).toContain("enheten är okänd; skriv kr, tkr, mnkr eller mdkr (");
    const stored = problem("cell-not-figure", [], {
      cell: "B2",
      sheet: "Län",
      stored: "unrounded",
      text: "0.001",
    });
    expect(inWords(stored, "sv")).toContain("finare än ett öre eller en person");
  });
});
