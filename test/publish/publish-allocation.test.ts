import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Line } from "../../src/agreements/agreement.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { Allocation } from "../../src/allocate/allocation.ts";
import {
  type Publication,
  type PublicationFigure,
  type PublishOptions,
  publishAllocation,
} from "../../src/allocate/publish-allocation.ts";
import { sum } from "../../src/numbers/sum.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import type { Directory } from "../../src/recipients/directory.ts";
import type { Level } from "../../src/recipients/recipient.ts";
import { publicationJson } from "../../src/report/publication/publication-json.ts";
import { publicationMarkdown } from "../../src/report/publication/publication-markdown.ts";
import { publicationTables } from "../../src/report/publication/publication-tables.ts";
import { publicationText } from "../../src/report/publication/publication-text.ts";
import { agreementOfLine, byWeights, lineOf } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { recorded } from "../support/recording-terminal.ts";
import { REGISTERS } from "../verify/damage/good-table.ts";
import { whole } from "./tables.ts";

const UNITS = { tkr: 100_000n, mnkr: 100_000_000n, "0,1 mnkr": 10_000_000n, mdkr: 100_000_000_000n } as const;
function allocated(agreement: string, level?: Level): Allocation {
  return allocate(agreement as "psykisk-halsa-2025", {
    registers: REGISTERS,
    known: BUNDLED,
    substitute: "nearest",
    ...(level && { levels: [level] }),
  });
}

describe("counties over municipalities", () => {
  it("have subtotals that add up, and areas against levels do too", () => {
    const publication = publishAllocation(allocated("psykisk-halsa-2023"), UNITS.mnkr, {
      subtotals: "county",
    });
    expect(publication.found.kind).toBe("rounded");
    expect(publication.groups).toHaveLength(21 + 21);
    const municipalities = publicationTables(publication, "en").find(({ level }) => level === "municipality");
    const labels = municipalities?.rows.map(([, label = ""]) => label) ?? [];
    expect(labels.filter((label) => label.startsWith("Total "))).toHaveLength(21);
    expect(labels.indexOf("Total Stockholms län")).toBe(26);
    const figures = (municipalities?.rows ?? []).map(([, , ...row]) => row.map(whole));
    const [first = []] = figures;
    for (const [column] of first.entries()) {
      const stockholm = figures.slice(0, 26).reduce((sum, row) => sum + (row[column] ?? 0), 0);
      expect(figures[26]?.[column]).toBe(stockholm);
    }
  });
});

describe("a publication", () => {
  const published = () => publishAllocation(allocated("psykisk-halsa-2025", "county"), UNITS.mnkr);

  it("does not change what is paid out", () => {
    const publication = published();
    expect(publication.figures[18]?.exact).toBe(100_000_000n * 2n);
    expect(publication.allocation.amount("lan-komplexa-behov", "23")).toBe(250_696_600n);
  });

  it("lists every amount that is not the nearest", () => {
    const publication = published();
    if (publication.found.kind !== "rounded") throw new Error(publication.found.kind);
    const far = publication.figures.flatMap(({ exact, printed }, index) => {
      const off = (printed as bigint) - exact;
      return index < publication.amounts && 2n * (off < 0n ? -off : off) > UNITS.mnkr ? [index] : [];
    });
    expect(far.length).toBeGreaterThan(0);
    expect(publication.found.moved).toEqual(far);
    const json = JSON.parse(publicationJson(publication));
    expect(json.moved).toHaveLength(far.length);
    expect(json.moved[0]).toMatchObject({
      name: "Jämtlands län, lan-komplexa-behov",
      exact: "2506966.00",
      printed: "2000000.00",
      nearest: "3000000.00",
    });
  });

  it.each([
    [
      "sv",
      publicationText,
      /Belopp i miljoner kronor \(mnkr\)\./,
      /^Jämtlands län, lan-komplexa-behov +2 506 966 +2 +3$/m,
    ],
    [
      "en",
      publicationText,
      /Amounts in millions of kronor \(mnkr\)\./,
      /^Jämtlands län, lan-komplexa-behov +2,506,966 +2 +3$/m,
    ],
    [
      "sv",
      publicationMarkdown,
      /Belopp i miljoner kronor \\?\(mnkr\\?\)\./,
      /^\| Jämtlands län, lan-komplexa-behov \| 2.506.966 \| 2 \| 3 \|$/m,
    ],
    [
      "en",
      publicationMarkdown,
      /Amounts in millions/,
      /^\| Jämtlands län, lan-komplexa-behov \| 2,506,966 \| 2 \| 3 \|$/m,
    ],
  ] as const)("states its unit and what moved, in %s", (lang, report, unit, moved) => {
    const text = report(published(), { lang });
    expect(text).toMatch(unit);
    expect(text).toMatch(moved);
  });

  it("is refused for shares that were not rounded, and for a unit of nothing", () => {
    const unrounded = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], rounding: "exact" });
    expect(() => publishAllocation(unrounded, UNITS.mnkr)).toThrow(AllocationError);
    expect(() => publishAllocation(published().allocation, 0n)).toThrow(AllocationError);
  });
});

