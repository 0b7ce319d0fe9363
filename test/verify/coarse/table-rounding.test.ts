import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/agreements/agreement.ts";
import { allocate } from "../../../src/allocate/allocate.ts";
import { publishAllocation } from "../../../src/allocate/publish-allocation.ts";
import { publicationTables } from "../../../src/report/publication/publication-tables.ts";
import { verificationJson } from "../../../src/report/verification/verification-json.ts";
import { verificationMarkdown } from "../../../src/report/verification/verification-markdown.ts";
import { type TableReport, verdictOf } from "../../../src/report/verification/verification-report.ts";
import { verificationText } from "../../../src/report/verification/verification-text.ts";
import { verifyTable } from "../../../src/report/verification/verify-table.ts";
import type { About } from "../../../src/verify/about.ts";
import { REGISTERS } from "../damage/good-table.ts";

/** Two lines to three counties, in kronor: 1.4, 1.4 and 1.4 millions, and 2.6, 2.6 and 2.7. */
const AGREEMENT: Agreement = {
  id: "exempel",
  year: 2025,
  title: "Exempel",
  source: "exempel",
  population: { date: "2024-11-01", by: "chosen", reason: "exempel" },
  areas: [
    { id: "a", name: "Vägar" },
    { id: "b", name: "Broar" },
  ],
  lines: [
    line("lan-vagar", "a", { "05": 1_400_000_00n, "06": 1_400_000_00n, "07": 1_400_000_00n }),
    line("lan-broar", "b", { "05": 2_600_000_00n, "06": 2_600_000_00n, "07": 2_700_000_00n }),
  ],
  stated: [],
};

function line(id: string, area: string, amounts: Record<string, bigint>): Agreement["lines"][number] {
  return {
    id,
    area,
    level: "county",
    amount: Object.values(amounts).reduce((sum, amount) => sum + amount, 0n),
    derived: false,
    key: [{ rule: "published", amounts, source: "exempel" }],
    eligibility: { only: Object.keys(amounts), others: "reshared", source: "exempel" },
    source: "exempel",
  };
}

const NAMES = ["Östergötlands län", "Jönköpings län", "Kronobergs län", "Totalt"];

/** A table of the two lines and their total, in millions. */
function table(...rows: readonly (readonly [roads: string, bridges: string, total: string])[]): string {
  const lines = rows.map((row, index) => [NAMES[index], ...row].join(";"));
  return ["Belopp i mnkr", "Län;lan-vagar;lan-broar;Totalt", ...lines].join("\n");
}

async function verified(csv: string, about: Partial<About> = {}): Promise<TableReport> {
  return verifyTable({ agreement: "exempel", level: "county", ...about }, new TextEncoder().encode(csv), {
    agreements: { exempel: AGREEMENT },
  });
}

const TOGETHER = table(["2", "2", "4"], ["1", "3", "4"], ["1", "3", "4"], ["4", "8", "12"]);
const APART = table(["1", "3", "4"], ["1", "3", "4"], ["1", "3", "4"], ["4", "8", "12"]);

