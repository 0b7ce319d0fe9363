import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { neededFigures } from "../../src/agreements/needed-figures.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { describeAgreement } from "../../src/explain/describe-agreement.ts";
import { explain } from "../../src/explain/explain.ts";
import { sensitivity } from "../../src/forensics/sensitivity/sensitivity.ts";
import { describe as inWords } from "../../src/messages/describe.ts";
import { defineRounding } from "../../src/own/define-rounding.ts";
import { defineRule } from "../../src/own/define-rule.ts";
import { useDefinitions } from "../../src/own/use-definitions.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { resolve } from "../../src/recipients/resolve.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { toSql } from "../../src/sql/to-sql.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { problemsOf } from "../support/problems-of.ts";
import { alike, bonus, byWeight, squared, up } from "./definitions.ts";
import { grantOf } from "./grant.ts";

const register = await loadRegister("scb-2024-11-01");
const share = (key: readonly Rule[], amount = 100_000_000n): Allocation =>
  allocate(grantOf(key, { amount }), { registers: [register] });
const population = { by: "population" } as const;
const rest: Rule = { rule: "proportional", weight: population };

let takeBack: () => void;
beforeEach(() => {
  takeBack = useDefinitions([bonus, alike, byWeight, squared, up]);
});
afterEach(() => takeBack());

describe("an own rule", () => {
  it("that does what a rule of fordela's does gives the same amounts, to the öre", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (amount) => {
        const amounts = (rule: Rule): readonly bigint[] | undefined =>
          share([rule], amount).lines[0]?.amounts;
        expect(amounts(alike({}))).toEqual(amounts({ rule: "equal" }));
        expect(amounts(byWeight({ weight: population }))).toEqual(amounts(rest));
      }),
    );
  });

  it("states amounts that are taken from what is left, and the next rule shares the rest", () => {
    const [line] = share([bonus({ each: 500_000n, group: "metropolitan" }), rest]).lines;
    expect(line?.total).toBe(100_000_000n);
    expect(line?.steps.map(({ rule }) => rule.rule)).toEqual(["own", "proportional"]);
    expect(line?.steps[0]?.numerators.filter((one) => one > 0n)).toEqual([500_000n, 500_000n, 500_000n]);
  });

  it("gives the line's amount where the agreement states none, and needs no figure for that", () => {
    const grant = grantOf([bonus({ each: 500_000n, group: "metropolitan" })], { amount: null });
    expect(allocate(grant).lines[0]?.total).toBe(1_500_000n);
    expect(neededFigures(grant).amounts).toEqual([]);
  });

  it("explains itself in both languages, in an amount and in the agreement", () => {
    const allocation = share([bonus({ each: 500_000n, group: "metropolitan" }), rest]);
    const recipient = resolve("Skåne län");
    const [sv] = explain(allocation, { recipient });
    const [en] = explain(allocation, { recipient, lang: "en" });
    expect(plainSpaces(sv ?? "")).toContain(": 5 000 kr till gruppen metropolitan och ");
    expect(plainSpaces(en ?? "")).toContain(": SEK 5,000 to the group metropolitan and ");
    const described = describeAgreement(allocation.agreement).join("\n");
    expect(plainSpaces(described)).toContain("5 000 kr till gruppen metropolitan, resten efter folkmängden");
  });

  it("is named where its definition is no longer at hand", () => {
    const allocation = share([alike({})]);
    takeBack();
    expect(explain(allocation, { recipient: resolve("Skåne län") })[0]).toContain('("alike")');
  });

  it("leaves results as plain data", () => {
    const allocation = share([bonus({ each: 500_000n, group: "metropolitan" }), rest]);
    expect(structuredClone(allocation.lines)).toEqual(allocation.lines);
  });

  it("is written to a file and read from it, with its options", () => {
    const weight = squared({ of: population });
    const grant = grantOf([
      bonus({ each: 500_000n, group: "metropolitan" }),
      { rule: "proportional", weight },
    ]);
    expect(readAgreement(writeAgreement(grant))).toEqual(grant);
    const written = JSON.parse(writeAgreement(grant)).lines[0].key[0];
    expect(written.options).toEqual({ each: "5000.00", group: "metropolitan" });
  });

  it("keeps its options as they are written where its definition is not in use", () => {
    const text = writeAgreement(grantOf([bonus({ each: 500_000n, group: "metropolitan" })]));
    takeBack();
    const [rule] = readAgreement(text).lines[0]?.key ?? [];
    expect(rule).toMatchObject({ options: { each: "5000.00" } });
  });

  it("has no expression in SQL, and is refused by its name", () => {
    const [line] = grantOf([alike({})]).lines;
    const refused = problemsOf(() =>
      toSql(line as never, { dialect: "duckdb", from: "t", code: "code" } as never),
    );
    expect(refused).toMatchObject([{ code: "sql-rule", details: { obstacle: "own", name: "alike" } }]);
  });
});

