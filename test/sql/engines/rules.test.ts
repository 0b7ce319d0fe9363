import { expect, it } from "vitest";
import type { ResolvedLine } from "../../../src/agreements/agreement.ts";
import { type AgreedLineOptions, allocateAgreedLine } from "../../../src/allocate/allocate-agreed-line.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import { toSql } from "../../../src/sql/to-sql.ts";
import { byCode, inEachEngine } from "../../support/sql-engine.ts";

const PEOPLE = { by: "population" } as const;
const OPTIONS: AgreedLineOptions = {
  weigh: (_, __, whom) => ({ weights: whom.map(({ code }) => BigInt(code) * 13n + 5n) }),
};

type Written = Pick<ResolvedLine, "key" | "eligibility" | "rounding">;
const key = (...rules: readonly Rule[]): Written => ({ key: rules });

/** Lines of 200 million kronor to counties; `sign` is −1 for a line below 0, whose stated amounts are below 0 too. */
const LINES: Readonly<Record<string, (sign: bigint) => Written>> = {
  "levelled, with another amount for the metropolitan counties": (sign) =>
    key({
      rule: "levelled",
      key: [
        {
          rule: "fixed",
          each: 5n * 10n ** 8n * sign,
          except: [{ group: "metropolitan", each: 10n ** 9n * sign }],
        },
      ],
      weight: PEOPLE,
    }),
  "a minimum and a maximum": (sign) =>
    key({ rule: "proportional", weight: PEOPLE, min: 9n * 10n ** 8n * sign, max: (10n ** 9n + 1n) * sign }),
  "a maximum": (sign) => key({ rule: "proportional", weight: PEOPLE, max: 96n * 10n ** 7n * sign }),
  "a minimum, with a share withheld": (sign) => ({
    ...key({ rule: "proportional", weight: PEOPLE, min: 9n * 10n ** 8n * sign }),
    eligibility: { except: ["09"], others: "withheld", source: "prov" },
  }),
  "a percentage among some, each component rounded": () => ({
    ...key(
      {
        rule: "percent",
        percent: { numerator: 30n, denominator: 1n },
        among: { group: "metropolitan" },
        key: [{ rule: "proportional", weight: PEOPLE }],
      },
      { rule: "equal" },
    ),
    rounding: { per: "component", unit: 100n, source: "prov" },
  }),
  "what was received before": (sign) =>
    key({ rule: "fixed", each: 100_000n * sign }, { rule: "proportional", weight: { by: "received" } }),
};

inEachEngine((engine, dialect) => {
  it.each(Object.keys(LINES))("%s: the library's amounts, above 0 and below", async (name) => {
    for (const sign of [1n, -1n]) {
      const line: ResolvedLine = {
        id: "lan",
        area: "1",
        level: "county",
        amount: 2n * 10n ** 10n * sign,
        derived: false,
        source: "prov",
        ...(LINES[name]?.(sign) as Written),
      };
      const { recipients, amounts } = allocateAgreedLine(line, SWEDEN, OPTIONS);
      const rows = await (await engine()).rows(toSql(line, { ...OPTIONS, dialect }));
      expect(byCode(rows)).toEqual(Object.fromEntries(recipients.map(({ code }, at) => [code, amounts[at]])));
    }
  });
});
