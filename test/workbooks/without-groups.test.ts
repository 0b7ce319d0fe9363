import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { hasGroups, withoutGroups } from "../../src/workbooks/internals/without-groups.ts";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";

const row = (text: string, more = ""): string =>
  `<table:table-row${more}><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
const content = (rows: string): string =>
  `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
const ods = (rows: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(content(rows)),
  });
const names = async (rows: string): Promise<(string | undefined)[]> =>
  (await readWorkbook(ods(rows))).sheets[0]?.grid.rows.map((cells) => cells[0]?.text) ?? [];

describe("rows of an .ods in groups", () => {
  it("are read where they are, with those of groups within groups and those repeated on each page", async () => {
    const head = `<table:table-header-rows>${row("head")}</table:table-header-rows>`;
    const outline = `<table:table-row-group table:display="false">${row("a")}<table:table-row-group>${row("b", ' table:number-rows-repeated="2"')}</table:table-row-group></table:table-row-group>`;
    expect(await names(`${head}${outline}${row("c")}`)).toEqual(["head", "a", "b", "b", "c"]);
    expect(await names(`<table:table-rows>${row("a")}</table:table-rows>${row("b")}`)).toEqual(["a", "b"]);
  });

  it("are looked for by whole names", () => {
    expect(hasGroups(content(row("table:table-row-group")))).toBe(false);
    expect(hasGroups(content("<table:table-rows/>"))).toBe(true);
    expect(hasGroups(content("<table:table-column/>"))).toBe(false);
    expect(
      hasGroups(content("<table:table-header-columns><table:table-column/></table:table-header-columns>")),
    ).toBe(true);
  });

  it("leave texts and other tags as they are", () => {
    const rows = `<table:table-row-group>${row("&lt;table:table-row-group&gt;")}</table:table-row-group>`;
    const files = unzipSync(withoutGroups(content(rows)));
    expect(new TextDecoder().decode(files["content.xml"])).toBe(
      content(row("&lt;table:table-row-group&gt;")),
    );
    expect(Object.keys(files)).toEqual(["mimetype", "content.xml"]);
  });
});
