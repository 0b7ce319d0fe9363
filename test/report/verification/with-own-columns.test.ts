import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/agreements/agreement.ts";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import { allocate } from "../../../src/allocate/allocate.ts";
import type { Allocation } from "../../../src/allocate/allocation.ts";
import { loadRegisters } from "../../../src/allocate/load-registers.ts";
import type { Language } from "../../../src/language/language.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import { allocationWorkbook } from "../../../src/report/allocation/workbook/allocation-workbook.ts";
import { verifyTable } from "../../../src/report/verification/verify-table.ts";

const LINES = ["lan-komplexa-behov", "lan-suicidprevention"];

/** The first sheet of an allocation's workbook as text, with one figure changed by `change`. */
function sheetOf(
  allocation: Allocation,
  lang: Language,
  change?: readonly [cell: string, to: (value: number) => string],
): Uint8Array {
  const text = (allocationWorkbook(allocation, { lang }).sheets[0]?.rows ?? []).map((row, at) =>
    row
      .map((cell, index) => {
        const isChanged = change?.[0] === `${String.fromCharCode(65 + index)}${at + 1}`;
        const value = isChanged ? change?.[1](Number(cell?.value)) : (cell?.value ?? "");
        return String(value).replaceAll(";", ",");
      })
      .join(";"),
  );
  return new TextEncoder().encode(text.join("\n"));
}

async function sheet(lang: Language, change?: readonly [cell: string, by: number]): Promise<Uint8Array> {
  const registers = await loadRegisters(agreementOf("2025"), { levels: ["county"] });
  const allocation = allocate(agreementOf("2025"), { registers, lines: LINES, unit: 100n });
  return sheetOf(allocation, lang, change && [change[0], (value) => String(value + change[1])]);
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

/** A line by pupils, which are no people of a register. */
const PUPILS: Agreement = {
  ...agreementOf("2025"),
  id: "elever",
  stated: [],
  lines: agreementOf("2025")
    .lines.filter(({ id }) => id === "lan-suicidprevention")
    .map((line) => ({
      ...line,
      key: [
        { rule: "fixed", each: 1_000_000_00n },
        { rule: "proportional", weight: { by: "indicator", name: "elever", source: "påhittat" } },
      ],
    })),
};
const indicators = {
  elever: Object.fromEntries(
    SWEDEN.recipients("county").map(({ code }, at) => [code, BigInt(1_000 + at * 77)]),
  ),
};

describe("the column of a key that counts no people, in allocate's own workbook,", () => {
  const made = allocate(PUPILS, { indicators, unit: 100n });
  const asked = { agreement: "elever", lines: ["lan-suicidprevention"] };
  const checked = async (lang: Language, cell?: string, to?: (value: number) => string) => {
    const bytes = sheetOf(made, lang, cell && to ? [cell, to] : undefined);
    return verifyTable(asked, bytes, { agreements: [PUPILS], indicators });
  };

  it.each(["sv", "en"] as const)("is compared where it is right, headings in %s", async (lang) => {
    expect(new TextDecoder().decode(sheetOf(made, lang))).toContain(
      { sv: "Nyckel: elever", en: "Key: elever" }[lang],
    );
    const { problems, verification } = await checked(lang);
    expect(problems).toEqual([]);
    expect(verification?.account.unchecked).toEqual([]);
    // Each of the 21 counties and the total has an amount, a key and a number of extra units; the total amount is a sum.
    expect(verification?.account).toMatchObject({ compared: 22 * 3 - 1, summed: 1, explained: 0 });
  });

  it.each([
    ["sv", "E7"],
    ["en", "E7"],
    ["sv", "E26"],
    ["en", "E26"],
  ] as const)("has a changed key that is found, headings in %s, in %s", async (lang, cell) => {
    const { problems } = await checked(lang, cell, (value) => String(value + 1));
    expect(problems).toMatchObject([
      {
        code: "printed-differs",
        place: { cell },
        details: { header: { sv: "Nyckel: elever", en: "Key: elever" }[lang] },
      },
    ]);
  });

  it("is compared as another program writes the same key", async () => {
    const { problems, verification } = await checked("sv", "E7", (value) => `${value},00`);
    expect([problems, verification?.account.unchecked]).toEqual([[], []]);
  });

  it("has a changed key that may be known", async () => {
    const bytes = sheetOf(made, "sv", ["E7", (value) => String(value + 1)]);
    const deviations = [{ code: "printed-differs", cell: "E7", reason: "rättas i nästa utgåva" }];
    const { problems, verification } = await verifyTable({ ...asked, deviations }, bytes, {
      agreements: [PUPILS],
      indicators,
    });
    expect(problems).toEqual([]);
    expect(verification?.accepted).toMatchObject([{ problem: { place: { cell: "E7" } } }]);
    expect(verification?.account).toMatchObject({
      compared: 22 * 3 - 2,
      summed: 1,
      explained: 1,
      unchecked: [],
    });
  });
});