describe("an own weight", () => {
  it("is shared by exactly, and its parts are counted in the registers they need", () => {
    const [line] = share([{ rule: "proportional", weight: squared({ of: population }) }]).lines;
    const [plain] = share([rest]).lines;
    expect(line?.steps[0]?.weights).toEqual(plain?.steps[0]?.weights?.map((one) => one * one));
    expect(line?.registers.map((use) => use.register.id)).toEqual(["scb-2024-11-01"]);
  });
});

describe("an own rounding", () => {
  it("rounds, and what it hands out too much is told", () => {
    const grant = grantOf([rest], { rounding: { method: up.method, unit: 100_000n, source: "§ 3" } });
    const [line] = allocate(grant, { registers: [register] }).lines;
    expect(line?.amounts.every((amount) => amount % 100_000n === 0n)).toBe(true);
    expect(line?.rest).toBe(100_000_000n - (line?.total ?? 0n));
    expect(line?.rest).toBeLessThan(0n);
  });

  it("mirrors the amounts of a line below 0", () => {
    const options = { registers: [register], rounding: up.method, unit: "krona" } as const;
    const amounts = (amount: bigint): readonly bigint[] | undefined =>
      allocate(grantOf([rest], { amount }), options).lines[0]?.amounts;
    expect(amounts(-100_000_000n)).toEqual(amounts(100_000_000n)?.map((amount) => -amount));
  });

  it("is left out where it is asked how near an amount was to another", () => {
    const [line] = allocate(grantOf([rest]), { registers: [register], rounding: up.method }).lines;
    expect(line && sensitivity(line)).toMatchObject({ recipients: null, why: "rounding" });
  });
});

describe("what a definition is given", () => {
  const words = { sv: () => "prov", en: () => "trial" };
  /** What sharing by a rule gives, for a rule that is in use only meanwhile. */
  function tried(parts: object, key?: (rule: Rule) => readonly Rule[], amount?: bigint | null): unknown {
    const rule = defineRule({ name: "tried", version: "1", words, ...parts } as never);
    const back = handledBy(rule);
    const own = { rule: "own", name: "tried", options: { n: { numerator: 1n, denominator: 1n } } } as const;
    const grant = grantOf(key?.(own) ?? [own], amount === undefined ? {} : { amount });
    try {
      return allocate(grant, { registers: [register] }).lines[0]?.amounts;
    } finally {
      back();
    }
  }
  const handledBy = (rule: Parameters<typeof useDefinitions>[0][number]): (() => void) =>
    useDefinitions([rule]);
  const options = { n: "number" } as const;
  const failing = (run: () => unknown): unknown => problemsOf(run).map(({ code }) => code);

  it("are options that it cannot change, so that the same call gives the same amounts", () => {
    const changing = {
      options,
      weights({ n }: { n: { numerator: bigint } }, { recipients }: { recipients: readonly unknown[] }) {
        n.numerator += 1n;
        return recipients.map(() => n.numerator);
      },
    };
    expect(failing(() => tried(changing))).toEqual(["own-failed"]);
  });

  it("are copies of the steps before", () => {
    const changing = {
      options,
      weights(_: unknown, facts: { steps: { numerators: bigint[] }[]; recipients: readonly unknown[] }) {
        for (const { numerators } of facts.steps) numerators.fill(0n);
        return facts.recipients.map(() => 1n);
      },
    };
    const after = (rule: Rule): readonly Rule[] => [bonus({ each: 500_000n, group: "metropolitan" }), rule];
    const plain = {
      options,
      weights: (_: unknown, { recipients }: { recipients: readonly unknown[] }) => recipients.map(() => 1n),
    };
    expect(tried(changing, after)).toEqual(tried(plain, after));
  });

  it("is taken as amounts and nothing else: other keys have no effect", () => {
    const stray = {
      options,
      amounts: (_: unknown, { recipients }: { recipients: readonly unknown[] }) => ({
        numerators: recipients.map(() => 1n),
        denominator: 1n,
        steps: [],
        added: 5,
        uses: "x",
      }),
    };
    expect(tried(stray, (rule) => [rule, rest])).toHaveLength(21);
  });

  it("has no amount of a line whose amount is the sum of its key", () => {
    const tenth = {
      options,
      amounts: (_: unknown, facts: { amount: bigint; recipients: readonly unknown[] }) =>
        facts.recipients.map(() => facts.amount / 210n),
    };
    expect(failing(() => tried(tenth, undefined, null))).toEqual(["line-amount-missing"]);
  });

  it("refuses a promise by its name, and a weight that there is not", () => {
    const [problem] = problemsOf(() => tried({ options, weights: async () => [] }));
    expect(problem).toMatchObject({ code: "argument-invalid", details: { given: "Promise" } });
    const misspelt = {
      options,
      weights: (_: unknown, { weigh }: { weigh: (weight: unknown) => { weights: bigint[] } }) =>
        weigh({ by: "suplied" }).weights,
    };
    expect(failing(() => tried(misspelt))).toEqual(["weight-unknown"]);
  });
});