describe("the figures of a small publication", () => {
  // Two offices share a name: region A lies in county X, and municipality A in county Y, where both B are.
  const within: Readonly<Record<string, string>> = {
    "region A": "X",
    "region B": "Y",
    "municipality A": "Y",
    "municipality B": "Y",
  };
  const named = (level: Level, codes: readonly string[]) =>
    codes.map((code) => ({ level, code, name: `${level} ${code}`, body: `${level}:${code}` }));
  const directory: Directory = {
    recipients: (level) => named(level, level === "county" ? ["X", "Y"] : ["A", "B"]),
    group: () => undefined,
    above: (code, level, by) => (level === by ? code : within[`${level} ${code}`]),
  };
  const weighed = (id: string, area: string, level: Level, values: Readonly<Record<string, bigint>>) => {
    const amount = Object.values(values).reduce((all, one) => all + one, 0n);
    return { ...lineOf(amount, byWeights(values)), id, area, level };
  };
  const lines = [
    weighed("a", "1", "region", { A: 14n, B: 14n }),
    weighed("b", "1", "region", { A: 12n, B: 3n }),
    weighed("c", "2", "municipality", { A: 11n, B: 22n }),
    weighed("d", "2", "county", { X: 5n, Y: 6n }),
  ];
  const of = (some: readonly Line[], options: PublishOptions = {}) => {
    const areas = [...new Set(some.map(({ area }) => area))].map((id) => ({ id, name: `Område ${id}` }));
    const agreement = { ...agreementOfLine(some[0] as Line), areas, lines: some, stated: [] };
    return publishAllocation(allocateAmong(agreement, directory), 10n, { directory, ...options });
  };
  /** Every figure by what it is of: level, recipient (or "in" and who it is within), area and line; "·" is all of them. */
  const told = ({ figures }: Publication): [string, bigint][] =>
    figures.map(({ level, code, within, area, line, exact }) => [
      [level ?? "·", code ?? (within === null ? "·" : `in ${within}`), area ?? "·", line ?? "·"].join(" "),
      exact,
    ]);
  const AMOUNTS: readonly [string, bigint][] = [
    ["region A 1 a", 14n],
    ["region B 1 a", 14n],
    ["region A 1 b", 12n],
    ["region B 1 b", 3n],
    ["municipality A 2 c", 11n],
    ["municipality B 2 c", 22n],
    ["county X 2 d", 5n],
    ["county Y 2 d", 6n],
  ];
  const SUMS: readonly [string, bigint][] = [
    ["region A 1 ·", 26n],
    ["region A · ·", 26n],
    ["region B 1 ·", 17n],
    ["region B · ·", 17n],
    ["municipality A 2 ·", 11n],
    ["municipality A · ·", 11n],
    ["municipality B 2 ·", 22n],
    ["municipality B · ·", 22n],
    ["county X 2 ·", 5n],
    ["county X · ·", 5n],
    ["county Y 2 ·", 6n],
    ["county Y · ·", 6n],
    ["region · 1 a", 28n],
    ["region · 1 b", 15n],
    ["region · 1 ·", 43n],
    ["region · · ·", 43n],
    ["municipality · 2 c", 33n],
    ["municipality · 2 ·", 33n],
    ["municipality · · ·", 33n],
    ["county · 2 d", 11n],
    ["county · 2 ·", 11n],
    ["county · · ·", 11n],
    ["· · 1 ·", 43n],
    ["· · 2 ·", 44n],
    ["· · · ·", 87n],
  ];
  const SUBTOTALS: readonly [string, bigint][] = [
    ["region in X 1 a", 14n],
    ["region in X 1 b", 12n],
    ["region in X 1 ·", 26n],
    ["region in X · ·", 26n],
    ["region in Y 1 a", 14n],
    ["region in Y 1 b", 3n],
    ["region in Y 1 ·", 17n],
    ["region in Y · ·", 17n],
    ["municipality in Y 2 c", 33n],
    ["municipality in Y 2 ·", 33n],
    ["municipality in Y · ·", 33n],
  ];
  const sorted = (figures: readonly [string, bigint][]) =>
    figures.toSorted(([one], [other]) => (one < other ? -1 : 1));

  it("are the amounts, and each sum by recipient, line, area and level", () => {
    const publication = of(lines);
    expect(publication.amounts).toBe(AMOUNTS.length);
    expect(told(publication).slice(0, AMOUNTS.length)).toEqual(AMOUNTS);
    expect(sorted(told(publication).slice(AMOUNTS.length))).toEqual(sorted(SUMS));
    expect(publication.groups).toEqual([]);
  });

  it("are also the sums within each county, where subtotals are asked for, and none of counties themselves", () => {
    const publication = of(lines, { subtotals: "county" });
    expect(told(publication).slice(0, AMOUNTS.length)).toEqual(AMOUNTS);
    expect(sorted(told(publication).slice(AMOUNTS.length))).toEqual(sorted([...SUMS, ...SUBTOTALS]));
    const [x, y] = directory.recipients("county");
    expect(publication.groups).toEqual([
      { level: "region", above: x, codes: ["A"] },
      { level: "region", above: y, codes: ["B"] },
      { level: "municipality", above: y, codes: ["A", "B"] },
    ]);
  });

  it("have no sum over all levels where there is only one", () => {
    expect(sorted(told(of(lines.slice(0, 1))))).toEqual(
      sorted([
        ["region A 1 a", 14n],
        ["region B 1 a", 14n],
        ["region A 1 ·", 14n],
        ["region A · ·", 14n],
        ["region B 1 ·", 14n],
        ["region B · ·", 14n],
        ["region · 1 a", 28n],
        ["region · 1 ·", 28n],
        ["region · · ·", 28n],
      ]),
    );
  });

  it("are each the sum of the amounts that it is said to be over, as exact and as printed", () => {
    const { figures, amounts, sums, found, unit } = of(lines, { subtotals: "county" });
    expect(found.kind).toBe("rounded");
    expect(figures).toHaveLength(amounts + sums.length);
    for (const [index, over] of sums.entries()) {
      const { exact, printed } = figures[amounts + index] as PublicationFigure;
      const cells = over.map((cell) => figures[cell] as PublicationFigure);
      expect(exact).toBe(sum(cells.map((cell) => cell.exact)));
      expect(printed).toBe(sum(cells.map((cell) => cell.printed as bigint)));
    }
    for (const { exact, printed } of figures) {
      const floor = exact - (exact % unit);
      expect([floor, exact === floor ? floor : floor + unit]).toContain(printed);
    }
  });

  it("hold nothing else", () => {
    expect(of(lines.slice(0, 1)).figures[0]).toEqual({
      level: "region",
      code: "A",
      within: null,
      area: "1",
      line: "a",
      exact: 14n,
      printed: 10n,
    });
  });

  it("have no subtotals in a directory that does not tell who lies within whom", () => {
    const flat: Directory = { recipients: directory.recipients, group: () => undefined };
    expect(of(lines, { subtotals: "county", directory: flat }).groups).toEqual([]);
  });

  it("have those of Sweden's counties where no directory is named", () => {
    const line = { ...lineOf(30n, byWeights({ "2303": 1n, "2305": 2n })), level: "municipality" };
    const eligibility = { only: ["2303", "2305"], others: "reshared", source: "påhittat" } as const;
    const allocation = allocate(agreementOfLine({ ...line, eligibility } as Line));
    const [group] = publishAllocation(allocation, 10n, { subtotals: "county" }).groups;
    expect(group).toMatchObject({ level: "municipality", above: { code: "23" }, codes: ["2303", "2305"] });
  });
});

