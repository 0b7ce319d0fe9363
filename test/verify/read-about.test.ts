import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { describe as inWords } from "../../src/messages/describe.ts";
import type { About } from "../../src/verify/about.ts";
import { claimOf } from "../../src/verify/claim-of.ts";
import { readAbout } from "../../src/verify/read-about.ts";
import { soundAbout } from "../../src/verify/sound-about.ts";
import { problemsOf } from "../support/problems-of.ts";

/** A description with every key there is. */
const FULL = {
  $schema: "about.schema.json",
  title: "Fördelning",
  source: "bilaga 1",
  table: "table.csv",
  kind: "summary",
  agreement: "2025",
  level: "county",
  lines: ["lan-medverkan"],
  columns: { B: { lines: ["lan-medverkan"], areas: ["1"], levels: ["county"] } },
  accept: ["vikter"],
  roles: { A: "code", B: "label", C: "amount", D: "population", E: "percent", F: "other" },
  rows: { "Summa län": { levels: ["county", "region", "municipality", "association"] } },
  unit: "tkr",
  register: "folkmangd.csv",
  substitute: "nearest",
  rounding: "nearest",
  tolerance: "1.50",
  recipient: "23",
  partial: true,
  stated: [{ amount: "-250000000.5", source: "texten" }],
  deviations: [
    { code: "amount-differs", cell: "C10", printed: "1000", expected: "1001.50", reason: "känt" },
    { code: "amount-missing", cell: "C11", expected: "1", reason: "känt" },
    { code: "unit-clash", cell: "C", reason: "känt" },
  ],
} as const satisfies About & { $schema: string };

/** For each key, values that it cannot have, and where the problem is. */
const WRONG: readonly (readonly [key: string, value: unknown, place: string])[] = [
  ["$schema", 1, "$schema"],
  ["title", "", "title"],
  ["source", 5, "source"],
  ["table", null, "table"],
  ["kind", "recipient", "kind"],
  ["agreement", 2025, "agreement"],
  ["level", "lan", "level"],
  ["lines", [], "lines"],
  ["lines", [1], "lines[0]"],
  ["columns", { B: { line: ["a"] } }, "columns.B"],
  ["columns", { B: { lines: "a" } }, "columns.B.lines"],
  ["columns", { B: { areas: [1] } }, "columns.B.areas[0]"],
  ["columns", { B: { levels: ["lan"] } }, "columns.B.levels[0]"],
  ["accept", [7], "accept[0]"],
  ["roles", { A: "name" }, "roles.A"],
  ["rows", { Summa: { row: [] } }, "rows.Summa"],
  ["unit", "riksdaler", "unit"],
  ["register", 1, "register"],
  ["substitute", "never", "substitute"],
  ["rounding", "hamilton", "rounding"],
  ["tolerance", "-1", "tolerance"],
  ["tolerance", "1.234", "tolerance"],
  ["tolerance", "1 kr", "tolerance"],
  ["tolerance", "x1", "tolerance"],
  ["tolerance", "1.", "tolerance"],
  ["recipient", 23, "recipient"],
  ["partial", "yes", "partial"],
  ["stated", [{ amount: "1e6", source: "texten" }], "stated[0].amount"],
  ["stated", [{ amount: "1.234", source: "texten" }], "stated[0].amount"],
  ["stated", [{ amount: "kr1", source: "texten" }], "stated[0].amount"],
  ["stated", [{ amount: "1.", source: "texten" }], "stated[0].amount"],
  ["stated", [{ amount: 5, source: "texten" }], "stated[0].amount"],
  ["stated", [{ amount: "5" }], "stated[0].source"],
  ["stated", [{ amount: "5", source: "texten", page: 1 }], "stated[0]"],
  ["deviations", [{ code: "amount-differs" }], "deviations[0].reason"],
  ["deviations", [{ reason: "känt" }], "deviations[0].code"],
  ["deviations", [{ code: "a", reason: "b", cell: 3 }], "deviations[0].cell"],
  ["deviations", [{ code: "a", reason: "b", row: "3" }], "deviations[0]"],
  ["deviations", [{ code: "amount-differs", cell: "B2", reason: "b" }], "deviations[0]"],
  ["deviations", [{ code: "amount-differs", cell: "B2", printed: "1", reason: "b" }], "deviations[0]"],
  ["deviations", [{ code: "amount-differs", printed: "1", expected: "2", reason: "b" }], "deviations[0]"],
  ["deviations", [{ code: "unit-clash", cell: "B", printed: "1", reason: "b" }], "deviations[0]"],
  ["colums", {}, "$"],
];

