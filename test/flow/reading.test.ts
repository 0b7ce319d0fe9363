import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { whatIf } from "../../src/agreements/what-if.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { openOf } from "../../src/flow/account.ts";
import { actorHeads } from "../../src/flow/actor-heads.ts";
import { changeEvents } from "../../src/flow/change-events.ts";
import { deadlinesOf } from "../../src/flow/deadlines-of.ts";
import { foldLedger } from "../../src/flow/fold-ledger.ts";
import { readOrganisationNumber } from "../../src/flow/organisation-number.ts";
import { postsNamed } from "../../src/flow/posts-named.ts";
import { readEvents } from "../../src/flow/read-events.ts";
import { readPayees } from "../../src/flow/read-payees.ts";
import { readRequests } from "../../src/flow/read-requests.ts";
import { readSplit } from "../../src/flow/read-split.ts";
import { waysToSum } from "../../src/flow/ways-to-sum.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { describeAny as inWords } from "../support/describe-any.ts";
import { problemsOf } from "../support/problems-of.ts";

describe("a file of events", () => {
  const swedish =
    "Händelser 2025;;;;;;\n\nDatum;Händelse;Från;Till;Post;Belopp (tkr);Referens\n2025-03-03;Rekvisition;23;;;12 697,775;R1\n3 mars 2025;återkrav;;SKR;skr;1;\n";
  const english =
    'Reference,Amount,Date,Event,To,From,Line\nR1,"12,697,775",20250303,requisitioned,,23,\n,1000,2025-03-03,reclaimed,SKR,,skr\n';

  it("is the same in Swedish and English, in any order of columns, below titles", () => {
    const facts = (text: string) =>
      readEvents(text).events.map(({ date, kind, amount, reference }) => [date, kind, amount, reference]);
    expect(facts(swedish)).toEqual([
      ["2025-03-03", "requisitioned", 12_697_775_00n, "R1"],
      ["2025-03-03", "reclaimed", 1000_00n, ""],
    ]);
    expect(facts(english)).toEqual(facts(swedish));
    expect(facts(swedish.replaceAll("\n", "\r\n"))).toEqual(facts(swedish));
  });

  it("is read from bytes of any encoding, and from a grid of another reader", () => {
    const latin = Uint8Array.from([...english, ..."\n"].map((character) => character.charCodeAt(0)));
    expect(readEvents(latin).events).toHaveLength(2);
    expect(readEvents(parseCsv(swedish)).events).toHaveLength(2);
  });

  it("is refused with every cell that is wrong", () => {
    const text =
      "datum;händelse;belopp\n2025-02-30;utbetalt;1\n2025-03-01;skänkt;1\n2025-03-01;utbetalt;0\n2025-03-01;utbetalt;ett\n2025-03-01;utbetalt;1,500\n";
    expect(problemsOf(() => readEvents(text)).map(({ code, place }) => [code, place?.cell])).toEqual([
      ["date-malformed", "A2"],
      ["event-unknown", "B3"],
      ["event-amount", "C4"],
      ["cell-malformed", "C5"],
      ["cell-ambiguous", "C6"],
    ]);
  });

  it("names the columns that it lacks", () => {
    const [found] = problemsOf(() => readEvents("datum;vad\n2025-03-01;utbetalt\n"));
    expect({ ...found?.details }).toEqual({ found: ["datum", "vad"], missing: ["event", "amount"] });
    expect(problemsOf(() => readEvents("\n\n")).map(({ code }) => code)).toEqual(["file-empty"]);
  });
});

describe("an organisation number", () => {
  it.each([
    ["212000-0142", { number: "212000-0142" }],
    ["2120000142", { number: "212000-0142" }],
    ["16212000-0142", { number: "212000-0142" }],
    ["212000–0142", { number: "212000-0142" }],
    ["212000-0143", { fault: "check-digit" }],
    ["21200-0142", { fault: "form" }],
    ["850709-9805", { fault: "personal" }],
    ["19850709-9805", { fault: "personal" }],
  ])("%s", (text, expected) => expect(readOrganisationNumber(text)).toEqual(expected));

  it("that may be a person's is never repeated", () => {
    const { payees, problems } = readPayees("kod;mottagare;orgnr\n23;Konsulten;850709-9805\n");
    expect(payees[0]?.number).toBe("");
    for (const lang of ["sv", "en"] as const)
      expect(JSON.stringify(problems) + inWords(problems[0] as (typeof problems)[number], lang)).not.toMatch(
        /8507|9805/,
      );
  });
});

