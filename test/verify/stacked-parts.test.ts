import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { describeForCommand } from "../../src/cli/describe-for-command.ts";
import { verifyFile } from "../../src/cli/verify-file.ts";
import { toNumber } from "../../src/money/to-number.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../src/tables/read-table.ts";
import { stackedParts } from "../../src/verify/stacked-parts.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const registers = await loadRegisters(agreementOf("2025"), { levels: ["county"] });
const LINE = "lan-komplexa-behov";
const [line] = allocate(agreementOf("2025"), { registers, lines: [LINE], unit: 100n }).lines;
const ROWS = (line?.recipients ?? []).map(({ name }, at) => [
  name,
  String(toNumber(line?.amounts[at] ?? 0n)),
]);
const TOTAL = ["Totalt", "200000000"];

type Row = readonly string[];

/** A table in parts side by side, a column between them where `gap` has one, with rows below that begin in its first column. */
function beside(
  parts: readonly (readonly Row[])[],
  gap: readonly string[] = [],
  below: readonly Row[] = [],
): string {
  const head = ["Län", "Belopp (kr)"];
  const tall = Math.max(...parts.map(({ length }) => length));
  const rows = Array.from({ length: tall }, (_, at) => parts.map((part) => part[at] ?? head.map(() => "")));
  const printed = [parts.map(() => head), ...rows].map((row) =>
    row.flatMap((cells, at) => [...(at > 0 ? gap : []), ...cells]),
  );
  return [...printed, ...below].map((cells) => cells.join(";")).join("\n");
}

const sumOf = (from: number, to?: number): string =>
  String(ROWS.slice(from, to).reduce((sum, [, amount]) => sum + Number(amount), 0));

const HALVES = [ROWS.slice(0, 11), ROWS.slice(11)];
const THIRDS = [ROWS.slice(0, 7), ROWS.slice(7, 14), ROWS.slice(14)];

let made = 0;
async function verified(text: string, about: object = {}) {
  const file = join(folder, `t${made++}.csv`);
  writeFileSync(file, text);
  const report = await verifyFile(file, { agreement: "2025", lines: [LINE], ...about });
  // The agreement states the line's total, which a wrong amount breaks too.
  const found = report.problems.filter(({ code }) => code !== "stated-differs");
  const places = found.map(({ code, place }) => `${code} ${place?.cell ?? ""}`.trim());
  return { report, places, account: report.verification?.account };
}

describe("a long table in parts side by side", () => {
  it.each([
    ["two parts", beside(HALVES), 21, 0],
    ["three parts", beside(THIRDS), 21, 0],
    ["an empty column between them", beside(HALVES, [""]), 21, 0],
    ["the total below the last part", beside([ROWS.slice(0, 11), [...ROWS.slice(11), TOTAL]]), 21, 1],
    ["the total below all of them", beside(HALVES, [], [TOTAL]), 21, 1],
    [
      "a blank row, the total and notes below all of them",
      beside(HALVES, [""], [[""], TOTAL, ["Källa: SCB"]]),
      21,
      1,
    ],
    [
      "a sum of each part, and the total below all of them",
      beside(
        [
          [...ROWS.slice(0, 11), ["Summa", sumOf(0, 11)]],
          [...ROWS.slice(11), ["Summa", sumOf(11)]],
        ],
        [],
        [TOTAL],
      ),
      21,
      3,
    ],
  ])("is read as one, with %s", async (_, text, compared, summed) => {
    const { places, account } = await verified(text);
    expect(places).toEqual([]);
    expect(account).toMatchObject({ compared, summed, unchecked: [] });
  });

  it.each([
    ["only the first part has headers", /^.*/, "Län;Belopp (kr);;;"],
    ["no part has headers", /^.*\n/, ""],
  ])("is read as one where %s, and the names are recipients", async (_, header, instead) => {
    const right = beside(HALVES, [""]).replace(header, instead);
    const { places, account } = await verified(right);
    expect([places, account]).toMatchObject([[], { compared: 21, unchecked: [] }]);
    const wrong = (await verified(right.replace("33493748", "33493749"))).places;
    expect(wrong).toEqual([instead === "" ? "amount-differs E1" : "amount-differs E2"]);
    const strangers = [
      HALVES[0] ?? [],
      (HALVES[1] ?? []).map(([, amount = ""], at) => [`Handläggare ${at}`, amount]),
    ];
    const others = await verified(beside(strangers, [""]).replace(header, instead), { partial: true });
    expect(others.places.length + (others.account?.unchecked.length ?? 0)).toBeGreaterThan(0);
  });

  it("finds each wrong figure of each part, in its own cell", async () => {
    const parts: readonly (readonly [Row[], string])[] = [
      [HALVES[0] ?? [], "B"],
      [HALVES[1] ?? [], "E"],
    ];
    for (const [index, [part, letter]] of parts.entries())
      for (const at of part.keys()) {
        const wrong = part.map(([name = "", amount = ""], row) => [
          name,
          row === at ? `${Number(amount) + 10}` : amount,
        ]);
        const { places, report } = await verified(
          beside(index === 0 ? [wrong, HALVES[1] ?? []] : [HALVES[0] ?? [], wrong], [""]),
        );
        expect(places).toEqual([`amount-differs ${letter}${at + 2}`]);
        const [wrongOne] = report.problems as [Problem];
        expect(describeForCommand(wrongOne, "sv")).toContain(`${letter}${at + 2} ${part[at]?.[0]}`);
      }
  });

  it("finds a wrong total below all of them, and names that are in both", async () => {
    expect((await verified(beside(HALVES, [""], [["Totalt", "200000010"]]))).places).toEqual([
      "column-sum B13",
    ]);
    const twice = await verified(beside([ROWS.slice(0, 11), [...ROWS.slice(11), ROWS[3] ?? []]], [""]));
    expect(twice.places).toEqual(["recipient-duplicate D12"]);
    expect(twice.report.problems[0]?.details).toMatchObject({ cell: "D12", first: "A5" });
    const unknown = await verified(
      beside([ROWS.slice(0, 11), [...ROWS.slice(11, 20), ["Nordbo län", "4695942"]]]),
    );
    expect(unknown.places).toContain("recipient-unknown C11");
  });

  it("has its known deviations in the cells where they are printed", async () => {
    const wrong = [
      HALVES[0] ?? [],
      (HALVES[1] ?? []).map(([name = "", amount = ""], at) => [name, at === 2 ? "1" : amount]),
    ];
    const { report } = await verified(beside(wrong));
    const { details } = report.problems[0] as { details: { expected: bigint } };
    const deviation = {
      code: "amount-differs",
      cell: "D4",
      printed: "1",
      expected: String(toNumber(details.expected)),
      reason: "känt",
    };
    const known = await verified(beside(wrong), { deviations: [deviation] });
    expect([known.places, known.account?.explained]).toEqual([[], 1]);
    expect(known.report.verification?.accepted).toMatchObject([
      { deviation: { cell: "D4" }, problem: { place: { cell: "D4", row: 4, column: "D" } } },
    ]);
  });

  it("lists what it cannot read of another part in its own cell", async () => {
    const misprint = [
      HALVES[0] ?? [],
      (HALVES[1] ?? []).map(([name = "", amount = ""], at) => [name, at === 4 ? "46.." : amount]),
    ];
    expect((await verified(beside(misprint, [""]))).places).toContain("cell-malformed E6");
  });

  it("is two tables where most names of a part are in the other, or something is printed between them", async () => {
    const same = await verified(beside([ROWS, ROWS]), {});
    expect(same.places).toContain("tables-several C1");
    const remark = await verified(beside(HALVES, ["obs"]));
    expect(remark.places.length).toBeGreaterThan(0);
  });

  it("is reported in every format by the cells as they are printed", async () => {
    const wrong = [
      HALVES[0] ?? [],
      (HALVES[1] ?? []).map(([name = "", amount = ""], at) => [name, at === 2 ? "33493749" : amount]),
    ];
    const file = join(folder, "wrong.csv");
    writeFileSync(file, beside(wrong, [""]));
    for (const format of ["text", "json", "junit", "sarif", "github", "markdown", "tap"]) {
      const { code, out, err } = await recorded([
        "verify",
        file,
        "--agreement",
        "2025",
        "--line",
        LINE,
        "--format",
        format,
      ]);
      expect([format, code, err]).toEqual([format, 1, ""]);
      expect(out).toContain("E4");
      expect(out).not.toMatch(/\b[A-Z]\d{6}\b/);
    }
  });
});