describe("figures that cannot be rounded together", () => {
  const agreement = JSON.parse(
    readFileSync(new URL("contradiction.agreement.json", import.meta.url), "utf8"),
  );
  const allocation = () => allocate(readAgreement(agreement));

  it("are printed nowhere, and are told exactly", () => {
    const { found, figures } = publishAllocation(allocation(), UNITS.mnkr, { subtotals: "county" });
    expect(found.kind).toBe("contradiction");
    expect(figures.map(({ printed }) => printed)).toEqual(figures.map(() => null));
    expect(figures.some(({ exact }) => exact > 0n)).toBe(true);
  });

  it("are left undecided where the caller gives little effort", () => {
    const options = { subtotals: "county", effort: 1 } as const;
    expect(publishAllocation(allocation(), UNITS.mnkr, options).found).toEqual({
      kind: "undecided",
      effort: 1,
    });
  });
});

describe("what publishAllocation is given", () => {
  const allocated = () => allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
  const given = publishAllocation as (...args: unknown[]) => unknown;

  it.each([
    ["unit", [1_000_000]],
    ["options", [UNITS.mnkr, 7]],
    ["subtotals", [UNITS.mnkr, { subtotals: "lan" }]],
    ["directory", [UNITS.mnkr, { directory: {} }]],
  ])("is refused by its name where it is of another kind: %s", (name, args) => {
    expect(problemsOf(() => given(allocated(), ...args))).toMatchObject([
      { code: "argument-invalid", details: { of: "publishAllocation", name } },
    ]);
  });

  it("may have no other options", () => {
    expect(problemsOf(() => given(allocated(), UNITS.mnkr, { subtotal: "county" }))).toMatchObject([
      { code: "argument-unknown", details: { known: ["subtotals", "directory", "effort"] } },
    ]);
  });

  it("must be an allocation", () => {
    expect(problemsOf(() => given({ lines: [] }, UNITS.mnkr))).toMatchObject([
      { code: "argument-invalid", details: { of: "publishAllocation", name: "allocation" } },
    ]);
  });

  it("must have been rounded, each line of it", () => {
    const unrounded = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], rounding: "exact" });
    const { agreement, lines } = allocated();
    const mixed = new Allocation(agreement, [...lines, ...unrounded.lines], []);
    const refused = {
      code: "argument-invalid",
      path: ["allocation"],
      details: {
        of: "publishAllocation",
        name: "allocation",
        given: "exact",
        expected: ["largest-remainder"],
      },
    };
    for (const one of [unrounded, mixed])
      expect(problemsOf(() => publishAllocation(one, UNITS.mnkr))).toMatchObject([refused]);
  });
});