describe("a description", () => {
  it("with every key comes back as it is, and so does one with none", () => {
    expect(readAbout(FULL)).toEqual(FULL);
    expect(readAbout({})).toEqual({});
  });

  it.each([
    ["kind", ["recipients", "summary", "split"]],
    ["unit", ["ore", "kr", "tkr", "mnkr", "mdkr"]],
    ["substitute", ["none", "nearest"]],
    ["tolerance", ["0", "1", "12", "1.5", "12.50"]],
    ["level", ["county", "region", "municipality", "association"]],
  ])("can have %s as any of %j", (key, values) => {
    for (const value of values) expect(readAbout({ [key]: value })).toEqual({ [key]: value });
  });

  it.each(["5", "-5", "5.5", "5.25", "-12.50"])("can state the amount %s", (amount) => {
    const stated = [{ amount, source: "texten" }];
    expect(readAbout({ stated })).toEqual({ stated });
  });

  it.each(WRONG)("cannot have %s as %j", (key, value, place) => {
    const problems = problemsOf(() => readAbout({ ...FULL, [key]: value }));
    expect(problems.map(({ code, details }) => [code, (details as { place: string }).place])).toEqual([
      ["about-shape", place],
    ]);
    const keys = place.match(/[^.[\]]+/g) ?? [];
    expect(problems[0]?.path).toEqual(
      place === "$" ? [] : keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    );
  });

  it("rounds to a unit that is one", () => {
    expect(readAbout({ roundTo: "1000" }).roundTo).toBe(100_000n);
    const [fault] = problemsOf(() => readAbout({ roundTo: "riksdaler" }));
    expect(fault && inWords(fault, "en")).toContain('such as "krona", "tkr" or "1000"');
  });

  it.each([[null], ["2025"], [[]], [5]])("is an object: not %j", (json) => {
    expect(problemsOf(() => readAbout(json)).map(({ code, path }) => [code, path])).toEqual([
      ["about-shape", []],
    ]);
  });

  it("is refused for everything that is wrong, and shows an example of an amount", () => {
    const problems = problemsOf(() =>
      readAbout({ unit: "riksdaler", tolerance: "x", stated: [{ amount: "x", source: "y" }] }),
    );
    const messages = problems.map((found) => inWords(found, "en"));
    expect(messages).toHaveLength(3);
    expect(messages[1]).toContain('such as "1"');
    expect(messages[2]).toContain('such as "2506966"');
  });

  it("with a key that JavaScript would lose is refused at its place", () => {
    const json = JSON.parse('{"columns":{"__proto__":{"lines":["a"]}}}') as unknown;
    const [found, ...others] = problemsOf(() => readAbout(json));
    expect(found).toMatchObject({ code: "about-shape", details: { place: "columns.__proto__" } });
    expect(others).toEqual([]);
  });
});

describe("a description that is plainly sound", () => {
  /** Texts of both readings, so that keys are in the same order too. */
  const both = (json: unknown): (string | undefined)[] =>
    [soundAbout(json), readAbout(json)].map((read) =>
      JSON.stringify(read, (_, value: unknown) => (typeof value === "bigint" ? `${value} öre` : value)),
    );
  const backwards = Object.fromEntries(Object.entries(FULL).reverse());

  it.each([
    FULL,
    backwards,
    {},
    { level: "Kommuner", unit: 1000, roundTo: "tkr" },
    { roundTo: 100, columns: { B: { levels: ["län"], lines: [] }, 2: {}, 1: {} } },
    { deviations: [{ reason: "känt", code: "unit-clash" }], stated: [] },
    { rows: { Summa: {} }, roles: {}, accept: [], partial: false },
  ])("is read without the library of shapes as with it: %j", (json) => {
    const [sound, read] = both(json);
    expect(sound).toBe(read);
    expect(sound).toBeDefined();
  });

  it.each(WRONG)("does not have %s as %j", (key, value) => {
    expect(soundAbout({ ...FULL, [key]: value })).toBeUndefined();
  });

  it.each([
    [null],
    ["2025"],
    [[]],
    [5],
    [JSON.parse('{"columns":{"__proto__":{}}}')],
    [{ level: ["county"] }],
  ])("is not %j", (json) => {
    expect(soundAbout(json)).toBeUndefined();
  });
});

describe("the claim of a description", () => {
  it("has all that is to be checked, amounts in öre", () => {
    const agreement = agreementOf("2025");
    const { $schema: _, title: __, source: ___, table: ____, register: _____, ...kept } = FULL;
    const { roles: ______, substitute: _______, ...checked } = kept;
    expect(claimOf(FULL, agreement)).toEqual({
      ...checked,
      agreement,
      tolerance: 150n,
      stated: [{ amount: -250_000_000_50n, source: "texten" }],
      deviations: [
        { code: "amount-differs", cell: "C10", printed: 1000_00n, expected: 1001_50n, reason: "känt" },
        { code: "amount-missing", cell: "C11", expected: 1_00n, reason: "känt" },
        { code: "unit-clash", cell: "C", reason: "känt" },
      ],
    });
  });

  it("of nothing is about recipients, and has no keys without values", () => {
    expect(Object.keys(claimOf({}, undefined))).toEqual(["kind"]);
    expect(claimOf({}, undefined).kind).toBe("recipients");
  });
});