it("the place of each cell is found there and back", () => {
  const grid = parseCsv(beside(HALVES, [""], [TOTAL]));
  const columns = readTable(grid).columns;
  const parts = stackedParts(grid, [columns.slice(0, 2), columns.slice(3, 5)]);
  expect(["A1", "B12", "D2", "E11", "B13", "C5"].map((cell) => parts?.stackedAt(cell))).toEqual([
    "A1",
    "B12",
    "A100002",
    "B100011",
    "B200013",
    "C5",
  ]);
  expect([parts?.printedAt(100_011, 2), parts?.printedAt(200_013, 2), parts?.printedAt(12, 2)]).toEqual([
    [11, 5],
    [13, 2],
    undefined,
  ]);
});

describe("parts with titles or boxes of their own", () => {
  it.each([
    ["another line", ";;;Suicidprevention;"],
    ["another unit", ";;;Belopp i tkr;"],
  ])("are not rows of one table where a title names %s", async (_, title) => {
    const { places } = await verified(`${title}\n${beside(HALVES, [""])}`);
    expect(places).toContain("tables-several D2");
  });

  it("are each compared with the line of its own title, where titles name both of them", async () => {
    const { places, account } = await verified(
      `Nationell strategi;;;Komplexa behov;\n${beside(HALVES, [""])}`,
    );
    expect(account?.compared).toBe(21);
    expect(places.filter((place) => place.startsWith("amount-differs"))).toHaveLength(11);
    expect(places).toContain("recipient-missing");
  });

  it("are one table under one title over the first of them", async () => {
    const { places, account } = await verified(`Komplexa behov;;;;\n${beside(HALVES, [""])}`);
    expect([places, account?.compared]).toEqual([[], 21]);
  });

  it("are no rows of the table where they have sums only", async () => {
    const box = [
      ["Summa kommuner", "123456"],
      ["Summa regioner", "3"],
    ];
    const { places, account } = await verified(beside([ROWS, box], [""]));
    expect(places).toEqual(["tables-several D1"]);
    expect(account?.compared).toBe(21);
  });

  it("keep a name that looks like a cell far below", async () => {
    const named = (HALVES[1] ?? []).map(([name = "", amount = ""], at) => [
      at === 0 ? "Enhet B100006" : name,
      amount,
    ]);
    const { report } = await verified(beside([HALVES[0] ?? [], named], [""]));
    const unknown = report.problems.find(({ code }) => code === "recipient-unknown") as Problem;
    expect(unknown.place?.cell).toBe("D2");
    expect(describeForCommand(unknown, "sv")).toContain('"Enhet B100006"');
  });
});
