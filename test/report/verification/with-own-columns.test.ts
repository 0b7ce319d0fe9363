import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import { allocate } from "../../../src/allocate/allocate.ts";
import { loadRegisters } from "../../../src/allocate/load-registers.ts";
import { allocationWorkbook } from "../../../src/report/allocation/workbook/allocation-workbook.ts";
import { verifyTable } from "../../../src/report/verification/verify-table.ts";

const LINES = ["lan-komplexa-behov", "lan-suicidprevention"];

/** The first sheet of the workbook as text, with one figure changed by `change`. */
async function sheet(lang: "sv" | "en", change?: readonly [cell: string, by: number]): Promise<Uint8Array> {
  const registers = await loadRegisters(agreementOf("2025"), { levels: ["county"] });
  const draft = allocationWorkbook(allocate(agreementOf("2025"), { registers, lines: LINES, unit: 100n }), {
    lang,
  });
  const text = (draft.sheets[0]?.rows ?? []).map((row, at) =>
    row
      .map((cell, index) => {
        const isChanged = change?.[0] === `${String.fromCharCode(65 + index)}${at + 1}`;
        const value = isChanged ? Number(cell?.value) + (change?.[1] ?? 0) : (cell?.value ?? "");
        return String(value).replaceAll(";", ",");
      })
      .join(";"),
  );
  return new TextEncoder().encode(text.join("\n"));
}

const about = { agreement: "2025", lines: LINES };

describe("the columns that allocate's own workbook has beside its amounts", () => {
  it.each(["sv", "en"] as const)("are compared, headings in %s", async (lang) => {
    const { problems, verification } = await verifyTable(about, await sheet(lang));
    expect(problems).toEqual([]);
    expect(verification?.account.unchecked).toEqual([]);
  });

  it.each([["H6"], ["I26"]])("have a changed figure that is found in %s", async (cell) => {
    const { problems } = await verifyTable(about, await sheet("sv", [cell, 1]));
    expect(problems).toMatchObject([
      { code: "printed-differs", place: { cell }, details: { what: "units" } },
    ]);
  });
});
