import { describe, expect, it } from "vitest";
import { verificationJson } from "../../../src/report/verification/verification-json.ts";
import { verificationText } from "../../../src/report/verification/verification-text.ts";
import { verifyTable } from "../../../src/report/verification/verify-table.ts";
import type { TableReport } from "../../../src/verify/table-report.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const ABOUT = {
  agreement: "2023",
  lines: ["kommun-handlingsplaner"],
  level: "municipality",
  partial: true,
} as const;

/** A table of two municipalities by these codes. The amounts are not what this is about. */
function verified(vasby: string, vallentuna: string): Promise<TableReport> {
  const csv = `Kod;Kommun;Belopp (kr)\n${vasby};Upplands Väsby;1\n${vallentuna};Vallentuna;1\n`;
  return verifyTable(ABOUT, new TextEncoder().encode(csv));
}

const notesOf = (table: TableReport) =>
  (JSON.parse(verificationJson({ tables: [table] })) as { tables: { notes: unknown[] }[] }).tables[0]?.notes;

describe("codes that a spreadsheet cut short", () => {
  it.each([
    ["114", "115"],
    ["114.0", "115.0"],
  ])("are read with a note, once for all rows (%s)", async (one, other) => {
    const table = await verified(one, other);
    expect(table.problems.map(({ code }) => code)).not.toContain("recipient-unknown");
    const said = plainSpaces(verificationText({ tables: [table] }, { lang: "en" }));
    expect(said).toContain(`The code ${one} is read as 0114 Upplands Väsby, and so in 2 rows.`);
    expect(notesOf(table)).toMatchObject([{ reason: "code-completed", printed: one, code: "0114", rows: 2 }]);
  });

  it("are one row's where one row has one", async () => {
    const said = verificationText({ tables: [await verified("0114", "115")] }, { lang: "sv" });
    expect(said).toContain("Koden 115 är läst som 0115 Vallentuna.");
  });

  it("are none where codes are whole", async () => {
    const table = await verified("0114", "0115");
    expect(table.verification?.columns[0]?.entries.map(({ recipient }) => recipient?.code)).toEqual([
      "0114",
      "0115",
    ]);
    expect(notesOf(table)).toEqual([]);
    expect(verificationText({ tables: [table] }, { lang: "sv" })).not.toContain("är läst som");
  });
});