describe("allocate --publish", () => {
  const COUNTIES = ["allocate", "2025", "--level", "county", "--publish", "mnkr"];

  it.each(["text", "csv", "json", "markdown"])("comes as %s in both languages", async (format) => {
    for (const lang of ["sv", "en"]) {
      const { code, out, err } = await recorded([...COUNTIES, "--format", format, "--lang", lang]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain("mnkr");
    }
  });

  it("fits the terminal", async () => {
    const { out } = await recorded(COUNTIES, 60);
    for (const line of out.split("\n").filter((one) => /^\d\d /.test(one)))
      expect(line.length).toBeLessThanOrEqual(60);
  });

  it("reads units as --round-to does", async () => {
    const [one, two] = [await recorded(COUNTIES), await recorded([...COUNTIES.slice(0, -1), "1 000 000"])];
    expect(one).toEqual(two);
    const { code, err } = await recorded([...COUNTIES.slice(0, -1), "fot"]);
    expect([code, err]).toEqual([2, expect.stringContaining("fot")]);
  });

  it("is refused with what it cannot be combined with", async () => {
    expect((await recorded(["allocate", "2025", "--subtotals", "county"])).err).toContain("--publish");
    expect((await recorded([...COUNTIES, "--rounding", "exact"])).err).toContain("largest-remainder");
  });

  it("names the figures that contradict each other, with exit code 1", async () => {
    const file = new URL("contradiction.agreement.json", import.meta.url).pathname;
    const argv = ["allocate", file, "--publish", "mnkr", "--subtotals", "county"];
    const swedish = await recorded(argv);
    expect(swedish.code).toBe(1);
    expect(swedish.out).toMatch(/✗ Tabellen kan inte avrundas så att alla summor stämmer/);
    expect(swedish.out).toMatch(/Anta att /);
    const english = await recorded([...argv, "--lang", "en", "--format", "json"]);
    expect(JSON.parse(english.out)).toMatchObject({
      verdict: "contradiction",
      contradiction: { irreducible: true },
    });
    const csv = await recorded([...argv, "--format", "csv"]);
    expect([csv.code, csv.out]).toEqual([1, ""]);
    expect(csv.err).toContain("✗ Tabellen kan inte avrundas");
    expect((await recorded(argv.slice(0, -2))).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("fixed");
  });
});
