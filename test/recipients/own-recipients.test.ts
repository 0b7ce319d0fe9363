import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { readRecipients } from "../../src/agreements/shape/read-recipients.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { readRecipientsSheet } from "../../src/agreements/sheet/read-recipients-sheet.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { pivotedRows } from "../../src/allocate/pivoted-rows.ts";
import { JUPYTER_DISPLAY } from "../../src/display/jupyter-display.ts";
import { show } from "../../src/display/show.ts";
import { describe as inWords } from "../../src/messages/describe.ts";
import { formatKr, toPlain } from "../../src/money/format-kr.ts";
import { kr } from "../../src/money/kr.ts";
import type { AllocationError } from "../../src/problems/allocation-error.ts";
import { among } from "../../src/recipients/among.ts";
import { allocationText } from "../../src/report/allocation/allocation-text.ts";
import { workbookOf } from "../../src/report/allocation/workbook/workbook-of.ts";
import { verifyTable } from "../../src/report/verification/verify-table.ts";
import { parseCsv } from "../../src/tables/csv/parse-csv.ts";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";

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

describe("what returns a promise", () => {
  const agreement = readAgreement(file("departments/budget.json"));

  it("is in the agreement's own money, also outside among: workbooks, notebooks and verified tables", async () => {
    const allocation = allocate(agreement);
    const { sheets } = await readWorkbook(await workbookOf(allocation, { lang: "en" }));
    expect(sheets.map(({ name }) => name)).toEqual(["Divisions", "Departments", "Register", "Receipt"]);
    const shown = await show(allocation, { lang: "en" })[JUPYTER_DISPLAY]();
    expect(shown["text/plain"]).toContain("33,801,261");
    expect(shown["text/plain"]).not.toContain("SEK");
    const line = "department-heads";
    const rows = allocation.rows().filter((row) => row.line === line);
    const csv = ["kod;avdelning;belopp", ...rows.map((row) => `${row.code};${row.recipient};${row.amount}`)];
    const report = await verifyTable(
      { agreement: "budget", lines: [line] },
      new TextEncoder().encode(csv.join("\n")),
      { agreements: { budget: agreement } },
    );
    expect(report.problems).toEqual([]);
    expect(report.verification?.account.compared).toBe(rows.length);
  });
});

describe("recipients of an agreement's file", () => {
  const data = { levels: [{ id: "school", recipients: [{ code: "1", name: "Ett", groups: ["rurall"] }] }] };

  it("are in groups that are described, where any is", () => {
    expect(readRecipients(data).groups.map(({ name }) => name)).toEqual(["rurall"]);
    expect(() => readRecipients({ ...data, groups: [{ name: "rural" }] })).toThrow("agreement-shape");
  });

  it("are written so that they can be read: a group needs no source", () => {
    const schools = JSON.parse(file("schools/schools.json"));
    for (const group of schools.recipients.groups) delete group.source;
    const agreement = readAgreement(schools);
    expect(readAgreement(writeAgreement(agreement))).toEqual(agreement);
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
  const refused = (given: object): string => {
    try {
      readRecipients(given);
      return "";
    } catch (error) {
      return (error as AllocationError).problems.map((found) => inWords(found, "en")).join(" ");
    }
  };
  expect(refused({ levels: lost })).toContain("is no level here");
  expect(refused({ levels, currency: "QQQ" })).toContain(
    'must be a currency code of ISO 4217, such as "EUR"',
  );
});