describe("a table in millions", () => {
  it("is right where some rounding gives it, and the rounding is named", async () => {
    const report = await verified(TOGETHER);
    expect(report.problems).toEqual([]);
    expect(verdictOf(report)).toBe("verified");
    expect(report.verification?.rounding).toMatchObject({
      kind: "together",
      unit: 100_000_000n,
      sums: 7,
      moved: [
        { cell: "B3", printed: 200_000_000n, exact: 140_000_000n, nearest: 100_000_000n },
        { cell: "C3", printed: 200_000_000n, exact: 260_000_000n, nearest: 300_000_000n },
      ],
    });
    expect(verificationText({ tables: [report] })).toContain(
      "Avrundning i tabellen: siffrorna är avrundade tillsammans. Varje siffra är närmast under eller över det exakta beloppet, och alla 7 summor stämmer som de är tryckta.",
    );
    expect(verificationText({ tables: [report] }, { lang: "en" })).toContain(
      "Not the nearest: B3 Östergötlands län has 2 mnkr (exactly SEK 1,400,000)",
    );
    expect(verificationMarkdown({ tables: [report] }, { lang: "en" })).toContain("were rounded together");
    expect(JSON.parse(verificationJson({ tables: [report] })).tables[0].coarse).toMatchObject({
      kind: "together",
      unit: "1000000.00",
    });
  });

  it("whose figures are rounded one by one is no error, and that is what is reported", async () => {
    const report = await verified(APART);
    expect(verdictOf(report)).toBe("verified");
    expect(report.verification?.rounding).toMatchObject({
      kind: "apart",
      method: "nearest",
      moved: [],
      broken: [
        { cell: "B6", printed: 400_000_000n, computed: 300_000_000n, of: "column" },
        { cell: "C6", printed: 800_000_000n, computed: 900_000_000n, of: "column" },
      ],
    });
    const text = verificationText({ tables: [report] }, { lang: "en" });
    expect(text).toContain("each figure was rounded for itself, to the nearest. This is not an error.");
    expect(text).toContain(
      "So 2 of 7 sums do not add up as printed: B6 Totalt has 4 mnkr but the figures add up to 3 mnkr",
    );
  });

  it.each([
    ["down", table(["1", "2", "4"], ["1", "2", "4"], ["1", "2", "4"], ["4", "7", "12"])],
    ["up", table(["2", "3", "4"], ["2", "3", "4"], ["2", "3", "5"], ["5", "8", "13"])],
  ] as const)("may be rounded one by one %s", async (how, csv) => {
    const report = await verified(csv);
    expect(report.problems).toEqual([]);
    expect(report.verification?.rounding).toMatchObject({ kind: "apart", method: how });
  });

  it("may be rounded column by column, or row by row", async () => {
    const byColumn = table(["2", "2", "4"], ["1", "3", "4"], ["1", "3", "4"], ["4", "8", "12"]).replace(
      "2;2;4",
      "1;3;4",
    );
    expect((await verified(byColumn)).verification?.rounding?.kind).toBe("apart");
    const columns = table(["1", "3", "4"], ["2", "2", "4"], ["1", "3", "4"], ["4", "8", "12"]);
    expect((await verified(columns)).verification?.rounding?.kind).toBe("together");
    const apart = table(["2", "2", "4"], ["1", "3", "4"], ["1", "3", "4"], ["4", "8", "12"]);
    expect((await verified(apart)).verification?.rounding?.kind).toBe("together");
    const mixed = table(["2", "3", "4"], ["1", "3", "4"], ["1", "2", "4"], ["4", "8", "12"]);
    const report = await verified(mixed);
    expect(report.problems).toEqual([]);
    expect(report.verification?.rounding?.kind).toBe("by-column");
    expect(verificationText({ tables: [report] })).toContain("varje kolumn är avrundad för sig");
  });

  it("that no rounding gives is wrong, with a proof", async () => {
    const csv = table(["2", "2", "4"], ["1", "3", "4"], ["1", "2", "4"], ["4", "8", "12"]);
    const report = await verified(csv);
    expect(verdictOf(report)).toBe("problems");
    expect(report.problems.map(({ code, place }) => [code, place?.cell])).toEqual([
      ["row-sum", "D5"],
      ["column-sum", "C6"],
    ]);
    const text = verificationText({ tables: [report] }, { lang: "en" });
    expect(text).toContain("Rounding of the table: no rounding gives it.");
    expect(text).toContain(
      "It was not rounded so that the sums add up: D5 Kronobergs län has 4 mnkr but the figures add up to 3 mnkr",
    );
    expect(text).toContain(
      "Nor was each figure rounded for itself: to the nearest would give another figure than B3",
    );
  });

  it("accepts a known deviation, and reports it when it is gone", async () => {
    const csv = table(["2", "2", "4"], ["1", "3", "4"], ["1", "2", "4"], ["4", "8", "12"]);
    const deviation = { code: "row-sum", cell: "D5", printed: "4 mnkr", expected: "3 mnkr", reason: "känd" };
    const report = await verified(csv, { deviations: [deviation] });
    expect(report.problems.map(({ code }) => code)).toEqual(["column-sum"]);
    expect(report.verification?.accepted).toHaveLength(1);
    const gone = await verified(TOGETHER, { deviations: [deviation] });
    expect(gone.problems.map(({ code }) => code)).toEqual(["deviation-gone"]);
  });

  it("in which amounts are missing is shown to have them, or not to", async () => {
    const filled = await verified(TOGETHER.replace("2;2;4", ";2;4"));
    expect(filled.problems.map(({ code }) => code)).toEqual(["amount-missing"]);
    expect(verificationText({ tables: [filled] }, { lang: "en" })).toContain(
      "The missing amounts (B3 Östergötlands län) can be filled in so that all sums add up.",
    );
    const never = await verified(table(["", "2", "4"], ["1", "3", "4"], ["2", "3", "4"], ["4", "8", "12"]));
    expect(never.verification?.rounding).toMatchObject({ kind: "none" });
    const text = verificationText({ tables: [never] }, { lang: "en" });
    expect(text).toContain("The missing amounts cannot be filled in");
    expect(text).toContain("impossible");
  });

  it("is not judged where figures are wrong, or differences are accepted", async () => {
    expect((await verified(TOGETHER.replace("2;2;4", "3;2;4"))).verification?.rounding).toBeUndefined();
    expect((await verified(TOGETHER, { tolerance: "1" })).verification?.rounding).toBeUndefined();
  });

  it("has no verdict of its rounding in kronor", async () => {
    const csv =
      "Län;lan-vagar (kr)\nÖstergötlands län;1400000\nJönköpings län;1400000\nKronobergs län;1400000\n";
    expect((await verified(csv, { lines: ["lan-vagar"] })).verification?.rounding).toBeUndefined();
  });
});

