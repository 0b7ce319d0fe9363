import { describe, expect, it } from "vitest";
import { type Agreement, resolvedLines } from "../../src/agreements/agreement.ts";
import { AGREEMENTS, type AgreementId, agreementOf } from "../../src/agreements/bundled/index.ts";
import { checkAgreement } from "../../src/agreements/checks/check-agreement.ts";
import { linesUnder, scopeOf } from "../../src/agreements/checks/check-stated-sums.ts";
import { sum } from "../../src/numbers/sum.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { problemsOf } from "../support/problems-of.ts";

/** Kronor by line id, in the order printed. */
type Amounts = Readonly<Record<string, bigint>>;

const LINES: Readonly<Record<AgreementId, Amounts>> = {
  "psykisk-halsa-2021": {
    "region-handlingsplaner": 264_000_000n,
    "region-barn-unga": 370_000_000n,
    "region-kunskapsbaserad": 100_000_000n,
    "region-traumavard": 50_000_000n,
    "kommun-handlingsplaner": 200_000_000n,
    "kommun-kunskapsbaserad": 100_000_000n,
    "lan-samsjuklighet": 200_000_000n,
    "lan-brukarmedverkan": 24_000_000n,
    "lan-suicidprevention": 200_000_000n,
    "lan-ungdomsmottagningar": 150_000_000n,
    "skr-samordning": 20_000_000n,
    "skr-administration": 2_000_000n,
  },
  "psykisk-halsa-2023": {
    "region-handlingsplaner": 217_000_000n,
    "region-barn-unga": 377_000_000n,
    "region-kunskapsbaserad": 100_000_000n,
    "region-traumavard": 50_000_000n,
    "kommun-handlingsplaner": 197_000_000n,
    "kommun-kunskapsbaserad": 100_000_000n,
    "lan-samsjuklighet": 200_000_000n,
    "lan-brukarmedverkan": 24_000_000n,
    "lan-suicidprevention": 200_000_000n,
    "lan-ungdomsmottagningar": 150_000_000n,
    "skr-samordning": 25_500_000n,
  },
  "psykisk-halsa-2025": {
    "lan-nationell-strategi": 45_000_000n,
    "lan-medverkan": 24_000_000n,
    "lan-vard-insatsprogram": 24_000_000n,
    "kommun-barn-unga": 250_000_000n,
    "lan-komplexa-behov": 200_000_000n,
    "region-komplexa-behov": 500_000_000n,
    "lan-suicidprevention": 200_000_000n,
    "region-suicidprevention": 288_000_000n,
    "skr-samverkan": 29_000_000n,
  },
};

const ALL_BUT_SKR = "level region+municipality+county";

/** Kronor by scope: the sums the agreements print. */
const STATED: Readonly<Record<AgreementId, Amounts>> = {
  "psykisk-halsa-2021": {
    [ALL_BUT_SKR]: 1_658_000_000n,
    "level association": 22_000_000n,
    "all lines": 1_680_000_000n,
  },
  "psykisk-halsa-2023": {
    "level region": 744_000_000n,
    "level municipality": 297_000_000n,
    "level county": 574_000_000n,
    "level association": 25_500_000n,
    "area 3.1": 414_000_000n,
    "area 3.2": 527_000_000n,
    "area 3.4": 200_000_000n,
    [ALL_BUT_SKR]: 1_615_000_000n,
    "all lines": 1_640_500_000n,
  },
  "psykisk-halsa-2025": {
    "area 1, level county": 93_000_000n,
    "level county": 493_000_000n,
    "level municipality": 250_000_000n,
    "level region": 788_000_000n,
    "level association": 29_000_000n,
    [ALL_BUT_SKR]: 1_531_000_000n,
    "all lines": 1_560_000_000n,
  },
};

const bundled: readonly Agreement[] = Object.values(AGREEMENTS);

