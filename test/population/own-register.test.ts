import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { readRecipients } from "../../src/agreements/shape/read-recipients.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { publishAllocation } from "../../src/allocate/publish-allocation.ts";
import { uncertaintyOf } from "../../src/explain/uncertainty-of.ts";
import { toPlain } from "../../src/money/format-kr.ts";
import { kr } from "../../src/money/kr.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { directoryOf } from "../../src/recipients/directory-of.ts";
import { useRecipients } from "../../src/recipients/use-recipients.ts";
import { verifyTable } from "../../src/report/verification/verify-table.ts";
import { importRegister } from "../../src/tables/registers/import-register.ts";

const SCHOOLS = new URL("../../fixtures/own/schools/schools.json", import.meta.url);
const word = (sv: string, en: string) => ({ sv, en });
/** Two levels whose codes are like Sweden's, so that nothing can be taken for a county by mistake. */
const recipients = readRecipients({
  levels: [
    {
      id: "district",
      one: word("område", "district"),
      recipients: [
        { code: "01", name: "Norr" },
        { code: "3", name: "Söder" },
      ],
    },
    {
      id: "school",
      one: word("skola", "school"),
      recipients: [
        { code: "0114", name: "Almskolan", within: { district: "01" } },
        { code: "7", name: "Björkskolan", within: { district: "01" } },
        { code: "9", name: "Granskolan", within: { district: "3" } },
      ],
    },
  ],
});
const directory = directoryOf(recipients);
const ABOUT = { id: "pupils", date: "2025-10-15", directory };
const problemsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof AllocationError) return error.problems;
    throw error;
  }
  return [];
};

let takeBack: () => void = () => undefined;
afterEach(() => {
  takeBack();
  takeBack = () => undefined;
});

describe("a register of own recipients", () => {
  it.each([
    ["codes", "kod;antal elever\n0114;40\n7;20\n9;30\n"],
    ["codes and names", "kod;namn;population\n0114;Almskolan;40\n7;Björkskolan;20\n9;Granskolan;30\n"],
    ["names under the word of their level", "Skola;Folkmängd\nAlmskolan;40\nBjörkskolan;20\nGranskolan;30\n"],
    [
      "what each lies within beside it",
      "Skola;Område;Folkmängd\n0114 Almskolan;Norr;40\n7;Norr;20\n9;Söder;30\n",
    ],
  ])("has %s, and sums what its recipients lie within", (_, text) => {
    const { register, perturbed } = importRegister(text.replace("antal elever", "population"), ABOUT);
    expect(
      Object.fromEntries(["0114", "7", "9", "01", "3"].map((code) => [code, register.count(code)])),
    ).toEqual({
      "0114": 40,
      "7": 20,
      "9": 30,
      "01": 60,
      "3": 30,
    });
    expect(register.levels).toEqual(["district", "school"]);
    expect(perturbed).toBe(false);
  });

  it("has ages, and a stated total that must be that of its parts", () => {
    const text = "kod;ålder;population\n0114;7;40\n7;7;20\n9;7;30\n01;totalt;61\n";
    const { register } = importRegister(text.replace("01;totalt;61\n", ""), ABOUT);
    expect(register.count("01", [7, 7])).toBe(60);
    const totals = "kod;population\n0114;40\n7;20\n9;30\n01;61\n";
    expect(problemsOf(() => importRegister(totals, ABOUT))).toMatchObject([
      { code: "population-sum", details: { code: "01", stated: "61", computed: "60" } },
    ]);
  });

  it("refuses who is not there, and a name that is another's, at their cells", () => {
    expect(problemsOf(() => importRegister("kod;population\n0114;40\nAlmskola;20\n", ABOUT))).toMatchObject([
      {
        code: "population-code",
        place: { cell: "A3" },
        words: { en: expect.stringContaining("Did you mean Almskolan?") },
      },
    ]);
    expect(
      problemsOf(() => importRegister("kod;namn;population\n0114;Granskolan;40\n", ABOUT)),
    ).toMatchObject([{ code: "recipient-conflict", place: { cell: "B2" } }]);
    const conflict = "Skola;Område;Folkmängd\n0114;Söder;40\n";
    expect(problemsOf(() => importRegister(conflict, ABOUT))).toMatchObject([
      { code: "recipient-conflict", place: { cell: "B2" } },
    ]);
  });

  it("counts men and women to the person, of whatever year: no control changes it", () => {
    const text = "kod;män;kvinnor;totalt\n0114;20;20;41\n";
    expect(problemsOf(() => importRegister(text, ABOUT)).map(({ code }) => code)).toEqual(["population-sum"]);
  });
});

