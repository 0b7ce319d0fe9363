import { describe, expect, it } from "vitest";
import { allocateLine } from "../../../src/allocate/allocate-line.ts";
import { Allocation } from "../../../src/allocate/allocation.ts";
import { allocationMarkdown } from "../../../src/report/allocation/allocation-markdown.ts";
import { markdownTable } from "../../../src/report/markdown-table.ts";
import { allocated } from "../../support/allocated.ts";
import { agreementOfLine, byWeights, lineOf } from "../../support/one-line.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

describe("a Markdown table", () => {
  it("escapes what would end a cell, a row or begin markup", () => {
    const table = markdownTable({ headings: ["a|b"], rows: [["c\\|d"], ["<b>"], ["e\nf"]], left: 1 });
    expect(table.split("\n")).toEqual([
      "| a&#124;b |",
      "| --- |",
      "| c&#92;&#124;d |",
      "| &#60;b&#62; |",
      "| e f |",
    ]);
  });

  it("sets texts to the left and figures to the right", () => {
    expect(markdownTable({ headings: ["a", "b"], rows: [], left: 1 })).toBe("| a | b |\n| --- | --: |");
  });
});

it("2025 as Markdown has a table a level, with the same number of cells in every row", async () => {
  const text = plainSpaces(allocationMarkdown(await allocated("psykisk-halsa-2025", { unit: "krona" })));
  const tables = text.split("\n\n").filter((block) => block.startsWith("| "));
  expect(tables).toHaveLength(4);
  for (const table of tables)
    expect(new Set(table.split("\n").map((row) => row.split(/(?<!\\)\|/).length)).size).toBe(1);
  expect(text).toContain(
    "| 23 | Jämtlands län | 2 000 000 | 1 000 000 | 1 000 000 | 4 000 000 | 2 506 966 | 6 190 809 | 12 697 775 |",
  );
});

it("a recipient's name cannot break out of its cell", () => {
  const line = lineOf(2n, byWeights({ "01": 1n }));
  const hostile = { level: "region", code: "01", name: "a | b | <script>", body: "region:01" } as const;
  const shared = allocateLine(line, { recipients: () => [hostile], group: () => undefined });
  const text = allocationMarkdown(new Allocation(agreementOfLine(line), [shared], []));
  expect(text).toContain("| a &#124; b &#124; &#60;script&#62; |");
});