describe.each(bundled)("$id", (agreement) => {
  const id = agreement.id as AgreementId;

  it("reconciles with itself", () => {
    expect(checkAgreement(agreement, SWEDEN)).toEqual([]);
  });

  it("has the lines that are printed, with their ids, order and amounts", () => {
    const lines = resolvedLines(agreement).map((line) => [line.id, line.amount / 100n]);
    expect(lines).toEqual(Object.entries(LINES[id]));
    expect(resolvedLines(agreement).filter((line) => line.amount % 100n !== 0n)).toEqual([]);
  });

  it("states every sum that is printed", () => {
    expect(agreement.stated.map((sum) => [scopeOf(sum), sum.amount])).toEqual(
      Object.entries(STATED[id]).map(([scope, kronor]) => [scope, kronor * 100n]),
    );
  });

  it("puts each line at the level its id begins with, in an area of its own list, with a source", () => {
    const levels = { region: "region", kommun: "municipality", lan: "county", skr: "association" } as const;
    for (const line of agreement.lines) {
      expect(line.level).toBe(levels[line.id.split("-")[0] as keyof typeof levels]);
      expect(agreement.areas.map((area) => area.id)).toContain(line.area);
      expect(line.source).not.toBe("");
    }
  });

  it("has no area without a line", () => {
    const used = new Set(agreement.lines.map((line) => line.area));
    expect(agreement.areas.filter((area) => !used.has(area.id))).toEqual([]);
  });

  it("is found by its id and by its year", () => {
    expect(agreementOf(id)).toBe(agreement);
    expect(agreementOf(String(agreement.year))).toBe(agreement);
  });
});

it("gives 2021's levels the sums that follow from its lines", () => {
  const { lines } = agreementOf("2021");
  const sums = (["region", "municipality", "county"] as const).map((level) =>
    sum(linesUnder({ levels: [level], amount: 0n, source: "" }, lines).map((line) => line.amount)),
  );
  expect(sums).toEqual([784_000_000_00n, 300_000_000_00n, 574_000_000_00n]);
});

it("marks as derived only the three lines whose amounts are not printed", () => {
  const derived = bundled.flatMap(({ lines }) => lines.filter((line) => line.derived).map((line) => line.id));
  expect(derived).toEqual(["lan-nationell-strategi", "lan-medverkan", "lan-vard-insatsprogram"]);
});

it("keeps keys to the line of a year: the topics that swapped keys did so here too", () => {
  const rules = (year: string, id: string): string[] =>
    (agreementOf(year).lines.find((line) => line.id === id)?.key ?? []).map((rule) => rule.rule);
  expect(rules("2023", "lan-samsjuklighet")).toEqual(["fixed", "proportional"]);
  expect(rules("2023", "lan-suicidprevention")).toEqual(["proportional"]);
  expect(rules("2025", "lan-komplexa-behov")).toEqual(["proportional"]);
  expect(rules("2025", "lan-suicidprevention")).toEqual(["fixed", "proportional"]);
});

it("weighs children's money by everybody in 2021, by 0–25 in 2023 and by 0–18 in 2025", () => {
  const weight = (year: string, id: string): unknown => {
    const rule = agreementOf(year)
      .lines.find((line) => line.id === id)
      ?.key.at(-1);
    return rule?.rule === "proportional" ? rule.weight : undefined;
  };
  expect(weight("2021", "region-barn-unga")).toEqual({ by: "population" });
  expect(weight("2023", "region-barn-unga")).toEqual({ by: "population", ages: [0, 25] });
  expect(weight("2025", "kommun-barn-unga")).toEqual({ by: "population", ages: [0, 18] });
});

it("refuses an agreement that is not bundled and names those that are", () => {
  const known = Object.keys(AGREEMENTS);
  for (const agreement of ["2024", "psykisk-halsa", "__proto__", ""])
    expect(problemsOf(() => agreementOf(agreement))).toMatchObject([
      { code: "agreement-unknown", details: { agreement, known } },
    ]);
});
