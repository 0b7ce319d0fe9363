import { beforeAll, describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import type { ShareOptions } from "../../src/allocate/share-options.ts";
import { toPlain } from "../../src/money/format-kr.ts";
import { receiptOf } from "../../src/receipt/receipt-of.ts";
import { LEVELS } from "../../src/recipients/recipient.ts";
import { allocationWorkbook } from "../../src/report/allocation/workbook/allocation-workbook.ts";
import { sheetName } from "../../src/report/allocation/workbook/level-sheet.ts";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";
import type { WorkbookDraft } from "../../src/workbooks/workbook-draft.ts";
import { type WrittenFormat, writeWorkbook } from "../../src/workbooks/write-workbook.ts";
import { LIBRE_OFFICE, recalculated } from "../support/libre-office.ts";

interface Case {
  readonly name: string;
  readonly agreement: string;
  readonly options: Pick<ShareOptions, "unit" | "rounding" | "ties"> & {
    readonly levels?: readonly ("county" | "region" | "municipality")[];
  };
  readonly formats: readonly WrittenFormat[];
}

const BOTH: readonly WrittenFormat[] = ["xlsx", "ods"];

const CASES: readonly Case[] = [
  { name: "2025-krona", agreement: "2025", options: { unit: "krona" }, formats: BOTH },
  { name: "2025-ore", agreement: "2025", options: {}, formats: BOTH },
  { name: "2023-tkr", agreement: "2023", options: { unit: "tkr" }, formats: BOTH },
  { name: "2021-krona", agreement: "2021", options: { unit: "krona" }, formats: ["xlsx"] },
  {
    name: "2025-nearest",
    agreement: "2025",
    options: { unit: "500", rounding: "nearest", levels: ["county", "region"] },
    formats: BOTH,
  },
  {
    name: "2025-divisor",
    agreement: "2025",
    options: { unit: "krona", rounding: "divisor", levels: ["region"] },
    formats: ["xlsx"],
  },
];

async function allocationOf({ agreement, options }: Case): Promise<Allocation> {
  const agreed = agreementOf(agreement);
  const registers = await loadRegisters(agreed, { substitute: "nearest" });
  return allocate(agreed, {
    ...options,
    registers,
    substitute: "nearest",
    incomplete: "list",
  } as Parameters<typeof allocate>[1]);
}

interface CellRead {
  readonly text: string;
  readonly formula?: string | undefined;
}

async function cellsOf(bytes: Uint8Array): Promise<Map<string, CellRead>> {
  const { sheets } = await readWorkbook(bytes);
  return new Map(
    sheets.flatMap(({ name, grid }) =>
      grid.rows
        .flat()
        .flatMap(({ address, text, formula, stored }) =>
          stored === "empty" || text === "" ? [] : [[`${name}!${address}`, { text, formula }] as const],
        ),
    ),
  );
}

/** The cells in which a recalculated workbook differs from what was written. */
function differences(
  written: ReadonlyMap<string, CellRead>,
  computed: ReadonlyMap<string, CellRead>,
): string[] {
  return [...written].flatMap(([address, { text }]) => {
    const found = computed.get(address)?.text;
    return found === text ? [] : [`${address}: ${text}, recalculated ${found}`];
  });
}

describe.skipIf(LIBRE_OFFICE === undefined)(
  "a workbook of an allocation, recalculated by LibreOffice",
  () => {
    const written = new Map<string, Uint8Array>();
    const allocations = new Map<string, Allocation>();
    let computed: Record<string, Uint8Array> = {};

    beforeAll(async () => {
      for (const one of CASES) {
        const allocation = await allocationOf(one);
        const draft = allocationWorkbook(allocation, { receipt: await receiptOf(allocation) });
        for (const format of one.formats) {
          allocations.set(`${one.name}.${format}`, allocation);
          written.set(`${one.name}.${format}`, await writeWorkbook(draft, format));
        }
      }
      const wrong = allocationWorkbook(await allocationOf(CASES[0] as Case));
      for (const format of BOTH) {
        written.set(`wrong-formula.${format}`, await writeWorkbook(changed(wrong, "formula"), format));
        written.set(`wrong-value.${format}`, await writeWorkbook(changed(wrong, "value"), format));
      }
      computed = recalculated(Object.fromEntries(written));
    }, 300_000);

    it.each(CASES.flatMap(({ name, formats }) => formats.map((format) => `${name}.${format}`)))(
      "%s: every cell equals the library",
      async (name) => {
        const cells = await cellsOf(computed[name] as Uint8Array);
        const before = await cellsOf(written.get(name) as Uint8Array);
        expect(differences(before, cells)).toEqual([]);
        expect([...before.values()].filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(
          40,
        );
        const { lines } = allocations.get(name) as Allocation;
        for (const level of LEVELS) {
          const ofLevel = lines.filter(({ line }) => line.level === level);
          if (ofLevel.length === 0) continue;
          const table = rowsOf(cells, sheetName(level, "sv"));
          const amounts = ofLevel.flatMap((line) =>
            line.recipients.map(({ code }, index) => [code, line.amounts[index] as bigint] as const),
          );
          for (const [code, amount] of amounts)
            expect(table.get(code)).toContain(
              toPlain(amount)
                .replace(/\.?0+$/, "")
                .replace(".", ",") || "0",
            );
        }
      },
    );

    it.each(BOTH)("would differ in %s if a formula were wrong, or a stored value", async (format) => {
      for (const [name, least] of [
        [`wrong-formula.${format}`, 3],
        [`wrong-value.${format}`, 1],
      ] as const) {
        const before = await cellsOf(written.get(name) as Uint8Array);
        const after = await cellsOf(computed[name] as Uint8Array);
        expect(differences(before, after).length).toBeGreaterThanOrEqual(least);
      }
    });
  },
);

/** The texts of each row of a sheet, by the code in its first column. */
function rowsOf(cells: ReadonlyMap<string, CellRead>, sheet: string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const [address, { text }] of cells) {
    const [, name, row] = /^(.*)![A-Z]+(\d+)$/.exec(address) ?? [];
    if (name !== sheet || row === undefined) continue;
    const code = cells.get(`${sheet}!A${row}`)?.text ?? "";
    rows.set(code, [...(rows.get(code) ?? []), text]);
  }
  return rows;
}

/** The draft with one formula a krona too high, or one stored value that is not what its formula comes to. */
function changed(draft: WorkbookDraft, what: "formula" | "value"): WorkbookDraft {
  let done = false;
  const sheets = draft.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => {
        if (done || !cell?.formula?.includes("ROUNDDOWN")) return cell;
        done = true;
        return what === "formula"
          ? { ...cell, formula: `1+${cell.formula}` }
          : { ...cell, value: Number(cell.value) + 1 };
      }),
    ),
  }));
  expect(done).toBe(true);
  return { ...draft, sheets };
}