describe("payees and requests", () => {
  it("take codes that a spreadsheet cut short", () => {
    const { payees } = readPayees("code,payee\n9,Region Gotland\n980,Region Gotland\n");
    expect(payees.map(({ id }) => id)).toEqual(["county:09", "municipality:0980"]);
    expect(readRequests("kod;post\n9;3\n", agreementOf("2025"))).toEqual([
      { line: "lan-komplexa-behov", code: "09" },
    ]);
  });

  it("refuse a code and a post that do not exist, at their cells", () => {
    const problems = problemsOf(() => readRequests("kod;post\n99;3\n23;9\n", agreementOf("2025")));
    expect(problems.map(({ code, place }) => [code, place?.cell])).toEqual([
      ["recipient-unknown", "A2"],
      ["post-unknown", "B3"],
    ]);
  });
});

describe("a post", () => {
  it.each([
    ["lan-medverkan", ["lan-medverkan"]],
    ["LAN-MEDVERKAN", ["lan-medverkan"]],
    ["3", ["lan-komplexa-behov", "region-komplexa-behov"]],
    ["Område 3", ["lan-komplexa-behov", "region-komplexa-behov"]],
    ["Komplexa behov", ["lan-komplexa-behov", "region-komplexa-behov"]],
    ["3 Komplexa behov", ["lan-komplexa-behov", "region-komplexa-behov"]],
    ["Nationella strategin", ["lan-nationell-strategi"]],
    ["9", undefined],
    ["constructor", undefined],
  ])("%s", (text, lines) =>
    expect(postsNamed(agreementOf("2025"), text)?.lines.map(({ id }) => id)).toEqual(lines),
  );
});

it("actors are named with and without their units", () => {
  const names = [
    "Region",
    "Region, Folkhälsoenheten",
    "Region/Folkhälsoenheten",
    "region (civilsamhället)",
    "Jämtland/Härjedalen",
  ];
  expect([...actorHeads(names).values()]).toEqual([
    "Region",
    "Region",
    "Region",
    "Region",
    "Jämtland/Härjedalen",
  ]);
});

it("sums of a file of a split are no rows of it, and a rest is kept as such", () => {
  const rows = readSplit("post;aktör;belopp\n3;A;1\n3;B;rest\n3;Delsumma;2\n;Totalt;2\n");
  expect(rows.map(({ actor, amount }) => [actor, amount])).toEqual([
    ["A", 100n],
    ["B", "rest"],
  ]);
});

it("ways to sum are counted, also where there are very many", () => {
  expect(waysToSum([1n, 2n, 3n], 6n)).toBe(1n);
  expect(waysToSum([1n, 2n, 3n], 7n)).toBe(0n);
  expect(
    waysToSum(
      Array.from({ length: 40 }, () => 1n),
      20n,
    ),
  ).toBe(137846528820n);
  expect(
    waysToSum(
      Array.from({ length: 40 }, (_, index) => 2n ** BigInt(index)),
      2n ** 40n - 1n,
    ),
  ).toBeUndefined();
});

it("a supplement that is taken back by a later decision leaves every right as it was, to the öre", () => {
  const agreement = agreementOf("2025");
  const key = [{ rule: "equal" }] as const;
  const [before, more] = [300_000_001n, 400_000_003n].map((amount) =>
    allocate(whatIf(agreement, { "lan-medverkan": { amount, key } }), { lines: ["lan-medverkan"] }),
  ) as [ReturnType<typeof allocate>, ReturnType<typeof allocate>];
  const there = changeEvents(before, more, "2025-06-12");
  const back = changeEvents(more, before, "2025-06-13");
  expect(there).toHaveLength(21);
  const { accounts } = foldLedger([...there, ...back]);
  expect(accounts.filter((account) => openOf(account) !== 0n)).toEqual([]);
});

it("an agreement without terms has no deadlines", () => {
  expect(deadlinesOf({ ...agreementOf("2025"), id: "own" })).toEqual([]);
});
