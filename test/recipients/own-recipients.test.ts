import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { readRecipients } from "../../src/agreements/shape/read-recipients.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { readRecipientsSheet } from "../../src/agreements/sheet/read-recipients-sheet.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { pivotedRows } from "../../src/allocate/pivoted-rows.ts";
import { formatKr, toPlain } from "../../src/money/format-kr.ts";
import { kr } from "../../src/money/kr.ts";
import { among } from "../../src/recipients/among.ts";
import { allocationText } from "../../src/report/allocation/allocation-text.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";

const OWN = new URL("../../fixtures/own/", import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, OWN), "utf8");

describe("an agreement of departments in yen", () => {
  const agreement = readAgreement(file("departments/budget.json"));

  it("is shared out to the whole yen, first by division and then by department", () => {
    among(agreement, () => {
      const { total } = allocate(agreement);
      expect(total).toBe(128_765_433n);
      expect(formatKr(total, { lang: "en", unit: true, decimals: 2 })).toBe("JPY\u00a0128,765,433");
      expect(toPlain(total)).toBe("128765433");
    });
  });

  it("is the same as a copy of it, and as written and read anew", () => {
    const copy = structuredClone(agreement);
    const rows = (one: typeof agreement): unknown => among(one, () => allocate(one).rows());
    expect(rows(copy)).toEqual(rows(agreement));
    expect(readAgreement(writeAgreement(agreement))).toEqual(agreement);
  });

  it("is shared out among its own recipients, whatever is in use", () => {
    const rows = among(agreement, () => allocate(agreement).rows());
    expect(allocate(agreement).rows()).toEqual(rows);
    const schools = readAgreement(file("schools/schools.json"));
    expect(among(schools, () => allocate(agreement).rows())).toEqual(rows);
    const pivoted = pivotedRows(allocate(agreement), { as: "kronor" });
    expect(pivoted).toEqual(among(agreement, () => pivotedRows(allocate(agreement), { as: "kronor" })));
    expect(pivoted[0]).toMatchObject({ code: "ADM", total: 3_333_334 });
  });

  it("says its own words, and Sweden's are back afterwards", () => {
    const text = among(agreement, () => allocationText(allocate(agreement), { lang: "en" }));
    expect(text).toContain("Department");
    expect(formatKr(kr("1,50"), { unit: true })).toBe("1,50\u00a0kr");
  });
});

describe("recipients as a table", () => {
  it("have level, groups and currency", () => {
    const { levels, groups, currency } = readRecipientsSheet(
      parseCsv(file("countries/countries.csv")),
      "c.csv",
    );
    expect(levels.map(({ id, recipients }) => [id, recipients.length])).toEqual([["country", 27]]);
    expect(groups).toMatchObject([{ name: "island", levels: ["country"], codes: ["CY", "IE", "MT"] }]);
    expect(currency).toMatchObject({ code: "EUR", digits: 2 });
  });

  it.each([
    ["code,namn\nA,Ett\nA,Två\n", "recipient-twice", "A3"],
    ["code,name\nA,\n", "missing", "B2"],
    ["name\nEtt\n", "recipient-column", "A1"],
    ["code,name,currency\nA,Ett,EUR\nB,Två,SEK\n", "currency", "C3"],
  ])("are refused at the cell: %j", (text, fault, cell) => {
    expect(() => readRecipientsSheet(parseCsv(text), "r.csv")).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ details: expect.objectContaining({ fault, cell }) })],
      }),
    );
  });
});

it("a currency has the decimals of ISO 4217, and a recipient lies within one that there is", () => {
  const levels = [{ id: "school", recipients: [{ code: "1", name: "Ett" }] }];
  const digits = ["JPY", "EUR", "KWD"].map(
    (currency) => readRecipients({ levels, currency }).currency?.digits,
  );
  expect(digits).toEqual([0, 2, 3]);
  expect(readRecipients({ levels, currency: "SEK" }).currency).toBeUndefined();
  const lost = [{ id: "school", recipients: [{ code: "1", name: "Ett", within: { area: "9" } }] }];
  expect(() => readRecipients({ levels: lost })).toThrow();
});