describe("an own rule that may depend on the amount", () => {
  it("is not asked how near its amounts were to others", () => {
    const [line] = share([alike({})]).lines;
    expect(line && sensitivity(line)).toMatchObject({ recipients: null, why: "key" });
  });
});

describe("what is refused", () => {
  const codes = (run: () => unknown): string[] => problemsOf(run).map(({ code }) => code);

  it("is a rule that is not in use, by its name", () => {
    takeBack();
    expect(problemsOf(() => share([alike({})]))).toMatchObject([
      { code: "rule-unknown", details: { rule: "own:alike" } },
    ]);
  });

  it("is an option that is missing, unknown, or of another kind", () => {
    const wrong = (options: object): string[] =>
      codes(() => share([{ rule: "own", name: "group-bonus", options } as never, rest]));
    expect(wrong({ each: 1n })).toEqual(["argument-invalid"]);
    expect(wrong({ each: "5000,5", group: "metropolitan" })).toEqual(["argument-invalid"]);
    expect(wrong({ each: 1n, group: "metropolitan", more: true })).toEqual(["argument-unknown"]);
    expect(wrong({ each: 1n, group: "nordic" })).toEqual(["group-unknown"]);
  });

  it.each([
    ["too few amounts", () => [1n], { name: "odd", cause: "weights has 1 of 21 numbers" }],
    ["a number", (count: number) => Array.from({ length: count }, () => 1), { of: "odd" }],
    ["nothing", () => undefined, { of: "odd" }],
    [
      "a weight below 0",
      (count: number) => Array.from({ length: count }, (_, at) => BigInt(at) - 1n),
      { name: "odd", cause: "weights, 01: below 0" },
    ],
  ])("is a definition that gives %s", (_, give: (count: number) => unknown, details: object) => {
    const odd = defineRule({
      name: "odd",
      version: "1",
      weights: (_, { recipients }) => give(recipients.length) as bigint[],
      words: { sv: () => "udda", en: () => "odd" },
    });
    const back = useDefinitions([odd]);
    const [problem, ...more] = problemsOf(() => share([odd({})]));
    back();
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ details });
  });

  it("is a definition that gives an amount below 0, with its recipient in both languages", () => {
    const cut = defineRule({
      name: "cut",
      version: "1",
      amounts: (_, { recipients }) => recipients.map((_, at) => (at === 1 ? -1n : 0n)),
      words: { sv: () => "avdrag", en: () => "a cut" },
    });
    const back = useDefinitions([cut]);
    const [problem] = problemsOf(() => share([cut({}), rest]));
    back();
    expect(problem && inWords(problem, "en")).toContain("it gives 03 an amount below 0");
    expect(problem && inWords(problem, "sv")).toContain("den ger 03 ett belopp under 0");
  });

  it("is a weight that the definition does not name in uses", () => {
    const counts = defineRule({
      name: "counts",
      version: "1",
      weights: (_, { weigh }) => weigh(population).weights,
      words: { sv: () => "efter folkmängden", en: () => "by population" },
    });
    const back = useDefinitions([counts]);
    const [problem] = problemsOf(() => allocate(grantOf([counts({})], { amount: 100n })));
    back();
    expect(problem && inWords(problem, "en")).toContain("name it in uses");
  });

  it("is a definition that throws, with its line and its error", () => {
    const broken = defineRule({
      name: "broken",
      version: "1",
      weights: () => {
        throw new Error("no distances");
      },
      words: { sv: () => "trasig", en: () => "broken" },
    });
    const back = useDefinitions([broken]);
    const [problem] = problemsOf(() => share([broken({})]));
    back();
    expect(problem).toMatchObject({ code: "own-failed", details: { name: "broken", cause: "no distances" } });
    expect(problem && inWords(problem, "en")).toBe(
      'The own definition "broken" ended in an error in line "lan-exempel": no distances. Correct the definition.',
    );
  });

  it("are stated amounts above what is left", () => {
    expect(codes(() => share([bonus({ each: 10n ** 9n, group: "metropolitan" }), rest]))).toEqual([
      "fixed-exceeds",
    ]);
  });

  it("are two definitions of one name, and the same one twice is one", () => {
    const other = defineRule({
      name: "alike",
      version: "2",
      weights: (_, { recipients }) => recipients.map(() => 2n),
      words: { sv: () => "lika", en: () => "alike" },
    });
    const [problem] = problemsOf(() => useDefinitions([other]));
    expect(problem && inWords(problem, "en")).toContain(
      "Two definitions are called rule:alike. Give one of them",
    );
    useDefinitions([alike])();
    expect(share([alike({})]).lines[0]?.total).toBe(100_000_000n);
  });

  it("is a definition of a kind that there is not", () => {
    const odd = { definition: { kind: "formula", name: "x", version: "1", words: {} } } as never;
    expect(problemsOf(() => useDefinitions([odd]))).toMatchObject([
      {
        code: "argument-invalid",
        details: { name: "kind", expected: ["rule", "weight", "rounding", "check"] },
      },
    ]);
  });

  it("is no amount of 0 that the agreement states", () => {
    const tenth = defineRule({
      name: "tenth",
      version: "1",
      amounts: (_, { amount, recipients }) => recipients.map(() => amount / 10n),
      words: { sv: () => "en tiondel", en: () => "a tenth" },
    });
    const back = useDefinitions([tenth]);
    const { lines } = share([tenth({}), { rule: "equal" }], 0n);
    back();
    expect(lines[0]?.total).toBe(0n);
  });

  it("is a definition without its parts", () => {
    const words = { sv: () => "x", en: () => "x" };
    const weights = () => [];
    const define = (rule: object): string[] => codes(() => defineRule(rule as never));
    expect(define({ name: "Not A Name", version: "1", weights, words })).toEqual(["argument-invalid"]);
    expect(define({ name: "x", version: "1", words })).toEqual(["argument-invalid"]);
    expect(define({ name: "x", version: "1", weights, amounts: weights, words })).toEqual([
      "argument-invalid",
    ]);
    expect(define({ name: "x", version: "1", weights, words: { sv: words.sv } })).toEqual([
      "argument-invalid",
    ]);
    expect(define({ name: "x", version: "1", weights, words, options: { each: "kronor" } })).toEqual([
      "argument-invalid",
    ]);
    expect(define({ name: "x", version: "1", weights, words, optoins: {} })).toEqual(["argument-unknown"]);
  });
});

