import { describe, expect, it } from "vitest";
import { recorded } from "../support/recording-terminal.ts";

const TABLE = "fixtures/published/vardkapacitet-2025/table.csv";
const DATE = ["--population-date", "2024-11-01"];

describe("an option that would say nothing is refused, with what it needs:", () => {
  it.each([
    ["allocate", ["allocate", "2025", ...DATE], "--population-date", "--population FIL"],
    [
      "allocate by a bundled register",
      ["allocate", "2025", "--population", "2024-11-01", ...DATE],
      "--population-date",
      "--population FIL",
    ],
    ["infer", ["infer", TABLE, ...DATE], "--population-date", "--population FIL"],
    ["recover", ["recover", TABLE, ...DATE], "--population-date", "--population FIL"],
    [
      "infer with a bundled register",
      ["infer", TABLE, "--population", "2024-11-01", ...DATE],
      "--population-date",
      "--population FIL",
    ],
    [
      "compare",
      ["compare", "2025", "--with-population-date", "2024-11-01"],
      "--with-population-date",
      "--with-population FIL",
    ],
    ["infer of a table", ["infer", TABLE, "--allow-outside"], "--allow-outside", "about.json"],
    ["recover of a table", ["recover", TABLE, "--allow-outside"], "--allow-outside", "about.json"],
    ["recover without a base", ["recover", TABLE, "--recipients", "21"], "--recipients", "--base"],
    [
      "allocate without a chart",
      ["allocate", "2025", "--chart-measure", "amount"],
      "--chart-measure",
      "--chart",
    ],
  ])("%s", async (_, argv, option, needed) => {
    const { code, out, err } = await recorded(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(
      `✗ ${option} har ingen verkan utan ${needed}. Ange ${needed} också, eller ta bort ${option}.\n`,
    );
    const { err: english } = await recorded([...argv, "--lang", "en"]);
    const inEnglish = needed.replace("FIL", "FILE");
    expect(english).toBe(
      `✗ ${option} has no effect without ${inEnglish}. Add ${inEnglish}, or remove ${option}.\n`,
    );
  });

  it("everything that says how a table is recovered, where shares are only held against each other", async () => {
    const { code, err } = await recorded([
      "recover",
      TABLE,
      "--consistent",
      "--pot",
      "5",
      "--level",
      "county",
    ]);
    expect([code, err]).toEqual([
      2,
      "✗ Kommandot recover --consistent använder inte --level. Ta bort --level.\n✗ Kommandot recover --consistent använder inte --pot. Ta bort --pot.\n",
    ]);
    const described = await recorded(["recover", "about.json", "--consistent", "--lang", "en"]);
    expect(described.err).toContain('The command recover --consistent does not take "about.json"');
  });

  it("and a date that one of several registers needs is not refused", async () => {
    const { err } = await recorded([
      "infer",
      TABLE,
      "--population",
      "2024-11-01",
      "--population",
      "borta.csv",
      ...DATE,
    ]);
    expect(err).toContain("borta.csv");
    const second = await recorded([
      "compare",
      "2025",
      "--population",
      "borta.csv",
      "--with-population-date",
      "2024-11-01",
    ]);
    expect(second.err).toContain("borta.csv");
  });
});

describe("a missing argument is named in the reader's language", () => {
  it.each([
    [["compare"], "compare behöver en överenskommelse", "compare needs an agreement"],
    [["compare", "2025"], "något att jämföra med: en överenskommelse till", "something to compare with"],
    [
      ["infer"],
      "infer behöver en tabell (CSV eller arbetsbok) eller about.json",
      "infer needs a table (CSV or workbook) or about.json",
    ],
    [["population", "check"], "population check behöver en fil", "population check needs a file"],
    [["receipt", "check"], "behöver ett beräkningsunderlag (JSON)", "needs a receipt (JSON)"],
  ])("%j", async (argv, swedish, english) => {
    expect((await recorded(argv)).err).toContain(swedish);
    expect((await recorded([...argv, "--lang", "en"])).err).toContain(english);
  });
});