const agreement = (level: string) =>
  readAgreement({
    schemaVersion: 1,
    id: "own",
    year: 2026,
    title: "Elevpengar",
    source: "påhittat",
    population: { date: "2024-11-01", by: "stated", reason: "§ 1" },
    recipients: {
      levels: [
        {
          id: level,
          recipients: [
            { code: "01", name: "Ekskolan" },
            { code: "03", name: "Alskolan" },
          ],
        },
      ],
    },
    areas: [{ id: "1", name: "Ett" }],
    lines: [
      {
        id: "line",
        area: "1",
        level,
        amount: "100.00",
        derived: false,
        key: [{ rule: "proportional", weight: { by: "population" } }],
        source: "§ 2",
      },
    ],
    stated: [],
  });

describe("money by population to own recipients", () => {
  it.each(["school", "county"])(
    "is never shared by Sweden's registers, whatever the codes (level %s)",
    async (level) => {
      const { loadRegister } = await import("../../src/population/bundled/load-register.ts");
      const scb = await loadRegister("scb-2024-11-01");
      const problems = problemsOf(() =>
        allocate(agreement(level), { registers: [scb], substitute: "nearest" }),
      );
      expect(problems.map(({ code }) => code)).toEqual(["register-missing"]);
    },
  );

  it("is shared by a register of their own", () => {
    const own = agreement("school");
    takeBack = useRecipients(own);
    const counts = new Map([
      ["01", { total: 3 }],
      ["03", { total: 1 }],
    ]);
    const register = registerOf(
      { id: "own", date: "2024-11-01", table: "own", status: "supplied", source: "own" },
      counts,
    );
    const rows = allocate(own, { registers: [register] }).rows();
    expect(rows.map(({ amount }) => amount)).toEqual([kr("75"), kr("25")]);
  });
});

describe("recipients in use for the whole program", () => {
  it("are known after an await: verifyTable, until they are taken back", async () => {
    const schools = readAgreement(readFileSync(SCHOOLS, "utf8"));
    takeBack = useRecipients(schools);
    const line = schools.lines[0]?.id ?? "";
    const rows = allocate(schools, { lines: [line] })
      .rows()
      .filter((row) => row.line === line);
    const csv = [
      "kod;skola;belopp",
      ...rows.map((row) => `${row.code};${row.recipient};${toPlain(row.amount)}`),
    ];
    const about = { agreement: "schools", lines: [line] };
    const bytes = new TextEncoder().encode(csv.join("\n"));
    const { verification, problems } = await verifyTable(about, bytes, { agreements: { schools } });
    expect(problems).toEqual([]);
    expect(verification?.account.compared).toBe(rows.length);
    takeBack();
    expect(problemsOf(() => allocate(schools, { lines: [line] }))).toEqual([]);
  });
});

// What an agreement brings goes with it: nothing is put in use here.
describe("an agreement by own counts, of recipients that are not put in use", () => {
  const source = "påhittat";
  const agreement = readAgreement({
    schemaVersion: 1,
    id: "skolor",
    year: 2025,
    title: "Skolor",
    source,
    population: { date: "2025-10-15", by: "chosen", reason: "Elever räknas i oktober." },
    recipients,
    areas: [{ id: "1", name: "Ett" }],
    stated: [],
    lines: [
      {
        id: "pengar",
        area: "1",
        level: "school",
        amount: "0.25",
        derived: false,
        source,
        key: [{ rule: "proportional", weight: { by: "population" } }],
      },
    ],
  });
  const { register } = importRegister("kod;population\n0114;40\n7;20\n9;30\n", {
    ...ABOUT,
    date: "2025-10-15",
  });
  const allocated = () => allocate(agreement, { registers: [register], unit: "ore" });

  it("loads no bundled register", async () => {
    expect(await loadRegisters(agreement)).toEqual([]);
  });

  it("is not perturbed by SCB", async () => {
    const { estimates, perturbed } = await uncertaintyOf(allocated());
    expect({ estimates, perturbed }).toEqual({ estimates: [], perturbed: [] });
  });

  it("is published with a sum for each part of its own", () => {
    const { figures } = publishAllocation(allocated(), 10n, { subtotals: "district" });
    expect(figures.map(({ printed }) => printed)).toContain(10n);
    expect(() => publishAllocation(allocated(), 10n, { subtotals: "county" })).toThrow("subtotals");
  });
});