describe("the words of a definition", () => {
  const recipient = resolve("Skåne län");
  const worded = (name: string, words: string) =>
    defineRule({
      name,
      version: "1",
      amounts: (_, { recipients }) => recipients.map(() => 100n),
      words: { sv: () => words, en: () => words },
    });

  it("come after the amount where they do not name it", () => {
    const flat = worded("flat", "a flat amount");
    const back = useDefinitions([flat]);
    const [en] = explain(share([flat({}), rest]), { recipient, lang: "en" });
    back();
    expect(plainSpaces(en ?? "")).toContain(": SEK 1 (a flat amount) and ");
  });

  it("name an own weight and an indicator in explanations, in both languages", () => {
    const key: Rule[] = [{ rule: "proportional", weight: squared({ of: population }) }];
    const [sv] = explain(share(key), { recipient });
    const [en] = explain(share(key), { recipient, lang: "en" });
    expect(sv).toContain(", efter vikten i kvadrat, ");
    expect(en).toContain(", by the weight squared, ");
  });

  it.each(["", " ", "to each undefined"])("are refused where they are %j", (words) => {
    const odd = worded("odd", words);
    const back = useDefinitions([odd]);
    const problems = problemsOf(() => share([odd({}), rest]));
    back();
    expect(problems).toMatchObject([{ code: "own-failed", details: { name: "odd" } }]);
  });

  it("are not empty in a rounding, and a name is shown as it may be written", () => {
    const round = { name: "Min Regel", version: "1", sums: false, round: () => ({ units: [] }) };
    const found = problemsOf(() => defineRounding({ ...round, words: { sv: "", en: "up" } }));
    expect(found).toMatchObject([
      { details: { name: "name", expected: ["min-regel"] } },
      { details: { name: "words.sv" } },
    ]);
  });
});

it("what fordela's own rules count is named in explanations", () => {
  const recipient = resolve("Skåne län");
  const values = Object.fromEntries(share([rest]).lines[0]?.recipients.map(({ code }) => [code, 5n]) ?? []);
  const count = { by: "supplied", source: "lista", values } as const;
  const told = (rule: Rule): string => plainSpaces(explain(share([rule, rest]), { recipient })[0] ?? "");
  const words = "5 enligt uppgifterna i överenskommelsen (lista) och";
  expect(told({ rule: "perUnit", units: [{ price: 100n, count }] })).toContain(`: 5 kr för ${words}`);
  const steps = [{ from: { numerator: 1n, denominator: 1n }, amount: 500n }];
  expect(told({ rule: "steps", count, steps })).toContain(`: 5 kr, trappsteget för ${words}`);
});