describe("counties' millions of 2025, published", () => {
  const allocation = allocate("psykisk-halsa-2025", { registers: REGISTERS, levels: ["county"] });
  const [printed] = publicationTables(publishAllocation(allocation, 100_000_000n), "sv");
  const rows = [...(printed?.rows ?? []), ...(printed?.sums ?? [])].map((row) => [...row]);
  const header = (printed?.headings ?? []).map((parts) => parts.join(" "));
  const exact = allocation.lines.map(({ amounts }) => amounts);

  it("are wrong with any one amount rounded the other way", async () => {
    const lines = header.flatMap((text, column) =>
      allocation.lines.flatMap(({ line: { id } }, index) =>
        id === text && id === "lan-komplexa-behov" ? [[column, index] as const] : [],
      ),
    );
    let tried = 0;
    for (const [column, index] of lines)
      for (let row = 0; row < 21; row++) {
        const amount = exact[index]?.[row] as bigint;
        if (amount % 100_000_000n === 0n) continue;
        const floor = amount / 100_000_000n;
        const was = BigInt(rows[row]?.[column] ?? "");
        const other = rows.map((cells) => [...cells]);
        (other[row] as string[])[column] = String(was === floor ? floor + 1n : floor);
        const csv = ["Belopp i mnkr", header.join(";"), ...other.map((cells) => cells.join(";"))].join("\n");
        const about = { agreement: "psykisk-halsa-2025", level: "county" } as const;
        const report = await verifyTable(about, new TextEncoder().encode(csv), { registers: REGISTERS });
        expect(verdictOf(report)).toBe("problems");
        expect(report.verification?.rounding?.kind).toBe("none");
        tried++;
      }
    expect(tried).toBe(21);
  });
});

describe("totals of lines that are not printed", () => {
  const totals = (...rows: readonly string[]): string =>
    ["Belopp i mnkr", "Län;Totalt", ...rows.map((total, index) => `${NAMES[index]};${total}`)].join("\n");

  it("may be added from figures rounded line by line", async () => {
    // 1.4 + 2.7 = 4.1 is 4 and 1 + 3 = 4; 1.4 + 2.6 = 4.0 is 1 + 3.
    const report = await verified(totals("4", "4", "5", "12"));
    expect(report.problems).toEqual([]);
    expect(report.verification?.rounding?.kind).toBe("apart");
  });
});

describe("sums of figures whose exact amounts are not known", () => {
  const costs = (total: string): Promise<TableReport> =>
    verifyTable(
      {},
      new TextEncoder().encode(`Belopp i mnkr\nKostnad;Belopp\nA;12,0\nB;13,3\nTotalt;${total}\n`),
    );

  it("may be off by what rounding each to the nearest can give, which is said to be possible", async () => {
    const report = await costs("25,4");
    expect(report.problems).toEqual([]);
    expect(report.verification?.rounding).toMatchObject({ kind: "apart", method: "nearest", unproven: true });
    expect(verificationText({ tables: [report] }, { lang: "en" })).toContain("may do so");
  });

  it("are wrong beyond that, and are not spoken of where they add up", async () => {
    const report = await costs("25,5");
    expect(report.problems.map(({ code, place }) => [code, place?.cell])).toEqual([["column-sum", "B5"]]);
    expect(verificationText({ tables: [report] }, { lang: "en" })).toContain("cannot be that far");
    expect((await costs("25,3")).verification?.rounding).toBeUndefined();
  });
});
