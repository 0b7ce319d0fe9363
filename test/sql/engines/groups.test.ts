import { expect, it } from "vitest";
import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import { allocateAgreedLine } from "../../../src/allocate/allocate-agreed-line.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { Sublist } from "../../../src/rules/sublist.ts";
import { toSql } from "../../../src/sql/to-sql.ts";
import { byCode, inEachEngine } from "../../support/sql-engine.ts";

// A part of a line that is shared among a group, of recipients in a table: the statement names the group's codes.

const PEOPLE = { by: "population" } as const;
const weighed = (code: string): bigint => BigInt(code) * 13n + 5n;

const lineAmong = (among: Sublist): ResolvedLine => ({
  id: "lan",
  area: "1",
  level: "county",
  amount: 2n * 10n ** 10n,
  derived: false,
  source: "prov",
  key: [
    {
      rule: "percent",
      percent: { numerator: 30n, denominator: 1n },
      among,
      key: [
        { rule: "fixed", each: 10n ** 7n },
        { rule: "proportional", weight: PEOPLE },
      ],
    },
    { rule: "proportional", weight: PEOPLE },
  ],
});

const ALL = SWEDEN.recipients("county").map(({ code }) => code);

inEachEngine((engine, dialect) => {
  it.each<[string, Sublist, readonly string[]]>([
    ["a group", { group: "metropolitan" }, ALL],
    ["a group and codes beside it", { group: "metropolitan", codes: ["09", "23"] }, ALL],
    ["a group of which the table lacks one", { group: "metropolitan" }, ALL.filter((code) => code !== "12")],
  ])("%s in a table: the library's amounts", async (_, among, codes) => {
    const line = lineAmong(among);
    const directory = {
      ...SWEDEN,
      recipients: (level: Parameters<typeof SWEDEN.recipients>[0]) =>
        SWEDEN.recipients(level).filter(({ code }) => codes.includes(code)),
    };
    const database = await engine();
    await database.rows("DROP TABLE IF EXISTS lan");
    const values = codes.map((code) => `('${code}', ${weighed(code)})`);
    await database.rows(
      `CREATE TABLE lan AS SELECT * FROM (VALUES ${values.join(", ")}) AS v(code, population)`,
    );
    const { recipients, amounts } = allocateAgreedLine(line, directory, {
      weigh: (_weight, _line, whom) => ({ weights: whom.map(({ code }) => weighed(code)) }),
    });
    const rows = await database.rows(toSql(line, { dialect, from: "lan" }));
    expect(byCode(rows)).toEqual(Object.fromEntries(recipients.map(({ code }, at) => [code, amounts[at]])));
  });

  it("a group that is not there is refused", () => {
    expect(() => toSql(lineAmong({ group: "okänd" }), { dialect, from: "lan" })).toThrow(/group-unknown/);
  });
});
