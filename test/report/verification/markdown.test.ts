import { describe, expect, it } from "vitest";
import { verificationMarkdown } from "../../../src/report/verification/verification-markdown.ts";
import { markdownCode, markdownText } from "../../../src/text/markdown-text.ts";
import { HOSTILE, hostileTable, wrongTable } from "./sample-reports.ts";

describe("verified tables as Markdown", () => {
  it("have the verdict, the table of figures, causes and deviations", async () => {
    const text = verificationMarkdown({ tables: [await wrongTable()] }).replaceAll("\u00a0", " ");
    expect(text).toMatch(/^### ✗ `fixtures\/wrong\.csv`\n\n3 belopp stämmer inte, 1 annat problem\./);
    expect(text).toContain("| B2 | Stockholms län | 7 701 759 | 46 693 876 | −38 992 117 |");
    expect(text).toContain("\n1. Stockholms län och Uppsala län");
    expect(text).toMatch(/\n- B23 Summa: .* Skäl: summan är rättad i efterhand\n/);
  });

  it("have no markup of a name's making", async () => {
    const table = await hostileTable();
    const text = verificationMarkdown({ tables: [{ ...table, file: "t.csv" }] });
    expect(text).not.toContain("<");
    expect(text).not.toMatch(/\[d\]|@b|`c`/);
    expect(text).not.toContain("\u001b");
    for (const line of text.split("\n").filter((one) => one.startsWith("|")))
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(6);
  });
});

describe("a text in Markdown", () => {
  it("is on one line, with special characters as entities", () => {
    expect(markdownText("a*b_c|d\n@e<f>")).toBe("a&#42;b&#95;c&#124;d &#64;\u2060e&#60;f&#62;");
    expect(markdownText(HOSTILE)).not.toMatch(/[<>*_[\]`|]/);
  });

  it("is a code span with a longer fence than any it holds", () => {
    expect(markdownCode("a")).toBe("`a`");
    expect(markdownCode("a``b`")).toBe("``` a``b` ```");
  });
});
